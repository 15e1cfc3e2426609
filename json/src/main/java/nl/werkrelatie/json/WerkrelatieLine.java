// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** One line of a stream: its number, and the werkrelatie on it or why it was refused. */
public final class WerkrelatieLine {
  private final long number;
  private final @Nullable Werkrelatie werkrelatie;
  private final List<DocumentViolation> violations;

  private WerkrelatieLine(
      long number, @Nullable Werkrelatie werkrelatie, List<DocumentViolation> violations) {
    this.number = number;
    this.werkrelatie = werkrelatie;
    this.violations = violations;
  }

  static WerkrelatieLine read(RawLines.Line line) {
    try {
      return new WerkrelatieLine(line.number(), WerkrelatieJson.read(line.bytes()), List.of());
    } catch (DocumentRefusedException refused) {
      return new WerkrelatieLine(line.number(), null, refused.violations());
    }
  }

  /** Which line of the stream it is, from 1. */
  public long number() {
    return number;
  }

  /** The werkrelatie; empty when the line was refused. */
  public Optional<Werkrelatie> werkrelatie() {
    return Optional.ofNullable(werkrelatie);
  }

  /** What is wrong, with places in the document on this line; empty when it was read. */
  public List<DocumentViolation> violations() {
    return violations;
  }

  /** The number and what is wrong, without anything the line holds. */
  @Override
  public String toString() {
    return "stream line "
        + number
        + (violations.isEmpty() ? " is read" : " is refused: ")
        + violations.stream()
            .map(DocumentViolation::toString)
            .collect(Collectors.joining("; also "));
  }
}
