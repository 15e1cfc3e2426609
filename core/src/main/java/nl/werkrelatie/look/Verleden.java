// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.Arrays;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Stand;
import org.jspecify.annotations.Nullable;

/**
 * The past moments, the last one first, each read once however many facts are asked of them, and no
 * further back than somebody asks. For one thread.
 */
final class Verleden {
  private final Situatie situatie;
  private Contact[] read = new Contact[16];
  private int size;

  /** The place among all moments of the next to be read. */
  private int next;

  private boolean statusUnknown;

  Verleden(Situatie situatie) {
    this.situatie = situatie;
    this.next = situatie.lastPast();
  }

  /** Whether there is a past moment at this place: 0 for the last, then further back. */
  boolean has(int place) {
    return place < size || readUpTo(place);
  }

  /** How many past moments lie at most so many days ago; their places are the first. */
  int within(int days) {
    int place = 0;
    while (has(place) && read[place].daysAgo() <= days) {
      place++;
    }
    return place;
  }

  private boolean readUpTo(int place) {
    while (place >= size && next >= 0) {
      readNext();
    }
    return place < size;
  }

  private void readNext() {
    Gespreksmoment moment = situatie.moment(next--);
    Gespreksstatus status = Situatie.status(moment);
    if (status != Gespreksstatus.GEPLAND) {
      statusUnknown |= status == null;
      if (size == read.length) {
        read = Arrays.copyOf(read, 2 * size);
      }
      read[size++] =
          new Contact(
              moment,
              (int) situatie.daysAgo(moment.datum()),
              tookPlace(status),
              moment.kanaal().orElse(null),
              moment.initiatief().orElse(null));
    }
  }

  private static Stand tookPlace(@Nullable Gespreksstatus status) {
    return status == null ? Stand.NIET_VASTGELEGD : Stand.of(status == Gespreksstatus.GELUKT);
  }

  /** The past moment at a place that there is. */
  Contact get(int place) {
    return read[place];
  }

  /** Whether of one of those read until now it is unknown what became of it. */
  boolean statusUnknown() {
    return statusUnknown;
  }
}
