// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.CatalogusTexts;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import nl.werkrelatie.words.ValueWords;
import org.junit.jupiter.api.Test;

/** What a person reads is whole in Dutch and in English, and reads as one language at a time. */
class TextTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Locale EN = Locale.ENGLISH;

  /** Words that are the same in both languages, and rightly so. */
  private static final Set<String> SAME_IN_BOTH = Set.of("Kennissoort NORM", "Feitvorm CASELOAD");

  /** Names and titles that keep their own language. */
  private static final List<String> NAMES =
      List.of(
          "In De Dichter Bij Stand",
          "Werk aan Uitvoering",
          "Prettig contact met de overheid",
          "Van der Valk",
          "Paul van der Aa",
          "Rik van Berkel",
          "Back to basics",
          "Praktijkboek relationeel werken");

  private static final Pattern DUTCH =
      words(
          "de|het|een|van|voor|niet|geen|en|met|bij|naar|op|te|dat|als|ook|om|aan|je|jij|er|zijn|wordt|worden|maar|zonder|uit|tot|wie|wat|hoe"
              + "|waar|zodat|deze|kan|nu");
  private static final Pattern ENGLISH =
      words(
          "the|and|for|with|not|from|to|that|this|are|you|your|which|when|by|it|be|has|have|its|who|what|how|there|they|because|an");

  /** Every word with which the frame of an answer speaks Dutch. */
  private static final Pattern DUTCH_FRAME =
      words(
          "waarom|bron|bronnen|tegenstem|drempels?|spanning|spanningen|versterken|veld|regels?|bibliotheek|catalogus|catalogussen|aangehouden"
              + "|past|passen|niets|vastgelegd|geldt|gesuggereerd|standaard|ingesteld|hoogstens|minste|aantal|januari|februari|maart|mei|juni|juli"
              + "|augustus|oktober");

  /** Every word with which the frame of an answer speaks English. */
  private static final Pattern ENGLISH_FRAME =
      words(
          "why|sources?|counter-evidence|thresholds?|tensions?|strengthen|field|rules?|library|catalogues?|held|fits?|nothing|recorded|holds|suggested"
              + "|default|least|most|number|january|february|march|may|june|july|october");

  private static final Pattern QUOTED = Pattern.compile("‘[^’]*’");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+\\.(nl|com|org|gov|be|bz|uk)\\b\\S*|\\S*/\\S+");

  private static final Pattern FACT_ID = Pattern.compile("\\S+(?=, \\d{1,2} \\p{L}+ \\d{4})");
  private static final Pattern CODE = Pattern.compile("\\[[A-Z_]+]");
  private static final Pattern RULE_ID = Pattern.compile("\\bh\\d\\d-[a-z-]+");

  private static final int LONGEST_SENTENCE = 25;

  /** As many as it takes to see every handvat suggested. */
  private static final int SCENARIOS = 120;

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
        (where, tekst) -> !DUTCH.matcher(plain(tekst.en())).find(),
        tekst -> found(DUTCH, tekst.en()) + " is Dutch in: " + tekst.en());
  }

  @Test
  void no_dutch_text_speaks_english() {
    none(
        texts(),
        (where, tekst) -> !ENGLISH.matcher(plain(tekst.nl())).find(),
        tekst -> found(ENGLISH, tekst.nl()) + " is English in: " + tekst.nl());
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
    Pattern you = words("je|jij|jou|jouw|jullie|u|uw|you|your|yours");
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

  @Test
  void a_heading_over_a_list_says_whether_one_or_more_follow() {
    Map<String, Boolean> one =
        Map.of(
            "Bron",
            true,
            "Bronnen",
            false,
            "Drempel",
            true,
            "Drempels",
            false,
            "Spanning",
            true,
            "Spanningen",
            false,
            "Source",
            true,
            "Sources",
            false,
            "Threshold",
            true);
    Map<String, Boolean> more = Map.of("Thresholds", false, "Tension", true, "Tensions", false);
    Set<String> seen = new TreeSet<>();
    for (Locale locale : List.of(NL, EN)) {
      for (String answer : answers(locale)) {
        String heading = "";
        int items = 0;
        for (String line : (answer + "\nend").lines().toList()) {
          if (line.startsWith("    - ")) {
            items++;
          } else if (!line.startsWith("      ")) {
            Boolean single = one.getOrDefault(heading, more.get(heading));
            if (single != null) {
              assertEquals(single, items == 1, "'" + heading + "' stands over a list of " + items);
              seen.add(heading);
            }
            heading = line.strip();
            items = 0;
          }
        }
      }
    }
    Set<String> expected = new TreeSet<>(one.keySet());
    expected.addAll(more.keySet());
    assertEquals(expected, seen, "headings in the answers");
  }

  @Test
  void one_line_says_from_which_catalogues_an_answer_comes() {
    Tekst tekst = Tekst.of("Eigen.", "Own.");
    Catalogus oss =
        new Catalogus(
            "oss",
            "1",
            Tekst.of("Catalogus van Oss", "Oss catalogue"),
            tekst,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Suggesties alone = RuleEngine.standard().suggest(Table.quiet(), P);
    Suggesties two = RuleEngine.standard().with(oss).suggest(Table.quiet(), P);
    assertEquals(
        "Herkomst: Handvatten voor de werkrelatie (eigen catalogus van dit project), versie 2; "
            + "peildatum 21 november 2026.",
        last(alone.text(NL)));
    assertEquals(
        "Herkomst: Handvatten voor de werkrelatie (eigen catalogus van dit project), versie 2 en "
            + "Catalogus van Oss, versie 1; peildatum 21 november 2026.",
        last(two.text(NL)));
    assertTrue(
        last(two.text(EN)).contains("version 2 and Oss catalogue, version 1;"), "in English");
  }

  private static String last(String answer) {
    String[] paragraphs = answer.strip().split("\n\n");
    return paragraphs[paragraphs.length - 1].replace('\n', ' ');
  }

  @Test
  void a_series_reads_right_with_none_with_one_and_with_more() {
    Function<String, String> same = Function.identity();
    Lines lines = new Lines(NL, Folding.standard());
    assertEquals("", lines.series(List.of(), same));
    assertEquals("het team", lines.series(List.of("het team"), same));
    assertEquals(
        "de consulent en het team", lines.series(List.of("de consulent", "het team"), same));
    assertEquals(
        "a, b and c", new Lines(EN, Folding.standard()).series(List.of("a", "b", "c"), same));
  }

  @Test
  void an_answer_that_is_cut_short_names_what_is_left_with_none_with_one_and_with_more() {
    Suggesties all = RuleEngine.standard().suggest(Table.quiet().withVolgnummer(9), P.plusYears(1));
    assertTrue(all.alle().size() > 1, "something to cut short");
    for (int most : List.of(0, 1)) {
      Suggesties few = all.atMost(most);
      assertTrue(few.text(NL).contains("\nOok mogelijk\n------------\n- H"), few.text(NL));
      assertTrue(few.text(EN).contains("\nAlso possible\n-------------\n- H"), few.text(EN));
      for (Suggestie left : few.overige()) {
        String title = left.handvat().id() + " " + left.handvat().titel().nl();
        assertTrue(flat(few.text(NL)).contains("- " + title), title);
      }
    }
    GedeeldeSuggesties team = all.voorTeam();
    assertTrue(team.alle().size() > 1, "something to cut short");
    assertTrue(team.atMost(1).text(NL).contains("\nEr zijn er meer dan hier staan.\n"));
    assertTrue(team.atMost(1).text(EN).contains("\nThere are more than are shown here.\n"));
  }

  @Test
  void one_fact_and_several_facts_stand_apart_with_their_dates() {
    List<Gespreksmoment> moments =
        IntStream.rangeClosed(1, 3)
            .mapToObj(day -> Gespreksmoment.held("m" + day, P.minusDays(4L - day), Kanaal.TELEFOON))
            .toList();
    String answer =
        flat(
            RuleEngine.standard()
                .suggest(Table.quiet().withGespreksmomenten(moments), P)
                .text(NL, Weergave.VOLLEDIG));
    String facts =
        "(gespreksmoment m1, 18 november 2026; gespreksmoment m2, 19 november 2026; gespreksmoment m3, 20 november 2026)";
    assertTrue(answer.contains(facts) || answer.contains(reversed(facts)), answer);
    Toezegging promise =
        Toezegging.builder()
            .id("t1")
            .uiterlijk(P.minusDays(1))
            .status(Toezeggingstatus.OPEN)
            .build();
    String promised =
        flat(
            RuleEngine.standard()
                .suggest(Table.quiet().withToezeggingen(promise), P)
                .text(EN, Weergave.VOLLEDIG));
    assertTrue(
        promised.contains(
            "at least one promise is still open after the agreed date (promise t1, 20 November 2026)"),
        promised);
  }

  @Test
  void a_shared_answer_names_whom_it_is_for_as_a_sentence_would() {
    Suggesties suggesties = RuleEngine.standard().suggest(Table.quiet(), P);
    assertEquals(
        "Suggesties voor het team op 21 november 2026",
        suggesties.voorTeam().text(NL).lines().findFirst().orElseThrow());
    assertEquals(
        "Suggesties for the organisation on 21 November 2026",
        suggesties.voorOrganisatie().text(EN).lines().findFirst().orElseThrow());
  }

  @Test
  void no_english_answer_speaks_dutch() {
    List<String> answers = answers(EN);
    for (String sentence : prose(answers)) {
      String dutch = match(DUTCH, sentence) + match(DUTCH_FRAME, sentence);
      assertTrue(
          dutch.isEmpty(), () -> "'" + dutch + "' is Dutch in an English answer: " + sentence);
    }
    assertTrue(
        answers.stream().noneMatch(answer -> answer.matches("(?s).*[-:] want .*")),
        "a reason in English follows 'because'");
  }

  @Test
  void no_dutch_answer_speaks_english() {
    for (String sentence : prose(answers(NL))) {
      String english = match(ENGLISH, sentence) + match(ENGLISH_FRAME, sentence);
      assertTrue(
          english.isEmpty(), () -> "'" + english + "' is English in a Dutch answer: " + sentence);
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
    labels(texts, Kwaliteit.values(), ValueWords::label, "");
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

  /**
   * Answers about rich werkrelaties, to every reader and to every why-not, in which every handvat
   * is suggested and some are held.
   */
  private static List<String> answers(Locale locale) {
    List<String> answers = new ArrayList<>();
    Set<String> suggested = new TreeSet<>();
    List<Scenario> scenarios = Scenarios.any().samples(20261121).limit(SCENARIOS).toList();
    for (Scenario scenario : scenarios) {
      RuleEngine engine = RuleEngine.standard().with(scenario.drempels());
      Suggesties suggesties = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
      suggesties.alle().forEach(suggestie -> suggested.add(suggestie.handvat().id()));
      VoorInwoner view = engine.voorInwoner(scenario.werkrelatie(), scenario.peildatum());
      for (Weergave weergave : List.of(Weergave.EERSTE_SCHERM, Weergave.VOLLEDIG)) {
        answers.add(suggesties.text(locale, weergave));
        answers.add(suggesties.voorTeam().text(locale, weergave));
        answers.add(suggesties.voorOrganisatie().text(locale, weergave));
        answers.add(view.text(locale, weergave));
      }
    }
    Scenario first = scenarios.get(0);
    Suggesties suggesties = RuleEngine.standard().suggest(first.werkrelatie(), first.peildatum());
    RuleEngine.standard()
        .handvatten()
        .forEach(handvat -> answers.add(suggesties.whyNot(handvat.id()).text(locale)));
    assertEquals(
        RuleEngine.standard().handvatten().size(),
        suggested.size(),
        "handvatten suggested in these answers: " + suggested);
    return answers;
  }

  /**
   * The paragraphs and items of these answers, each once, without what is no prose: ids, codes,
   * names, quoted titles and addresses.
   */
  private static List<String> prose(List<String> answers) {
    return answers.stream()
        .flatMap(answer -> Stream.of(flat(answer).split("\\s+- |\\n")))
        .map(text -> FACT_ID.matcher(text).replaceAll(" "))
        .distinct()
        .map(text -> RULE_ID.matcher(CODE.matcher(plain(text)).replaceAll(" ")).replaceAll(" "))
        .toList();
  }

  /** An answer with every line of the terminal joined to the one it continues. */
  private static String flat(String answer) {
    return answer.replaceAll("\\n +(?!- )", " ").replaceAll("(?<=[^\\n])\\n(?=[^\\n -])", " ");
  }

  private static String plain(String text) {
    String named = text;
    for (String name : NAMES) {
      named = named.replace(name, " ");
    }
    return ADDRESS.matcher(QUOTED.matcher(named).replaceAll(" ")).replaceAll(" ");
  }

  private static String reversed(String facts) {
    List<String> each =
        new ArrayList<>(List.of(facts.substring(1, facts.length() - 1).split("; ")));
    Collections.reverse(each);
    return each.stream().collect(Collectors.joining("; ", "(", ")"));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])(" + alternatives + ")(?![\\p{L}\\d-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String found(Pattern pattern, String text) {
    return match(pattern, plain(text));
  }

  private static String match(Pattern pattern, String prose) {
    Matcher matcher = pattern.matcher(prose);
    return matcher.find() ? matcher.group() : "";
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
