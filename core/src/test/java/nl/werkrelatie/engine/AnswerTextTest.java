// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An answer reads as one language at a time, with one thing in it, with none and with many. */
class AnswerTextTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Locale EN = Locale.ENGLISH;

  /** Every word with which the frame of an answer speaks Dutch. */
  private static final Pattern DUTCH_FRAME =
      LanguageWords.words(
          "waarom|bron|bronnen|tegenstem|drempels?|spanning|spanningen|versterken|veld|regels?|bibliotheek|catalogus|catalogussen|aangehouden"
              + "|past|passen|niets|vastgelegd|geldt|gesuggereerd|standaard|ingesteld|hoogstens|minste|aantal|januari|februari|maart|mei|juni|juli"
              + "|augustus|oktober");

  /** Every word with which the frame of an answer speaks English. */
  private static final Pattern ENGLISH_FRAME =
      LanguageWords.words(
          "why|sources?|counter-evidence|thresholds?|tensions?|strengthen|field|rules?|library|catalogues?|held|fits?|nothing|recorded|holds|suggested"
              + "|default|least|most|number|january|february|march|may|june|july|october");

  private static final Pattern FACT_ID = Pattern.compile("\\S+(?=, \\d{1,2} \\p{L}+ \\d{4})");
  private static final Pattern CODE = Pattern.compile("\\[[A-Z_]+]");
  private static final Pattern RULE_ID = Pattern.compile("\\bh\\d\\d-[a-z-]+");

  /** As many as it takes to see every handvat suggested. */
  private static final int SCENARIOS = 120;

  @Tag("long")
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

  @Tag("long")
  @Test
  void no_english_answer_speaks_dutch() {
    List<String> answers = answers(EN);
    for (String sentence : prose(answers)) {
      String dutch =
          LanguageWords.match(LanguageWords.DUTCH, sentence)
              + LanguageWords.match(DUTCH_FRAME, sentence);
      assertTrue(
          dutch.isEmpty(), () -> "'" + dutch + "' is Dutch in an English answer: " + sentence);
    }
    assertTrue(
        answers.stream().noneMatch(answer -> answer.matches("(?s).*[-:] want .*")),
        "a reason in English follows 'because'");
  }

  @Tag("long")
  @Test
  void no_dutch_answer_speaks_english() {
    for (String sentence : prose(answers(NL))) {
      String english =
          LanguageWords.match(LanguageWords.ENGLISH, sentence)
              + LanguageWords.match(ENGLISH_FRAME, sentence);
      assertTrue(
          english.isEmpty(), () -> "'" + english + "' is English in a Dutch answer: " + sentence);
    }
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
        .map(
            text ->
                RULE_ID
                    .matcher(CODE.matcher(LanguageWords.plain(text)).replaceAll(" "))
                    .replaceAll(" "))
        .toList();
  }

  /** An answer with every line of the terminal joined to the one it continues. */
  private static String flat(String answer) {
    return answer.replaceAll("\\n +(?!- )", " ").replaceAll("(?<=[^\\n])\\n(?=[^\\n -])", " ");
  }

  private static String last(String answer) {
    String[] paragraphs = answer.strip().split("\n\n");
    return paragraphs[paragraphs.length - 1].replace('\n', ' ');
  }

  private static String reversed(String facts) {
    List<String> each =
        new ArrayList<>(List.of(facts.substring(1, facts.length() - 1).split("; ")));
    Collections.reverse(each);
    return each.stream().collect(Collectors.joining("; ", "(", ")"));
  }
}
