// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static nl.werkrelatie.witness.Standen.GELDT;
import static nl.werkrelatie.witness.Standen.GELDT_NIET;
import static nl.werkrelatie.witness.Standen.NIET_GELDT;
import static nl.werkrelatie.witness.Standen.NIET_VASTGELEGD;
import static nl.werkrelatie.witness.Standen.VASTGELEGD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Bagagekenmerk;
import nl.werkrelatie.signaal.Vraag.Feitkenmerk;
import nl.werkrelatie.ways.Alternative;

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
    onmogelijk.safety();
    onmogelijk.contact();
    Stream.of(Signaal.values())
        .filter(signaal -> signaal.vraag().drempel().filter(nobodySet(drempels)).isPresent())
        .forEach(signaal -> onmogelijk.never(signaal, Standen.bits(GELDT_NIET)));
    return onmogelijk.list;
  }

  private static Predicate<Drempel> nobodySet(Drempels drempels) {
    return drempel -> drempels.van(drempel).isEmpty();
  }

  private void alwaysRecorded() {
    Stream.of(Signaal.values())
        .filter(signaal -> isAlwaysRecorded(signaal.vraag()))
        .forEach(signaal -> never(signaal, Standen.bits(VASTGELEGD)));
  }

  /** Whether its facts are there or not, and that is all there is to know. */
  private static boolean isAlwaysRecorded(Vraag vraag) {
    if (vraag instanceof Vraag.Vermeld vermeld) {
      return !vermeld.waarden().contains(Bagagekenmerk.HUISELIJK_GEWELD)
          && !vermeld.waarden().contains(Bagagekenmerk.NIET_OVERDRAAGBAAR);
    } else if (vraag instanceof Vraag.Gemeten gemeten) {
      return gemeten.feit() instanceof Verloop
          || gemeten.feit() == Standaardmaat.DAGEN_ZONDER_TEAMOVERLEG;
    }
    return vraag instanceof Vraag.NietVermeld
        || vraag == Vraag.Samengesteld.GROEI
        || vraag == Vraag.Samengesteld.BELEVING_VERSCHILT
        || vraag == Vraag.Samengesteld.INWONER_NIET_GEHOORD;
  }

  private static Signaal asking(Predicate<Vraag> question) {
    return Stream.of(Signaal.values())
        .filter(signaal -> question.test(signaal.vraag()))
        .findFirst()
        .orElseThrow();
  }

  private static Signaal bagage(Bagagekenmerk kenmerk) {
    return asking(new Vraag.Vermeld(Feitkenmerk.BAGAGE, List.of(kenmerk))::equals);
  }

  private static Signaal given(Signaalsoort soort) {
    return asking(new Vraag.Vermeld(Feitkenmerk.SIGNAAL, List.of(soort))::equals);
  }

  private static Signaal about(Meetbaar feit) {
    return asking(vraag -> vraag instanceof Vraag.Gemeten gemeten && gemeten.feit() == feit);
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
    nothingFelt.put(asking(Vraag.Samengesteld.BELEVING_VERSCHILT::equals), GELDT);
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      never(asking(Vraag.Samengesteld.GROEI::equals), GELDT, Signaal.gemist(kwaliteit), GELDT);
      never(asking(Vraag.Samengesteld.GROEI::equals), GELDT, Signaal.afnemend(kwaliteit), GELDT);
      nothingFelt.put(Signaal.gemist(kwaliteit), NIET_GELDT);
      nothingFelt.put(Signaal.ervaren(kwaliteit), NIET_GELDT);
    }
    never(asking(Vraag.Samengesteld.GROEI::equals), GELDT, given(Signaalsoort.STROEFHEID), GELDT);
    never(
        asking(Vraag.Samengesteld.GROEI::equals),
        GELDT,
        given(Signaalsoort.VERTROUWEN_BESCHADIGD),
        GELDT);
    never(nothingFelt);
  }

  private void bagage() {
    for (Signaal shared :
        List.of(
            bagage(Bagagekenmerk.LEVENSVERHAAL),
            bagage(Bagagekenmerk.SYSTEEMKRITIEK_GEDEELD),
            bagage(Bagagekenmerk.HUISELIJK_GEWELD),
            bagage(Bagagekenmerk.NIET_OVERDRAAGBAAR))) {
      never(asking(Vraag.NietVermeld.class::isInstance), GELDT, shared, GELDT);
      never(asking(Vraag.NietVermeld.class::isInstance), GELDT, shared, NIET_VASTGELEGD);
    }
    never(
        Map.of(
            asking(Vraag.NietVermeld.class::isInstance),
            GELDT_NIET,
            bagage(Bagagekenmerk.LEVENSVERHAAL),
            GELDT_NIET,
            bagage(Bagagekenmerk.SYSTEEMKRITIEK_GEDEELD),
            GELDT_NIET));
    never(
        bagage(Bagagekenmerk.LEVENSVERHAAL),
        GELDT_NIET,
        bagage(Bagagekenmerk.HUISELIJK_GEWELD),
        Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
  }

  private void safety() {
    Signaal violence = bagage(Bagagekenmerk.HUISELIJK_GEWELD);
    Signaal unsafe = asking(Vraag.Samengesteld.NIET_VEILIG_BEKEND::equals);
    Signaal noChannel = asking(Vraag.Samengesteld.VEILIG_KANAAL_ONBEKEND::equals);
    for (Signaal one : List.of(unsafe, noChannel)) {
      never(violence, GELDT_NIET, one, Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
      never(violence, GELDT, one, NIET_VASTGELEGD);
      never(violence, NIET_VASTGELEGD, one, GELDT);
    }
    for (Signaal one :
        List.of(
            asking(Vraag.DERDE_AANWEZIG::equals),
            asking(Vraag.Samengesteld.GEEN_VAKTOLK::equals))) {
      never(Map.of(violence, GELDT, one, GELDT, unsafe, NIET_GELDT));
    }
    never(
        asking(Vraag.Samengesteld.KANAAL_ANDERS_DAN_GEWENST::equals),
        GELDT,
        noChannel,
        Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
  }

  private void contact() {
    never(
        given(Signaalsoort.STROEFHEID),
        GELDT_NIET,
        asking(Vraag.Samengesteld.HERSTEL_GEPROBEERD::equals),
        Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD));
    // Both ask for the number of the consulent in the row, and many is more than one.
    never(
        about(Maat.VOLGNUMMER),
        NIET_VASTGELEGD,
        asking(Vraag.Samengesteld.NET_OVERGEDRAGEN::equals),
        GELDT);
    never(
        Map.of(
            about(Maat.VOLGNUMMER),
            GELDT,
            asking(Vraag.KENNISMAKING::equals),
            GELDT,
            asking(Vraag.Samengesteld.NET_OVERGEDRAGEN::equals),
            NIET_GELDT));
    never(
        about(Standaardmaat.DUUR_LOPEND_TRAJECT),
        GELDT,
        about(Standaardmaat.DAGEN_TOT_AFSLUITING),
        NIET_VASTGELEGD);
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
