// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.List;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * The signalen from how the qualities were experienced.
 *
 * <p>The two perspectives are laid beside each other and never merged: only the inwoner's
 * observations say that a quality is missed, mixed or experienced, and whether it is growing.
 */
final class BelevingSignalen {
  private static final List<Kwaliteit> KWALITEITEN = List.of(Kwaliteit.values());

  private final Situatie situatie;
  private final Bevindingen found;

  private BelevingSignalen(Situatie situatie, Bevindingen found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Bevindingen found) {
    BelevingSignalen look = new BelevingSignalen(situatie, found);
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      look.inwoner(KWALITEITEN.get(index));
    }
    found.put(Signaal.GROEI, look.groei());
    found.put(Signaal.BELEVING_VERSCHILT, look.belevingVerschilt());
    found.put(Signaal.INWONER_NIET_GEHOORD, look.inwonerNietGehoord());
  }

  private void inwoner(Kwaliteit kwaliteit) {
    Waarneming last = situatie.observation(kwaliteit, Perspectief.INWONER, null);
    Waarneming before =
        last == null ? null : situatie.observation(kwaliteit, Perspectief.INWONER, last);
    put(Signaal.gemist(kwaliteit), last, Beleving.GEMIST);
    put(Signaal.wisselend(kwaliteit), last, Beleving.WISSELEND);
    put(Signaal.ervaren(kwaliteit), last, Beleving.ERVAREN);
    put(Signaal.afnemend(kwaliteit), before, last, Trend.AFNEMEND);
    put(Signaal.toenemend(kwaliteit), before, last, Trend.TOENEMEND);
  }

  /** A quality the inwoner was not asked about is not recorded. */
  private void put(Signaal signaal, @Nullable Waarneming last, Beleving beleving) {
    found.rests(last);
    found.put(
        signaal, last == null ? Stand.NIET_VASTGELEGD : Stand.of(last.beleving() == beleving));
  }

  private void put(
      Signaal signaal, @Nullable Waarneming before, @Nullable Waarneming last, Trend asked) {
    found.rests(before);
    found.rests(last);
    found.put(signaal, Stand.of(Trend.between(before, last) == asked));
  }

  private Stand groei() {
    int missed = 0;
    int rising = 0;
    int felt = 0;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      missed += holds(Signaal.afnemend(kwaliteit)) || holds(Signaal.gemist(kwaliteit)) ? 1 : 0;
      rising += holds(Signaal.toenemend(kwaliteit)) ? 1 : 0;
      felt += holds(Signaal.ervaren(kwaliteit)) ? 1 : 0;
    }
    boolean strained =
        missed > 0 || holds(Signaal.STROEFHEID) || holds(Signaal.VERTROUWEN_BESCHADIGD);
    if (strained || (rising < 2 && felt < 3)) {
      return Stand.GELDT_NIET;
    }
    if (found.keepsEvidence()) {
      restsOnGrowth(rising >= 2);
    }
    return Stand.GELDT;
  }

  private void restsOnGrowth(boolean rising) {
    for (Kwaliteit kwaliteit : KWALITEITEN) {
      if (holds(rising ? Signaal.toenemend(kwaliteit) : Signaal.ervaren(kwaliteit))) {
        Waarneming last = situatie.observation(kwaliteit, Perspectief.INWONER, null);
        if (rising) {
          found.rests(situatie.observation(kwaliteit, Perspectief.INWONER, last));
        }
        found.rests(last);
      }
    }
  }

  private boolean holds(Signaal signaal) {
    return found.holds(signaal);
  }

  private Stand belevingVerschilt() {
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      Waarneming inwoner = situatie.observation(kwaliteit, Perspectief.INWONER, null);
      Waarneming consulent = situatie.observation(kwaliteit, Perspectief.CONSULENT, null);
      if (inwoner != null && consulent != null && opposite(inwoner, consulent)) {
        stand = Stand.GELDT;
        found.rests(inwoner);
        found.rests(consulent);
      }
    }
    found.rests(Drempel.BELEVING_VERSCHILT);
    return stand;
  }

  private boolean opposite(Waarneming one, Waarneming other) {
    long apart = Math.abs(one.datum().toEpochDay() - other.datum().toEpochDay());
    boolean reversed =
        (one.beleving() == Beleving.GEMIST && other.beleving() == Beleving.ERVAREN)
            || (one.beleving() == Beleving.ERVAREN && other.beleving() == Beleving.GEMIST);
    return reversed && apart <= situatie.waarde(Drempel.BELEVING_VERSCHILT);
  }

  /** The absence of a recent observation by the inwoner is here itself the fact. */
  private Stand inwonerNietGehoord() {
    List<Waarneming> all = situatie.werkrelatie().waarnemingen();
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < all.size(); index++) {
      Waarneming one = all.get(index);
      if (isRecent(one) && one.countsOn(situatie.peildatum())) {
        if (one.perspectief() == Perspectief.INWONER) {
          return Stand.GELDT_NIET;
        }
        stand = Stand.GELDT;
      }
    }
    if (stand == Stand.GELDT && found.keepsEvidence()) {
      found.rests(situatie.counting(all, this::isRecent));
      found.rests(Drempel.RECENT);
    }
    return stand;
  }

  private boolean isRecent(Waarneming waarneming) {
    return situatie.within(waarneming.datum(), Drempel.RECENT);
  }
}
