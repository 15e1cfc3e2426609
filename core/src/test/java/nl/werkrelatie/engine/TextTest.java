// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.CatalogusTexts;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** Every text that a person may read is whole in Dutch and in English, and written with care. */
class TextTest {
  /** Words that are the same in both languages, and rightly so. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "Kennissoort NORM", "Feitvorm CASELOAD", "Aanwezige PARTNER", "Aanwezige PARTNER in_zin");

  private static final int LONGEST_SENTENCE = 25;

  private final Catalogus catalogus = StandaardCatalogus.catalogus();

  @Test
  void every_text_is_there_in_both_languages() {
    none(
        texts(),
        (where, tekst) -> tekst.nl().equals(tekst.en()) == SAME_IN_BOTH.contains(where),
        "says the same in Dutch and in English");
    assertTrue(
        texts().keySet().containsAll(SAME_IN_BOTH),
        "an exception is listed for a text that does not exist: " + SAME_IN_BOTH);
  }

  @Test
  void no_english_text_speaks_dutch() {
    none(
        texts(),
        (where, tekst) -> !LanguageWords.DUTCH.matcher(LanguageWords.plain(tekst.en())).find(),
        tekst ->
            LanguageWords.found(LanguageWords.DUTCH, tekst.en()) + " is Dutch in: " + tekst.en());
  }

  @Test
  void no_dutch_text_speaks_english() {
    none(
        texts(),
        (where, tekst) -> !LanguageWords.ENGLISH.matcher(LanguageWords.plain(tekst.nl())).find(),
        tekst ->
            LanguageWords.found(LanguageWords.ENGLISH, tekst.nl())
                + " is English in: "
                + tekst.nl());
  }

  @Test
  void no_sentence_of_a_handvat_is_long() {
    for (Handvat handvat : catalogus.handvatten()) {
      for (String text :
          List.of(
              handvat.titel().nl(),
              handvat.tekst().nl(),
              handvat.titel().en(),
              handvat.tekst().en())) {
        for (String sentence : text.split("(?<=[.?!]) ")) {
          int length = sentence.split(" ").length;
          boolean english = text.equals(handvat.tekst().en());
          // English needs more words for the same: "op tijd" is "in good time".
          assertTrue(
              length <= LONGEST_SENTENCE + (english ? 5 : 0),
              () ->
                  handvat.id() + ": a sentence of " + length + " words; make it two: " + sentence);
        }
      }
    }
  }

  @Test
  void a_text_ends_as_its_kind_ends() {
    Set<String> sentences = Set.of("tekst", "omgang", "toelichting", "verantwoording");
    texts()
        .forEach(
            (where, tekst) -> {
              boolean sentence = sentences.contains(where.substring(where.lastIndexOf(' ') + 1));
              for (String text : List.of(tekst.nl(), tekst.en())) {
                boolean stop = text.endsWith(".");
                assertEquals(
                    sentence,
                    stop,
                    () -> where + (sentence ? " has no full stop: " : " has a full stop: ") + text);
              }
            });
  }

  @Test
  void a_clause_starts_with_a_small_letter_and_a_sentence_with_a_capital() {
    Set<String> clauses = Set.of("because", "zin");
    Set<String> sentences =
        Set.of("titel", "tekst", "omgang", "toelichting", "verantwoording", "vraag");
    texts()
        .forEach(
            (where, tekst) -> {
              String kind = where.substring(where.lastIndexOf(' ') + 1);
              for (String text : List.of(tekst.nl(), tekst.en())) {
                boolean small = Character.isLowerCase(text.codePointAt(0)) || text.startsWith("‘");
                boolean id = text.matches("H\\d\\d.*");
                assertTrue(
                    !clauses.contains(kind) || small,
                    () -> where + " follows another word, so it starts small: " + text);
                assertTrue(
                    !sentences.contains(kind) || !small || id,
                    () -> where + " starts with a capital: " + text);
              }
            });
  }

  @Test
  void a_title_is_one_line_without_a_mark_at_its_end() {
    for (Handvat handvat : catalogus.handvatten()) {
      for (String title : List.of(handvat.titel().nl(), handvat.titel().en())) {
        assertTrue(
            !title.matches(".*[.:;,?!]"),
            () -> handvat.id() + ": a title ends without a mark: " + title);
        assertTrue(
            title.length() <= 90,
            () -> handvat.id() + ": too long to be read as one line: " + title);
      }
    }
  }

  @Test
  void no_text_has_a_double_or_a_stray_space() {
    Pattern stray = Pattern.compile("\\s{2,}|^\\s|\\s$|\\s[.,;:?!)]|\\(\\s|[\\t\\n]");
    bothLanguages(
        (where, text) ->
            assertTrue(
                !stray.matcher(text).find(), () -> where + " has a space too many: " + text));
  }

  @Test
  void quotes_are_typographic_and_closed() {
    bothLanguages(
        (where, text) -> {
          assertTrue(
              !text.matches(".*['\"`´“”„].*"), () -> where + ": quotes are ‘ and ’: " + text);
          assertTrue(
              count(text, '‘') <= count(text, '’'),
              () -> where + ": a quote is not closed: " + text);
        });
  }

  @Test
  void a_signaal_speaks_of_the_consulent_as_a_team_would_read_it() {
    Pattern you = LanguageWords.words("je|jij|jou|jouw|jullie|u|uw|you|your|yours");
    for (Signaal signaal : Signaal.values()) {
      for (String zin : List.of(signaal.zin().nl(), signaal.zin().en())) {
        assertTrue(
            !you.matcher(zin).find(),
            () -> signaal + " addresses a reader, who may be another than the consulent: " + zin);
      }
    }
  }

  @Test
  void a_threshold_reads_right_with_one_and_with_many() {
    for (Drempel drempel : Drempel.values()) {
      boolean rank = drempel == Drempel.VEEL_VOORGANGERS;
      String nl = drempel.label().nl();
      String en = drempel.label().en();
      assertTrue(
          rank || nl.startsWith("aantal "),
          () -> drempel + ": what is counted may be one, so say 'aantal': " + nl);
      assertTrue(
          en.startsWith("number of "),
          () -> drempel + ": what is counted may be one, so say 'number of': " + en);
    }
  }

  /**
   * Every text that a person may read and that is data, with where it stands; the last word of the
   * key is its kind.
   */
  private Map<String, Tekst> texts() {
    Map<String, Tekst> texts = CatalogusTexts.of(catalogus);
    labels(texts, Signaal.values(), Signaal::zin, " zin");
    labels(texts, Kernvraag.values(), Kernvraag::vraag, " vraag");
    labels(texts, Drempel.values(), Drempel::label, "");
    labels(texts, GezetDoor.values(), GezetDoor::label, "");
    labels(texts, Feitvorm.values(), Feitvorm::label, "");
    labels(texts, Adressaat.values(), Adressaat::label, "");
    labels(texts, Kennissoort.values(), Kennissoort::label, "");
    labels(texts, Directheid.values(), Directheid::label, "");
    labels(texts, Veld.values(), Veld::label, "");
    for (Keuze keuze : Keuze.alle()) {
      String where = keuze.getClass().getSimpleName() + " " + keuze;
      texts.put(where, keuze.label());
      texts.put(where + " in_zin", keuze.inZin());
      boolean whole = keuze instanceof Gespreksstatus || keuze instanceof Toezeggingstatus;
      String told = where + (whole ? " tekst" : " voor_inwoner");
      keuze.voorInwoner().ifPresent(tekst -> texts.put(told, tekst));
    }
    return texts;
  }

  private static <E extends Enum<E>> void labels(
      Map<String, Tekst> texts, E[] constants, Function<E, Tekst> label, String kind) {
    Arrays.stream(constants)
        .forEach(
            constant ->
                texts.put(
                    constant.getDeclaringClass().getSimpleName() + " " + constant + kind,
                    label.apply(constant)));
  }

  private static long count(String text, char mark) {
    return text.chars().filter(each -> each == mark).count();
  }

  private interface Reader {
    void read(String where, String text);
  }

  private void bothLanguages(Reader reader) {
    texts()
        .forEach(
            (where, tekst) ->
                Stream.of(tekst.nl(), tekst.en()).forEach(text -> reader.read(where, text)));
  }

  private interface Check {
    boolean holds(String where, Tekst tekst);
  }

  private static void none(Map<String, Tekst> texts, Check check, String fault) {
    none(texts, check, tekst -> fault + ": " + tekst.nl());
  }

  private static void none(Map<String, Tekst> texts, Check check, Function<Tekst, String> fault) {
    texts.forEach(
        (where, tekst) -> {
          if (!check.holds(where, tekst)) {
            fail(where + ": " + fault.apply(tekst));
          }
        });
  }
}
