// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;

/** One signaal in words: when it holds, where it counts, and an invented case that shows it. */
public final class SignaalText {
  private static final String LIST = "signaal";

  private SignaalText() {}

  public static void write(
      Signaal signaal,
      RuleEngine engine,
      DocumentWords words,
      DutchWords dutch,
      Sentences sentences) {
    sentences
        .line("Signaal " + signaal.name())
        .labelled("Betekenis", "Meaning", sentences.in(signaal.zin()));
    words
        .meaning(LIST, signaal.name())
        .ifPresent(
            exact ->
                sentences.labelled(
                    "Geldt precies als",
                    "Holds exactly when",
                    sentences.in(
                        dutch.of(LIST, signaal.name()).map(DutchWords.Line::meaning).orElse(exact),
                        exact)));
    sentences.labelled(
        "Soort aanleiding", "Kind of occasion", sentences.in(signaal.aanleiding().label()));
    signaal
        .vraag()
        .drempel()
        .ifPresent(
            drempel ->
                sentences.labelled(
                    "Drempel",
                    "Threshold",
                    DrempelText.value(drempel, engine.drempels(), sentences)));
    sentences.labelled(
        "Bron",
        "Source",
        sentences.in(
            "dit project zelf: een feit dat is ingevoerd of uit datums volgt",
            "this project itself: a fact that was entered or follows from dates"));
    effects(signaal, engine, sentences);
    example(signaal)
        .ifPresent(
            geval ->
                sentences.labelled(
                    "Voorbeeld", "Example", "suggest(geval(\"" + geval.id() + "\"))"));
  }

  /** A signaal of an organisation's own: what it asks, and whose it is. */
  public static void write(
      EigenSignaal signaal, Regelset regelset, RuleEngine engine, Sentences sentences) {
    sentences
        .line("Signaal " + signaal.code())
        .labelled("Betekenis", "Meaning", sentences.in(signaal.zin()))
        .labelled(
            "Soort aanleiding", "Kind of occasion", sentences.in(signaal.aanleiding().label()))
        .labelled(
            "Bron",
            "Source",
            sentences.in(regelset.catalogus().naam()) + ", " + sentences.in(regelset.uitgever()));
    effects(signaal, engine, sentences);
  }

  private static void effects(Constatering signaal, RuleEngine engine, Sentences sentences) {
    list("Leidt mede naar", "Helps lead to", leadsTo(signaal, engine), sentences);
    list("Houdt aan", "Holds back", holds(signaal, engine), sentences);
  }

  private static void list(String nl, String en, Set<String> ids, Sentences sentences) {
    if (!ids.isEmpty()) {
      sentences.labelled(nl, en, String.join(", ", ids));
    }
  }

  private static Set<String> leadsTo(Constatering signaal, RuleEngine engine) {
    Set<String> ids = new LinkedHashSet<>();
    for (Rule rule : engine.rules()) {
      if (rule.when().constateringen().anyMatch(signaal::equals)) {
        ids.add(rule.handvat().id());
      }
    }
    return ids;
  }

  private static Set<String> holds(Constatering signaal, RuleEngine engine) {
    Set<String> ids = new LinkedHashSet<>();
    for (Handvat handvat : engine.handvatten()) {
      if (handvat.aanhoudenBij().contains(signaal)) {
        ids.add(handvat.id());
      }
    }
    for (Regelset regelset : engine.regelsets()) {
      for (Aanhouding added : regelset.aanhoudingen()) {
        if (added.bij().contains(signaal)) {
          ids.add(added.handvat());
        }
      }
    }
    return ids;
  }

  /** A case made for this signaal if there is one, else any that shows it. */
  private static Optional<Gevalverwijzing> example(Signaal signaal) {
    List<Gevalverwijzing> showing =
        Gevallen.index().stream()
            .filter(geval -> geval.signalen(Signaalzijde.GELDT).contains(signaal))
            .toList();
    String name = signaal.name().toLowerCase(Locale.ROOT);
    return showing.stream()
        .filter(geval -> geval.id().startsWith(name))
        .findFirst()
        .or(() -> showing.stream().findFirst());
  }
}
