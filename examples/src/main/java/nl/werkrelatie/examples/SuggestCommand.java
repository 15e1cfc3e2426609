// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what may help in one werkrelatie, why, and what was held back. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Prints the handvatten that may help in one werkrelatie, with their reasons, and what was held back and why.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered, possibly with no suggestion at all",
      "1:the werkrelatie or a rule set was refused",
      "2:called in a wrong way"
    })
final class SuggestCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A werkrelatie as JSON, or a geval, looked at on its own day; standard input when left out or '-'.")
  private Path file = WerkrelatieFile.STANDARD_INPUT;

  @Mixin private Look look = new Look();

  @Option(
      names = "--brief",
      description =
          "Leaves out sources, thresholds, tensions and herkomst: for ten minutes before a conversation.")
  private boolean brief;

  @Option(
      names = "--json",
      description = "Writes the answer as a JSON document, in both languages.")
  private boolean json;

  @Option(
      names = "--why-not",
      paramLabel = "H27",
      description = "Tells of one handvat why it is suggested, held or absent.")
  private @Nullable String whyNot;

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description = "Shows the first N suggesties at most.")
  private int atMost = Integer.MAX_VALUE;

  @Option(
      names = "--for",
      paramLabel = "consulent|team|organisatie|inwoner",
      description =
          "Only what this reader may see; for team and organisatie without any fact about the inwoner, for inwoner what is safe to read at home.")
  private @Nullable Reader reader;

  @Option(
      names = "--drempel",
      paramLabel = "NAME=N",
      description =
          "A threshold your organisation sets, for example grote_caseload=90; can be repeated. One of: ${COMPLETION-CANDIDATES}.")
  private Map<Drempel, Integer> drempels = new LinkedHashMap<>();

  /** Who reads the answer. */
  enum Reader {
    CONSULENT,
    TEAM,
    ORGANISATIE,
    INWONER
  }

  @Override
  public Integer call() {
    requirePossible();
    // Before the reading, so that nobody types a werkrelatie for rules that are refused.
    RuleEngine rules = look.engine(RuleEngine.standard().with(thresholds(Drempels.standard())));
    WerkrelatieFile.Given given = WerkrelatieFile.read(file, look.locale());
    RuleEngine engine = given.engine(rules, thresholds(given.drempels()), look.locale());
    out()
        .print(
            reader == Reader.INWONER
                ? answer(engine.voorInwoner(given.werkrelatie(), look.day(given)))
                : answer(engine.suggest(given.werkrelatie(), look.day(given))));
    out().flush();
    return 0;
  }

  private void requirePossible() {
    boolean forOthers = reader != null && reader != Reader.CONSULENT;
    if (whyNot != null && (json || forOthers)) {
      throw wrongCall("--why-not answers the consulent, in words; leave out --json and --for");
    }
    if (brief && (json || whyNot != null || forOthers)) {
      throw wrongCall(
          "--brief is a short text for the consulent; leave out --json, --why-not and --for");
    }
    if (reader == Reader.INWONER && atMost != Integer.MAX_VALUE) {
      throw wrongCall("--for inwoner shows all that may be seen; leave out --at-most");
    }
    if (atMost < 0) {
      throw wrongCall("--at-most is below 0; give 0 or more");
    }
  }

  private Drempels thresholds(Drempels given) {
    Drempels set = given;
    for (Map.Entry<Drempel, Integer> own : drempels.entrySet()) {
      try {
        set = set.with(own.getKey(), own.getValue());
      } catch (IllegalArgumentException outOfRange) {
        throw wrongCall(outOfRange.getMessage());
      }
    }
    return set;
  }

  private String answer(VoorInwoner view) {
    return json ? SuggestiesJson.write(view) : view.text(look.locale());
  }

  private String answer(Suggesties suggesties) {
    Locale locale = look.locale();
    if (whyNot != null) {
      try {
        return suggesties.whyNot(whyNot).text(locale);
      } catch (IllegalArgumentException unknown) {
        throw wrongCall(unknown.getMessage());
      }
    }
    if (reader == Reader.TEAM || reader == Reader.ORGANISATIE) {
      GedeeldeSuggesties shared =
          reader == Reader.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      GedeeldeSuggesties shown = shared.atMost(atMost);
      return json ? SuggestiesJson.write(shown) : shown.text(locale);
    }
    Suggesties shown = (reader == null ? suggesties : suggesties.voorConsulent()).atMost(atMost);
    if (json) {
      return SuggestiesJson.write(shown);
    }
    return brief ? shown.summary(locale) : shown.text(locale);
  }

  private ParameterException wrongCall(String line) {
    return new ParameterException(command().commandLine(), line);
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
