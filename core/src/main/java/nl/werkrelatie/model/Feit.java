// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;

/** A fact in a werkrelatie that a reason can point at. */
public sealed interface Feit permits Gespreksmoment, Toezegging, TijdelijkFeit {

  /** Your own opaque reference, unique in its werkrelatie; 1 to 64 characters, never a BSN. */
  String id();

  /** Whether this can be a date of a fact, and so a day to ask about: years 1900 to 2200. */
  static boolean isDatum(LocalDate datum) {
    return datum.getYear() >= 1900 && datum.getYear() <= 2200;
  }
}
