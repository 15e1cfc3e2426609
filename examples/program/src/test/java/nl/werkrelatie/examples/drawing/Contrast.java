// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.drawing;

/** How much one colour stands out from another, by the definition of WCAG 2. */
public final class Contrast {
  private Contrast() {}

  /** From 1 to 21. */
  public static double of(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
