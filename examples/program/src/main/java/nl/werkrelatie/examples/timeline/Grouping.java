// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.werkrelatie.examples.timeline.picture.Mark;

/**
 * Puts entries together by month, and by year when there are many months, so that a long
 * werkrelatie can still be read; says what there was and never how often.
 *
 * <p>As long as that is enough only gespreksmomenten that follow each other are put together: a
 * handover, a silence, a signal or an experience keeps its own day between them.
 */
final class Grouping {
  /** More than fit on a few pages of paper. */
  static final int MOST = 100;

  private static final List<UnaryOperator<LocalDate>> PERIODS =
      List.of(day -> day.withDayOfMonth(1), day -> day.withDayOfYear(1));

  private final TimelineWords words;

  Grouping(TimelineWords words) {
    this.words = words;
  }

  /** The entries as they are, or those of a period as one; they come in the order of time. */
  List<Entry> of(List<Entry> entries) {
    if (entries.size() <= MOST) {
      return entries;
    }
    List<Entry> grouped = entries;
    for (boolean onlyMoments : List.of(true, false)) {
      for (UnaryOperator<LocalDate> period : PERIODS) {
        grouped = together(entries, period, onlyMoments);
        if (grouped.size() <= MOST) {
          return grouped;
        }
      }
    }
    return grouped;
  }

  private List<Entry> together(
      List<Entry> entries, UnaryOperator<LocalDate> period, boolean onlyMoments) {
    List<Entry> grouped = new ArrayList<>();
    List<Entry> run = new ArrayList<>();
    for (Entry entry : entries) {
      boolean goesAlong = entry.mark().isMoment() || !onlyMoments;
      if (!run.isEmpty()
          && !(goesAlong && period.apply(run.get(0).day()).equals(period.apply(entry.day())))) {
        grouped.add(one(run, onlyMoments));
        run.clear();
      }
      if (goesAlong) {
        run.add(entry);
      } else {
        grouped.add(entry);
      }
    }
    if (!run.isEmpty()) {
      grouped.add(one(run, onlyMoments));
    }
    return grouped;
  }

  private Entry one(List<Entry> entries, boolean onlyMoments) {
    if (entries.size() == 1) {
      return entries.get(0);
    }
    LocalDate first = entries.get(0).day();
    LocalDate last = entries.get(entries.size() - 1).day();
    Set<String> whats = new TreeSet<>();
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Entry entry : entries) {
      whats.add(entry.what());
      for (Line line : entry.lines()) {
        lines.merge(line.label(), line, Line::and);
      }
    }
    List<Line> all = new ArrayList<>();
    all.add(new Line(Line.Form.OWN, words.in("er was", "there was"), List.copyOf(whats)));
    lines.values().stream()
        .sorted(Comparator.comparing(Line::form))
        .map(Line::alone)
        .forEach(all::add);
    return new Entry(
        Mark.PERIODE,
        first,
        onlyMoments ? words.days(first, last) : words.months(first, last),
        onlyMoments
            ? words.in("gespreksmomenten bij elkaar", "gespreksmomenten together")
            : words.in("alles bij elkaar", "all together"),
        all);
  }
}
