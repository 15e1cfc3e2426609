// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;

/** A werkrelatie as a command is given it: in a file or on standard input, alone or in a geval. */
public final class WerkrelatieFile {
  /** One more than may be read, so that a longer document is refused for its length. */
  private static final int MOST_BYTES = Limits.standard().length() + 1;

  private static final Tekst REFUSED =
      Tekst.of("de werkrelatie is geweigerd: ", "the werkrelatie is refused: ");
  private static final Tekst ONE_A_LINE =
      Tekst.of(
          "hier staan meer werkrelaties, één per regel; gebruik suggest-all",
          "here are more werkrelaties, one a line; use suggest-all");
  private static final Tekst MORE = Tekst.of(" (en meer daarna: ", " (and more after it: ");

  private WerkrelatieFile() {}

  /**
   * What stands in a file.
   *
   * @param peildatum the day of a geval; empty for a werkrelatie
   * @param drempels the thresholds of a geval; those of the library for a werkrelatie
   */
  public record Given(Werkrelatie werkrelatie, Optional<LocalDate> peildatum, Drempels drempels) {
    private static Given of(Werkrelatie werkrelatie) {
      return new Given(werkrelatie, Optional.empty(), Drempels.standard());
    }

    private static Given of(Geval geval) {
      return new Given(geval.werkrelatie(), Optional.of(geval.peildatum()), geval.drempels());
    }
  }

  /** The werkrelatie or geval in this file, or on standard input when it is called {@code -}. */
  public static Given read(InputFile file, Locale locale) {
    byte[] document = file.read(locale, in -> in.readNBytes(MOST_BYTES));
    try {
      return Given.of(WerkrelatieJson.read(document));
    } catch (DocumentRefusedException refused) {
      if (isOneALine(document)) {
        throw new RefusedInput(ONE_A_LINE.in(locale));
      }
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

  /** Whether a second document begins on a line of its own. */
  private static boolean isOneALine(byte[] document) {
    List<String> begin =
        new String(document, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(2)
            .toList();
    return begin.size() == 2
        && begin.get(0).startsWith("{")
        && begin.get(0).endsWith("}")
        && begin.get(1).startsWith("{");
  }

  /** The first violation, which is the first to mend. */
  private static String first(DocumentRefusedException refused, Locale locale) {
    int others = refused.violations().size() - 1;
    return REFUSED.in(locale)
        + refused.violations().get(0).inOneLine(locale)
        + (others == 0 ? "" : MORE.in(locale) + others + ")");
  }
}
