// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import org.jspecify.annotations.Nullable;

/**
 * The municipality cancelled: the last past moment, or a coming one after which nothing is planned.
 *
 * @param lastPast whether the last past moment was cancelled
 */
record AfgezegdDoorGemeente(Answer lastPast) implements Answer {
  private static final List<Enum<?>> CANCELLED = List.of(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE);

  AfgezegdDoorGemeente() {
    this(Answer.to(new Vraag.Laatste(false, Vraag.Gesprekskenmerk.STATUS, CANCELLED)));
  }

  @Override
  public Stand stand(Look look) {
    Stand stand = lastPast.stand(look);
    Situatie situatie = look.situatie();
    for (int index = situatie.firstAfter(); index < situatie.moments(); index++) {
      Stand lastWord = isLastWord(situatie, index);
      if (lastWord == Stand.GELDT) {
        look.rests(situatie.moment(index));
      }
      stand = stand.or(lastWord);
    }
    return stand;
  }

  /** Whether this moment is cancelled and none of a later date is planned. */
  private static Stand isLastWord(Situatie situatie, int index) {
    LocalDate day = situatie.moment(index).datum();
    Stand stand = Kenmerken.has(Vraag.Gesprekskenmerk.STATUS, CANCELLED, situatie, index);
    for (int later = index + 1; later < situatie.moments() && stand != Stand.GELDT_NIET; later++) {
      if (situatie.moment(later).datum().isAfter(day)) {
        stand = stand.and(isPlanned(situatie.status(later)).not());
      }
    }
    return stand;
  }

  private static Stand isPlanned(@Nullable Gespreksstatus status) {
    return status == null ? Stand.NIET_VASTGELEGD : Stand.of(status == Gespreksstatus.GEPLAND);
  }
}
