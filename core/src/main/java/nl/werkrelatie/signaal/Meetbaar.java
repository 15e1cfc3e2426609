// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

/**
 * A fact of the contact whose values stand in an order: a {@link Gegeven}, on which a municipality
 * can base a signaal of its own, or a {@link Standaardmaat}, about which the standard alone asks.
 */
public sealed interface Meetbaar permits Gegeven, Standaardmaat {

  /** The lowest value it can have, inclusive, in the unit of the fact. */
  int laagste();

  /** The highest value it can have, inclusive, in the unit of the fact. */
  int hoogste();
}
