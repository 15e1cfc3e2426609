// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkrelatie.json.codec.read.RawLines;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** One line of a stream: its number, and the werkrelatie on it or why it was refused. */
public final class WerkrelatieLine {
  private static final Tekst LINE = Tekst.of("streamregel ", "stream line ");
  private static final Tekst READ = Tekst.of(" is gelezen", " is read");
  private static final Tekst REFUSED = Tekst.of(" is geweigerd: ", " is refused: ");
  private static final Tekst ALSO = Tekst.of("; ook ", "; also ");

  private final long number;
  private final @Nullable Werkrelatie werkrelatie;
  private final List<DocumentViolation> violations;

  private WerkrelatieLine(
      long number, @Nullable Werkrelatie werkrelatie, List<DocumentViolation> violations) {
    this.number = number;
    this.werkrelatie = werkrelatie;
    this.violations = violations;
  }

  static WerkrelatieLine read(RawLines.Line line, LimitedReading<Werkrelatie> reading) {
    try {
      return new WerkrelatieLine(line.number(), reading.read(line.bytes()), List.of());
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

  /**
   * The number and what is wrong in one line, without anything the stream holds: in English for an
   * English locale, in Dutch for every other.
   */
  public String inOneLine(Locale locale) {
    Tekst verdict = violations.isEmpty() ? READ : REFUSED;
    return LINE.in(locale)
        + number
        + verdict.in(locale)
        + violations.stream()
            .map(violation -> violation.inOneLine(locale))
            .collect(Collectors.joining(ALSO.in(locale)));
  }

  /** The number and what is wrong in one line, in English. */
  @Override
  public String toString() {
    return inOneLine(Locale.ENGLISH);
  }
}
