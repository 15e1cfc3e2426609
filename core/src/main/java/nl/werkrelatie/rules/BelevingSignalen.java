// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;

/**
 * The signalen from how the qualities were experienced.
 *
 * <p>The two perspectives are laid beside each other and never merged: only the inwoner's
 * observations say that a quality is missed, mixed or experienced, and whether it is growing.
 */
final class BelevingSignalen {
  private final Situatie situatie;
  private final Map<Signaal, Bevinding> found;

  private BelevingSignalen(Situatie situatie, Map<Signaal, Bevinding> found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    BelevingSignalen look = new BelevingSignalen(situatie, found);
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      look.inwoner(kwaliteit);
    }
    found.put(Signaal.GROEI, look.groei());
    found.put(Signaal.BELEVING_VERSCHILT, look.belevingVerschilt());
    found.put(Signaal.INWONER_NIET_GEHOORD, look.inwonerNietGehoord());
  }

  private void inwoner(Kwaliteit kwaliteit) {
    List<Waarneming> seen = situatie.observations(kwaliteit, Perspectief.INWONER);
    found.put(Signaal.gemist(kwaliteit), latest(seen, Beleving.GEMIST));
    found.put(Signaal.wisselend(kwaliteit), latest(seen, Beleving.WISSELEND));
    found.put(Signaal.ervaren(kwaliteit), latest(seen, Beleving.ERVAREN));
    Trend trend = Trend.of(seen);
    Bevinding change =
        Bevinding.holds(Situatie.pointing(seen.subList(Math.max(0, seen.size() - 2), seen.size())));
    found.put(Signaal.afnemend(kwaliteit), trend == Trend.AFNEMEND ? change : Bevinding.FAILS);
    found.put(Signaal.toenemend(kwaliteit), trend == Trend.TOENEMEND ? change : Bevinding.FAILS);
  }

  /** A quality the inwoner was not asked about is not recorded. */
  private static Bevinding latest(List<Waarneming> seen, Beleving beleving) {
    if (seen.isEmpty()) {
      return Bevinding.NOT_RECORDED;
    }
    Waarneming last = seen.get(seen.size() - 1);
    return last.beleving() == beleving
        ? Bevinding.holds(List.of(Feitverwijzing.of(last)))
        : Bevinding.FAILS;
  }

  private Bevinding groei() {
    boolean strained =
        holding(Signaal::afnemend).size() + holding(Signaal::gemist).size() > 0
            || holds(Signaal.STROEFHEID)
            || holds(Signaal.VERTROUWEN_BESCHADIGD);
    List<Signaal> rising = holding(Signaal::toenemend);
    List<Signaal> felt = holding(Signaal::ervaren);
    if (strained || (rising.size() < 2 && felt.size() < 3)) {
      return Bevinding.FAILS;
    }
    List<Feitverwijzing> feiten = new ArrayList<>();
    for (Signaal signaal : rising.size() >= 2 ? rising : felt) {
      feiten.addAll(found.get(signaal).feiten());
    }
    return Bevinding.holds(List.copyOf(feiten));
  }

  private List<Signaal> holding(Function<Kwaliteit, Signaal> signaal) {
    return Arrays.stream(Kwaliteit.values()).map(signaal).filter(this::holds).toList();
  }

  private boolean holds(Signaal signaal) {
    return found.get(signaal).stand() == Stand.GELDT;
  }

  private Bevinding belevingVerschilt() {
    List<Feitverwijzing> feiten = new ArrayList<>();
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      List<Waarneming> inwoner = situatie.observations(kwaliteit, Perspectief.INWONER);
      List<Waarneming> consulent = situatie.observations(kwaliteit, Perspectief.CONSULENT);
      if (!inwoner.isEmpty() && !consulent.isEmpty()) {
        List<Waarneming> pair =
            List.of(inwoner.get(inwoner.size() - 1), consulent.get(consulent.size() - 1));
        if (opposite(pair.get(0), pair.get(1))) {
          feiten.addAll(Situatie.pointing(pair));
        }
      }
    }
    return feiten.isEmpty()
        ? Bevinding.FAILS
        : Bevinding.holds(List.copyOf(feiten), Drempel.BELEVING_VERSCHILT);
  }

  private boolean opposite(Waarneming one, Waarneming other) {
    long apart = Math.abs(ChronoUnit.DAYS.between(one.datum(), other.datum()));
    boolean reversed =
        (one.beleving() == Beleving.GEMIST && other.beleving() == Beleving.ERVAREN)
            || (one.beleving() == Beleving.ERVAREN && other.beleving() == Beleving.GEMIST);
    return reversed && apart <= situatie.waarde(Drempel.BELEVING_VERSCHILT);
  }

  /** The absence of a recent observation by the inwoner is here itself the fact. */
  private Bevinding inwonerNietGehoord() {
    List<Waarneming> recent =
        situatie.counting(
            situatie.werkrelatie().waarnemingen(),
            waarneming -> situatie.within(waarneming.datum(), Drempel.RECENT));
    boolean heard =
        recent.stream().anyMatch(waarneming -> waarneming.perspectief() == Perspectief.INWONER);
    return heard || recent.isEmpty()
        ? Bevinding.FAILS
        : Bevinding.holds(Situatie.pointing(recent), Drempel.RECENT);
  }
}
