// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;

/** An invented werkrelatie to measure with; the same each time. */
public final class InventedWerkrelatie {
  private static final LocalDate BEGIN = LocalDate.of(2024, 2, 1);
  private static final int DAYS_APART = 19;

  private InventedWerkrelatie() {}

  /** One with this many moments, and with a bagage and a waarneming for every five of them. */
  public static Werkrelatie withMoments(int moments) {
    Werkrelatie.Builder builder =
        Werkrelatie.builder()
            .inwoner(
                Inwoner.builder()
                    .id("W-1043")
                    .gewenstKanaal(Kanaal.TELEFOON)
                    .tolkNodig(false)
                    .build())
            .consulent(Consulent.builder().id("C-0007").caseload(85).build())
            .begin(BEGIN)
            .volgnummer(4)
            .traject(Traject.builder().begin(BEGIN).einde(BEGIN.plusYears(4)).build())
            .addUiting(
                Uiting.builder()
                    .id("u1")
                    .gevolg(Gevolg.values()[0])
                    .datum(BEGIN.plusDays(40))
                    .build())
            .addToezegging(Toezegging.builder().id("t1").uiterlijk(BEGIN.plusDays(60)).build());
    for (int number = 0; number < moments; number++) {
      LocalDate datum = BEGIN.plusDays((long) DAYS_APART * number);
      builder.addGespreksmoment(moment(number, datum));
      if (number % 5 == 1) {
        builder.addWaarneming(waarneming(number, datum));
      } else if (number % 10 == 3) {
        builder.addBagage(
            GeschondenLevensverhaal.builder()
                .id("b" + number)
                .soort(next(Levensverhaalsoort.values(), number))
                .zichtbaarheid(Zichtbaarheid.GEDEELD)
                .overdraagbaar(true)
                .datum(datum)
                .build());
      } else if (number % 10 == 8) {
        builder.addBagage(
            Systeemkritiek.builder()
                .id("b" + number)
                .zichtbaarheid(Zichtbaarheid.VERWACHT)
                .datum(datum)
                .verlooptOp(datum.plusDays(30))
                .build());
      }
    }
    return builder.build();
  }

  private static Gespreksmoment moment(int number, LocalDate datum) {
    Gespreksmoment.Builder moment =
        Gespreksmoment.builder()
            .id("m" + number)
            .datum(datum)
            .initiatief(next(Initiatief.values(), number))
            .kanaal(next(Kanaal.values(), number))
            .status(Gespreksstatus.GELUKT);
    if (number % 2 == 0) {
      moment.soort(next(Gesprekssoort.values(), number)).minuten(30 + number % 4 * 15);
    }
    if (number % 3 == 0) {
      moment.tijd(LocalTime.of(9 + number % 7, 30)).doelen(next(Gespreksdoel.values(), number));
    }
    return moment.build();
  }

  private static Waarneming waarneming(int number, LocalDate datum) {
    return Waarneming.builder()
        .id("o" + number)
        .kwaliteit(next(Kwaliteit.values(), number))
        .perspectief(next(Perspectief.values(), number))
        .beleving(next(Beleving.values(), number))
        .datum(datum)
        .build();
  }

  private static <E> E next(E[] values, int number) {
    return values[number % values.length];
  }
}
