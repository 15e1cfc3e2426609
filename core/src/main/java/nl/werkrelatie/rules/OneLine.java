// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

/**
 * What a value is called where it is printed as a whole, in JShell or a debugger: one line of at
 * most 80 characters. Its content is read by its accessors.
 */
final class OneLine {
  private static final int WIDTH = 80;

  private OneLine() {}

  static String of(String... words) {
    String line = String.join(" ", words).replaceAll("\\R", " ");
    return line.codePointCount(0, line.length()) <= WIDTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }
}
