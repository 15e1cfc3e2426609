// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /** Where everything of it stands in this room. */
  public Plan in(Room room) {
    return new Plan(this, room);
  }

  /** What its shapes mean, as a list in a page. */
  public void writeKey(Markup html) {
    Set<Key> keys = EnumSet.noneOf(Key.class);
    for (Room room : Room.values()) {
      keys.addAll(in(room).keys());
    }
    PictureWriter writer = new PictureWriter(html);
    html.element("ul", () -> keys.forEach(key -> writer.item(key, dates.locale())), "class", "key");
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
