// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.stream.Collectors;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Bron;

/** A public source in words: who speaks, where to find it, and which handvatten rest on it. */
public final class BronText {
  private BronText() {}

  public static void write(Bron bron, RuleEngine engine, Sentences sentences) {
    String handvatten =
        engine.handvatten().stream()
            .filter(
                handvat ->
                    handvat.bronnen().stream()
                        .anyMatch(vermelding -> vermelding.bron().equals(bron)))
            .map(handvat -> handvat.id())
            .collect(Collectors.joining(", "));
    sentences
        .line(bron.id() + sentences.in(" (openbare bron)", " (public source)"))
        .labelled("Betekenis", "Meaning", sentences.in(bron.naam()))
        .labelled(
            "Voorbeeld",
            "Example",
            handvatten.isEmpty()
                ? "Bronnen." + bron.id()
                : sentences.in("hierop rusten mede ", "on it rest, with others, ") + handvatten)
        .labelled("Bron", "Source", String.join(", ", bron.adressen()));
  }

  /** One line about a source that something else rests on, with what it is cited for. */
  static void cited(Bron bron, String why, Sentences sentences) {
    sentences.labelled(
        "Bron",
        "Source",
        bron.id()
            + " "
            + sentences.in(bron.naam())
            + " ["
            + why
            + "; "
            + String.join(", ", bron.adressen())
            + "]");
  }
}
