// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

/**
 * A path of a shape.
 *
 * @param path around the point 0,0
 * @param paint how it is drawn
 * @param aside how far to the right of the point the shape stands
 * @param scale how large it is drawn, as SVG writes it
 */
record Stroke(String path, Paint paint, int aside, String scale) {

  /** How a path is drawn; the names are those of the style. */
  enum Paint {
    /** Full of ink. */
    FULL,
    /** An outline around paper. */
    OPEN,
    /** A line of ink with nothing inside. */
    LINE,
    /** The same, quiet. */
    AXIS;

    static Paint of(boolean filled) {
      return filled ? FULL : OPEN;
    }
  }

  static Stroke of(String path, Paint paint) {
    return new Stroke(path, paint, 0, "1");
  }

  static Stroke of(Mark mark) {
    return of(mark.path(), Paint.of(mark.filled()));
  }

  /** Smaller and to the side, for what stands beside another. */
  static Stroke beside(Mark mark, int aside) {
    return new Stroke(mark.path(), Paint.of(mark.filled()), aside, "0.75");
  }
}
