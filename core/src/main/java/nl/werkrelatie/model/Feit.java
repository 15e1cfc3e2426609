// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** A fact in a werkrelatie that a reason can point at. */
public sealed interface Feit permits Gespreksmoment, Toezegging, TijdelijkFeit {

  /** Your own opaque reference, unique in its werkrelatie; 1 to 64 characters, never a BSN. */
  String id();
}
