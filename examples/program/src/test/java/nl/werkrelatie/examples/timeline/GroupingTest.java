// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static nl.werkrelatie.examples.timeline.Examples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** What becomes of a timeline that is too long to read. */
class GroupingTest {

  @Test
  void a_long_werkrelatie_is_told_by_month_and_a_very_long_one_by_year() {
    assertFalse(marks(Examples.with(40)).contains(Mark.PERIODE));
    Timeline months = timeline(Examples.with(300));
    assertEquals(Set.of(Mark.PERIODE), Set.copyOf(marks(Examples.with(300))));
    assertTrue(says(months, "5 november tot en met 21 november 2026: gespreksmomenten bij elkaar"));
    Timeline years = timeline(Examples.with(2000));
    assertTrue(says(years, "5 januari tot en met 21 november 2026: gespreksmomenten bij elkaar"));
    assertTrue(entries(years) <= Grouping.MOST, "too many to read");
  }

  @Test
  void a_handover_and_an_experience_keep_their_own_day_between_many_moments() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Werkrelatie werkrelatie =
        Examples.with(2000)
            .withBegin(day)
            .withWaarnemingen(
                Examples.seen("w1", Perspectief.INWONER, Beleving.GEMIST, day),
                Examples.seen("w2", Perspectief.CONSULENT, Beleving.ERVAREN, day));
    Timeline timeline = timeline(werkrelatie);
    assertTrue(says(timeline, "1 juni 2026: begin van deze consulent"));
    assertTrue(says(timeline, "aandacht volgens de inwoner: gemist"));
    assertTrue(says(timeline, "aandacht volgens de consulent: ervaren"));
    assertTrue(entries(timeline) <= Grouping.MOST, "too many to read");
  }

  @Test
  void only_when_that_is_still_too_long_everything_of_a_period_stands_together() {
    Timeline timeline =
        timeline(
            Examples.empty()
                .withUitingen(
                    IntStream.rangeClosed(0, Grouping.MOST)
                        .mapToObj(nth -> uiting(nth, LocalDate.of(2025, 1, 1).plusDays(5L * nth)))
                        .toList()));
    assertTrue(says(timeline, "januari 2025: alles bij elkaar"));
    Timeline few =
        timeline(
            Examples.empty()
                .withUitingen(
                    IntStream.range(0, Grouping.MOST)
                        .mapToObj(nth -> uiting(nth, LocalDate.of(2025, 1, 1).plusDays(5L * nth)))
                        .toList()));
    assertFalse(says(few, "januari 2025: alles bij elkaar"));
  }

  @Test
  void values_that_hold_a_comma_themselves_are_kept_apart() {
    Line office = Line.own("waar", "op kantoor");
    assertEquals(
        "waar: ergens anders, buiten; op kantoor",
        office.and(Line.own("waar", "ergens anders, buiten")).words());
    assertEquals(
        "waar: ergens anders, op kantoor", office.and(Line.own("waar", "ergens anders")).words());
  }

  private static Uiting uiting(int nth, LocalDate day) {
    return Uiting.builder().id("u" + nth).gevolg(Gevolg.SCHAAMTE).datum(day).build();
  }

  private static boolean says(Timeline timeline, String words) {
    return timeline.words().anyMatch(words::equals);
  }

  @Test
  void a_period_says_what_there_was_and_never_how_often() {
    Pattern number = Pattern.compile("\\d+");
    for (Section section : timeline(Examples.with(2000)).sections()) {
      for (Entry entry : section.entries()) {
        entry.paragraphs().stream()
            .filter(each -> each.get(0).form() != Line.Form.HANDVATTEN)
            .map(Entry::words)
            .forEach(words -> assertFalse(number.matcher(words).find(), "a number: " + words));
      }
    }
  }

  private static List<Mark> marks(Werkrelatie werkrelatie) {
    return timeline(werkrelatie).sections().stream()
        .flatMap(section -> section.entries().stream())
        .map(Entry::mark)
        .toList();
  }

  private static long entries(Timeline timeline) {
    return timeline.sections().stream().mapToLong(section -> section.entries().size()).sum();
  }
}
