// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The columns in which gespreksmomenten stand together, in words: how many, whatever became of
 * them. Where the words would cover each other they are said of both at once.
 */
final class Together {
  /** Words, a bracket, and room below. */
  static final int BRACKET = 10;

  private static final int BETWEEN = 12;

  private final Across across;
  private final PictureWords words;
  private final int leftmost;
  private final int right;

  /** From one column to another. */
  private record Run(int from, int to) {}

  /** Words at their place. */
  private record Said(Run run, int x, List<String> lines, int width) {}

  Together(Across across, PictureWords words, int leftmost, int right) {
    this.across = across;
    this.words = words;
    this.leftmost = leftmost;
    this.right = right;
  }

  /** Draws it and returns how high it is; nothing when nothing stands together. */
  int draw(Sheet sheet, int top, List<Lane> contacts) {
    List<Said> said = said(contacts);
    int lines = said.stream().mapToInt(each -> each.lines().size()).max().orElse(0);
    if (lines == 0) {
      return 0;
    }
    int bottom = top + lines * Sheet.LEADING;
    for (Said each : said) {
      int baseline = bottom - (each.lines().size() - 1) * Sheet.LEADING - 5;
      for (String line : each.lines()) {
        sheet.onBand(each.x(), baseline, line);
        baseline += Sheet.LEADING;
      }
      int from = across.start(each.run().from()) + 2;
      int to = across.start(each.run().to() + 1) - 2;
      sheet.bracket(from, to, bottom + 2);
    }
    return lines * Sheet.LEADING + BRACKET;
  }

  private List<Said> said(List<Lane> contacts) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    List<Run> runs = new ArrayList<>(runs(contacts, counts));
    List<Said> said = new ArrayList<>();
    for (int at = 0; at < runs.size(); at++) {
      Said one = said(runs.get(at), counts);
      Said before = said.isEmpty() ? null : said.get(said.size() - 1);
      if (before != null && before.x() + before.width() + BETWEEN > one.x()) {
        said.remove(said.size() - 1);
        runs.set(at, new Run(before.run().from(), one.run().to()));
        at--;
      } else {
        said.add(one);
      }
    }
    return said;
  }

  private List<Run> runs(List<Lane> contacts, TreeMap<Integer, Integer> counts) {
    TreeMap<Integer, Run> runs = new TreeMap<>();
    for (Lane lane : contacts) {
      TreeMap<Integer, Integer> own = new TreeMap<>();
      lane.spots().forEach(spot -> own.merge(across.columns().of(spot.day()), 1, Integer::sum));
      own.forEach(
          (column, count) -> {
            counts.merge(column, count, Integer::sum);
            if (count > 1) {
              runs.put(column, new Run(column, column));
            }
          });
    }
    return List.copyOf(runs.values());
  }

  private Said said(Run run, TreeMap<Integer, Integer> counts) {
    int count =
        counts.subMap(run.from(), true, run.to(), true).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    String text = words.together(count, across.columns(), run.from(), run.to());
    List<String> lines = Sheet.lines(text, right - leftmost);
    int width = lines.stream().mapToInt(Sheet::widthOf).max().orElse(0);
    return new Said(run, Math.min(across.start(run.from()) + 2, right - width), lines, width);
  }
}
