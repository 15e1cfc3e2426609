// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that was measured, as one table in Markdown, with what was aimed at. */
final class SpeedTable {
  private final Map<String, List<Measurement>> byWhat = new LinkedHashMap<>();
  private final List<Promise> promises;

  SpeedTable(List<Measurement> all, List<Promise> promises) {
    for (Measurement one : all) {
      byWhat.computeIfAbsent(one.what(), what -> new ArrayList<>()).add(one);
    }
    this.promises = promises;
  }

  /** How many limits were passed. */
  long passed() {
    return byWhat.values().stream()
        .flatMap(
            beside ->
                beside.stream()
                    .flatMap(
                        one ->
                            promises(one).filter(promise -> !promise.isKept(library(beside), one))))
        .count();
  }

  String markdown() {
    StringBuilder table =
        new StringBuilder(
            "| what | who | processor, us | clock, us | bytes | library takes, times its time |"
                + " times its bytes | aimed at |\n|---|---|--:|--:|--:|--:|--:|---|\n");
    byWhat.values().forEach(beside -> beside.forEach(one -> row(table, library(beside), one)));
    return table.toString();
  }

  private void row(StringBuilder table, Measurement library, Measurement one) {
    List<String> aims = promises(one).map(promise -> promise.judged(library, one)).toList();
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %,.2f | %,.2f | %s | %.2f | %s | %s |%n",
            one.what(),
            one.who(),
            one.micros(),
            one.score(),
            one.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,.0f", one.bytes()),
            library.micros() / one.micros(),
            one.bytes() == 0
                ? ""
                : String.format(Locale.ROOT, "%.2f", library.bytes() / one.bytes()),
            String.join("; ", aims)));
  }

  private Stream<Promise> promises(Measurement one) {
    return promises.stream()
        .filter(promise -> promise.what().equals(one.what()) && promise.who().equals(one.who()));
  }

  private static Measurement library(List<Measurement> beside) {
    return beside.stream()
        .filter(one -> one.who().equals(Measurement.LIBRARY))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing to compare with"));
  }
}
