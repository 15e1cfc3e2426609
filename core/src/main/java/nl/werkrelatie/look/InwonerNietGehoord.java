// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A recent observation by the consulent and none by the inwoner; the absence of one is here itself
 * the fact.
 */
record InwonerNietGehoord() implements Answer {

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    List<Waarneming> all = situatie.werkrelatie().waarnemingen();
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < all.size(); index++) {
      Waarneming one = all.get(index);
      if (isRecent(situatie, one) && one.countsOn(situatie.peildatum())) {
        if (one.perspectief() == Perspectief.INWONER) {
          return Stand.GELDT_NIET;
        }
        stand = Stand.GELDT;
      }
    }
    if (stand == Stand.GELDT && look.keepsEvidence()) {
      look.rests(situatie.counting(all, one -> isRecent(situatie, one)));
      look.rests(Drempel.RECENT);
    }
    return stand;
  }

  private static boolean isRecent(Situatie situatie, Waarneming waarneming) {
    return situatie.within(waarneming.datum(), Drempel.RECENT);
  }

  /** How long ago each last told, as far as that is in the way; null when nobody did. */
  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    int asked = situatie.waarde(Drempel.RECENT);
    int inwoner = daysSince(situatie, Perspectief.INWONER);
    int consulent = daysSince(situatie, Perspectief.CONSULENT);
    String who = Afstandtekst.TOLD_BY_INWONER;
    if (stand == Stand.GELDT) {
      return inwoner < 0 ? null : Afstandtekst.atMost(inwoner, asked, who);
    }
    Tekst told = inwoner < 0 || inwoner > asked ? null : Afstandtekst.some(inwoner, asked + 1, who);
    return consulent > asked
        ? Afstandtekst.joined(
            told, Afstandtekst.atMost(consulent, asked, Afstandtekst.TOLD_BY_CONSULENT))
        : told;
  }

  /** Of any quality; -1 when nothing was told. */
  private static int daysSince(Situatie situatie, Perspectief perspectief) {
    long days = -1;
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      Waarneming last = situatie.belevingen().last(kwaliteit, perspectief);
      if (last != null && (days < 0 || situatie.daysAgo(last.datum()) < days)) {
        days = situatie.daysAgo(last.datum());
      }
    }
    return (int) days;
  }
}
