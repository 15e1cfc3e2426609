// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;

/**
 * In the inwoner's experience two qualities rise or three are there, none is missed or less than
 * before, and nothing is under strain.
 */
record Groei() implements Answer {
  private static final List<Kwaliteit> KWALITEITEN = List.of(Kwaliteit.values());
  private static final int RISING = 2;
  private static final int FELT = 3;

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    int rising = 0;
    int felt = 0;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      Trend trend = situatie.belevingen().trend(kwaliteit, Perspectief.INWONER);
      Waarneming last = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
      if (trend == Trend.AFNEMEND || (last != null && last.beleving() == Beleving.GEMIST)) {
        return Stand.GELDT_NIET;
      }
      rising += trend == Trend.TOENEMEND ? 1 : 0;
      felt += last != null && last.beleving() == Beleving.ERVAREN ? 1 : 0;
    }
    if ((rising < RISING && felt < FELT)
        || situatie.anyCounts(situatie.werkrelatie().signalen(), Groei::isStrain)) {
      return Stand.GELDT_NIET;
    }
    if (look.keepsEvidence()) {
      rests(look, rising >= RISING);
    }
    return Stand.GELDT;
  }

  private static boolean isStrain(AfgegevenSignaal signaal) {
    return signaal.soort() == Signaalsoort.STROEFHEID
        || signaal.soort() == Signaalsoort.VERTROUWEN_BESCHADIGD;
  }

  private static void rests(Look look, boolean rising) {
    Belevingen belevingen = look.situatie().belevingen();
    for (Kwaliteit kwaliteit : KWALITEITEN) {
      Waarneming last = belevingen.last(kwaliteit, Perspectief.INWONER);
      if (rising && belevingen.trend(kwaliteit, Perspectief.INWONER) == Trend.TOENEMEND) {
        look.rests(belevingen.before(kwaliteit, Perspectief.INWONER));
        look.rests(last);
      } else if (!rising && last != null && last.beleving() == Beleving.ERVAREN) {
        look.rests(last);
      }
    }
  }
}
