// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.examples.shell.show.DocumentWords;
import nl.werkrelatie.examples.shell.show.DutchWords;
import nl.werkrelatie.examples.shell.show.Sentences;

/** A word of the code or of the JSON format in words, with where it stands and how it is used. */
final class EntryText {
  private static final String GLOSSARY = "glossary";

  /** The types of which the name is not that of the list. */
  private static final Map<String, String> TYPES =
      Map.of(
          "gezetdoor",
          "GezetDoor",
          "lezer",
          "KortAntwoord.Lezer",
          "uitkomst",
          "WhyNot.Uitkomst",
          "verschilsoort",
          "Verschil.Verschilsoort");

  private final DutchWords dutch;

  EntryText(DutchWords dutch) {
    this.dutch = dutch;
  }

  void write(DocumentWords.Entry entry, Sentences sentences) {
    Optional<DutchWords.Line> known = dutch.of(entry.list(), entry.word());
    boolean type = entry.list().equals(GLOSSARY);
    sentences.line(
        entry.word()
            + " ("
            + (type
                ? sentences.in("een type in de code", "a type in the code")
                : sentences.in("een woord in een bestand, lijst ", "a word in a file, list ")
                    + entry.list())
            + ")");
    if (known.isPresent()) {
      sentences.labelled(
          "Betekenis", "Meaning", sentences.in(known.get().meaning(), entry.meaning()));
    } else {
      sentences.labelled("Betekenis (Engels)", "Meaning", entry.meaning());
    }
    sentences.labelled(
        "Voorbeeld",
        "Example",
        known
            .flatMap(DutchWords.Line::typed)
            .orElseGet(
                () ->
                    type
                        ? "/imports"
                        : sentences.in("in een bestand \"", "in a file \"")
                            + entry.word()
                            + sentences.in("\", in code ", "\", in code ")
                            + constant(entry)));
    sentences.labelled(
        "Bron",
        "Source",
        type
            ? sentences.in(
                "dit project zelf: de woordenlijst in GLOSSARY.md",
                "this project itself: the glossary in GLOSSARY.md")
            : sentences.in(
                    "dit project zelf: FORMAT.md, lijst ", "this project itself: FORMAT.md, list ")
                + entry.list());
  }

  /** The word as it is written in code. */
  static String constant(DocumentWords.Entry entry) {
    String list = entry.list();
    String type =
        TYPES.getOrDefault(list, list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1));
    return type + "." + entry.word().toUpperCase(Locale.ROOT);
  }
}
