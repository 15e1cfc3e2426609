// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text can get in whatever sans-serif a reader has, and where it has to break.
 *
 * <p>The widths are rounded up from the widest of the usual fonts, so that a line never runs out of
 * its box; there is no font at hand when the picture is written.
 */
public final class TextWidth {
  private static final double BOLD = 1.12;

  private TextWidth() {}

  /** In pixels, for a size in pixels. */
  public static double of(String text, double size, boolean bold) {
    double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
    return ems * size * (bold ? BOLD : 1);
  }

  private static double ems(int character) {
    if (" .,:;'|!ijlI".indexOf(character) >= 0) {
      return 0.35;
    } else if ("mwMW=+@%".indexOf(character) >= 0) {
      return 1;
    } else if (Character.isUpperCase(character)) {
      return 0.8;
    }
    return character < 0x2E80 ? 0.65 : 1;
  }

  /**
   * The text in pieces that fit; together they are the text, the spaces included. A word that is
   * too long by itself is broken.
   */
  public static List<String> lines(String text, double width, double size, boolean bold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      if (of(line + word.stripTrailing(), size, bold) > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      for (int at : word.codePoints().toArray()) {
        String character = Character.toString(at);
        if (of(line + character.stripTrailing(), size, bold) > width && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(character);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
