// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.review.Voorbeeld;
import nl.werkrelatie.review.Voorbeelden;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rule sets before they are used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks rule sets together with the standard catalogue before they are used, and says what is wrong and what to do.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the rule sets can be used",
      "1:there is a mistake in them that has to be mended first, or a file cannot be read or written",
      "2:called in a wrong way"
    })
final class CheckCommand implements Callable<Integer> {
  private static final int MISTAKES = 1;
  private static final Tekst REFUSED =
      Tekst.of(" is geweigerd; herstel dit eerst:", " is refused; mend this first:");
  private static final Tekst CANNOT_WRITE =
      Tekst.of(
          " is niet te schrijven; kies een andere map",
          " cannot be written; choose another folder");
  private static final Tekst EXAMPLES = Tekst.of("Voorbeelden", "Examples");
  private static final Tekst NO_EXAMPLES =
      Tekst.of(
          "Er zijn geen voorbeelden geschreven; herstel eerst de fouten.",
          "No examples were written; mend the mistakes first.");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A regelset as JSON; standard input when '-'.")
  private List<InputFile> files = List.of();

  @Option(
      names = "--witnesses",
      paramLabel = "DIR",
      description =
          "Writes for every rule two invented gevallen in this folder: a small one for which it leads to its handvat, and the nearest for which it does not. Files of the same name are replaced only with --overwrite.")
  private @Nullable Path witnesses;

  @Mixin private Writing writing = new Writing();

  @Override
  public Integer call() {
    List<Regelset> regelsets = new ArrayList<>();
    int exit = 0;
    for (InputFile file : files) {
      try {
        regelsets.add(file.read(locale(), RegelsetJson::read));
      } catch (DocumentRefusedException refused) {
        report(file, refused);
        exit = MISTAKES;
      } catch (RefusedInput unread) {
        unread.lines().forEach(this::err);
        exit = MISTAKES;
      }
    }
    if (exit != 0) {
      return exit;
    }
    Regelcontrole controle = Regelcontrole.of(regelsets);
    out().print(folding().map(one -> controle.text(locale(), one)).orElse(controle.text(locale())));
    int written = witnesses == null ? 0 : write(controle, regelsets, witnesses);
    out().flush();
    return Math.max(written, controle.isBruikbaar() ? 0 : MISTAKES);
  }

  /** Every violation: the author mends them all at once. */
  private void report(InputFile file, DocumentRefusedException refused) {
    line("", file.name(locale()) + REFUSED.in(locale()));
    refused.violations().forEach(violation -> line("- ", violation.inOneLine(locale())));
    out().flush();
  }

  private int write(Regelcontrole controle, List<Regelset> regelsets, Path folder) {
    out().println();
    if (!controle.isBruikbaar()) {
      line("", NO_EXAMPLES.in(locale()));
      return 0;
    }
    RuleEngine engine = engine(regelsets);
    Set<String> own =
        regelsets.stream()
            .flatMap(regelset -> regelset.catalogus().rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    out().println(EXAMPLES.in(locale()));
    Voorbeelden voorbeelden = Voorbeelden.in(engine);
    Map<Path, String> gevallen = new LinkedHashMap<>();
    for (Rule rule : engine.rules()) {
      if (own.contains(rule.id())) {
        Voorbeeld voorbeeld = voorbeelden.van(rule.id());
        line("- ", voorbeeld.text(locale()));
        for (Geval geval : voorbeeld.gevallen(engine)) {
          gevallen.put(folder.resolve(geval.id() + ".json"), GevalJson.write(geval));
        }
      }
    }
    Writing.requireNoFile(folder, locale());
    try {
      WholeFile.requireFree(gevallen.keySet(), writing.overwrite());
      Files.createDirectories(folder);
      for (Map.Entry<Path, String> geval : gevallen.entrySet()) {
        WholeFile.write(geval.getKey(), geval.getValue(), writing.overwrite());
      }
      return 0;
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale());
    } catch (IOException unwritten) {
      err(folder + CANNOT_WRITE.in(locale()));
      return MISTAKES;
    }
  }

  /** The standard catalogue can be given as a rule set too, and then is not there twice. */
  private static RuleEngine engine(List<Regelset> regelsets) {
    boolean standard =
        regelsets.stream()
            .anyMatch(regelset -> regelset.id().equals(StandaardCatalogus.catalogus().id()));
    RuleEngine engine = standard ? RuleEngine.of() : RuleEngine.standard();
    for (Regelset regelset : regelsets) {
      engine = engine.with(regelset);
    }
    return engine;
  }

  private Locale locale() {
    return Program.of(command()).locale();
  }

  /** How wide a terminal is; in a file every point is one line, for whoever looks for it there. */
  private Optional<Folding> folding() {
    return Program.of(command()).around().output().folding();
  }

  private void line(String first, String words) {
    String further = " ".repeat(first.length());
    out()
        .print(folding().map(one -> one.lines(first, further, words)).orElse(first + words + "\n"));
  }

  private void err(String line) {
    command().commandLine().getErr().println("werkrelatie: " + line);
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
