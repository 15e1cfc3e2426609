// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

/** How wide a screen or a paper is, so that no letter has to be small. */
public enum Room {
  /** A telephone. */
  NARROW(320, false),
  /** A tablet, or paper. */
  MIDDLE(720, true),
  /** A desk. */
  WIDE(1120, true);

  private final int width;
  private final boolean beside;

  Room(int width, boolean beside) {
    this.width = width;
    this.beside = beside;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** Whether the name of a lane stands before it, or else above it. */
  boolean beside() {
    return beside;
  }
}
