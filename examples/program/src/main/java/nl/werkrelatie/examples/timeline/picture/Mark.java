// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

/**
 * The shape before an entry: distinct without colour, all of one size, and never without the word
 * beside it.
 */
public enum Mark {
  /** A filled circle. */
  HELD(circle(), true, "(*)"),
  /** A circle with a cross through it. */
  NOT_HELD(circle() + "M-4 -4L4 4M-4 4L4 -4", false, "(x)"),
  /** An open circle. */
  PLANNED(circle(), false, "( )"),
  /** An open circle with a small stroke in it. */
  UNKNOWN(circle() + "M-3 0H3", false, "(-)"),
  /** A filled square. */
  BELEVING("M-6 -6H6V6H-6Z", true, "[*]"),
  /** A triangle. */
  SIGNAAL("M0 -7L7 6H-7Z", false, "/!\\"),
  /** A triangle with a line across it. */
  SIGNAAL_GESLOTEN("M0 -7L7 6H-7ZM-7 -7L7 7", false, "/-\\"),
  /** A diamond. */
  BAGAGE("M0 -8L8 0L0 8L-8 0Z", false, "<->"),
  /** An open square with a line in it. */
  TOEZEGGING("M-6 -6H6V6H-6ZM-3 2H3", false, "[ ]"),
  /** Two lines across the axis. */
  OVERDRACHT("M-8 -3H8M-8 3H8", false, "==="),
  /** A line across the axis with an end on either side. */
  TRAJECT("M-8 0H8M-8 -4V4M8 -4V4", false, "|-|"),
  /** A flag. */
  HANDVATTEN("M-5 8V-7H7L3 -3L7 1H-5", false, "|> "),
  /** Three dots beside each other. */
  STILTE("M-7 -1H-5V1H-7ZM-1 -1H1V1H-1ZM5 -1H7V1H5Z", true, "..."),
  /** A wide box. */
  PERIODE("M-8 -5H8V5H-8ZM-4 0H4", false, "[=]");

  private final String path;
  private final boolean filled;
  private final String ascii;

  Mark(String path, boolean filled, String ascii) {
    this.path = path;
    this.filled = filled;
    this.ascii = ascii;
  }

  static String circle() {
    return "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z";
  }

  /** The same drawn out to the sides. */
  static String wide() {
    return "M-4 -7H4A7 7 0 0 1 4 7H-4A7 7 0 0 1 -4 -7Z";
  }

  /** The outline, around the point 0,0 and at most 8 from it. */
  public String path() {
    return path;
  }

  /** Whether it stands before a single gespreksmoment. */
  public boolean isMoment() {
    return this == HELD || this == NOT_HELD || this == PLANNED || this == UNKNOWN;
  }

  public boolean filled() {
    return filled;
  }

  /** Three characters that every terminal has. */
  public String ascii() {
    return ascii;
  }
}
