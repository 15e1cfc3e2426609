// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Bron;
import nl.werkrelatie.rules.Tekst;

/**
 * A word people in the field use, with what this library means by it.
 *
 * @param bronnen where the word comes from; empty for a word of this project's own
 */
record Begrip(Tekst woord, Tekst betekenis, Tekst voorbeeld, List<Bron> bronnen) {

  static List<Begrip> all() {
    return Stream.of(
            BegrippenMensen.ALLE, BegrippenRelatie.ALLE, BegrippenContact.ALLE, BegrippenVak.ALLE)
        .flatMap(List::stream)
        .toList();
  }

  static Begrip begrip(Tekst woord, Tekst betekenis, Tekst voorbeeld, Bron... bronnen) {
    return new Begrip(woord, betekenis, voorbeeld, List.of(bronnen));
  }

  void write(Sentences sentences) {
    sentences
        .line(sentences.in(woord))
        .labelled("Betekenis", "Meaning", sentences.in(betekenis))
        .labelled("Voorbeeld", "Example", sentences.in(voorbeeld));
    sentences.labelled(
        "Bron",
        "Source",
        bronnen.isEmpty()
            ? sentences.in("een woord van dit project zelf", "a word of this project’s own")
            : bronnen.stream()
                .map(
                    bron ->
                        bron.id()
                            + " "
                            + sentences.in(bron.naam())
                            + " ["
                            + String.join(", ", bron.adressen())
                            + "]")
                .collect(Collectors.joining("; ")));
  }
}
