// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a reference could be a BSN, whatever stands between its digits. */
final class Bsn {
  private static final int LENGTH = 9;
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]");
  private static final Pattern DIGITS = Pattern.compile("(?:BSN)?([0-9]+)");

  private Bsn() {}

  /** Whether it is nine digits. */
  static boolean isWritten(String id) {
    return digits(id).length() == LENGTH;
  }

  /**
   * Whether a BSN is left when the zero that a spreadsheet drops is put back, or the zeros that a
   * column of fixed width adds are taken off: eight or nine digits that pass the eleven test.
   */
  static boolean isOtherwiseZeroed(String id) {
    String digits = digits(id);
    String bare = digits.length() > LENGTH ? digits.replaceFirst("^0+", "") : digits;
    boolean possible = bare.length() == LENGTH - 1 || bare.length() == LENGTH;
    return digits.length() != LENGTH
        && possible
        && passesElevenTest("0".repeat(LENGTH - bare.length()) + bare);
  }

  private static boolean passesElevenTest(String nine) {
    int sum = -Character.digit(nine.charAt(LENGTH - 1), 10);
    for (int index = 0; index < LENGTH - 1; index++) {
      sum += (LENGTH - index) * Character.digit(nine.charAt(index), 10);
    }
    return sum % 11 == 0;
  }

  /** Its digits, without what stands between them and BSN before them; empty when it has others. */
  private static String digits(String id) {
    Matcher digits = DIGITS.matcher(BETWEEN.matcher(id).replaceAll("").toUpperCase(Locale.ROOT));
    return digits.matches() ? digits.group(1) : "";
  }
}
