// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Traject;
import org.jspecify.annotations.Nullable;

/** The signalen about who went before, who comes next, and the length of the guidance. */
final class OverdrachtSignalen {

  private OverdrachtSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    OptionalInt volgnummer = situatie.werkrelatie().volgnummer();
    found.put(Signaal.VEEL_VOORGANGERS, veelVoorgangers(situatie, found, volgnummer));
    found.put(Signaal.NET_OVERGEDRAGEN, netOvergedragen(situatie, found, volgnummer));
    found.put(Signaal.OVERDRACHT_GEPLAND, overdrachtGepland(situatie, found));
    Traject traject = situatie.werkrelatie().traject().orElse(null);
    LocalDate begin = traject == null ? null : traject.begin().orElse(null);
    LocalDate einde = traject == null ? null : traject.einde().orElse(null);
    found.put(Signaal.AFSLUITING_GEPLAND, afsluitingGepland(situatie, found, begin, einde));
    found.put(Signaal.KORT_TRAJECT, kortTraject(situatie, found, begin, einde));
  }

  private static Stand veelVoorgangers(
      Situatie situatie, Bevindingen found, OptionalInt volgnummer) {
    found.rests(Feitvorm.VOLGNUMMER);
    found.rests(Drempel.VEEL_VOORGANGERS);
    return atLeast(volgnummer, situatie.waarde(Drempel.VEEL_VOORGANGERS));
  }

  private static Stand netOvergedragen(
      Situatie situatie, Bevindingen found, OptionalInt volgnummer) {
    LocalDate begin = situatie.werkrelatie().begin().orElse(null);
    Stand recent =
        begin == null
            ? Stand.NIET_VASTGELEGD
            : Stand.of(situatie.within(begin, Drempel.NET_OVERGEDRAGEN));
    Stand kennismaking = found.stand(Signaal.KENNISMAKING);
    found.rests(Feitvorm.VOLGNUMMER);
    if (kennismaking == Stand.GELDT) {
      found.rests(situatie.planned());
    }
    if (recent == Stand.GELDT) {
      found.rests(Feitvorm.BEGIN, begin);
      found.rests(Drempel.NET_OVERGEDRAGEN);
    }
    return atLeast(volgnummer, 2).and(kennismaking.or(recent));
  }

  private static Stand overdrachtGepland(Situatie situatie, Bevindingen found) {
    Overdracht overdracht = situatie.werkrelatie().overdracht().orElse(null);
    if (overdracht == null) {
      return Stand.NIET_VASTGELEGD;
    }
    LocalDate datum = overdracht.datum().orElse(null);
    found.rests(Feitvorm.OVERDRACHT, datum);
    return Stand.of(overdracht.gepland() && (datum == null || situatie.daysAgo(datum) <= 0));
  }

  private static Stand afsluitingGepland(
      Situatie situatie, Bevindingen found, @Nullable LocalDate begin, @Nullable LocalDate einde) {
    int longest = situatie.waarde(Drempel.AFSLUITING_GEPLAND);
    if (einde == null) {
      // A traject that begins later than that cannot end before it.
      boolean beginsLater = begin != null && -situatie.daysAgo(begin) > longest;
      return beginsLater ? Stand.GELDT_NIET : Stand.NIET_VASTGELEGD;
    }
    found.rests(Feitvorm.TRAJECT, einde);
    found.rests(Drempel.AFSLUITING_GEPLAND);
    long ahead = -situatie.daysAgo(einde);
    return Stand.of(ahead >= 0 && ahead <= longest);
  }

  private static Stand kortTraject(
      Situatie situatie, Bevindingen found, @Nullable LocalDate begin, @Nullable LocalDate einde) {
    int longest = situatie.waarde(Drempel.KORT_TRAJECT);
    if (einde != null && situatie.daysAgo(einde) > 0) {
      return Stand.GELDT_NIET;
    }
    if (begin == null || einde == null) {
      // A short traject that began longer ago than its greatest length has ended.
      boolean endedIfShort = begin != null && situatie.daysAgo(begin) > longest;
      return endedIfShort ? Stand.GELDT_NIET : Stand.NIET_VASTGELEGD;
    }
    found.rests(Feitvorm.TRAJECT, einde);
    found.rests(Drempel.KORT_TRAJECT);
    return Stand.of(einde.toEpochDay() - begin.toEpochDay() <= longest);
  }

  private static Stand atLeast(OptionalInt value, int least) {
    return value.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(value.getAsInt() >= least);
  }
}
