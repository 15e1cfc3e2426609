// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private AskedAbout asked = new AskedAbout();

  @Mixin private GevalLook look = new GevalLook();

  @Option(
      names = "--all",
      description = "Writes out every suggestie; without it five, and the others by title.")
  private boolean all;

  @Option(
      names = "--sources",
      description =
          "Adds the facts, sources, thresholds and tensions behind each suggestie, and the whole herkomst.")
  private boolean sources;

  @Option(
      names = "--json",
      description = "Writes the answer as a JSON document, in both languages.")
  private boolean json;

  @Option(
      names = "--short",
      description =
          "With --json: in ids alone and on one line; the texts stand in the document that catalogus prints.")
  private boolean kort;

  @Option(
      names = "--why-not",
      paramLabel = "H27",
      description = "Tells of one handvat why it is suggested, held or absent.")
  private @Nullable String whyNot;

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description =
          "Writes out N suggesties at most: one of each question first, then what answers something that was said.")
  private int atMost = Integer.MAX_VALUE;

  @Option(names = "--for", paramLabel = AnswerReader.LABEL, description = AnswerReader.DESCRIPTION)
  private @Nullable AnswerReader reader;

  @Override
  public Integer call() {
    requirePossible();
    // Before the reading, so that nobody types a werkrelatie for rules that are refused.
    RuleEngine rules = look.rules();
    RuleSets.under(look.drempels(Drempels.standard()), rules, look.locale());
    String id = whyNot == null ? null : handvat(whyNot, rules);
    WerkrelatieFile.Given given = asked.read(look.locale());
    RuleEngine engine = RuleSets.under(look.drempels(given.drempels()), rules, look.locale());
    out()
        .print(
            reader == AnswerReader.INWONER
                ? answer(engine.voorInwoner(given.werkrelatie(), look.day(given)))
                : answer(engine.suggest(given.werkrelatie(), look.day(given)), id));
    out().flush();
    return 0;
  }

  private void requirePossible() {
    boolean forOthers = reader != null && reader != AnswerReader.CONSULENT;
    if (whyNot != null && forOthers) {
      throw new WrongCall(
          command(),
          "--why-not antwoordt de consulent; laat --for weg",
          "--why-not answers the consulent; leave out --for");
    }
    if (kort && (!json || whyNot != null)) {
      throw new WrongCall(
          command(),
          "--short is een vorm van --json; geef --json erbij, en laat --why-not weg",
          "--short is a form of --json; give --json too, and leave out --why-not");
    }
    if ((all || sources) && (json || whyNot != null)) {
      throw new WrongCall(
          command(),
          "--all en --sources horen bij de tekst met suggesties; laat --json en --why-not weg",
          "--all and --sources belong to the text with suggesties; leave out --json and --why-not");
    }
    if (all && atMost != Integer.MAX_VALUE) {
      throw new WrongCall(
          command(),
          "--all en --at-most spreken elkaar tegen; laat er één weg",
          "--all and --at-most contradict each other; leave one out");
    }
    if (reader == AnswerReader.INWONER && atMost != Integer.MAX_VALUE) {
      throw new WrongCall(
          command(),
          "--for inwoner laat één bladzijde zien, of alles met --all; laat --at-most weg",
          "--for inwoner shows one page, or everything with --all; leave out --at-most");
    }
    if (atMost < 0) {
      throw new WrongCall(
          command(),
          "--at-most is minder dan 0; geef 0 of meer",
          "--at-most is below 0; give 0 or more");
    }
  }

  private String answer(VoorInwoner view) {
    return inForm(
        view::kort,
        () -> SuggestiesJson.write(view),
        () -> view.text(look.locale(), weergave(), look.folding()));
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
      WhyNot why = suggesties.whyNot(id);
      return json ? SuggestiesJson.write(why) : why.text(locale, look.folding());
    }
    if (reader == AnswerReader.TEAM || reader == AnswerReader.ORGANISATIE) {
      GedeeldeSuggesties shared =
          reader == AnswerReader.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      GedeeldeSuggesties shown = shared.atMost(atMost);
      return inForm(
          shown::kort,
          () -> SuggestiesJson.write(shown),
          () -> shown.text(locale, weergave(), look.folding()));
    }
    Suggesties shown = (reader == null ? suggesties : suggesties.voorConsulent()).atMost(atMost);
    return inForm(
        shown::kort,
        () -> SuggestiesJson.write(shown),
        () -> shown.text(locale, weergave(), look.folding()));
  }

  /** An answer in the one form that is asked for. */
  private String inForm(
      Supplier<KortAntwoord> inIds, Supplier<String> document, Supplier<String> text) {
    if (!json) {
      return text.get();
    }
    return kort ? SuggestiesJson.write(inIds.get()) + "\n" : document.get();
  }

  /** Who says how many wants to see so many. */
  private Weergave weergave() {
    return new Weergave(all || atMost != Integer.MAX_VALUE, sources);
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
