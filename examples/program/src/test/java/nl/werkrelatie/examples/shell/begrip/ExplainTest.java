// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.shell.mistakes.Names;
import nl.werkrelatie.examples.shell.show.DocumentWords;
import nl.werkrelatie.examples.shell.show.DutchWords;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a reader can meet is explained as fully in Dutch as in English. */
class ExplainTest {
  private static final Explain EXPLAIN = new Explain(RuleEngine.standard());
  private static final DocumentWords DOCUMENTS = new DocumentWords();
  private static final DutchWords DUTCH = new DutchWords();

  @Test
  void knows_every_word_of_the_field_the_code_and_the_format() {
    List<String> words = new ArrayList<>();
    Begrip.all().forEach(begrip -> words.add(begrip.woord().nl()));
    Begrip.all().forEach(begrip -> words.add(begrip.woord().en()));
    RuleEngine.standard().handvatten().stream().map(Handvat::id).forEach(words::add);
    Stream.of(Signaal.values()).map(Signaal::name).forEach(words::add);
    Stream.of(Maat.values()).map(Maat::name).forEach(words::add);
    Stream.of(Gegeven.class.getPermittedSubclasses()).map(Class::getSimpleName).forEach(words::add);
    Stream.of(Aanleiding.values()).map(Aanleiding::name).forEach(words::add);
    Stream.of(Drempel.values()).map(Drempel::name).forEach(words::add);
    Stream.of(Drempel.values()).map(Drempel::id).forEach(words::add);
    Stream.of(Kernvraag.values()).map(Kernvraag::name).forEach(words::add);
    StandaardCatalogus.catalogus().bronnen().stream().map(Bron::id).forEach(words::add);
    DOCUMENTS.entries().stream().map(DocumentWords.Entry::word).forEach(words::add);
    Set<String> keys = new LinkedHashSet<>();
    EXPLAIN.words().forEach(word -> keys.add(Plain.key(word)));
    assertTrue(keys.size() > 350, "only " + keys.size() + " words");
    assertEquals(
        List.of(), words.stream().filter(word -> !keys.contains(Plain.key(word))).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void tells_definition_source_and_example_of_every_meaning(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean nl = language.equals("nl");
    for (String word : EXPLAIN.words()) {
      String text = text(word, locale);
      for (String meaning : text.split("\n\n")) {
        for (String part :
            nl
                ? List.of("Betekenis:", "Bron:", "Voorbeeld:")
                : List.of("Meaning:", "Source:", "Example:")) {
          assertTrue(meaning.contains("\n" + part), word + " misses " + part + "\n" + meaning);
        }
        assertFalse(meaning.contains("(Engels)"), word + " is not explained in Dutch:\n" + meaning);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void tells_exactly_when_every_signaal_holds_and_on_what_number(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean nl = language.equals("nl");
    for (Signaal signaal : Signaal.values()) {
      String text = text(signaal.name(), locale);
      assertTrue(text.contains(nl ? "\nGeldt precies als:" : "\nHolds exactly when:"), text);
      assertEquals(
          signaal.vraag().drempel().isPresent(),
          text.contains(nl ? "\nDrempel:" : "\nThreshold:"),
          "whether a threshold is told:\n" + text);
    }
    String silence = text("STILTE", locale);
    assertTrue(silence.contains(nl ? "ten minste 90" : "at least 90"), silence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void fits_a_narrow_terminal_unless_one_word_is_longer(String language) {
    for (String word : EXPLAIN.words()) {
      for (String line : text(word, Locale.forLanguageTag(language)).split("\n")) {
        assertTrue(line.length() <= 80 || isOneWord(line), word + ": " + line);
      }
    }
  }

  /** An address is not cut in two, and stands beside its label at most. */
  private static boolean isOneWord(String line) {
    String[] words = line.strip().split(" ");
    return words.length <= 2 && words[words.length - 1].length() > 60;
  }

  @Test
  void the_dutch_is_of_words_that_stand_in_the_documents_and_leaves_none_out() {
    Set<String> explained = new LinkedHashSet<>();
    // Of these and of a kind of fact the code itself holds both languages.
    Set<String> told = Set.of("drempel", "kernvraag", "aanleiding");
    for (DocumentWords.Entry entry : DOCUMENTS.entries()) {
      if (!told.contains(entry.list()) && !FactText.all().containsKey(entry.word())) {
        explained.add(entry.list() + "/" + entry.word().toLowerCase(Locale.ROOT));
      }
    }
    assertEquals(explained, DUTCH.words(), "words in woorden.txt beside those in the documents");
  }

  @Test
  void no_word_is_explained_by_itself() {
    assertEquals(
        List.of(),
        DUTCH.words().stream()
            .filter(
                key -> {
                  String[] word = key.split("/");
                  String meaning = DUTCH.of(word[0], word[1]).orElseThrow().meaning();
                  return Plain.key(meaning).equals(Plain.key(word[1]));
                })
            .toList());
    for (Begrip begrip : Begrip.all()) {
      assertFalse(
          begrip.betekenis().nl().equalsIgnoreCase(begrip.woord().nl() + "."), begrip.woord().nl());
    }
  }

  @Test
  void a_handvat_is_shown_with_the_pillar_of_which_a_source_says_that_it_rests_on_it() {
    Locale dutch = Locale.forLanguageTag("nl");
    assertTrue(text("H01", dutch).contains("\nRust op de pijler: van mens tot mens (Z2"));
    assertTrue(text("H27", Locale.ENGLISH).contains("\nRests on: thinking in possibilities (B06)"));
    assertFalse(text("H06", dutch).contains("pijler"), "no source says so of H06");
  }

  @Test
  void a_word_of_the_format_is_told_with_its_constant_in_the_code() throws Exception {
    Set<String> told = Set.of("glossary", "signaal", "drempel", "kernvraag", "aanleiding");
    for (DocumentWords.Entry entry : DOCUMENTS.entries()) {
      if (!told.contains(entry.list())) {
        String constant = EntryText.constant(entry);
        int dot = constant.lastIndexOf('.');
        Class<?> type = Names.type(constant.substring(0, dot).replace('.', '$')).orElseThrow();
        assertTrue(type.getField(constant.substring(dot + 1)).isEnumConstant(), constant);
      }
    }
  }

  private static String text(String word, Locale locale) {
    Sentences sentences = new Sentences(locale);
    EXPLAIN.write(word, sentences);
    return "\n" + sentences;
  }
}
