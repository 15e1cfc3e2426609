// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

/** What the engine promises; see ENGINE-SPEED.md for how each was measured. */
final class EngineBars {
  static final int BYTES_OF_A_RUN = 690;
  static final int BYTES_OF_AN_ANSWER = 32;

  /** May only fall. */
  static final int BYTES_WITH_EVERY_REASON = 71_000;

  static final double STANDARD = 1.2;
  static final double ONE_PASS = 0.9;
  static final double MANY = 0.45;
  static final double VERY_MANY = 0.125;

  /** For 300 rules, in a Java that is warm. */
  static final long NANOS_TO_MAKE = 20_000_000;

  /** Processor time above that of a Java that does nothing. */
  static final long COLD_MILLIS = 300;

  private EngineBars() {}
}
