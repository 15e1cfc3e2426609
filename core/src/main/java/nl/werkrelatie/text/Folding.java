// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.text;

import java.util.List;

/**
 * How wide a line of text becomes: every text for a person is folded here and nowhere else.
 *
 * <p>A line is broken only between pieces, so that a piece longer than a line stands alone, in
 * full. A character outside the first plane of Unicode counts for two, as wide as most terminals
 * show it.
 *
 * @param width the columns of a terminal, {@value #LEAST} or more
 */
public record Folding(int width) {
  /** On less, an indented list would have no room for its words. */
  public static final int LEAST = 40;

  private static final Folding STANDARD = new Folding(100);

  /** Refuses a width on which no text can be read. */
  public Folding {
    if (width < LEAST) {
      throw new IllegalArgumentException(
          "width is " + width + "; give " + LEAST + " columns of a terminal or more");
    }
  }

  /** The width of every text for which none is asked. */
  public static Folding standard() {
    return STANDARD;
  }

  /** The same for words: a line can be broken at every space. */
  public String lines(String first, String hanging, String words) {
    return lines(first, hanging, List.of(words.split(" ")));
  }

  /**
   * These pieces with spaces between them, as lines that each end with a line end.
   *
   * @param first what the first line begins with
   * @param hanging what every other line begins with
   * @param pieces what stays together
   */
  public String lines(String first, String hanging, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String piece : pieces) {
      boolean full = line.length() + (begun ? 1 : 0) + piece.length() > width;
      // A long word goes under its label if that makes it fit.
      boolean fitsBelow =
          hanging.length() < line.length() && hanging.length() + piece.length() <= width;
      if (full && (begun || fitsBelow)) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(hanging);
        begun = false;
      }
      line.append(begun ? " " : "").append(piece);
      begun = true;
    }
    return text.append(line).append('\n').toString();
  }

  /** A heading with a line of this sign under it, as wide as the heading or as a line. */
  public String underlined(String heading, char sign) {
    int wide = Math.min(width, heading.length());
    return lines("", "", heading) + String.valueOf(sign).repeat(wide) + "\n";
  }
}
