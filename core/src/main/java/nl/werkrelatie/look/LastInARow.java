// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A question to so many last moments in a row, counted back from the last; not recorded when
 * moments of which something is unknown may turn out to make such a row.
 */
record LastInARow(Vraag.Reeks vraag) implements Answer {

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    int asked = situatie.waarde(vraag.aantal());
    int surely = 0;
    int perhaps = 0;
    boolean sure = true;
    for (int index = situatie.lastPast(); index >= 0 && (sure || perhaps < asked); index--) {
      Stand counts = counts(situatie.status(index));
      if (counts != Stand.GELDT_NIET) {
        Stand has = has(situatie, index);
        if (counts == Stand.GELDT && has == Stand.GELDT_NIET) {
          break;
        }
        perhaps += has == Stand.GELDT_NIET ? 0 : 1;
        sure &= counts == Stand.NIET_VASTGELEGD || has == Stand.GELDT;
        surely += sure && counts == Stand.GELDT ? 1 : 0;
        if (surely == asked) {
          rests(look, index);
          return Stand.GELDT;
        }
      }
    }
    return perhaps >= asked ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }

  /** Whether a moment of this status is one of the row. */
  private Stand counts(@Nullable Gespreksstatus status) {
    if (vraag.gelukt()) {
      return status == null ? Stand.NIET_VASTGELEGD : Stand.of(status == Gespreksstatus.GELUKT);
    }
    return Stand.of(status != Gespreksstatus.GEPLAND);
  }

  private Stand has(Situatie situatie, int index) {
    return Kenmerken.has(vraag.kenmerk(), vraag.waarden(), situatie, index);
  }

  private void rests(Look look, int first) {
    Situatie situatie = look.situatie();
    for (int index = first; look.keepsEvidence() && index <= situatie.lastPast(); index++) {
      if (counts(situatie.status(index)) == Stand.GELDT) {
        look.rests(situatie.moment(index));
      }
    }
    look.rests(vraag.aantal());
  }

  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    return stand == Stand.GELDT
        ? null
        : Afstandtekst.asked(situatie.waarde(vraag.aantal()), Afstandtekst.IN_A_ROW);
  }
}
