// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;

/**
 * Invented werkrelaties to measure an engine with, the same each time: a long contact, a planned
 * conversation, twelve observations, a bagage and a given signaal.
 */
public final class MeasuredWerkrelaties {
  /** The day the answer is about. */
  public static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private static final int MONTH = 30;
  private static final int LONGEST_PERIOD = 40_000;
  private static final int OBSERVATIONS = 12;

  private final Random random;
  private final int moments;

  private MeasuredWerkrelaties(int moments, long seed) {
    this.random = new Random(seed);
    this.moments = moments;
  }

  /** One werkrelatie with this many moments, the last of them planned. */
  public static Werkrelatie withMoments(int moments) {
    return many(1, moments).get(0);
  }

  /** This many werkrelaties, each with this many moments. */
  public static List<Werkrelatie> many(int count, int moments) {
    List<Werkrelatie> werkrelaties = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      werkrelaties.add(new MeasuredWerkrelaties(moments, number).werkrelatie());
    }
    return werkrelaties;
  }

  private Werkrelatie werkrelatie() {
    LocalDate begin = daysAgo(1000);
    Werkrelatie.Builder builder =
        Werkrelatie.builder()
            .inwoner(Inwoner.builder().id("W-1043").tolkNodig(false).build())
            .consulent(Consulent.builder().id("C-0007").caseload(30 + random.nextInt(91)).build())
            .begin(begin)
            .volgnummer(1 + random.nextInt(6))
            .traject(
                Traject.builder()
                    .begin(begin)
                    .einde(PEILDATUM.plusDays(random.nextInt(400)))
                    .build())
            .team(Team.builder().laatsteOverleg(daysAgo(400)).ervaringskennis(true).build())
            .addBagage(
                GeschondenLevensverhaal.builder()
                    .id("b1")
                    .soort(Levensverhaalsoort.values()[0])
                    .zichtbaarheid(Zichtbaarheid.GEDEELD)
                    .overdraagbaar(true)
                    .datum(daysAgo(200))
                    .build())
            .addSignaal(
                AfgegevenSignaal.builder()
                    .id("s1")
                    .soort(Signaalsoort.STROEFHEID)
                    .gever(Perspectief.INWONER)
                    .datum(daysAgo(2 * MONTH))
                    .build());
    held().forEach(builder::addGespreksmoment);
    if (moments > 0) {
      builder.addGespreksmoment(planned());
    }
    for (int number = 0; number < OBSERVATIONS; number++) {
      builder.addWaarneming(waarneming(number));
    }
    return builder.build();
  }

  private LocalDate daysAgo(int most) {
    return PEILDATUM.minusDays(random.nextInt(most));
  }

  private List<Gespreksmoment> held() {
    // A long history lies as close together as fits in the years a date may have.
    int widest = Math.min(40, LONGEST_PERIOD / Math.max(1, moments));
    List<Gespreksmoment> held = new ArrayList<>();
    LocalDate datum = daysAgo(90);
    for (int number = moments - 2; number >= 0; number--) {
      held.add(
          0,
          Gespreksmoment.builder()
              .id("m" + number)
              .datum(datum)
              .kanaal(any(Kanaal.values()))
              .initiatief(any(Initiatief.values()))
              .soort(any(Gesprekssoort.values()))
              .status(
                  random.nextInt(8) == 0 ? Gespreksstatus.NIET_DOORGEGAAN : Gespreksstatus.GELUKT)
              .build());
      datum = datum.minusDays(1 + random.nextInt(widest));
    }
    return held;
  }

  private Gespreksmoment planned() {
    return Gespreksmoment.builder()
        .id("gepland")
        .datum(PEILDATUM.plusDays(random.nextInt(MONTH)))
        .kanaal(Kanaal.KANTOOR)
        .initiatief(Initiatief.GEMEENTE)
        .soort(any(Gesprekssoort.values()))
        .status(Gespreksstatus.GEPLAND)
        .minuten(10 + random.nextInt(51))
        .doelen(any(Gespreksdoel.values()))
        .build();
  }

  private Waarneming waarneming(int number) {
    return Waarneming.builder()
        .id("o" + number)
        .kwaliteit(Kwaliteit.values()[number % Kwaliteit.values().length])
        .perspectief(number % 3 == 2 ? Perspectief.CONSULENT : Perspectief.INWONER)
        .beleving(any(Beleving.values()))
        .datum(PEILDATUM.minusDays(20L * (OBSERVATIONS - number) + random.nextInt(20)))
        .build();
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
