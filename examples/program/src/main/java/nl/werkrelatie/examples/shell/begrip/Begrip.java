// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.text.Tekst;

/**
 * A word people in the field use, with what this library means by it.
 *
 * @param bronnen where the word comes from; empty for a word of this project's own
 * @param plaats where in these sources it stands; empty when all of it speaks of the word
 */
record Begrip(
    Tekst woord, Tekst betekenis, Tekst voorbeeld, List<Bron> bronnen, Optional<Plaats> plaats) {

  /** Where in a source something stands. */
  record Plaats(Tekst tekst) {}

  /** Other words for it in the field; who asks for one of them gets this word. */
  private static final Map<String, List<String>> SYNONYMS =
      Map.of(
          "inwoner",
          List.of("klant", "cliënt", "uitkeringsgerechtigde", "bijstandsgerechtigde"),
          "consulent",
          List.of("klantmanager", "werkcoach", "inkomensconsulent"),
          "werkrelatie",
          List.of("begeleidingsrelatie"));

  static List<Begrip> all() {
    return Stream.of(
            BegrippenMensen.ALLE,
            BegrippenInwoner.ALLE,
            BegrippenRelatie.ALLE,
            BegrippenNabijheid.ALLE,
            BegrippenContact.ALLE,
            BegrippenVak.ALLE,
            BegrippenLeren.ALLE)
        .flatMap(List::stream)
        .toList();
  }

  static Begrip begrip(Tekst woord, Tekst betekenis, Tekst voorbeeld, Bron... bronnen) {
    return new Begrip(woord, betekenis, voorbeeld, List.of(bronnen), Optional.empty());
  }

  static Begrip begrip(
      Tekst woord, Tekst betekenis, Tekst voorbeeld, Plaats plaats, Bron... bronnen) {
    return new Begrip(woord, betekenis, voorbeeld, List.of(bronnen), Optional.of(plaats));
  }

  static Plaats waar(String nl, String en) {
    return new Plaats(Tekst.of(nl, en));
  }

  /** Whether it is called the same in both languages. */
  boolean isOneWord() {
    return Plain.key(woord.nl()).equals(Plain.key(woord.en()));
  }

  List<String> synonyms() {
    return SYNONYMS.getOrDefault(woord.nl(), List.of());
  }

  void write(Sentences sentences) {
    sentences
        .line(
            isOneWord()
                ? sentences.in(woord)
                : sentences.in(woord.nl(), woord.en() + " (" + woord.nl() + ")"))
        .labelled("Betekenis", "Meaning", sentences.in(betekenis))
        .labelled("Voorbeeld", "Example", sentences.in(voorbeeld));
    if (!synonyms().isEmpty()) {
      sentences.labelled("Heet ook", "Also called", String.join(", ", synonyms()));
    }
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
    plaats.ifPresent(
        where -> sentences.labelled("Waar in de bron", "Where in it", sentences.in(where.tekst())));
  }
}
