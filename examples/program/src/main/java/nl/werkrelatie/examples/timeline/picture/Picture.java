// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.drawing.Markup;

/**
 * A werkrelatie along the time on one screen.
 *
 * <p>It shows what it is given and nothing else; what a reader may not see is not given to it.
 *
 * @param groups the lanes, in groups that belong together
 * @param hasContacts whether the first group holds the gespreksmomenten
 * @param peildatum up to which day it is known
 * @param dates the language
 */
public record Picture(
    List<List<Lane>> groups, boolean hasContacts, LocalDate peildatum, DateWords dates) {

  /** What is in it cannot change. */
  public Picture {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Whether nothing in it has a day. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Draws it and returns how high it is, in pixels; its width is that of the room. */
  public int draw(Markup markup, Room room) {
    Plan plan = new Plan(this, room);
    new PictureWriter(markup).write(plan.sheet());
    return plan.height();
  }

  /** How high it is in this room. */
  public int height(Room room) {
    return new Plan(this, room).height();
  }

  LocalDate first() {
    return days().min(LocalDate::compareTo).orElse(peildatum);
  }

  LocalDate last() {
    return days().max(LocalDate::compareTo).orElse(peildatum);
  }

  private Stream<LocalDate> days() {
    return Stream.concat(
        Stream.of(peildatum), groups.stream().flatMap(List::stream).flatMap(Lane::days));
  }

  /** The type: what happened when stays out of logs. */
  @Override
  public String toString() {
    return "Picture";
  }
}
