// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The columns in which gespreksmomenten stand together, in words: of one column how many, whatever
 * became of them; where the words would cover each other they are said of both at once, without a
 * number, for a total says nothing about a time.
 */
final class Together {
  /** Words, a bracket, and room below. */
  static final int BRACKET = 10;

  private static final int BETWEEN = 12;
  private static final int MOST_LINES = 2;

  private final Across across;
  private final PictureWords words;
  private final int leftmost;
  private final int right;

  /** From one column to another. */
  private record Run(int from, int to) {}

  /** Words at their place; the last line stands so many lines above the bracket. */
  private record Said(Run run, int x, List<String> lines, int width, int up) {}

  Together(Across across, PictureWords words, int leftmost, int right) {
    this.across = across;
    this.words = words;
    this.leftmost = leftmost;
    this.right = right;
  }

  /** Draws it and returns how high it is; nothing when nothing stands together. */
  int draw(Sheet sheet, int top, List<Lane> contacts) {
    List<Said> said = said(contacts);
    int lines = said.stream().mapToInt(each -> each.up() + each.lines().size()).max().orElse(0);
    if (lines == 0) {
      return 0;
    }
    int bottom = top + lines * Sheet.LEADING;
    for (Said each : said) {
      int baseline = bottom - (each.up() + each.lines().size() - 1) * Sheet.LEADING - 5;
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
    TreeMap<Integer, List<LocalDate>> days = new TreeMap<>();
    List<Run> runs = new ArrayList<>(runs(contacts, days));
    List<Said> said = new ArrayList<>();
    while (said.size() < runs.size()) {
      int at = said.size();
      Optional<Said> one = placed(said(runs.get(at), days), said);
      if (one.isPresent()) {
        said.add(one.get());
      } else {
        runs.set(at - 1, new Run(runs.get(at - 1).from(), runs.remove(at).to()));
        said.remove(at - 1);
      }
    }
    return said;
  }

  /** As low as nothing is covered; empty when that would be too high. */
  private static Optional<Said> placed(Said one, List<Said> others) {
    return IntStream.rangeClosed(0, Math.max(0, MOST_LINES - one.lines().size()))
        .mapToObj(up -> new Said(one.run(), one.x(), one.lines(), one.width(), up))
        .filter(each -> others.stream().noneMatch(other -> covers(other, each)))
        .findFirst();
  }

  private static boolean covers(Said before, Said after) {
    return before.x() + before.width() + BETWEEN > after.x()
        && before.up() < after.up() + after.lines().size()
        && after.up() < before.up() + before.lines().size();
  }

  /** The columns where one lane holds more than one; the days of every column are collected. */
  private List<Run> runs(List<Lane> contacts, TreeMap<Integer, List<LocalDate>> days) {
    TreeSet<Integer> together = new TreeSet<>();
    for (Lane lane : contacts) {
      Set<Integer> own = new HashSet<>();
      for (Spot spot : lane.spots()) {
        int column = across.columns().of(spot.day());
        days.computeIfAbsent(column, none -> new ArrayList<>()).add(spot.day());
        if (!own.add(column)) {
          together.add(column);
        }
      }
    }
    return together.stream().map(column -> new Run(column, column)).toList();
  }

  private Said said(Run run, TreeMap<Integer, List<LocalDate>> days) {
    List<LocalDate> those =
        days.subMap(run.from(), true, run.to(), true).values().stream()
            .flatMap(List::stream)
            .sorted()
            .toList();
    String text = words.together(those, run.from() == run.to(), across.columns());
    List<String> lines = Sheet.lines(text, right - leftmost);
    int width = lines.stream().mapToInt(Sheet::widthOf).max().orElse(0);
    return new Said(run, Math.min(across.start(run.from()) + 2, right - width), lines, width, 0);
  }
}
