// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.examples.drawing.TextWidth;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the picture covers something else or runs out of it. */
class LayoutTest {

  @Test
  void no_two_labels_or_shapes_overlap_with_few_or_many_moments_or_two_on_one_day() {
    for (Map.Entry<String, Timeline> each : Examples.timelines().entrySet()) {
      Layout layout = new Layout(each.getValue());
      List<Rectangle2D> boxes = boxes(layout);
      for (int one = 0; one < boxes.size(); one++) {
        for (int other = 0; other < one; other++) {
          assertFalse(
              boxes.get(one).intersects(boxes.get(other)), each.getKey() + ": boxes overlap");
        }
      }
    }
  }

  @Test
  void everything_stands_inside_the_picture() {
    for (Map.Entry<String, Timeline> each : Examples.timelines().entrySet()) {
      Layout layout = new Layout(each.getValue());
      Rectangle2D paper = new Rectangle2D.Double(0, 0, Layout.WIDTH, layout.height());
      boxes(layout)
          .forEach(box -> assertTrue(paper.contains(box), each.getKey() + ": outside the paper"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "i", "M", "-"})
  void a_line_never_runs_out_of_its_box_not_even_with_the_longest_id(String letter) {
    String id = letter.repeat(64);
    Timeline timeline =
        Examples.timeline(
            Examples.full().withInwoner(Inwoner.of(id)).withConsulent(Consulent.of(id)));
    for (Layout.Text text : new Layout(timeline).texts()) {
      for (String line : text.lines()) {
        assertTrue(
            TextWidth.of(line.stripTrailing(), text.style().size, text.style().bold)
                <= text.width(),
            "a line is too long");
      }
    }
  }

  @Test
  void breaking_a_text_loses_nothing() {
    for (String text :
        List.of("", "a", "een twee  drie ", "W".repeat(99), "aan het einde 😀😀😀😀")) {
      for (int width : List.of(1, 30, 80, 2000)) {
        assertEquals(text, String.join("", TextWidth.lines(text, width, 15, false)));
      }
    }
  }

  @Test
  void two_moments_on_one_day_stand_under_each_other_by_their_time() {
    List<String> headings =
        Examples.timeline(Examples.with(9)).sections().stream()
            .flatMap(section -> section.entries().stream())
            .map(Entry::heading)
            .toList();
    assertEquals(
        List.of(
            "13 november 2026 om 15:00: gespreksmoment gelukt",
            "13 november 2026 om 16:00: gespreksmoment niet doorgegaan"),
        headings.subList(headings.size() - 2, headings.size()));
  }

  private static List<Rectangle2D> boxes(Layout layout) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Layout.Text text : layout.texts()) {
      boxes.add(new Rectangle2D.Double(text.x(), text.y(), text.width(), text.height()));
    }
    for (Layout.Shape shape : layout.shapes()) {
      boxes.add(new Rectangle2D.Double(shape.x() - 8, shape.y() - 8, 16, 16));
    }
    return boxes;
  }
}
