// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import org.jspecify.annotations.Nullable;

/** The rules that one sitting works with: the standard ones, until others are chosen. */
final class UsedEngine {
  private final Session session;
  private RuleEngine engine = RuleEngine.standard();

  UsedEngine(Session session) {
    this.session = session;
  }

  RuleEngine get() {
    return engine;
  }

  /** Says which rules are used. */
  RuleEngine say() {
    Sentences sentences = session.sentences();
    session.say(
        sentences.line("[" + sentences.in("regels: ", "rules: ") + name(engine, sentences) + "]"));
    return engine;
  }

  RuleEngine use(@Nullable RuleEngine other) {
    return other == null ? nothing() : changed(() -> other);
  }

  /** The rules in use, with this rule set beside them. */
  RuleEngine use(@Nullable Regelset regelset) {
    return regelset == null ? nothing() : changed(() -> engine.with(regelset));
  }

  /** The rules in use, with this threshold. */
  RuleEngine use(@Nullable Drempel drempel, int waarde) {
    return drempel == null
        ? nothing()
        : changed(() -> engine.with(engine.drempels().with(drempel, waarde)));
  }

  private RuleEngine changed(Supplier<RuleEngine> other) {
    try {
      engine = other.get();
    } catch (RegelsetRefusedException refused) {
      Sentences sentences = session.sentences();
      refused.fouten().forEach(fout -> sentences.line("- " + fout.text(session.locale())));
      session.say(sentences);
    } catch (IllegalArgumentException refused) {
      session.say(doesNotFit(session.sentences()));
    }
    return say();
  }

  /** What is said of a threshold that the rules in use do not allow. */
  static Sentences doesNotFit(Sentences sentences) {
    return sentences.line(
        sentences.in(
            "Dat gaat niet samen met de regels van nu, of die drempel kan die waarde niet hebben; show(engine()) laat zien wat er is.",
            "That does not fit the rules of now, or the threshold cannot have that value; show(engine()) shows what there is."));
  }

  private RuleEngine nothing() {
    Sentences sentences = session.sentences();
    session.say(
        sentences.line(
            sentences.in(
                "Hier is niets: de regels zijn niet gelezen, en blijven zoals ze waren.",
                "There is nothing here: the rules were not read, and stay as they were.")));
    return engine;
  }

  /** Which rules these are and which thresholds somebody chose; empty for the standard ones. */
  static String ifOther(RuleEngine engine, Sentences sentences) {
    return engine.regelbronnen().equals(RuleEngine.standard().regelbronnen())
            && engine.drempels().equals(RuleEngine.standard().drempels())
        ? ""
        : sentences.in("; regels: ", "; rules: ") + name(engine, sentences);
  }

  private static String name(RuleEngine engine, Sentences sentences) {
    List<Regelbron> sources = engine.regelbronnen();
    Stream<String> chosen =
        engine.drempels().alle().stream()
            .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
            .map(UsedEngine::name);
    return Stream.concat(
            sources.stream().map(source -> source.id() + " " + source.versie()), chosen)
        .collect(Collectors.joining(", "));
  }

  private static String name(Drempelwaarde waarde) {
    return waarde.drempel().name().toLowerCase(Locale.ROOT) + " " + waarde.waarde();
  }
}
