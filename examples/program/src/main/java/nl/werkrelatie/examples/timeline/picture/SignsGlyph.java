// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has one mark of its own: a handover, a signal, bagage, a promise, other handvatten. */
public record SignsGlyph(Set<Mark> marks) implements Glyph {

  /** The marks. */
  public SignsGlyph {
    marks = Set.copyOf(marks);
  }

  /** One mark. */
  public static SignsGlyph of(Mark mark) {
    return new SignsGlyph(Set.of(mark));
  }

  @Override
  public SignsGlyph and(Glyph other) {
    Set<Mark> all = EnumSet.copyOf(marks);
    all.addAll(((SignsGlyph) other).marks);
    return new SignsGlyph(all);
  }

  @Override
  public List<Stroke> strokes() {
    Set<Mark> ordered = EnumSet.copyOf(marks);
    if (ordered.size() == 1) {
      return ordered.stream().map(Stroke::of).toList();
    }
    List<Stroke> strokes = new ArrayList<>();
    int aside = -7;
    for (Mark mark : ordered) {
      strokes.add(Stroke.beside(mark, aside));
      aside += 14;
    }
    return strokes;
  }

  @Override
  public Set<Key> keys() {
    return marks.stream()
        .map(Key::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Key.class)));
  }
}
