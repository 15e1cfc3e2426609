// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

/**
 * How much one document may hold; far more than any werkrelatie needs, and little enough to be read
 * without harm.
 */
final class Limits {
  /** Bytes of a document in bytes, UTF-16 code units of a document in characters. */
  static final int LENGTH = 5_000_000;

  /** Objects and lists inside each other, the document itself included. */
  static final int DEPTH = 32;

  /** Opening and closing brackets, names and values. */
  static final int TOKENS = 100_000;

  /** Unicode code points of one text or name. */
  static final int TEXT = 20_000;

  /** Violations that are told. */
  static final int VIOLATIONS = 100;

  private Limits() {}
}
