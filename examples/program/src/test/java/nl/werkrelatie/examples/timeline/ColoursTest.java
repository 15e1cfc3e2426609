// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.examples.drawing.Colours;
import nl.werkrelatie.examples.drawing.Contrast;
import nl.werkrelatie.examples.timeline.picture.Mark;
import org.junit.jupiter.api.Test;

/** What is drawn can be read, in light, in the dark and on paper. */
class ColoursTest {
  private static final List<Colours> ALL = List.of(Colours.LIGHT, Colours.DARK, Colours.PRINT);

  @Test
  void everything_stands_out_from_its_paper_at_least_four_and_a_half_to_one() {
    for (Colours colours : ALL) {
      for (String drawn : List.of(colours.ink(), colours.quiet(), colours.link())) {
        for (String under : List.of(colours.paper(), colours.band())) {
          double contrast = Contrast.of(drawn, under);
          assertTrue(contrast >= 4.5, drawn + " on " + under + " is " + contrast);
        }
      }
    }
  }

  @Test
  void on_paper_all_is_black_on_white() {
    assertEquals(new Colours("#ffffff", "#000000", "#000000", "#000000", "#ffffff"), Colours.PRINT);
  }

  @Test
  void no_other_colour_is_used() {
    Set<String> known = new HashSet<>();
    ALL.forEach(
        each ->
            known.addAll(
                List.of(each.paper(), each.ink(), each.quiet(), each.link(), each.band())));
    Timeline timeline = Examples.timeline(Examples.full());
    Matcher used = Pattern.compile("#[0-9a-f]{6}\\b").matcher(timeline.html() + timeline.svg());
    Set<String> found = new HashSet<>();
    while (used.find()) {
      found.add(used.group());
    }
    assertEquals(known, found);
  }

  @Test
  void shapes_differ_so_that_colour_is_not_needed() {
    Set<String> drawn = new HashSet<>();
    Set<String> typed = new HashSet<>();
    for (Mark mark : Mark.values()) {
      assertTrue(drawn.add(mark.path() + mark.filled()), mark + " has the shape of another");
      assertTrue(typed.add(mark.ascii()), mark + " has the characters of another");
    }
  }
}
