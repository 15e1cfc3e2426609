// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.review.Zwaarte;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Tekst;
import picocli.CommandLine.Option;

/** The rule sets that a command lays beside the standard catalogue. */
final class RuleSets {
  private static final Tekst THE_SET = Tekst.of("de regelset in ", "the rule set in ");
  private static final Tekst IS_REFUSED = Tekst.of(" is geweigerd: ", " is refused: ");

  @Option(
      names = "--regelset",
      paramLabel = "FILE",
      description =
          "A rule set of your organisation as JSON, laid beside the standard catalogue; can be repeated.")
  private List<Path> files = new ArrayList<>();

  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * This engine with every rule set; refuses with every mistake, so that its author can mend it.
   */
  RuleEngine with(RuleEngine engine, Locale locale) {
    RuleEngine all = engine;
    List<Regelset> read = new ArrayList<>();
    for (Path file : files) {
      String refused = THE_SET.in(locale) + file.getFileName() + IS_REFUSED.in(locale);
      try (InputStream in = Files.newInputStream(file)) {
        read.add(RegelsetJson.read(in));
        all = all.with(read.get(read.size() - 1));
      } catch (DocumentRefusedException mistakes) {
        throw new RefusedInput(
            mistakes.violations().stream()
                .map(violation -> refused + violation.inOneLine(locale))
                .toList());
      } catch (IOException | UncheckedIOException unread) {
        throw new RefusedInput(refused + WerkrelatieFile.UNREADABLE.in(locale));
      } catch (IllegalArgumentException contradiction) {
        throw new RefusedInput(together(read, refused, contradiction, locale));
      }
    }
    return all;
  }

  /** What does not fit together, as a check tells it; what it does not know, as the engine does. */
  private static List<String> together(
      List<Regelset> read, String refused, IllegalArgumentException contradiction, Locale locale) {
    List<String> mistakes =
        Regelcontrole.of(read).punten(Zwaarte.FOUT).stream()
            .map(punt -> refused + punt.text(locale))
            .toList();
    return mistakes.isEmpty() ? List.of(refused + contradiction.getMessage()) : mistakes;
  }
}
