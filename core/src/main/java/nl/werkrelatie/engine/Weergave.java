// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

/**
 * How much of an answer is written out. Who has ten minutes before a conversation reads the first
 * screen; all of it, and what it rests on, is there for who asks.
 *
 * @param alles every suggestie in full; otherwise a few in full and the others by title
 * @param bronnen also the facts, sources, thresholds and tensions behind each, and the whole
 *     receipt; otherwise one line of it
 */
public record Weergave(boolean alles, boolean bronnen) {
  /** The first screen: five suggesties with why, the other titles, and what waits. */
  public static final Weergave EERSTE_SCHERM = new Weergave(false, false);

  /** Everything, with all it rests on. */
  public static final Weergave VOLLEDIG = new Weergave(true, true);

  /** How many suggesties a first screen shows in full. */
  static final int FEW = 5;
}
