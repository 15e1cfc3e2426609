// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.review.Regelwijziging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what differs between two answers, or what a rule set changes in the published cases. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what differs between two answers: of two werkrelaties, of one on two days, or without and with a rule set or a threshold.",
      "Without a FILE it shows what a rule set or a threshold changes in the published, invented cases."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered, possibly without any difference",
      "1:a werkrelatie or a rule set was refused, or a file cannot be read",
      "2:called in a wrong way"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = "A werkrelatie as JSON, and the one to compare it with; itself when left out.")
  private List<InputFile> files = List.of();

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day the answer is about, that of a geval or today when left out; given twice, the second is for the second answer.")
  private List<LocalDate> days = List.of();

  @Option(
      names = "--json",
      description = "Writes what differs as a JSON document in ids; needs a FILE.")
  private boolean json;

  @Mixin private RuleSets ruleSets = new RuleSets();

  private @Nullable LocalDate today;

  @Override
  public Integer call() {
    requirePossible();
    PrintWriter out = command().commandLine().getOut();
    out.print(files.isEmpty() ? overCases() : betweenAnswers());
    out.flush();
    return 0;
  }

  private void requirePossible() {
    if (files.isEmpty() && (ruleSets.isEmpty() || !days.isEmpty())) {
      throw new WrongCall(
          command(),
          "noem een BESTAND, of alleen --regelset of --drempel om te zien wat die in de gepubliceerde gevallen verandert",
          "give a FILE, or only --regelset or --drempel to see what it changes in the published cases");
    }
    if (files.isEmpty() && json) {
      throw new WrongCall(
          command(),
          "--json hoort bij twee antwoorden; noem een BESTAND, of laat --json weg",
          "--json belongs to two answers; give a FILE, or leave out --json");
    }
    if (days.size() > 2) {
      throw new WrongCall(
          command(),
          "--peildatum staat er meer dan twee keer; twee antwoorden hebben hoogstens twee dagen",
          "--peildatum is given more than twice; two answers have two days at most");
    }
    if (files.size() == 1 && days.size() < 2 && ruleSets.isEmpty()) {
      throw new WrongCall(
          command(),
          "beide antwoorden zouden gelijk zijn; geef een tweede BESTAND, een tweede --peildatum, --regelset of --drempel",
          "both answers would be the same; give a second FILE, a second --peildatum, --regelset or --drempel");
    }
  }

  private String overCases() {
    RuleEngine after = ruleSets.engine(locale());
    return Regelwijziging.between(RuleEngine.standard(), after, Gevallen.alle())
        .text(locale(), Program.of(command()).folding());
  }

  private String betweenAnswers() {
    Locale locale = locale();
    RuleEngine rules = ruleSets.rules(locale);
    WerkrelatieFile.Given first = WerkrelatieFile.read(files.get(0), locale);
    WerkrelatieFile.Given second =
        files.size() == 1 ? first : WerkrelatieFile.read(files.get(1), locale);
    LocalDate day = days.isEmpty() ? ownDay(first) : days.get(0);
    LocalDate secondDay = days.isEmpty() ? ownDay(second) : days.get(days.size() - 1);
    RuleEngine before = RuleEngine.standard().with(first.drempels());
    RuleEngine after = RuleSets.under(ruleSets.drempels(second.drempels()), rules, locale);
    Vergelijking difference =
        before
            .suggest(first.werkrelatie(), day)
            .compare(after.suggest(second.werkrelatie(), secondDay));
    return json
        ? SuggestiesJson.write(difference)
        : difference.text(locale, Program.of(command()).folding());
  }

  private LocalDate ownDay(WerkrelatieFile.Given given) {
    return given.peildatum().orElseGet(this::today);
  }

  /** Asked once, so that both answers are about one day, and standard error tells it once. */
  private LocalDate today() {
    if (today == null) {
      today = CommandLook.today(command());
    }
    return today;
  }

  private Locale locale() {
    return Program.of(command()).locale();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
