// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Rule;

/** One handvat in words: what it says, when it comes, when it waits, and on what it rests. */
public final class HandvatShown {
  private HandvatShown() {}

  public static void write(Handvat handvat, RuleEngine engine, Sentences sentences) {
    sentences
        .line(handvat.id() + " " + sentences.in(handvat.titel()))
        .labelled("Betekenis", "Meaning", sentences.in(handvat.tekst()))
        .labelled("Bij de vraag", "Under the question", sentences.in(handvat.kernvraag().vraag()))
        .labelled(
            "Voor",
            "For",
            handvat.voor().stream()
                .map((Adressaat adressaat) -> sentences.in(adressaat.label()))
                .collect(Collectors.joining(", ")));
    if (!handvat.versterkt().isEmpty()) {
      sentences.labelled(
          "Kan versterken",
          "May strengthen",
          handvat.versterkt().stream()
              .map(kwaliteit -> sentences.in(kwaliteit.label()))
              .collect(Collectors.joining(", ")));
    }
    Pijler.of(handvat)
        .ifPresent(
            pijler -> sentences.labelled("Rust op de pijler", "Rests on", pijler.text(sentences)));
    for (Rule rule : engine.rules()) {
      if (rule.handvat().equals(handvat)) {
        sentences.labelled("Komt als", "Comes when", rule.when().text(sentences.locale()));
      }
    }
    Stream.concat(
            handvat.aanhoudenBij().stream(),
            engine.regelsets().stream()
                .flatMap(regelset -> regelset.aanhoudingen().stream())
                .filter(added -> added.handvat().equals(handvat.id()))
                .flatMap(added -> added.bij().stream()))
        .distinct()
        .forEach(
            signaal -> sentences.labelled("Wacht als", "Waits when", sentences.in(signaal.zin())));
    handvat.bronnen().forEach(bron -> source(bron, sentences));
    Gevallen.index().stream()
        .filter(geval -> geval.voorgesteld().contains(handvat.id()))
        .findFirst()
        .ifPresent(
            geval ->
                sentences.labelled(
                    "Voorbeeld", "Example", "suggest(geval(\"" + geval.id() + "\"))"));
  }

  private static void source(Bronvermelding vermelding, Sentences sentences) {
    String against =
        vermelding.tegenstem() ? sentences.in("tegenstem, ", "counter-evidence, ") : "";
    sentences.labelled(
        "Bron",
        "Source",
        vermelding.bron().id()
            + " "
            + sentences.in(vermelding.bron().naam())
            + " ["
            + against
            + sentences.in(vermelding.directheid().label())
            + "; "
            + String.join(", ", vermelding.bron().adressen())
            + "]");
  }
}
