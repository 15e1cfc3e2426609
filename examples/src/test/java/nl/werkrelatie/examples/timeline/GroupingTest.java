// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static nl.werkrelatie.examples.timeline.Examples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** What becomes of a timeline that is too long to read. */
class GroupingTest {

  @Test
  void a_long_werkrelatie_is_told_by_month_and_a_very_long_one_by_year() {
    assertFalse(marks(Examples.with(40)).contains(Mark.PERIODE));
    Timeline months = timeline(Examples.with(300));
    assertEquals(Set.of(Mark.PERIODE), Set.copyOf(marks(Examples.with(300))));
    assertTrue(months.words().anyMatch(line -> line.startsWith("november 2026: alles bij elkaar")));
    Timeline years = timeline(Examples.with(2000));
    assertTrue(
        years.words().anyMatch(line -> line.startsWith("januari 2026 tot en met november 2026")));
    assertTrue(entries(years) <= Grouping.MOST, "too many to read");
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
