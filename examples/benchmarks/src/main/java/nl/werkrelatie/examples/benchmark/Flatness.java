// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether one figure stayed flat: after a third of the measurements to warm up, the median of the
 * last third lies no more above that of the second than there is room.
 *
 * @param second the median of the second third
 * @param last the median of the last third
 * @param most the highest measured in those two thirds
 */
record Flatness(Footprint.Figure figure, long second, long last, long most) {
  private static final int THIRDS = 3;

  /** Every figure of these measurements, 3 or more, in the order in which they were made. */
  static List<Flatness> of(List<Footprint> measured) {
    return Arrays.stream(Footprint.Figure.values()).map(figure -> of(figure, measured)).toList();
  }

  private static Flatness of(Footprint.Figure figure, List<Footprint> measured) {
    int third = measured.size() / THIRDS;
    if (third == 0) {
      throw new IllegalArgumentException("measure three times or more");
    }
    long[] all = measured.stream().mapToLong(one -> one.figures().get(figure)).toArray();
    int lastBegins = all.length - third;
    int secondBegins = lastBegins - third;
    return new Flatness(
        figure,
        median(Arrays.copyOfRange(all, secondBegins, lastBegins)),
        median(Arrays.copyOfRange(all, lastBegins, all.length)),
        Arrays.stream(all, secondBegins, all.length).max().orElseThrow());
  }

  private static long median(long[] figures) {
    Arrays.sort(figures);
    return figures[figures.length / 2];
  }

  boolean isFlat() {
    return last - second <= figure.room;
  }

  /** All of them as a table. */
  static String markdown(List<Flatness> all) {
    return all.stream()
        .map(Flatness::row)
        .collect(
            Collectors.joining(
                "\n",
                "| after a full collection | median of the second third | median of the last third"
                    + " | may grow by | highest of both | |\n|---|--:|--:|--:|--:|---|\n",
                ""));
  }

  private String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %s |",
        figure.inWords,
        second,
        last,
        figure.room,
        most,
        isFlat() ? "flat" : "**grows**");
  }
}
