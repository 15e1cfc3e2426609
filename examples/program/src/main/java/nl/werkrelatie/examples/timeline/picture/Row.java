// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One lane with its shapes, and with words where there is room for them. */
final class Row {
  /** How far a shape reaches from its middle. */
  private static final int HALF = 16;

  private static final int DOTS = 8;

  private final Across across;
  private final int right;
  private final Set<Key> keys;

  Row(Across across, int right, Set<Key> keys) {
    this.across = across;
    this.right = right;
    this.keys = keys;
  }

  void draw(Sheet sheet, Lane lane, int y) {
    silences(sheet, lane, y);
    TreeMap<Integer, Glyph> glyphs = new TreeMap<>();
    Map<Integer, Set<String>> words = new TreeMap<>();
    for (Spot spot : lane.spots()) {
      int column = across.columns().of(spot.day());
      glyphs.merge(column, spot.glyph(), Glyph::and);
      if (!spot.words().isEmpty()) {
        words.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(spot.words());
      }
    }
    int taken = across.left();
    for (Map.Entry<Integer, Glyph> each : glyphs.entrySet()) {
      int x = across.middle(each.getKey());
      sheet.glyph(x, y, each.getValue().strokes());
      keys.addAll(each.getValue().keys());
      String said = String.join(", ", words.getOrDefault(each.getKey(), Set.of()));
      Integer next = glyphs.higherKey(each.getKey());
      int end = next == null ? right : across.middle(next) - HALF;
      taken = words(sheet, said, x, y, taken, end);
    }
  }

  /** Behind the shape or else before it; returns up to where it is taken. */
  private static int words(Sheet sheet, String said, int x, int y, int taken, int end) {
    int width = Sheet.widthOf(said) + 4;
    if (!said.isEmpty() && x + HALF + width <= end) {
      sheet.onBand(x + HALF, y + 4, said);
      return x + HALF + width;
    } else if (!said.isEmpty() && x - HALF - width >= taken) {
      sheet.onBandUpTo(x - HALF, y + 4, said);
    }
    return x + HALF;
  }

  /** Dots that stand at the same places in every silence, so that those side by side are even. */
  private void silences(Sheet sheet, Lane lane, int y) {
    Set<Integer> dots = new TreeSet<>();
    for (Stretch silence : lane.stretches()) {
      int from = across.middle(across.columns().of(silence.from())) / DOTS;
      int to = across.middle(across.columns().of(silence.to())) / DOTS;
      IntStream.rangeClosed(from, Math.max(from + 1, to)).forEach(dots::add);
    }
    if (!dots.isEmpty()) {
      keys.add(Key.STILTE);
      String path =
          dots.stream()
              .map(dot -> "M" + (dot * DOTS - 1) + " -1h2v2h-2z")
              .collect(Collectors.joining());
      sheet.glyph(0, y, List.of(Stroke.of(path, Stroke.Paint.FULL)));
    }
  }
}
