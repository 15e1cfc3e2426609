// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.HashSet;
import java.util.Set;
import nl.werkrelatie.json.DocumentViolation.Code;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Violation;
import org.jspecify.annotations.Nullable;

/** Which properties of one object were seen and which were refused. */
final class HandwrittenObject {
  private final HandwrittenInput in;
  private int seen;
  private @Nullable Set<String> refused;

  HandwrittenObject(HandwrittenInput in) {
    this.in = in;
  }

  /** Goes to the value of the property at this name; false when it was seen before. */
  boolean begin(int bit) {
    if ((seen & bit) != 0) {
      in.refuse(Code.DUPLICATE_PROPERTY);
      in.next();
      in.skip();
      return false;
    }
    seen |= bit;
    in.next();
    return true;
  }

  /** Whether there is a value; when there is none, it was refused. */
  boolean accepts(String name, @Nullable Object value) {
    if (value == null) {
      refused().add(name);
    }
    return value != null;
  }

  void require(int bit, String name) {
    if ((seen & bit) == 0) {
      in.refuseAttribute(Code.MISSING, name);
      refused().add(name);
    }
  }

  /** Tells what the domain refuses, unless it follows from what was refused already. */
  void refuse(InvalidValueException refusal) {
    for (Violation violation : refusal.violations()) {
      String[] steps = violation.attribute().split("/");
      if (!refused().contains(steps[0])) {
        if (steps.length > 1) {
          steps[1] = Integer.toString(in.indexInDocument(steps[0], Integer.parseInt(steps[1])));
        }
        in.refuseAttribute(
            violation.code() == Violation.Code.NULL_ELEMENT
                ? Code.NULL_REFUSED
                : Code.valueOf(violation.code().name()),
            String.join("/", steps));
      }
    }
  }

  private Set<String> refused() {
    if (refused == null) {
      refused = new HashSet<>();
    }
    return refused;
  }
}
