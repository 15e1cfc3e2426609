// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.document;

/**
 * How much one document may hold; a reading stops at one more.
 *
 * <pre>{@code
 * Limits own = Limits.standard().withLength(200_000).withViolations(20);
 * Werkrelatie werkrelatie = WerkrelatieJson.within(own).read(document);
 * }</pre>
 *
 * <p>The standard is far more than any werkrelatie needs, and little enough to be read without
 * harm. A document is held in memory whole, so a greater length is for the host to judge.
 *
 * @param length bytes of a document in bytes, UTF-16 code units of a document in characters; 1 to
 *     100,000,000
 * @param depth objects and lists inside each other, the document itself included; 1 to 1,000
 * @param tokens opening and closing brackets, names and values; 1 to 10,000,000
 * @param textLength Unicode code points of one text or name; 1 to 100,000,000
 * @param violations violations that are told; 1 to 10,000
 */
public record Limits(int length, int depth, int tokens, int textLength, int violations) {
  public static final int MOST_LENGTH = 100_000_000;
  public static final int MOST_DEPTH = 1_000;
  public static final int MOST_TOKENS = 10_000_000;
  public static final int MOST_VIOLATIONS = 10_000;

  private static final Limits STANDARD = new Limits(5_000_000, 32, 100_000, 20_000, 100);

  /** Refuses a limit outside its range. */
  public Limits {
    guard("length", length, MOST_LENGTH);
    guard("depth", depth, MOST_DEPTH);
    guard("tokens", tokens, MOST_TOKENS);
    guard("textLength", textLength, MOST_LENGTH);
    guard("violations", violations, MOST_VIOLATIONS);
  }

  /**
   * The limits that hold when none are given: length 5,000,000, depth 32, 100,000 tokens, texts of
   * 20,000, and 100 violations.
   */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with this {@link #length()}. */
  public Limits withLength(int length) {
    return new Limits(length, depth, tokens, textLength, violations);
  }

  /** The same with this {@link #depth()}. */
  public Limits withDepth(int depth) {
    return new Limits(length, depth, tokens, textLength, violations);
  }

  /** The same with this many {@link #tokens()}. */
  public Limits withTokens(int tokens) {
    return new Limits(length, depth, tokens, textLength, violations);
  }

  /** The same with this {@link #textLength()}. */
  public Limits withTextLength(int textLength) {
    return new Limits(length, depth, tokens, textLength, violations);
  }

  /** The same with this many {@link #violations()}. */
  public Limits withViolations(int violations) {
    return new Limits(length, depth, tokens, textLength, violations);
  }

  private static void guard(String name, int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException(
          "the limit " + name + " is " + limit + "; give 1 to " + most);
    }
  }

  /** The type and the length; the others stand in its accessors. */
  @Override
  public String toString() {
    return "Limits " + length;
  }
}
