// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkrelatie.catalog.inhoud.Bronnen;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;

/** A central question in words, with the handvatten that stand under it. */
public final class KernvraagText {
  private KernvraagText() {}

  public static String name(Kernvraag kernvraag) {
    return kernvraag.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static void write(Kernvraag kernvraag, RuleEngine engine, Sentences sentences) {
    List<Handvat> under =
        engine.handvatten().stream().filter(handvat -> handvat.kernvraag() == kernvraag).toList();
    sentences
        .line(name(kernvraag) + sentences.in(" (kernvraag)", " (central question)"))
        .labelled("Betekenis", "Meaning", sentences.in(kernvraag.vraag()))
        .labelled(
            "Handvatten eronder",
            "Handvatten under it",
            under.stream().map(Handvat::id).collect(Collectors.joining(", ")));
    under.stream()
        .findFirst()
        .ifPresent(
            first -> sentences.labelled("Voorbeeld", "Example", "explain(\"" + first.id() + "\")"));
    BronText.cited(
        Bronnen.Z1,
        sentences.in(
            "de drie vragen; welke handvatten eronder staan, koos dit project",
            "the three questions; which handvatten stand under them is this project’s choice"),
        sentences);
  }
}
