// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Standen.GELDT;
import static nl.werkrelatie.review.Standen.GELDT_NIET;
import static nl.werkrelatie.review.Standen.NIET_GELDT;
import static nl.werkrelatie.review.Standen.NIET_VASTGELEGD;
import static nl.werkrelatie.review.Standen.VASTGELEGD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.rules.Alternative;
import nl.werkrelatie.rules.Constatering;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempels;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Stand;

/**
 * Which standard signalen can never stand so together, whatever the werkrelatie: as data, because
 * it follows from what they mean.
 *
 * <p>What is in the list is certain; the list need not be complete.
 */
final class Onmogelijk {
  private final List<Alternative> list = new ArrayList<>();

  private Onmogelijk() {}

  /** What can never be with these thresholds. */
  static List<Alternative> with(Drempels drempels) {
    Onmogelijk onmogelijk = new Onmogelijk();
    onmogelijk.alwaysRecorded();
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      onmogelijk.beleving(kwaliteit);
    }
    onmogelijk.growth();
    onmogelijk.bagage();
    onmogelijk.contact();
    if (drempels.van(Drempel.GROTE_CASELOAD).isEmpty()) {
      onmogelijk.never(Signaal.GROTE_CASELOAD, Standen.bits(GELDT_NIET));
    }
    return onmogelijk.list;
  }

  /** Their facts are there or not; that is all there is to know. */
  private void alwaysRecorded() {
    List<Signaal> settled =
        new ArrayList<>(
            List.of(
                Signaal.GROEI,
                Signaal.BELEVING_VERSCHILT,
                Signaal.INWONER_NIET_GEHOORD,
                Signaal.GEEN_TEAMOVERLEG,
                Signaal.GEEN_BAGAGE_BEKEND,
                Signaal.LEVENSVERHAAL_GEDEELD,
                Signaal.SYSTEEMKRITIEK_GEDEELD,
                Signaal.SYSTEEMKRITIEK_VERWACHT,
                Signaal.SCHAAMTE_GEUIT,
                Signaal.GELDSTRESS_GEUIT,
                Signaal.ZINLOOSHEID_GEUIT));
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      settled.add(Signaal.afnemend(kwaliteit));
      settled.add(Signaal.toenemend(kwaliteit));
    }
    for (Signaalsoort soort : Signaalsoort.values()) {
      settled.add(Signaal.valueOf(soort.name()));
    }
    for (Contextdruk soort : Contextdruk.values()) {
      settled.add(Signaal.valueOf(soort.name()));
    }
    settled.forEach(signaal -> never(signaal, Standen.bits(VASTGELEGD)));
  }

  /** One word at a time, and less than before is not the most there is. */
  private void beleving(Kwaliteit kwaliteit) {
    Signaal gemist = Signaal.gemist(kwaliteit);
    Signaal wisselend = Signaal.wisselend(kwaliteit);
    Signaal ervaren = Signaal.ervaren(kwaliteit);
    Signaal afnemend = Signaal.afnemend(kwaliteit);
    Signaal toenemend = Signaal.toenemend(kwaliteit);
    for (Signaal one : List.of(gemist, wisselend, ervaren)) {
      for (Signaal other : List.of(gemist, wisselend, ervaren)) {
        if (one != other) {
          never(one, NIET_VASTGELEGD, other, VASTGELEGD);
          never(one, GELDT, other, GELDT);
        }
      }
      never(afnemend, GELDT, one, NIET_VASTGELEGD);
      never(toenemend, GELDT, one, NIET_VASTGELEGD);
    }
    never(Map.of(gemist, GELDT_NIET, wisselend, GELDT_NIET, ervaren, GELDT_NIET));
    never(afnemend, GELDT, ervaren, GELDT);
    never(toenemend, GELDT, gemist, GELDT);
    never(afnemend, GELDT, toenemend, GELDT);
  }

  private void growth() {
    Map<Constatering, Set<Stand>> nothingFelt = new LinkedHashMap<>();
    nothingFelt.put(Signaal.BELEVING_VERSCHILT, GELDT);
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      never(Signaal.GROEI, GELDT, Signaal.gemist(kwaliteit), GELDT);
      never(Signaal.GROEI, GELDT, Signaal.afnemend(kwaliteit), GELDT);
      nothingFelt.put(Signaal.gemist(kwaliteit), NIET_GELDT);
      nothingFelt.put(Signaal.ervaren(kwaliteit), NIET_GELDT);
    }
    never(Signaal.GROEI, GELDT, Signaal.STROEFHEID, GELDT);
    never(Signaal.GROEI, GELDT, Signaal.VERTROUWEN_BESCHADIGD, GELDT);
    never(nothingFelt);
  }

  private void bagage() {
    for (Signaal shared :
        List.of(
            Signaal.LEVENSVERHAAL_GEDEELD,
            Signaal.SYSTEEMKRITIEK_GEDEELD,
            Signaal.HUISELIJK_GEWELD_GEDEELD,
            Signaal.NIET_OVERDRAAGBAAR)) {
      never(Signaal.GEEN_BAGAGE_BEKEND, GELDT, shared, GELDT);
      never(Signaal.GEEN_BAGAGE_BEKEND, GELDT, shared, NIET_VASTGELEGD);
    }
    never(
        Map.of(
            Signaal.GEEN_BAGAGE_BEKEND,
            GELDT_NIET,
            Signaal.LEVENSVERHAAL_GEDEELD,
            GELDT_NIET,
            Signaal.SYSTEEMKRITIEK_GEDEELD,
            GELDT_NIET));
    never(
        Signaal.LEVENSVERHAAL_GEDEELD,
        GELDT_NIET,
        Signaal.HUISELIJK_GEWELD_GEDEELD,
        Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
  }

  private void contact() {
    never(
        Signaal.STROEFHEID,
        GELDT_NIET,
        Signaal.HERSTEL_GEPROBEERD,
        Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
    // Both ask for the number of the consulent in the row, and many is more than one.
    never(Signaal.VEEL_VOORGANGERS, NIET_VASTGELEGD, Signaal.NET_OVERGEDRAGEN, GELDT);
    never(
        Map.of(
            Signaal.VEEL_VOORGANGERS,
            GELDT,
            Signaal.KENNISMAKING,
            GELDT,
            Signaal.NET_OVERGEDRAGEN,
            NIET_GELDT));
    never(Signaal.KORT_TRAJECT, GELDT, Signaal.AFSLUITING_GEPLAND, NIET_VASTGELEGD);
  }

  private void never(Signaal signaal, int otherThan) {
    for (Stand stand : Stand.values()) {
      if ((otherThan & Standen.bit(stand)) == 0) {
        never(Map.of(signaal, Set.of(stand)));
      }
    }
  }

  private void never(Signaal one, Set<Stand> so, Signaal other, Set<Stand> andSo) {
    never(Map.of(one, so, other, andSo));
  }

  private void never(Map<Constatering, Set<Stand>> together) {
    list.add(new Alternative(together));
  }
}
