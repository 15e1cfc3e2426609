// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/**
 * What this library promises of its speed or memory.
 *
 * @param what what is done
 * @param who whose figure it is, or beside whom the library is laid
 * @param cost what is counted of the library and of that other
 * @param aim where the library should come; missing it fails nothing
 * @param most the most it may be: where the library is now, with room for noise
 */
record Promise(String what, String who, Cost cost, double aim, double most) {
  private static final double NO_LIMIT = Double.MAX_VALUE;

  /** What is counted. */
  enum Cost {
    TIME_AGAINST("times its time", (library, other) -> library.micros() / other.micros()),
    BYTES_AGAINST("times its bytes", (library, other) -> library.bytes() / other.bytes()),
    MILLIS_ABOVE("ms above it", (library, other) -> (library.micros() - other.micros()) / 1000),
    MILLIS("ms", (library, itself) -> itself.micros() / 1000),
    BYTES("bytes", (library, itself) -> itself.bytes());

    private final String unit;
    private final ToDoubleBiFunction<Measurement, Measurement> of;

    Cost(String unit, ToDoubleBiFunction<Measurement, Measurement> of) {
      this.unit = unit;
      this.of = of;
    }
  }

  /** Every promise. */
  static List<Promise> all() {
    return List.of(
        new Promise("reading, 40 moments", "tokens alone", Cost.TIME_AGAINST, 2.2, 2.8),
        new Promise("reading, 40 moments", "tokens alone", Cost.BYTES_AGAINST, 4, 2.6),
        new Promise("reading, 40 moments", "databind on records", Cost.TIME_AGAINST, 0.77, 0.75),
        new Promise(
            "json writing, 40 moments", "databind on records", Cost.TIME_AGAINST, 0.77, 1.4),
        new Promise("standard rules, 64 in turn", "plain java", Cost.TIME_AGAINST, 1.15, 1.2),
        new Promise(
            "standard rules, 1 in turn", "library whole catalogue", Cost.BYTES, 1_240, 1_470),
        new Promise("long history", "one pass", Cost.TIME_AGAINST, 1, 1.1),
        new Promise("own rules, 300 rules", "plain java", Cost.TIME_AGAINST, 0.15, 0.45),
        new Promise("own rules, 3000 rules", "plain java", Cost.TIME_AGAINST, 0.05, 0.125),
        new Promise("making", "library of 300 rules", Cost.MILLIS, 20, 20),
        new Promise(
            "whole trip, 30 rules", "databind and plain java", Cost.TIME_AGAINST, 0.33, NO_LIMIT),
        new Promise(
            "whole trip, 300 rules", "databind and plain java", Cost.TIME_AGAINST, 0.33, NO_LIMIT),
        new Promise("engine from cold", "an empty main", Cost.MILLIS_ABOVE, 100, 300),
        new Promise("program from cold", "an empty main", Cost.TIME_AGAINST, 4, NO_LIMIT));
  }

  double figure(Measurement library, Measurement other) {
    return cost.of.applyAsDouble(library, other);
  }

  boolean isKept(Measurement library, Measurement other) {
    return figure(library, other) <= most;
  }

  /** In words for a table: what was aimed at, whether it was reached, and the limit. */
  String judged(Measurement library, Measurement other) {
    double figure = figure(library, other);
    return number(aim)
        + " "
        + cost.unit
        + (figure <= aim ? " reached" : " missed: " + number(figure))
        + (figure <= most ? "" : "; **over the limit of " + number(most) + "**");
  }

  private static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
