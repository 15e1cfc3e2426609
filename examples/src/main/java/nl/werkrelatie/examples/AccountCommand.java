// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.review.Regelboek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all handvatten and rules out as pages, in Dutch and in English. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description =
        "Writes a Markdown page for each handvat and an index, in Dutch and in English: texts, rules, sources, tensions and cases.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:a rule set was refused, or a file could not be read or written",
      "2:called in a wrong way"
    })
final class AccountCommand implements Callable<Integer> {
  private static final int REFUSED = 1;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Where the folders nl and en are written; pages of the same name are replaced.")
  private Path folder = Path.of("");

  @Option(
      names = "--regelset",
      paramLabel = "FILE",
      description = "A rule set as JSON, beside the standard catalogue; can be repeated.")
  private List<Path> regelsets = List.of();

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description = "The language in which a refused rule set is told; nl when left out.")
  private Language language = Language.nl;

  @Override
  public Integer call() {
    try {
      for (Map.Entry<String, String> page :
          Regelboek.of(RuleFiles.engine(regelsets)).pages().entrySet()) {
        Path file = folder.resolve(page.getKey());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, page.getValue());
      }
      return 0;
    } catch (DocumentRefusedException refused) {
      return refused(refused.violations().get(0).inOneLine(language.locale()));
    } catch (IllegalArgumentException contradicting) {
      return refused(contradicting.getMessage());
    } catch (IOException | UncheckedIOException failed) {
      return refused("a file cannot be read or written; check the names and your rights to them");
    }
  }

  private int refused(@Nullable String line) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println("werkrelatie: " + line);
    return REFUSED;
  }
}
