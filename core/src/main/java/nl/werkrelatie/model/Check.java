// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.shared.Years;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one value, so that its maker hears of all of them at once. */
final class Check {
  private static final int LONGEST_ID = 64;
  private static final String SIGNS = "._:/+=-";

  private final String type;

  /** Made when something is wrong; mostly nothing is. */
  private @Nullable List<Violation> violations;

  Check(String type) {
    this.type = type;
  }

  Check required(String attribute, @Nullable Object value) {
    return refuseIf(value == null, attribute, ValueRefusal.MISSING);
  }

  /** An opaque reference of the host: short, without spaces, and never one that could be a BSN. */
  Check id(@Nullable String id) {
    required("id", id);
    if (id == null) {
      return this;
    }
    refuseIf(Bsn.isWritten(id), "id", ValueRefusal.BSN);
    return refuseIf(!isOpaque(id), "id", ValueRefusal.ID);
  }

  /** One to 64 letters, digits and signs of ASCII. */
  private static boolean isOpaque(String id) {
    boolean opaque = !id.isEmpty() && id.length() <= LONGEST_ID;
    for (int index = 0; index < id.length() && opaque; index++) {
      opaque = Bsn.isAsciiLetterOrDigit(id.charAt(index)) || SIGNS.indexOf(id.charAt(index)) >= 0;
    }
    return opaque;
  }

  /** The reference of a person: never a BSN of which the zeros before it are lost or added. */
  Check person(@Nullable String id) {
    refuseIf(id != null && Bsn.isOtherwiseZeroed(id), "id", ValueRefusal.BSN_OTHERWISE_ZEROED);
    return id(id);
  }

  Check requiredDate(String attribute, @Nullable LocalDate date) {
    required(attribute, date);
    return refuseIf(date != null && !Years.hold(date), attribute, ValueRefusal.DATE);
  }

  Check date(String attribute, Optional<LocalDate> date) {
    return refuseIf(date.isPresent() && !Years.hold(date.get()), attribute, ValueRefusal.DATE);
  }

  /** A closing or expiry date: a possible date, not before the date of the fact itself. */
  Check dateFrom(@Nullable LocalDate datum, String attribute, Optional<LocalDate> date) {
    date(attribute, date);
    return refuseIf(
        datum != null && date.isPresent() && date.get().isBefore(datum),
        attribute,
        ValueRefusal.BEFORE_DATUM);
  }

  Check range(String attribute, OptionalInt value, int lowest, int highest) {
    if (value.isPresent() && (value.getAsInt() < lowest || value.getAsInt() > highest)) {
      refuse(
          attribute,
          highest == Integer.MAX_VALUE
              ? ValueRefusal.below(lowest)
              : ValueRefusal.outside(lowest, highest));
    }
    return this;
  }

  Check elements(String attribute, Collection<?> elements) {
    boolean lacking = false;
    for (Object element : elements) {
      lacking |= element == null;
    }
    return refuseIf(lacking, attribute, ValueRefusal.NULL_ELEMENT);
  }

  /** The same of what may be unknown. */
  Check elements(String attribute, Optional<? extends Collection<?>> elements) {
    return elements.isPresent() ? elements(attribute, elements.get()) : this;
  }

  Check refuseIf(boolean refused, String attribute, ValueRefusal refusal) {
    if (refused) {
      refuse(attribute, refusal);
    }
    return this;
  }

  void done() {
    if (violations != null) {
      throw new InvalidValueException(type, violations);
    }
  }

  private void refuse(String attribute, ValueRefusal refusal) {
    List<Violation> found = violations == null ? new ArrayList<>() : violations;
    found.add(refusal.of(attribute));
    violations = found;
  }
}
