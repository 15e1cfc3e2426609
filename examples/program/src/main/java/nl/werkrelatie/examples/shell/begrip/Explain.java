// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.NearNames;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.shell.show.AanleidingText;
import nl.werkrelatie.examples.shell.show.BronText;
import nl.werkrelatie.examples.shell.show.DocumentWords;
import nl.werkrelatie.examples.shell.show.DrempelText;
import nl.werkrelatie.examples.shell.show.DutchWords;
import nl.werkrelatie.examples.shell.show.HandvatShown;
import nl.werkrelatie.examples.shell.show.KernvraagText;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.SignaalText;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;

/**
 * What a word means: a word of the field, a handvat, a signaal, a kind of fact, or a word of the
 * code or the format; possibly more than one of them.
 */
public final class Explain {
  private final Map<String, List<Consumer<Sentences>>> meanings = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<Tekst, Set<Tekst>> groups = new LinkedHashMap<>();
  private Set<Tekst> group = new LinkedHashSet<>();
  private final DocumentWords documents = new DocumentWords();
  private final DutchWords dutch = new DutchWords();

  private final RuleEngine engine;

  /** The words that a sitting with these rules can meet. */
  public Explain(RuleEngine engine) {
    this.engine = engine;
    group("Woorden uit het vak", "Words of the field");
    for (Begrip begrip : Begrip.all()) {
      group.add(begrip.woord());
      known(begrip.woord().nl(), begrip::write);
      if (!begrip.isOneWord()) {
        known(begrip.woord().en(), begrip::write);
      }
      begrip.synonyms().forEach(word -> known(word, begrip::write));
    }
    group("Handvatten", "Handvatten");
    for (Handvat handvat : engine.handvatten()) {
      add(handvat.id(), sentences -> HandvatShown.write(handvat, engine, sentences));
    }
    group("Signalen", "Signalen");
    for (Signaal signaal : Signaal.values()) {
      add(
          signaal.name(),
          sentences -> SignaalText.write(signaal, engine, documents, dutch, sentences));
    }
    for (Regelset regelset : engine.regelsets()) {
      for (EigenSignaal signaal : regelset.signalen()) {
        add(signaal.code(), sentences -> SignaalText.write(signaal, regelset, engine, sentences));
      }
    }
    group("Aanleidingen", "Kinds of occasion");
    for (Aanleiding aanleiding : Aanleiding.values()) {
      add(aanleiding.name(), sentences -> AanleidingText.write(aanleiding, sentences));
    }
    group("Drempels", "Thresholds");
    for (Drempel drempel : Drempel.values()) {
      add(drempel.name(), sentences -> DrempelText.write(drempel, engine.drempels(), sentences));
      add(drempel.id(), sentences -> DrempelText.write(drempel, engine.drempels(), sentences));
    }
    group("Kernvragen", "Central questions");
    for (Kernvraag kernvraag : Kernvraag.values()) {
      add(
          KernvraagText.name(kernvraag),
          sentences -> KernvraagText.write(kernvraag, engine, sentences));
    }
    group("Feiten voor een eigen signaal", "Facts for an own signaal");
    Map<String, BiConsumer<String, Sentences>> facts = FactText.all();
    facts.forEach((name, text) -> add(name, sentences -> text.accept(name, sentences)));
    group("Bronnen", "Sources");
    engine.catalogi().stream()
        .flatMap(catalogus -> catalogus.bronnen().stream())
        .distinct()
        .forEach(bron -> add(bron.id(), sentences -> BronText.write(bron, engine, sentences)));
    EntryText entries = new EntryText(dutch);
    // The signaal, the threshold, the question or the occasion itself explains the words of these
    // lists.
    Set<String> explained = Set.of("signaal", "drempel", "kernvraag", "aanleiding");
    for (DocumentWords.Entry entry : documents.entries()) {
      if (!explained.contains(entry.list()) && !facts.containsKey(entry.word())) {
        if (entry.list().equals("glossary")) {
          group("Typen in de code", "Types in the code");
        } else {
          group("Woorden in een bestand", "Words in a file");
        }
        add(entry.word(), sentences -> entries.write(entry, sentences));
      }
    }
  }

  /** Whether it tells of the rules of this engine. */
  public boolean isOf(RuleEngine other) {
    return engine == other;
  }

  /** Writes every word under its group, in the language of the sentences. */
  public void list(Sentences sentences) {
    groups.forEach(
        (name, known) ->
            sentences.labelled(
                name.nl(),
                name.en(),
                known.stream().map(sentences::in).collect(Collectors.joining(", "))));
  }

  /** Every word that can be explained, as it is written. */
  public List<String> words() {
    return words;
  }

  /** Writes every meaning of this word; when there is none, the words that look like it. */
  public void write(String word, Sentences sentences) {
    if (word.isBlank()) {
      sentences.line(
          sentences.in(
              "Zeg welk woord, bijvoorbeeld explain(\"nabijheid\"); words() noemt ze alle.",
              "Say which word, for example explain(\"nabijheid\"); words() names them all."));
      return;
    }
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
    List<String> nearest = NearNames.to(word, words);
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

  private void group(String nl, String en) {
    group = groups.computeIfAbsent(Tekst.of(nl, en), name -> new LinkedHashSet<>());
  }

  private void add(String word, Consumer<Sentences> meaning) {
    group.add(Tekst.of(word, word));
    known(word, meaning);
  }

  private void known(String word, Consumer<Sentences> meaning) {
    words.add(word);
    meanings.computeIfAbsent(Plain.key(word), key -> new ArrayList<>()).add(meaning);
  }
}
