// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Puts entries together by month, and by year when there are many months, so that a long
 * werkrelatie can still be read; says what there was and never how often.
 */
final class Grouping {
  /** More than fit on a few pages of paper. */
  static final int MOST = 100;

  private final Words words;

  Grouping(Words words) {
    this.words = words;
  }

  /** The entries as they are, or those of a period as one; they come in the order of time. */
  List<Entry> of(List<Entry> entries) {
    if (entries.size() <= MOST) {
      return entries;
    }
    List<Entry> months = together(entries, day -> day.withDayOfMonth(1));
    return months.size() <= MOST ? months : together(entries, day -> day.withDayOfYear(1));
  }

  private List<Entry> together(List<Entry> entries, Function<LocalDate, LocalDate> period) {
    Map<LocalDate, List<Entry>> periods = new TreeMap<>();
    for (Entry entry : entries) {
      periods.computeIfAbsent(period.apply(entry.day()), day -> new ArrayList<>()).add(entry);
    }
    return periods.values().stream().map(this::one).toList();
  }

  private Entry one(List<Entry> entries) {
    LocalDate first = entries.get(0).day();
    String from = words.month(first);
    String to = words.month(entries.get(entries.size() - 1).day());
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
    all.addAll(lines.values());
    return new Entry(
        Mark.PERIODE,
        first,
        from.equals(to) ? from : from + words.in(" tot en met ", " to ") + to,
        words.in("alles bij elkaar", "all together"),
        all);
  }
}
