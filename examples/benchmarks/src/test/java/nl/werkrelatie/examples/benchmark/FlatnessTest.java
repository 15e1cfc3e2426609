// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import nl.werkrelatie.examples.benchmark.Footprint.Figure;
import org.junit.jupiter.api.Test;

class FlatnessTest {
  private static final int MEASUREMENTS = 60;
  private static final long ROOM = Figure.HEAP.room;

  private static List<Flatness> judged(Figure changing, IntToLongFunction values) {
    return Flatness.of(
        IntStream.range(0, MEASUREMENTS)
            .mapToObj(number -> footprint(changing, values.applyAsLong(number)))
            .toList());
  }

  private static Footprint footprint(Figure changing, long value) {
    Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    Arrays.stream(Figure.values()).forEach(figure -> figures.put(figure, 5000L));
    figures.put(changing, value);
    return new Footprint(figures);
  }

  private static List<Figure> growing(List<Flatness> judged) {
    return judged.stream().filter(one -> !one.isFlat()).map(Flatness::figure).toList();
  }

  @Test
  void each_figure_that_goes_on_growing_is_found() {
    for (Figure figure : Figure.values()) {
      assertEquals(List.of(figure), growing(judged(figure, number -> number * (ROOM / 10))));
    }
  }

  @Test
  void what_grows_while_warming_up_is_flat() {
    assertEquals(List.of(), growing(judged(Figure.HEAP, number -> Math.min(number, 20) * ROOM)));
  }

  @Test
  void what_rises_and_falls_again_is_flat() {
    assertEquals(List.of(), growing(judged(Figure.HEAP, number -> number % 4 * ROOM)));
  }

  @Test
  void as_much_as_there_is_room_for_is_flat_and_one_more_grows() {
    assertEquals(List.of(), growing(judged(Figure.HEAP, number -> number < 40 ? 0 : ROOM)));
    assertEquals(
        List.of(Figure.HEAP), growing(judged(Figure.HEAP, number -> number < 40 ? 0 : ROOM + 1)));
  }

  @Test
  void the_table_tells_what_grows() {
    String table = Flatness.markdown(judged(Figure.CLASSES, number -> number));
    assertTrue(table.contains("| classes | 30 | 50 | 8 | 59 | **grows** |"), table);
    assertTrue(table.contains("| threads | 5,000 | 5,000 | 0 | 5,000 | flat |"), table);
  }

  @Test
  void two_measurements_tell_nothing() {
    List<Footprint> two = List.of(footprint(Figure.HEAP, 1), footprint(Figure.HEAP, 1));
    assertThrows(IllegalArgumentException.class, () -> Flatness.of(two));
  }
}
