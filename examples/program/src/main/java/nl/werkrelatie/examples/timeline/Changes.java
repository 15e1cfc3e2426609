// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.SignsGlyph;
import nl.werkrelatie.examples.timeline.picture.Spot;

/** Where other handvatten are suggested than at the gespreksmoment before. */
final class Changes {
  private final TimelineWords words;
  private final List<Spot> spots = new ArrayList<>();
  private Optional<List<String>> before = Optional.empty();

  Changes(TimelineWords words) {
    this.words = words;
  }

  /** The handvatten that are suggested next. */
  void then(LocalDate day, List<String> ids) {
    before
        .filter(old -> !Set.copyOf(old).equals(Set.copyOf(ids)))
        .ifPresent(old -> spots.add(new Spot(day, SignsGlyph.of(Mark.HANDVATTEN), told(old, ids))));
    before = Optional.of(ids);
  }

  List<Spot> spots() {
    return List.copyOf(spots);
  }

  private String told(List<String> old, List<String> now) {
    List<String> told = new ArrayList<>();
    without(now, old).ifPresent(ids -> told.add(words.in("erbij ", "new ") + ids));
    without(old, now).ifPresent(ids -> told.add(words.in("weg ", "gone ") + ids));
    return String.join("; ", told);
  }

  private static Optional<String> without(List<String> these, List<String> those) {
    List<String> left = these.stream().filter(each -> !those.contains(each)).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", left));
  }
}
