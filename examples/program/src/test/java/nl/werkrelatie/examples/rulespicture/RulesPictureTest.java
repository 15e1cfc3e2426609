// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.drawing.Colours;
import nl.werkrelatie.examples.drawing.Contrast;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Drempel;
import org.junit.jupiter.api.Test;

/** What the picture of rules counts, shows and leaves out. */
class RulesPictureTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final RuleEngine SILENT_SOONER =
      STANDARD.with(STANDARD.drempels().with(Drempel.STILTE, 20));

  @Test
  void every_count_is_that_of_the_answers_one_by_one() {
    Tally tally = tally(STANDARD);
    Map<String, Integer> suggested = new TreeMap<>();
    Map<String, Integer> waits = new TreeMap<>();
    answers(STANDARD)
        .forEach(
            answer -> {
              answer.alle().forEach(one -> suggested.merge(one.handvat().id(), 1, Integer::sum));
              answer.aangehouden().forEach(one -> waits.merge(one.handvat().id(), 1, Integer::sum));
            });
    for (Handvat handvat : STANDARD.handvatten()) {
      Counts counts = tally.of(handvat).orElseThrow();
      assertEquals(suggested.getOrDefault(handvat.id(), 0), counts.allSuggested());
      assertEquals(waits.getOrDefault(handvat.id(), 0), counts.waits());
      int all = 0;
      for (Part part : Part.values()) {
        assertTrue(counts.of(part, tally.total()) >= 0);
        all += counts.of(part, tally.total());
      }
      assertEquals(tally.total(), all, handvat.id());
    }
  }

  @Test
  void the_table_holds_every_handvat_before_and_after_with_its_counts() {
    Tally before = tally(STANDARD);
    Tally after = tally(SILENT_SOONER);
    String html = new RulesPicture(List.of(before, after), DUTCH).html();
    List<String> rows = new ArrayList<>();
    Matcher cells = Pattern.compile("(?:<td>\\d+</td>){8}").matcher(html);
    while (cells.find()) {
      rows.add(cells.group().replaceAll("</?td>", " ").strip().replaceAll(" +", " "));
    }
    int questions = Kernvraag.values().length;
    assertEquals(2 * (STANDARD.handvatten().size() + questions), rows.size());
    for (Handvat handvat : STANDARD.handvatten()) {
      for (Tally tally : List.of(before, after)) {
        assertTrue(rows.contains(written(tally.of(handvat).orElseThrow(), tally.total())));
      }
    }
    assertFalse(html.contains("niet in deze regels"));
  }

  @Test
  void what_changes_is_named_and_nothing_else() {
    RulesPicture picture = new RulesPicture(List.of(tally(STANDARD), tally(SILENT_SOONER)), DUTCH);
    List<BarRow> rows =
        List.of(Kernvraag.values()).stream().flatMap(each -> picture.rows(each).stream()).toList();
    List<String> changed = rows.stream().filter(BarRow::isChanged).map(BarRow::name).toList();
    assertTrue(changed.stream().anyMatch(name -> name.startsWith("H32 ")), changed::toString);
    assertTrue(changed.size() < rows.size(), "everything changes");
    assertTrue(
        picture.html().contains("Anders na de wijziging: " + String.join("; ", changed) + "."));
    RulesPicture same = new RulesPicture(List.of(tally(STANDARD), tally(STANDARD)), DUTCH);
    assertTrue(same.html().contains("Bij geen handvat verandert een aantal."));
    assertFalse(same.html().contains("<strong>"));
  }

  @Test
  void without_a_change_nothing_stands_before_or_after() {
    String html = new RulesPicture(List.of(tally(STANDARD)), DUTCH).html();
    assertFalse(html.contains(">voor<") || html.contains(">na<"), html);
  }

  @Test
  void the_parts_of_every_bar_follow_each_other_up_to_the_whole() {
    String html = new RulesPicture(List.of(tally(STANDARD)), DUTCH).html();
    Matcher bars = Pattern.compile("<svg[^>]*width=\"100%\"[^>]*>(.*?)</svg>").matcher(html);
    Pattern part = Pattern.compile("x=\"([\\d.]+)%\" y=\"1\" width=\"([\\d.]+)%\"");
    int found = 0;
    while (bars.find()) {
      Matcher parts = part.matcher(bars.group(1));
      long end = 0;
      while (parts.find()) {
        assertEquals(end, thousandths(parts.group(1)));
        end += thousandths(parts.group(2));
      }
      assertEquals(100_000, end);
      found++;
    }
    assertTrue(found > 40, "only " + found + " bars");
  }

  @Test
  void it_says_over_how_many_invented_werkrelaties_and_names_none_of_them() {
    Tally tally = tally(STANDARD);
    for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
      String html = new RulesPicture(List.of(tally), locale).html();
      String over = locale == DUTCH ? " verzonnen werkrelaties." : " invented werkrelaties.";
      assertTrue(html.contains("Over " + tally.total() + over));
      Gevallen.alle()
          .forEach(
              geval -> {
                assertFalse(html.contains(">" + geval.id() + "<"), geval.id());
                assertFalse(html.contains(geval.werkrelatie().inwoner().id()), geval.id());
                assertFalse(html.contains(geval.titel()), geval.id());
              });
    }
  }

  @Test
  void of_fewer_than_five_there_is_no_picture() {
    Tally four = new Tally(STANDARD);
    answers(STANDARD).subList(0, 4).forEach(four::add);
    assertThrows(IllegalArgumentException.class, () -> new RulesPicture(List.of(four), DUTCH));
    four.add(answers(STANDARD).get(4));
    assertTrue(new RulesPicture(List.of(four), DUTCH).html().contains("Over 5 verzonnen"));
  }

  @Test
  void every_part_is_known_without_colour() {
    Set<String> patterns = new HashSet<>();
    for (Part part : Part.values()) {
      assertTrue(patterns.add(part.pattern()), part + " has the pattern of another");
    }
  }

  @Test
  void the_lines_of_a_pattern_stand_out_from_its_tint() {
    for (Part part : Part.values()) {
      if (!part.light().isEmpty()) {
        assertTrue(Contrast.of(Colours.LIGHT.ink(), part.light()) >= 4.5, part + " in the light");
        assertTrue(Contrast.of(Colours.DARK.ink(), part.dark()) >= 4.5, part + " in the dark");
      }
    }
  }

  @Test
  void the_page_runs_nothing_and_fetches_nothing() {
    String html = new RulesPicture(List.of(tally(STANDARD)), DUTCH).html();
    assertFalse(html.matches("(?s).*<(script|link|img|iframe)\\b.*"));
    assertFalse(html.contains("@import") || html.contains("url(h"));
    assertNotEquals(html, new RulesPicture(List.of(tally(STANDARD)), Locale.ENGLISH).html());
  }

  private static String written(Counts counts, int total) {
    List<Integer> all = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part.aanleiding().isPresent()) {
        all.add(counts.of(part, total));
      }
    }
    all.add(counts.allSuggested());
    all.add(counts.waits());
    all.add(total - counts.allSuggested() - counts.waits());
    return String.join(" ", all.stream().map(String::valueOf).toList());
  }

  private static long thousandths(String percent) {
    return Long.parseLong(percent.replace(".", ""));
  }

  private static Tally tally(RuleEngine engine) {
    Tally tally = new Tally(engine);
    answers(engine).forEach(tally::add);
    return tally;
  }

  private static List<Suggesties> answers(RuleEngine engine) {
    return Gevallen.alle()
        .map(geval -> engine.suggest(geval.werkrelatie(), geval.peildatum()))
        .toList();
  }
}
