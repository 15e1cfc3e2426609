// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;

/** The signalen about who went before, who comes next, and the length of the guidance. */
final class OverdrachtSignalen {
  private final Situatie situatie;
  private final Werkrelatie werkrelatie;

  private OverdrachtSignalen(Situatie situatie) {
    this.situatie = situatie;
    this.werkrelatie = situatie.werkrelatie();
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    OverdrachtSignalen look = new OverdrachtSignalen(situatie);
    found.put(Signaal.VEEL_VOORGANGERS, look.veelVoorgangers());
    found.put(Signaal.NET_OVERGEDRAGEN, look.netOvergedragen(found.get(Signaal.KENNISMAKING)));
    found.put(Signaal.OVERDRACHT_GEPLAND, look.overdrachtGepland());
    Optional<LocalDate> begin = look.werkrelatie.traject().flatMap(Traject::begin);
    Optional<LocalDate> einde = look.werkrelatie.traject().flatMap(Traject::einde);
    found.put(Signaal.AFSLUITING_GEPLAND, look.afsluitingGepland(begin, einde));
    found.put(Signaal.KORT_TRAJECT, look.kortTraject(begin, einde));
  }

  private Bevinding veelVoorgangers() {
    Stand many = atLeast(werkrelatie.volgnummer(), situatie.waarde(Drempel.VEEL_VOORGANGERS));
    return many == Stand.GELDT
        ? Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.VOLGNUMMER)), Drempel.VEEL_VOORGANGERS)
        : Bevinding.absent(many == Stand.NIET_VASTGELEGD);
  }

  private Bevinding netOvergedragen(Bevinding kennismaking) {
    Stand recent =
        werkrelatie
            .begin()
            .map(begin -> Stand.of(situatie.within(begin, Drempel.NET_OVERGEDRAGEN)))
            .orElse(Stand.NIET_VASTGELEGD);
    Stand stand = atLeast(werkrelatie.volgnummer(), 2).and(kennismaking.stand().or(recent));
    if (stand != Stand.GELDT) {
      return Bevinding.absent(stand == Stand.NIET_VASTGELEGD);
    }
    List<Feitverwijzing> feiten = new ArrayList<>(List.of(Feitverwijzing.of(Feitvorm.VOLGNUMMER)));
    feiten.addAll(kennismaking.feiten());
    if (recent != Stand.GELDT) {
      return Bevinding.holds(feiten);
    }
    feiten.add(Feitverwijzing.of(Feitvorm.BEGIN, werkrelatie.begin()));
    return Bevinding.holds(feiten, Drempel.NET_OVERGEDRAGEN);
  }

  private Bevinding overdrachtGepland() {
    if (werkrelatie.overdracht().isEmpty()) {
      return Bevinding.NOT_RECORDED;
    }
    Overdracht overdracht = werkrelatie.overdracht().get();
    boolean ahead = overdracht.datum().map(datum -> situatie.daysAgo(datum) <= 0).orElse(true);
    return overdracht.gepland() && ahead
        ? Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.OVERDRACHT, overdracht.datum())))
        : Bevinding.FAILS;
  }

  private Bevinding afsluitingGepland(Optional<LocalDate> begin, Optional<LocalDate> einde) {
    LocalDate last = situatie.peildatum().plusDays(situatie.waarde(Drempel.AFSLUITING_GEPLAND));
    if (einde.isEmpty()) {
      // A traject that begins later than that cannot end before it.
      return Bevinding.absent(begin.filter(last::isBefore).isEmpty());
    }
    return situatie.daysAgo(einde.get()) <= 0 && !einde.get().isAfter(last)
        ? Bevinding.holds(
            List.of(Feitverwijzing.of(Feitvorm.TRAJECT, einde)), Drempel.AFSLUITING_GEPLAND)
        : Bevinding.FAILS;
  }

  private Bevinding kortTraject(Optional<LocalDate> begin, Optional<LocalDate> einde) {
    int longest = situatie.waarde(Drempel.KORT_TRAJECT);
    boolean ended = einde.filter(day -> situatie.daysAgo(day) > 0).isPresent();
    if (ended) {
      return Bevinding.FAILS;
    }
    if (begin.isEmpty() || einde.isEmpty()) {
      // A short traject that began longer ago than its greatest length has ended.
      return Bevinding.absent(begin.filter(day -> situatie.daysAgo(day) > longest).isEmpty());
    }
    return ChronoUnit.DAYS.between(begin.get(), einde.get()) <= longest
        ? Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.TRAJECT, einde)), Drempel.KORT_TRAJECT)
        : Bevinding.FAILS;
  }

  private static Stand atLeast(OptionalInt value, int least) {
    return value.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(value.getAsInt() >= least);
  }
}
