// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;

/** The conditions about waarnemingen. */
final class NaiveExperiences {
  private final NaiveDays days;
  private final List<Waarneming> counting;

  NaiveExperiences(List<Waarneming> waarnemingen, NaiveDays days) {
    this.days = days;
    this.counting = waarnemingen.stream().filter(days::counts).toList();
  }

  void addTo(Map<String, Outcome> outcomes, NaiveThresholds t, boolean strain) {
    for (Kwaliteit q : Kwaliteit.values()) {
      outcomes.put("GEMIST_" + q, Outcome.of(latestIs(q, Beleving.GEMIST), notAsked(q)));
      outcomes.put("WISSELEND_" + q, Outcome.of(latestIs(q, Beleving.WISSELEND), notAsked(q)));
      outcomes.put("ERVAREN_" + q, Outcome.of(latestIs(q, Beleving.ERVAREN), notAsked(q)));
      outcomes.put("AFNEMEND_" + q, Outcome.of(change(q) < 0));
      outcomes.put("TOENEMEND_" + q, Outcome.of(change(q) > 0));
    }
    outcomes.put("GROEI", Outcome.of(!strain && growth()));
    outcomes.put("BELEVING_VERSCHILT", Outcome.of(someQuality(q -> opposite(q, t.t9()))));
    outcomes.put(
        "INWONER_NIET_GEHOORD",
        Outcome.of(
            recent(Perspectief.CONSULENT, t.t10()) && !recent(Perspectief.INWONER, t.t10())));
  }

  private boolean growth() {
    if (someQuality(q -> latestIs(q, Beleving.GEMIST)) || someQuality(q -> change(q) < 0)) {
      return false;
    }
    return howMany(q -> change(q) > 0) >= 2 || howMany(q -> latestIs(q, Beleving.ERVAREN)) >= 3;
  }

  private boolean opposite(Kwaliteit kwaliteit, int atMostDays) {
    List<Waarneming> inwoner = latestFirst(kwaliteit, Perspectief.INWONER);
    List<Waarneming> consulent = latestFirst(kwaliteit, Perspectief.CONSULENT);
    if (inwoner.isEmpty() || consulent.isEmpty()) {
      return false;
    }
    Beleving one = inwoner.get(0).beleving();
    Beleving other = consulent.get(0).beleving();
    boolean contrary =
        (one == Beleving.GEMIST && other == Beleving.ERVAREN)
            || (one == Beleving.ERVAREN && other == Beleving.GEMIST);
    long apart = Math.abs(days.ago(inwoner.get(0).datum()) - days.ago(consulent.get(0).datum()));
    return contrary && apart <= atMostDays;
  }

  private boolean recent(Perspectief perspectief, int atMostDays) {
    return counting.stream()
        .anyMatch(
            waarneming ->
                waarneming.perspectief() == perspectief
                    && days.agoWithin(waarneming.datum(), atMostDays));
  }

  private boolean latestIs(Kwaliteit kwaliteit, Beleving beleving) {
    List<Waarneming> series = latestFirst(kwaliteit, Perspectief.INWONER);
    return !series.isEmpty() && series.get(0).beleving() == beleving;
  }

  /** No value means not asked, so the value a condition would need is unknown. */
  private boolean notAsked(Kwaliteit kwaliteit) {
    return latestFirst(kwaliteit, Perspectief.INWONER).isEmpty();
  }

  /** Above zero when the inwoner's last is higher than the one before, below zero when lower. */
  private int change(Kwaliteit kwaliteit) {
    List<Waarneming> series = latestFirst(kwaliteit, Perspectief.INWONER);
    return series.size() < 2 ? 0 : height(series.get(0)) - height(series.get(1));
  }

  private static int height(Waarneming waarneming) {
    return switch (waarneming.beleving()) {
      case GEMIST -> 1;
      case WISSELEND -> 2;
      case ERVAREN -> 3;
    };
  }

  private List<Waarneming> latestFirst(Kwaliteit kwaliteit, Perspectief perspectief) {
    return counting.stream()
        .filter(
            waarneming ->
                waarneming.kwaliteit() == kwaliteit && waarneming.perspectief() == perspectief)
        .sorted(Comparator.comparing(Waarneming::datum).reversed())
        .toList();
  }

  private static boolean someQuality(Predicate<Kwaliteit> wanted) {
    return howMany(wanted) > 0;
  }

  private static int howMany(Predicate<Kwaliteit> wanted) {
    int found = 0;
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      if (wanted.test(kwaliteit)) {
        found++;
      }
    }
    return found;
  }
}
