// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.Comparator;
import java.util.List;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** A promise is still open after the agreed date. */
record OpenToezegging() implements Answer {

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    Stand stand = Stand.GELDT_NIET;
    List<Toezegging> promised = situatie.werkrelatie().toezeggingen();
    for (int index = 0; index < promised.size(); index++) {
      stand = stand.or(isOverdue(situatie, promised.get(index)));
    }
    if (stand == Stand.GELDT && look.keepsEvidence()) {
      look.rests(
          promised.stream()
              .filter(toezegging -> isOverdue(situatie, toezegging) == Stand.GELDT)
              .sorted(Comparator.comparing(Toezegging::uiterlijk).thenComparing(Toezegging::id))
              .toList());
    }
    return stand;
  }

  /** Whether a promise is still open after the agreed date. */
  static Stand isOverdue(Situatie situatie, Toezegging toezegging) {
    if (situatie.daysAgo(toezegging.uiterlijk()) <= 0) {
      return Stand.GELDT_NIET;
    }
    Toezeggingstatus status = toezegging.status().orElse(null);
    return status == null ? Stand.NIET_VASTGELEGD : Stand.of(status == Toezeggingstatus.OPEN);
  }

  /** An open promise whose day has not passed, or what is too late already. */
  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    if (stand == Stand.GELDT) {
      return Measured.far(Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(1), situatie, stand);
    }
    long soonest = Long.MAX_VALUE;
    for (Toezegging one : situatie.werkrelatie().toezeggingen()) {
      if (one.status().orElse(null) == Toezeggingstatus.OPEN) {
        soonest = Math.min(soonest, -situatie.daysAgo(one.uiterlijk()));
      }
    }
    return soonest == Long.MAX_VALUE
        ? null
        : Afstandtekst.of(
            "afgesproken datum over # ~", "agreed date in # ~", Afstandtekst.DAGEN, (int) soonest);
  }
}
