// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What one way of doing something took, in its best iteration.
 *
 * @param what what is done, and with how much of it
 * @param who who does it
 * @param score microseconds by the clock, as JMH scores them
 * @param micros microseconds of processor time
 * @param bytes bytes asked for, given back or not
 */
record Measurement(String what, String who, double score, double micros, double bytes) {
  /** Whom the others are compared with. */
  static final String LIBRARY = "library";

  /** One benchmark of the results that JMH writes as JSON. */
  static Measurement of(JsonNode result) {
    String[] name = result.get("benchmark").asString().split("\\.");
    JsonNode taken = result.get("secondaryMetrics");
    return new Measurement(
        words(name[name.length - 2]) + parameters(result.get("params")),
        words(name[name.length - 1]),
        result.get("primaryMetric").get("score").asDouble(),
        taken.get(ProcessorTime.MICROS).get("score").asDouble(),
        taken.get(ProcessorTime.BYTES).get("score").asDouble());
  }

  private static String parameters(JsonNode given) {
    return given == null
        ? ""
        : given.properties().stream()
            .map(one -> ", " + one.getValue().asString() + " " + words(one.getKey()))
            .collect(Collectors.joining());
  }

  /** {@code LongHistory} as {@code long history}. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Which benchmark it is. */
  String name() {
    return what + ": " + who;
  }

  /** Both of one thing, each figure the best of the two. */
  Measurement best(Measurement other) {
    return new Measurement(
        what,
        who,
        Math.min(score, other.score),
        Math.min(micros, other.micros),
        Math.min(bytes, other.bytes));
  }
}
