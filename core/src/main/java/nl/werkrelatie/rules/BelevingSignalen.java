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

  private BelevingSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      inwoner(situatie, found, KWALITEITEN.get(index));
    }
    found.put(Signaal.GROEI, groei(situatie, found));
    found.put(Signaal.BELEVING_VERSCHILT, belevingVerschilt(situatie, found));
    found.put(Signaal.INWONER_NIET_GEHOORD, inwonerNietGehoord(situatie, found));
  }

  private static void inwoner(Situatie situatie, Bevindingen found, Kwaliteit kwaliteit) {
    Waarneming last = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
    Waarneming before = situatie.belevingen().before(kwaliteit, Perspectief.INWONER);
    put(found, Signaal.gemist(kwaliteit), last, Beleving.GEMIST);
    put(found, Signaal.wisselend(kwaliteit), last, Beleving.WISSELEND);
    put(found, Signaal.ervaren(kwaliteit), last, Beleving.ERVAREN);
    put(found, Signaal.afnemend(kwaliteit), before, last, Trend.AFNEMEND);
    put(found, Signaal.toenemend(kwaliteit), before, last, Trend.TOENEMEND);
  }

  /** A quality the inwoner was not asked about is not recorded. */
  private static void put(
      Bevindingen found, Signaal signaal, @Nullable Waarneming last, Beleving beleving) {
    found.rests(last);
    found.put(
        signaal, last == null ? Stand.NIET_VASTGELEGD : Stand.of(last.beleving() == beleving));
  }

  private static void put(
      Bevindingen found,
      Signaal signaal,
      @Nullable Waarneming before,
      @Nullable Waarneming last,
      Trend asked) {
    found.rests(before);
    found.rests(last);
    found.put(signaal, Stand.of(Trend.between(before, last) == asked));
  }

  private static Stand groei(Situatie situatie, Bevindingen found) {
    int missed = 0;
    int rising = 0;
    int felt = 0;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      missed +=
          holds(found, Signaal.afnemend(kwaliteit)) || holds(found, Signaal.gemist(kwaliteit))
              ? 1
              : 0;
      rising += holds(found, Signaal.toenemend(kwaliteit)) ? 1 : 0;
      felt += holds(found, Signaal.ervaren(kwaliteit)) ? 1 : 0;
    }
    boolean strained =
        missed > 0
            || holds(found, Signaal.STROEFHEID)
            || holds(found, Signaal.VERTROUWEN_BESCHADIGD);
    if (strained || (rising < 2 && felt < 3)) {
      return Stand.GELDT_NIET;
    }
    if (found.keepsEvidence()) {
      restsOnGrowth(situatie, found, rising >= 2);
    }
    return Stand.GELDT;
  }

  private static void restsOnGrowth(Situatie situatie, Bevindingen found, boolean rising) {
    for (Kwaliteit kwaliteit : KWALITEITEN) {
      if (holds(found, rising ? Signaal.toenemend(kwaliteit) : Signaal.ervaren(kwaliteit))) {
        if (rising) {
          found.rests(situatie.belevingen().before(kwaliteit, Perspectief.INWONER));
        }
        found.rests(situatie.belevingen().last(kwaliteit, Perspectief.INWONER));
      }
    }
  }

  private static boolean holds(Bevindingen found, Signaal signaal) {
    return found.holds(signaal);
  }

  private static Stand belevingVerschilt(Situatie situatie, Bevindingen found) {
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      Waarneming inwoner = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
      Waarneming consulent = situatie.belevingen().last(kwaliteit, Perspectief.CONSULENT);
      if (inwoner != null && consulent != null && opposite(situatie, inwoner, consulent)) {
        stand = Stand.GELDT;
        found.rests(inwoner);
        found.rests(consulent);
      }
    }
    found.rests(Drempel.BELEVING_VERSCHILT);
    return stand;
  }

  private static boolean opposite(Situatie situatie, Waarneming one, Waarneming other) {
    long apart = Math.abs(one.datum().toEpochDay() - other.datum().toEpochDay());
    boolean reversed =
        (one.beleving() == Beleving.GEMIST && other.beleving() == Beleving.ERVAREN)
            || (one.beleving() == Beleving.ERVAREN && other.beleving() == Beleving.GEMIST);
    return reversed && apart <= situatie.waarde(Drempel.BELEVING_VERSCHILT);
  }

  /** The absence of a recent observation by the inwoner is here itself the fact. */
  private static Stand inwonerNietGehoord(Situatie situatie, Bevindingen found) {
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
    if (stand == Stand.GELDT && found.keepsEvidence()) {
      found.rests(situatie.counting(all, one -> isRecent(situatie, one)));
      found.rests(Drempel.RECENT);
    }
    return stand;
  }

  private static boolean isRecent(Situatie situatie, Waarneming waarneming) {
    return situatie.within(waarneming.datum(), Drempel.RECENT);
  }
}
