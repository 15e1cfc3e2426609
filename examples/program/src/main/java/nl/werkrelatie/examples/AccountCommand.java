// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.account.PublicAccount;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.review.Regelboek;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all handvatten and rules out as pages, in Dutch and in English. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description =
        "Writes a Markdown page for each handvat and an index, in Dutch and in English: texts, rules, sources, tensions and cases; and an entry for the Algoritmeregister and help for an IAMA.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:a rule set was refused, or a file could not be read or written",
      "2:called in a wrong way"
    })
final class AccountCommand implements Callable<Integer> {
  private static final Tekst UNWRITABLE =
      Tekst.of(
          "de map is niet te beschrijven; kies een andere",
          "the folder cannot be written; choose another");

  @Parameters(
      paramLabel = "DIR",
      description =
          "Where the folders nl and en are written; pages of the same name are replaced only with --overwrite.")
  private Path folder = Path.of("");

  @Mixin private Writing writing = new Writing();

  @Mixin private RuleSets ruleSets = new RuleSets();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Locale locale = Program.of(Objects.requireNonNull(spec)).locale();
    RuleEngine engine = ruleSets.engine(locale);
    List<Gevalverwijzing> index = Gevallen.index();
    SortedMap<String, String> pages =
        new TreeMap<>(Regelboek.of(engine, index, Gevallen.alle()).pages());
    pages.putAll(PublicAccount.pages(engine, index.size()));
    Writing.requireNoFile(folder, locale);
    try {
      WholeFile.requireFree(
          pages.keySet().stream().map(folder::resolve).toList(), writing.overwrite());
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = folder.resolve(page.getKey());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        WholeFile.write(file, page.getValue(), writing.overwrite());
      }
      return 0;
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale);
    } catch (IOException unwritten) {
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
  }
}
