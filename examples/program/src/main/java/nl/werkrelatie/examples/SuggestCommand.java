// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "1:the werkrelatie or a rule set was refused, or a file cannot be read",
      "2:called in a wrong way"
    })
final class SuggestCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A werkrelatie as JSON, or a geval, looked at on its own day; standard input when left out or '-'.")
  private InputFile file = InputFile.STANDARD_INPUT;

  @Mixin private CommandLook look = new CommandLook();

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
    RuleEngine rules = look.rules();
    RuleSets.under(look.drempels(Drempels.standard()), rules, look.locale());
    String id = whyNot == null ? null : handvat(whyNot, rules);
    WerkrelatieFile.Given given = WerkrelatieFile.read(file, look.locale());
    RuleEngine engine = RuleSets.under(look.drempels(given.drempels()), rules, look.locale());
    out()
        .print(
            reader == Reader.INWONER
                ? answer(engine.voorInwoner(given.werkrelatie(), look.day(given)))
                : answer(engine.suggest(given.werkrelatie(), look.day(given)), id));
    out().flush();
    return 0;
  }

  private void requirePossible() {
    boolean forOthers = reader != null && reader != Reader.CONSULENT;
    if (whyNot != null && (json || forOthers)) {
      throw new WrongCall(
          command(),
          "--why-not antwoordt de consulent, in woorden; laat --json en --for weg",
          "--why-not answers the consulent, in words; leave out --json and --for");
    }
    if (brief && (json || whyNot != null || forOthers)) {
      throw new WrongCall(
          command(),
          "--brief is een korte tekst voor de consulent; laat --json, --why-not en --for weg",
          "--brief is a short text for the consulent; leave out --json, --why-not and --for");
    }
    if (reader == Reader.INWONER && atMost != Integer.MAX_VALUE) {
      throw new WrongCall(
          command(),
          "--for inwoner laat alles zien wat gezien mag worden; laat --at-most weg",
          "--for inwoner shows all that may be seen; leave out --at-most");
    }
    if (atMost < 0) {
      throw new WrongCall(
          command(),
          "--at-most is minder dan 0; geef 0 of meer",
          "--at-most is below 0; give 0 or more");
    }
  }

  private String answer(VoorInwoner view) {
    return json ? SuggestiesJson.write(view) : view.text(look.locale(), look.folding());
  }

  /** The id of this handvat, typed in capitals or not. */
  private String handvat(String typed, RuleEngine rules) {
    List<String> ids = rules.handvatten().stream().map(Handvat::id).toList();
    return ids.stream()
        .filter(typed::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new WrongCall(
                    command(),
                    Suggested.after(
                        Tekst.of(
                            "--why-not noemt een handvat dat er niet is",
                            "--why-not names a handvat that is not there"),
                        typed,
                        ids)));
  }

  private String answer(Suggesties suggesties, @Nullable String id) {
    Locale locale = look.locale();
    if (id != null) {
      return suggesties.whyNot(id).text(locale, look.folding());
    }
    if (reader == Reader.TEAM || reader == Reader.ORGANISATIE) {
      GedeeldeSuggesties shared =
          reader == Reader.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      GedeeldeSuggesties shown = shared.atMost(atMost);
      return json ? SuggestiesJson.write(shown) : shown.text(locale, look.folding());
    }
    Suggesties shown = (reader == null ? suggesties : suggesties.voorConsulent()).atMost(atMost);
    if (json) {
      return SuggestiesJson.write(shown);
    }
    Folding folding = look.folding();
    return brief ? shown.summary(locale, folding) : shown.text(locale, folding);
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
