// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkrelatie.shared.Sha256;

/**
 * The name of a rule as part of the name of a file: one that every file system takes, the same on
 * every machine, and no two rules share it, also where capitals do not count.
 */
final class Regelnaam {
  private static final int LONGEST = 53;
  private static final int DIGITS = 16;

  /** Stands for itself, as long as it does not look like one that had to be changed. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]*");

  private static final Pattern CHANGED = Pattern.compile("(.*-)?[0-9a-f]{" + DIGITS + "}");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Regelnaam() {}

  /** 1 to 53 small letters, digits and {@code _ -}; a changed name ends in a hash of the whole. */
  static String inBestand(String regel) {
    boolean plain =
        regel.length() <= LONGEST
            && PLAIN.matcher(regel).matches()
            && !CHANGED.matcher(regel).matches();
    return plain ? regel : changed(regel);
  }

  private static String changed(String regel) {
    String letters = OTHERS.matcher(regel.toLowerCase(Locale.ROOT)).replaceAll("-");
    String readable =
        letters.substring(
            letters.startsWith("-") ? 1 : 0, Math.min(letters.length(), LONGEST - DIGITS - 1));
    return (readable.isEmpty() || readable.endsWith("-") ? readable : readable + "-")
        + Sha256.of(regel).substring(0, DIGITS);
  }
}
