// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.List;
import java.util.Set;

/**
 * What is drawn where a lane and a column meet: what there was, and never how often or what the
 * middle of it would be.
 */
public sealed interface Glyph permits ContactGlyph, BelevingenGlyph, SignsGlyph {

  /** Both, which stand in one column of one lane. */
  Glyph and(Glyph other);

  /** What it is drawn with. */
  List<Stroke> strokes();

  /** What the key has to explain of it. */
  Set<Key> keys();
}
