// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Locale;
import java.util.Objects;

/**
 * The value of a threshold, and who set it.
 *
 * @param drempel the threshold
 * @param waarde its value, in the unit of the threshold; {@link Drempel#laagste()} to {@link
 *     Drempel#hoogste()}, both inclusive
 * @param gezetDoor who set it; a default rests on no evidence, and is shown as such
 */
public record Drempelwaarde(Drempel drempel, int waarde, GezetDoor gezetDoor) {

  /** Refuses a value outside the range of the threshold. */
  public Drempelwaarde {
    Objects.requireNonNull(drempel, "drempel");
    Objects.requireNonNull(gezetDoor, "gezetDoor");
    if (waarde < drempel.laagste() || waarde > drempel.hoogste()) {
      throw new IllegalArgumentException(
          "drempel "
              + drempel
              + " is "
              + waarde
              + "; give "
              + drempel.laagste()
              + " to "
              + drempel.hoogste());
    }
  }

  /** The threshold as a person reads it: what it counts, the number, and who set it. */
  public String text(Locale locale) {
    return drempel.label().in(locale) + " " + waarde + " (" + gezetDoor.label().in(locale) + ")";
  }
}
