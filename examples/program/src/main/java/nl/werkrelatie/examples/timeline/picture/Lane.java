// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One row of the picture, under one name. */
public record Lane(String name, List<Spot> spots, List<Stretch> stretches) {

  /** What is in it cannot change. */
  public Lane {
    spots = List.copyOf(spots);
    stretches = List.copyOf(stretches);
  }

  /** A row of what stands on a day. */
  public static Lane of(String name, List<Spot> spots) {
    return new Lane(name, spots, List.of());
  }

  /** Whether its shapes reach further up and down. */
  boolean isHigh() {
    return spots.stream().anyMatch(spot -> spot.glyph() instanceof ContactGlyph);
  }

  /** Every day that it has. */
  Stream<LocalDate> days() {
    return Stream.concat(
        spots.stream().map(Spot::day),
        stretches.stream().flatMap(each -> Stream.of(each.from(), each.to())));
  }
}
