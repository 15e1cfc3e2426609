// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.rules.Bereik;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Maat;
import nl.werkrelatie.rules.Signaal;

/**
 * What a word means: a word of the field, a handvat, a signaal, a kind of fact, or a word of the
 * code or the format; possibly more than one of them.
 */
final class Explain {
  private final Map<String, List<Consumer<Sentences>>> meanings = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private final DocumentWords documents = new DocumentWords();

  Explain() {
    for (Begrip begrip : Begrip.all()) {
      add(begrip.woord().nl(), begrip::write);
      if (!Plain.key(begrip.woord().nl()).equals(Plain.key(begrip.woord().en()))) {
        add(begrip.woord().en(), begrip::write);
      }
    }
    for (Handvat handvat : RuleEngine.standard().handvatten()) {
      add(handvat.id(), sentences -> HandvatText.write(handvat, sentences));
    }
    for (Signaal signaal : Signaal.values()) {
      add(signaal.name(), sentences -> SignaalText.write(signaal, documents, sentences));
    }
    Arrays.stream(Maat.values()).forEach(this::fact);
    // Of these lists the meaning is told with the signaal itself.
    Set<String> told = Set.of("signaal", "drempel");
    for (DocumentWords.Entry entry : documents.entries()) {
      if (!told.contains(entry.list())) {
        add(entry.word(), sentences -> write(entry, sentences));
      }
    }
  }

  /** Every word that can be explained, as it is written. */
  List<String> words() {
    return words;
  }

  /** Writes every meaning of this word; when there is none, the words that look like it. */
  void write(String word, Sentences sentences) {
    List<Consumer<Sentences>> known = meanings.getOrDefault(Plain.key(word), List.of());
    boolean first = true;
    for (Consumer<Sentences> meaning : known) {
      if (!first) {
        sentences.blank();
      }
      meaning.accept(sentences);
      first = false;
    }
    if (known.isEmpty()) {
      unknown(word, sentences);
    }
  }

  private void unknown(String word, Sentences sentences) {
    List<String> nearest = Nearest.to(word, words);
    String asked = word.length() > 40 ? word.substring(0, 40) + "…" : word;
    sentences.line(
        sentences.in("Het woord ‘", "The word ‘")
            + asked
            + sentences.in("’ staat hier niet in. ", "’ is not among those known here. ")
            + (nearest.isEmpty()
                ? sentences.in("Typ words() voor alle woorden.", "Type words() for all words.")
                : sentences.in("Bedoelde je ", "Did you mean ")
                    + String.join(sentences.in(" of ", " or "), nearest)
                    + "?"));
  }

  private void fact(Maat maat) {
    add(
        maat.name(),
        sentences ->
            sentences
                .line(sentences.in("Gegeven ", "Kind of fact ") + maat.name())
                .labelled(
                    "Betekenis",
                    "Meaning",
                    sentences.in(
                        "een bekend feit van het contact, als één heel getal, waarop een gemeente een eigen signaal kan maken",
                        "a known fact of the contact, as one whole number, on which a municipality can make a signaal of its own"))
                .labelled(
                    "Voorbeeld",
                    "Example",
                    sentences.in(maat.zin(Bereik.minstens(Math.max(maat.laagste() + 1, 10)))))
                .labelled(
                    "Bron",
                    "Source",
                    sentences.in(
                        "een datum of getal dat is ingevoerd",
                        "a date or number that was entered")));
  }

  private static void write(DocumentWords.Entry entry, Sentences sentences) {
    String list =
        entry.list().equals("glossary")
            ? sentences.in("een type in de code", "a type in the code")
            : entry.list();
    sentences
        .line(entry.word() + " (" + list + ")")
        .labelled("Betekenis (Engels)", "Meaning", entry.meaning());
  }

  private void add(String word, Consumer<Sentences> meaning) {
    words.add(word);
    meanings.computeIfAbsent(Plain.key(word), key -> new ArrayList<>()).add(meaning);
  }
}
