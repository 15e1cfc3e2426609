// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;

/**
 * The inwoner told of violence at home, and the planned moment is not known to be safe. What is not
 * recorded is not known: here the absence of a record counts as danger, never as safety. Only of an
 * interpreter none is missed until it is recorded that one is needed.
 *
 * @param violence whether the inwoner told of it
 * @param noVaktolk whether a professional interpreter is needed and not recorded
 */
record NietVeiligBekend(Answer violence, Answer noVaktolk) implements Answer {
  private static final List<Enum<?>> SAFE_PLACES = List.of(Kanaal.KANTOOR, Kanaal.BUITEN);

  NietVeiligBekend() {
    this(Answer.to(Vraag.HUISELIJK_GEWELD), Answer.to(Vraag.Samengesteld.GEEN_VAKTOLK));
  }

  @Override
  public Stand stand(Look look) {
    Stand told = violence.stand(look);
    if (told == Stand.GELDT_NIET) {
      return told;
    }
    Situatie situatie = look.situatie();
    int planned = situatie.planned();
    if (planned < situatie.moments()) {
      if (isSafe(look, planned)) {
        return Stand.GELDT_NIET;
      }
      look.rests(situatie.moment(planned));
    }
    return told;
  }

  private boolean isSafe(Look look, int planned) {
    return has(look, Vraag.Gesprekskenmerk.KANAAL, SAFE_PLACES, planned) == Stand.GELDT
        && has(look, Vraag.Gesprekskenmerk.AANWEZIGEN, Vraag.DERDE_AANWEZIG.waarden(), planned)
            == Stand.GELDT_NIET
        && noVaktolk.stand(Look.withoutEvidence(look.situatie())) != Stand.GELDT;
  }

  private static Stand has(
      Look look, Vraag.Gesprekskenmerk kenmerk, List<Enum<?>> waarden, int planned) {
    return Kenmerken.has(kenmerk, waarden, look.situatie(), planned);
  }
}
