// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What JSON-SPEED.md promises of reading and writing, measured now. */
final class JsonPromises {
  private static final int MOMENTS = 40;
  private static final int ROUNDS = 5;
  private static final int BATCHES = 60;
  private static final double READING_TO_TOKENS = 2.8;
  private static final double BYTES_TO_TOKENS = 2.6;
  private static final double READING_TO_RECORDS = 0.75;
  private static final double WRITING_TO_RECORDS = 1.4;
  private static final double AIM_OF_THROUGHPUT = 1.3;

  private final UnaryOperator<Supplier<?>> slowed;

  JsonPromises(UnaryOperator<Supplier<?>> slowed) {
    this.slowed = slowed;
  }

  List<Promise> measured() {
    JsonContenders contenders = JsonSpeed.contenders(MOMENTS);
    List<CpuFigures> reading = rounds(() -> contenders.reading(slowed));
    List<CpuFigures> writing = rounds(() -> contenders.writing(slowed));
    return List.of(
        new Promise(
                "time to read, times the tokens alone",
                time(reading, JsonContenders.TOKENS),
                READING_TO_TOKENS)
            .aimedAt(2.2),
        new Promise(
                "bytes to read, times the tokens alone",
                bytes(reading, JsonContenders.TOKENS),
                BYTES_TO_TOKENS)
            .aimedAt(4),
        new Promise(
                "time to read, times plain records",
                time(reading, JsonContenders.RECORDS),
                READING_TO_RECORDS)
            .aimedAt(1 / AIM_OF_THROUGHPUT),
        new Promise(
                "time to write, times plain records",
                time(writing, JsonContenders.RECORDS),
                WRITING_TO_RECORDS)
            .aimedAt(1 / AIM_OF_THROUGHPUT));
  }

  private static List<CpuFigures> rounds(Supplier<CpuMeter> meter) {
    return Stream.generate(() -> meter.get().measure(BATCHES)).limit(ROUNDS).toList();
  }

  private static double time(List<CpuFigures> rounds, String than) {
    return middle(rounds, than, CpuFigures.Figure::micros);
  }

  private static double bytes(List<CpuFigures> rounds, String than) {
    return middle(rounds, than, CpuFigures.Figure::bytes);
  }

  /** The middle of the rounds, so that one disturbed round does not count. */
  private static double middle(
      List<CpuFigures> rounds, String than, ToDoubleFunction<CpuFigures.Figure> cost) {
    return rounds.stream()
        .mapToDouble(
            round ->
                cost.applyAsDouble(round.of(JsonContenders.LIBRARY))
                    / cost.applyAsDouble(round.of(than)))
        .sorted()
        .toArray()[ROUNDS / 2];
  }
}
