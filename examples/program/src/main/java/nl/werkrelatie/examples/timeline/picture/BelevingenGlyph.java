// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.model.Beleving;

/**
 * How a quality was experienced by one of the two: every word that was chosen, beside each other
 * and never a middle.
 */
public record BelevingenGlyph(Set<Beleving> words) implements Glyph {

  /** The words that were chosen. */
  public BelevingenGlyph {
    words = Set.copyOf(words);
  }

  @Override
  public BelevingenGlyph and(Glyph other) {
    Set<Beleving> all = EnumSet.copyOf(words);
    all.addAll(((BelevingenGlyph) other).words);
    return new BelevingenGlyph(all);
  }

  @Override
  public List<Stroke> strokes() {
    List<Beleving> ordered = List.copyOf(EnumSet.copyOf(words));
    int apart = List.of(0, 12, 9).get(ordered.size() - 1);
    String scale = List.of("1", "0.75", "0.6").get(ordered.size() - 1);
    List<Stroke> strokes = new ArrayList<>();
    int aside = -apart * (ordered.size() - 1) / 2;
    for (Beleving word : ordered) {
      strokes.addAll(square(word, aside, scale));
      aside += apart;
    }
    return strokes;
  }

  /** Open, half or full: three shapes and no length. */
  private static List<Stroke> square(Beleving word, int aside, String scale) {
    boolean full = word == Beleving.ERVAREN;
    Stroke whole = new Stroke("M-6 -6H6V6H-6Z", Stroke.Paint.of(full), aside, scale);
    return word == Beleving.WISSELEND
        ? List.of(whole, new Stroke("M-6 6L6 -6V6Z", Stroke.Paint.FULL, aside, scale))
        : List.of(whole);
  }

  @Override
  public Set<Key> keys() {
    Set<Key> keys = EnumSet.noneOf(Key.class);
    words.forEach(word -> keys.add(Key.of(word)));
    return keys;
  }
}
