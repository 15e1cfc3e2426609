// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.Geval;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.Limits;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Drempels;
import nl.werkrelatie.rules.Tekst;

/** A werkrelatie as a command is given it: in a file or on standard input, alone or in a geval. */
final class WerkrelatieFile {
  static final Path STANDARD_INPUT = Path.of("-");

  static final Tekst UNREADABLE =
      Tekst.of(
          "het bestand is niet te lezen; controleer de naam en of je het mag lezen",
          "the file cannot be read; check its name and whether you may read it");

  /** One more than may be read, so that a longer document is refused for its length. */
  private static final int MOST_BYTES = Limits.standard().length() + 1;

  private static final Tekst REFUSED =
      Tekst.of("de werkrelatie is geweigerd: ", "the werkrelatie is refused: ");
  private static final Tekst MORE = Tekst.of(" (en meer daarna: ", " (and more after it: ");

  private WerkrelatieFile() {}

  /**
   * What stands in a file.
   *
   * @param peildatum the day of a geval; empty for a werkrelatie
   * @param drempels the thresholds of a geval; those of the library for a werkrelatie
   */
  record Given(Werkrelatie werkrelatie, Optional<LocalDate> peildatum, Drempels drempels) {
    /** These rules with the thresholds under which this is looked at. */
    RuleEngine engine(RuleEngine rules, Drempels drempels, Locale locale) {
      try {
        return rules.with(drempels);
      } catch (IllegalArgumentException contradiction) {
        throw new RefusedInput(REFUSED.in(locale) + contradiction.getMessage());
      }
    }

    private static Given of(Werkrelatie werkrelatie) {
      return new Given(werkrelatie, Optional.empty(), Drempels.standard());
    }

    private static Given of(Geval geval) {
      return new Given(geval.werkrelatie(), Optional.of(geval.peildatum()), geval.drempels());
    }
  }

  /** The werkrelatie or geval in this file, or on standard input when it is called {@code -}. */
  static Given read(Path file, Locale locale) {
    byte[] document = bytes(file, locale);
    try {
      return Given.of(WerkrelatieJson.read(document));
    } catch (DocumentRefusedException refused) {
      return geval(document, refused, locale);
    }
  }

  private static Given geval(byte[] document, DocumentRefusedException refused, Locale locale) {
    if (!isOtherKind(refused)) {
      throw new RefusedInput(first(refused, locale));
    }
    try {
      return Given.of(GevalJson.read(document));
    } catch (DocumentRefusedException noGeval) {
      throw new RefusedInput(first(isOtherKind(noGeval) ? refused : noGeval, locale));
    }
  }

  private static boolean isOtherKind(DocumentRefusedException refused) {
    return refused.violations().stream()
        .anyMatch(violation -> violation.code() == DocumentViolation.Code.OTHER_KIND);
  }

  private static byte[] bytes(Path file, Locale locale) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return System.in.readNBytes(MOST_BYTES);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(MOST_BYTES);
      }
    } catch (IOException unread) {
      throw new RefusedInput(UNREADABLE.in(locale));
    }
  }

  /** The first violation, which is the first to mend. */
  private static String first(DocumentRefusedException refused, Locale locale) {
    int others = refused.violations().size() - 1;
    return REFUSED.in(locale)
        + refused.violations().get(0).inOneLine(locale)
        + (others == 0 ? "" : MORE.in(locale) + others + ")");
  }
}
