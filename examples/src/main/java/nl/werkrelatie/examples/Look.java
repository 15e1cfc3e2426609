// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * How every command looks: on which day, with which rules beside the standard, in which language.
 */
final class Look {
  private static final Tekst REFUSED = Tekst.of("de regelset in ", "the rule set in ");
  private static final Tekst IS_REFUSED = Tekst.of(" is geweigerd: ", " is refused: ");
  private static final Tekst UNREADABLE =
      Tekst.of(
          "het bestand is niet te lezen; controleer de naam en of je het mag lezen",
          "the file cannot be read; check its name and whether you may read it");

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which is looked; today when left out.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description =
          "The language of the text, and of what is told of a refused file or line; nl when left out.")
  private Language language = Language.nl;

  @Option(
      names = "--regelset",
      paramLabel = "FILE",
      description =
          "A rule set of your organisation as JSON, laid beside the standard catalogue; can be repeated.")
  private List<Path> regelsets = new ArrayList<>();

  LocalDate day() {
    return peildatum == null ? LocalDate.now() : peildatum;
  }

  Locale locale() {
    return language.locale();
  }

  /**
   * This engine with every rule set; empty when one is refused, which is then told: every mistake,
   * so that its author can mend it.
   */
  Optional<RuleEngine> engine(RuleEngine engine, PrintWriter err) {
    RuleEngine all = engine;
    for (Path file : regelsets) {
      try (InputStream in = Files.newInputStream(file)) {
        Regelset regelset = RegelsetJson.read(in);
        all = all.with(regelset);
      } catch (DocumentRefusedException refused) {
        for (DocumentViolation violation : refused.violations()) {
          tell(err, file, violation.inOneLine(locale()));
        }
        return Optional.empty();
      } catch (IOException | UncheckedIOException unread) {
        tell(err, file, UNREADABLE.in(locale()));
        return Optional.empty();
      } catch (IllegalArgumentException contradiction) {
        tell(err, file, contradiction.getMessage());
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private void tell(PrintWriter err, Path file, String what) {
    err.println(
        "werkrelatie: "
            + REFUSED.in(locale())
            + file.getFileName()
            + IS_REFUSED.in(locale())
            + what);
  }
}
