// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Verloop;

/**
 * The facts that own signalen ask about, worked out by hand in one pass over the moments and one
 * over the observations, for werkrelaties in which everything is recorded.
 */
final class PlainFacts {
  /** The facts, each at the place where {@link #of} puts its value. */
  static final List<Gegeven> GEGEVENS =
      List.of(
          Maat.DAGEN_SINDS_CONTACT,
          Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT,
          Maat.DAGEN_SINDS_BELEVING_INWONER,
          Maat.DAGEN_SINDS_BEGIN,
          Maat.VOLGNUMMER,
          Maat.MINUTEN,
          Maat.DAGEN_TOT_GESPREK,
          Maat.DAGEN_TOT_EINDE,
          Maat.DUUR_TRAJECT,
          Maat.CASELOAD,
          Maat.DAGEN_SINDS_TEAMOVERLEG,
          Aantal.contacten(90),
          new Aantal(Optional.of(Kanaal.TELEFOON), Optional.empty(), 180),
          new Aantal(Optional.of(Kanaal.KANTOOR), Optional.empty(), 365),
          new Aantal(Optional.empty(), Optional.of(Initiatief.GEMEENTE), 180),
          new Aantal(Optional.empty(), Optional.of(Initiatief.INWONER), 180),
          new LangsteStilte(365),
          new LaatsteBeleving(Kwaliteit.AANDACHT, Perspectief.INWONER),
          new LaatsteBeleving(Kwaliteit.WEDERKERIGHEID, Perspectief.INWONER),
          new LaatsteBeleving(Kwaliteit.NABIJHEID, Perspectief.INWONER),
          new LaatsteBeleving(Kwaliteit.CONTINUITEIT, Perspectief.INWONER),
          new Verloop(Kwaliteit.AANDACHT, Perspectief.INWONER),
          new Verloop(Kwaliteit.WEDERKERIGHEID, Perspectief.INWONER),
          new Verloop(Kwaliteit.NABIJHEID, Perspectief.INWONER),
          new Verloop(Kwaliteit.CONTINUITEIT, Perspectief.INWONER));

  /** Lower than every value, so that no comparison with it holds. */
  static final int ABSENT = -1;

  private static final int FIRST_BELEVING = 17;
  private static final int FIRST_VERLOOP = 21;
  private static final int QUALITIES = 4;
  private static final int LONGEST_PERIOD = 365;

  private final Werkrelatie werkrelatie;
  private final long peildag;
  private final LocalDate peildatum;
  private final int[] values = new int[GEGEVENS.size()];

  private PlainFacts(Werkrelatie werkrelatie, LocalDate peildatum) {
    this.werkrelatie = werkrelatie;
    this.peildatum = peildatum;
    this.peildag = peildatum.toEpochDay();
  }

  /** The values, {@link #ABSENT} for what cannot be told. */
  static int[] of(Werkrelatie werkrelatie, LocalDate peildatum) {
    PlainFacts facts = new PlainFacts(werkrelatie, peildatum);
    Arrays.fill(facts.values, ABSENT);
    facts.relation();
    facts.moments();
    facts.observations();
    return facts.values;
  }

  private int daysAgo(LocalDate date) {
    return (int) (peildag - date.toEpochDay());
  }

  private void relation() {
    values[3] = werkrelatie.begin().map(this::daysAgo).orElse(ABSENT);
    values[4] = werkrelatie.volgnummer().orElse(ABSENT);
    values[9] = werkrelatie.consulent().caseload().orElse(ABSENT);
    werkrelatie
        .traject()
        .ifPresent(
            traject -> {
              LocalDate einde = traject.einde().orElseThrow();
              values[7] = -daysAgo(einde);
              values[8] = (int) (einde.toEpochDay() - traject.begin().orElseThrow().toEpochDay());
            });
    werkrelatie
        .team()
        .flatMap(team -> team.laatsteOverleg())
        .ifPresent(date -> values[10] = daysAgo(date));
  }

  private void moments() {
    List<Gespreksmoment> moments = werkrelatie.gespreksmomenten();
    int later = ABSENT;
    for (int index = moments.size() - 1; index >= 0; index--) {
      Gespreksmoment moment = moments.get(index);
      int days = daysAgo(moment.datum());
      Gespreksstatus status = moment.status().orElseThrow();
      if (status == Gespreksstatus.GEPLAND && days <= 0) {
        OptionalInt minuten = moment.minuten();
        values[5] = minuten.orElse(ABSENT);
        values[6] = -days;
      } else if (status == Gespreksstatus.GELUKT && days >= 0) {
        silence(later, days);
        if (later > LONGEST_PERIOD && values[1] != ABSENT) {
          return;
        }
        count(moment, days);
        later = days;
      }
    }
  }

  private void silence(int later, int days) {
    if (later == ABSENT) {
      values[0] = days;
      values[11] = values[12] = values[13] = values[14] = values[15] = 0;
      values[16] = days;
    } else if (later <= LONGEST_PERIOD) {
      values[16] = Math.max(values[16], days - later);
    }
  }

  private void count(Gespreksmoment moment, int days) {
    Kanaal kanaal = moment.kanaal().orElseThrow();
    if (values[1] == ABSENT
        && (kanaal == Kanaal.KANTOOR || kanaal == Kanaal.HUISBEZOEK || kanaal == Kanaal.BUITEN)) {
      values[1] = days;
    }
    values[11] += days <= 90 ? 1 : 0;
    values[12] += days <= 180 && kanaal == Kanaal.TELEFOON ? 1 : 0;
    values[13] += days <= 365 && kanaal == Kanaal.KANTOOR ? 1 : 0;
    Initiatief initiatief = moment.initiatief().orElseThrow();
    values[14] += days <= 180 && initiatief == Initiatief.GEMEENTE ? 1 : 0;
    values[15] += days <= 180 && initiatief == Initiatief.INWONER ? 1 : 0;
  }

  private void observations() {
    Waarneming[] last = new Waarneming[QUALITIES];
    Waarneming[] before = new Waarneming[QUALITIES];
    for (Waarneming one : werkrelatie.waarnemingen()) {
      if (one.perspectief() == Perspectief.INWONER && one.countsOn(peildatum)) {
        int quality = one.kwaliteit().ordinal();
        if (last[quality] == null || last[quality].datum().isBefore(one.datum())) {
          before[quality] = last[quality];
          last[quality] = one;
        } else if (one.datum().isBefore(last[quality].datum())
            && (before[quality] == null || before[quality].datum().isBefore(one.datum()))) {
          before[quality] = one;
        }
      }
    }
    for (int quality = 0; quality < QUALITIES; quality++) {
      observed(quality, last[quality], before[quality]);
    }
  }

  private void observed(int quality, Waarneming last, Waarneming before) {
    if (last == null) {
      return;
    }
    int days = daysAgo(last.datum());
    values[2] = values[2] == ABSENT ? days : Math.min(values[2], days);
    values[FIRST_BELEVING + quality] = last.beleving().ordinal();
    if (before != null) {
      // The places of up, the same and down.
      values[FIRST_VERLOOP + quality] =
          1 - Integer.signum(last.beleving().compareTo(before.beleving()));
    }
  }
}
