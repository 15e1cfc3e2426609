// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** Whether a reference could be a BSN, whatever stands between its digits. */
final class Bsn {
  private static final int LENGTH = 9;
  private static final String NAME = "BSN";

  private Bsn() {}

  /** Whether it is nine digits. */
  static boolean isWritten(String id) {
    return countDigits(id) == LENGTH;
  }

  /**
   * Whether a BSN is left when the zero that a spreadsheet drops is put back, or the zeros that a
   * column of fixed width adds are taken off: eight or nine digits that pass the eleven test.
   */
  static boolean isOtherwiseZeroed(String id) {
    int count = countDigits(id);
    if (count == LENGTH || count < LENGTH - 1) {
      return false;
    }
    String digits = digits(id);
    int zeros = 0;
    while (count > LENGTH && zeros < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    String bare = digits.substring(zeros);
    boolean possible = bare.length() == LENGTH - 1 || bare.length() == LENGTH;
    return possible && passesElevenTest("0".repeat(LENGTH - bare.length()) + bare);
  }

  private static boolean passesElevenTest(String nine) {
    int sum = -Character.digit(nine.charAt(LENGTH - 1), 10);
    for (int index = 0; index < LENGTH - 1; index++) {
      sum += (LENGTH - index) * Character.digit(nine.charAt(index), 10);
    }
    return sum % 11 == 0;
  }

  /**
   * How many digits it has, without what stands between them and BSN before them; 0 when it has
   * other letters.
   */
  private static int countDigits(String id) {
    int digits = 0;
    int letters = 0;
    for (int index = 0; index < id.length(); index++) {
      char sign = id.charAt(index);
      if (isAsciiDigit(sign)) {
        digits++;
      } else if (isAsciiLetterOrDigit(sign)) {
        boolean named =
            digits == 0
                && letters < NAME.length()
                && Character.toUpperCase(sign) == NAME.charAt(letters);
        if (!named) {
          return 0;
        }
        letters++;
      }
    }
    return letters == 0 || letters == NAME.length() ? digits : 0;
  }

  private static String digits(String id) {
    StringBuilder digits = new StringBuilder();
    for (int index = 0; index < id.length(); index++) {
      if (isAsciiDigit(id.charAt(index))) {
        digits.append(id.charAt(index));
      }
    }
    return digits.toString();
  }

  private static boolean isAsciiDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  static boolean isAsciiLetterOrDigit(char sign) {
    return isAsciiDigit(sign) || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }
}
