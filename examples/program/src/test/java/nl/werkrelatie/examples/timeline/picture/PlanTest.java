// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.examples.drawing.Markup;
import nl.werkrelatie.examples.timeline.Pictures;
import org.junit.jupiter.api.Test;

/** The picture can be read in every room, however much there is. */
class PlanTest {
  /** What a telephone of 360 pixels leaves between its margins. */
  private static final int TELEPHONE = 344;

  private static final double HALF_LINE = 0.8;

  private static final Pattern STEP = Pattern.compile("([MLHVAZhv])([-0-9. ]*)");

  @Test
  void no_words_cover_other_words_or_a_shape() {
    everywhere(
        (name, plan) -> {
          List<Rectangle2D> texts = texts(plan);
          List<Rectangle2D> all = new ArrayList<>(texts);
          all.addAll(marks(plan));
          for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
              assertFalse(
                  texts.get(one).intersects(all.get(other)),
                  name + ": words are covered, " + texts.get(one) + " by " + all.get(other));
            }
          }
        });
  }

  @Test
  void no_line_of_the_time_touches_words_and_every_line_goes_on_after_them() {
    Map<String, Picture> pictures = new TreeMap<>(Pictures.all());
    pictures.putAll(Pictures.invented(60));
    Set<Boolean> interrupted = new HashSet<>();
    everywhere(
        pictures,
        (name, plan) -> {
          for (Sheet.Rule line : plan.sheet().rules()) {
            Rectangle2D drawn =
                new Rectangle2D.Double(
                    line.x() - HALF_LINE, line.from(), 2 * HALF_LINE, line.to() - line.from());
            texts(plan).forEach(words -> assertFalse(words.intersects(drawn), name + ": " + words));
          }
          List<Sheet.Rule> peildatum =
              plan.sheet().rules().stream().filter(Sheet.Rule::broken).toList();
          interrupted.add(peildatum.size() > 1);
          assertEquals(
              plan.sheet().bands().get(0).y(), peildatum.get(0).from(), name + ": begins late");
          Sheet.Box last = plan.sheet().bands().get(plan.sheet().bands().size() - 1);
          assertTrue(
              last.y() + last.height() < peildatum.get(peildatum.size() - 1).to(),
              name + ": ends early");
        });
    assertEquals(Set.of(true, false), interrupted);
  }

  @Test
  void no_shape_covers_a_shape_of_another_place() {
    everywhere(
        (name, plan) -> {
          List<Sheet.Placed> marks = marked(plan);
          List<Rectangle2D> outlines = marks(plan);
          for (int one = 0; one < marks.size(); one++) {
            for (int other = one + 1; other < marks.size(); other++) {
              assertFalse(
                  isElsewhere(marks.get(one), marks.get(other))
                      && outlines.get(one).intersects(outlines.get(other)),
                  name + ": shapes cover each other");
            }
          }
        });
  }

  @Test
  void everything_stands_inside_the_picture() {
    everywhere(
        (name, plan) -> {
          Rectangle2D paper = new Rectangle2D.Double(0, 0, width(name), plan.height());
          texts(plan).forEach(box -> assertTrue(paper.contains(box), name + ": words " + box));
          marks(plan).forEach(box -> assertTrue(paper.contains(box), name + ": a shape " + box));
        });
  }

  @Test
  void no_letter_is_smaller_than_twelve_pixels_on_a_telephone() {
    assertTrue(Sheet.SIZE * TELEPHONE / Room.NARROW.width() >= 12);
  }

  @Test
  void no_line_goes_from_one_mark_to_another() {
    everywhere(
        (name, plan) ->
            plan.sheet().glyphs().stream()
                .map(Sheet.Placed::stroke)
                .filter(stroke -> stroke.paint() != Stroke.Paint.AXIS)
                .forEach(stroke -> assertTrue(longest(stroke.path()) <= 20, name + stroke.path())));
  }

  @Test
  void a_column_that_holds_many_says_how_many_and_when() {
    for (Room room : Room.values()) {
      List<String> words = words(Pictures.onOneDay(12).in(room));
      assertTrue(words.contains("12 gespreksmomenten in maart 2025"), words::toString);
    }
  }

  @Test
  void no_total_is_told_of_more_than_one_column() {
    for (Room room : Room.values()) {
      String words = String.join(" ", words(Pictures.with(2000).in(room)));
      assertTrue(words.contains("gespreksmomenten bij elkaar, van 19"), words);
      assertFalse(words.contains("2000 gespreksmomenten"), words);
    }
  }

  @Test
  void every_shape_is_known_without_colour() {
    Set<List<Stroke>> shapes = new HashSet<>();
    for (Key key : Key.values()) {
      assertTrue(shapes.add(key.strokes()), key + " has the shape of another");
    }
  }

  @Test
  void the_key_explains_what_is_drawn_and_nothing_else() {
    Markup html = new Markup();
    Pictures.full().writeKey(html);
    assertEquals(
        List.of(
            "gelukt",
            "streepje boven: van de inwoner uit",
            "streepje onder: van de gemeente uit",
            "begin van consulent of overdracht",
            "begin of einde van het traject",
            "gemist",
            "ervaren",
            "signaal",
            "gesloten signaal",
            "bagage of uiting, vorm en dag",
            "laatste dag van een toezegging"),
        Pattern.compile("<span>([^<]*)")
            .matcher(html.written())
            .results()
            .map(found -> found.group(1))
            .toList());
  }

  private static void everywhere(BiConsumer<String, Plan> check) {
    everywhere(Pictures.all(), check);
  }

  private static void everywhere(Map<String, Picture> pictures, BiConsumer<String, Plan> check) {
    for (Map.Entry<String, Picture> each : pictures.entrySet()) {
      if (!each.getValue().isEmpty()) {
        for (Room room : Room.values()) {
          check.accept(room + " " + each.getKey(), each.getValue().in(room).withKey());
        }
      }
    }
  }

  private static int width(String name) {
    return Room.valueOf(name.substring(0, name.indexOf(' '))).width();
  }

  private static List<String> words(Plan plan) {
    return plan.sheet().texts().stream().map(Sheet.Text::words).toList();
  }

  private static List<Rectangle2D> texts(Plan plan) {
    return plan.sheet().texts().stream()
        .map(Sheet.Text::box)
        .<Rectangle2D>map(
            box -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
        .toList();
  }

  private static List<Rectangle2D> marks(Plan plan) {
    return marked(plan).stream().map(PlanTest::outline).toList();
  }

  private static List<Sheet.Placed> marked(Plan plan) {
    return plan.sheet().glyphs().stream().filter(PlanTest::isMark).toList();
  }

  /** What stands beside another in one column belongs to it. */
  private static boolean isElsewhere(Sheet.Placed one, Sheet.Placed other) {
    return one.x() != other.x() || one.y() != other.y();
  }

  /** Brackets and dots are no marks: they span columns. */
  private static boolean isMark(Sheet.Placed placed) {
    return placed.stroke().paint() != Stroke.Paint.AXIS && placed.x() > 0;
  }

  private static Rectangle2D outline(Sheet.Placed placed) {
    double scale = Double.parseDouble(placed.stroke().scale());
    AffineTransform place =
        AffineTransform.getTranslateInstance(placed.x() + placed.stroke().aside(), placed.y());
    place.scale(scale, scale);
    Rectangle2D bounds = place.createTransformedShape(path(placed.stroke().path())).getBounds2D();
    return new Rectangle2D.Double(
        bounds.getX() - HALF_LINE,
        bounds.getY() - HALF_LINE,
        bounds.getWidth() + 2 * HALF_LINE,
        bounds.getHeight() + 2 * HALF_LINE);
  }

  private static double longest(String written) {
    double longest = 0;
    double[] point = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator at = path(written).getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        longest = Math.max(longest, Math.hypot(point[0] - x, point[1] - y));
      }
      if (kind != PathIterator.SEG_CLOSE) {
        x = point[0];
        y = point[1];
      }
    }
    return longest;
  }

  /** An arc as the line to its end, which is what reaches furthest in these shapes. */
  private static Path2D path(String written) {
    Path2D path = new Path2D.Double();
    Matcher steps = STEP.matcher(written);
    while (steps.find()) {
      double x = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getX();
      double y = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getY();
      String[] numbers = steps.group(2).strip().split("(?= )|(?=-)");
      List<Double> at =
          Arrays.stream(numbers).filter(number -> !number.isBlank()).map(Double::valueOf).toList();
      switch (steps.group(1)) {
        case "M" -> path.moveTo(at.get(0), at.get(1));
        case "H" -> path.lineTo(at.get(0), y);
        case "V" -> path.lineTo(x, at.get(0));
        case "h" -> path.lineTo(x + at.get(0), y);
        case "v" -> path.lineTo(x, y + at.get(0));
        case "A" -> path.lineTo(at.get(5), at.get(6));
        case "L" -> {
          for (int pair = 0; pair < at.size(); pair += 2) {
            path.lineTo(at.get(pair), at.get(pair + 1));
          }
        }
        default -> path.closePath();
      }
    }
    return path;
  }
}
