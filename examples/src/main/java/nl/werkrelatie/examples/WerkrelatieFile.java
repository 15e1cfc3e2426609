// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Tekst;

/** A werkrelatie as a command is given it: in a file, or on standard input. */
final class WerkrelatieFile {
  static final Path STANDARD_INPUT = Path.of("-");

  static final Tekst UNREADABLE =
      Tekst.of(
          "het bestand is niet te lezen; controleer de naam en of je het mag lezen",
          "the file cannot be read; check its name and whether you may read it");

  private static final Tekst REFUSED =
      Tekst.of("de werkrelatie is geweigerd: ", "the werkrelatie is refused: ");
  private static final Tekst MORE = Tekst.of(" (en meer daarna: ", " (and more after it: ");

  private WerkrelatieFile() {}

  /** The werkrelatie in this file, or on standard input when it is called {@code -}. */
  static Werkrelatie read(Path file, Locale locale) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return WerkrelatieJson.read(System.in);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return WerkrelatieJson.read(in);
      }
    } catch (DocumentRefusedException refused) {
      throw new RefusedInput(first(refused, locale));
    } catch (IOException | UncheckedIOException unread) {
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
