// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

/** What the engine promises; see ENGINE-SPEED.md for how each was measured. */
final class EngineBars {
  static final int BYTES_OF_A_RUN = 680;
  static final int BYTES_OF_AN_ANSWER = 32;

  /** May only fall. */
  static final int BYTES_WITH_EVERY_REASON = 70_000;

  static final double STANDARD = 1.4;
  static final double ONE_PASS = 0.9;
  static final double MANY = 0.33;

  private EngineBars() {}
}
