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
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;

/** One signaal in words: when it holds, where it counts, and an invented case that shows it. */
public final class SignaalText {
  private static final String LIST = "signaal";

  private SignaalText() {}

  public static void write(
      Signaal signaal, DocumentWords words, DutchWords dutch, Sentences sentences) {
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
                sentences.labelled("Drempel", "Threshold", DrempelText.value(drempel, sentences)));
    sentences.labelled(
        "Bron",
        "Source",
        sentences.in(
            "dit project zelf: een feit dat is ingevoerd of uit datums volgt",
            "this project itself: a fact that was entered or follows from dates"));
    list("Leidt mede naar", "Helps lead to", leadsTo(signaal), sentences);
    list("Houdt aan", "Holds back", holds(signaal), sentences);
    example(signaal)
        .ifPresent(
            geval ->
                sentences.labelled(
                    "Voorbeeld", "Example", "suggest(geval(\"" + geval.id() + "\"))"));
  }

  private static void list(String nl, String en, Set<String> ids, Sentences sentences) {
    if (!ids.isEmpty()) {
      sentences.labelled(nl, en, String.join(", ", ids));
    }
  }

  private static Set<String> leadsTo(Signaal signaal) {
    Set<String> ids = new LinkedHashSet<>();
    for (Rule rule : RuleEngine.standard().rules()) {
      if (rule.when().constateringen().anyMatch(signaal::equals)) {
        ids.add(rule.handvat().id());
      }
    }
    return ids;
  }

  private static Set<String> holds(Signaal signaal) {
    Set<String> ids = new LinkedHashSet<>();
    for (Handvat handvat : RuleEngine.standard().handvatten()) {
      if (handvat.aanhoudenBij().contains(signaal)) {
        ids.add(handvat.id());
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
