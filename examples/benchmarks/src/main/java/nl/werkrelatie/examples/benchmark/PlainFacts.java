// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * over the observations, for werkrelaties in which everything is recorded; of {@link RecordFacts}
 * too.
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

  private final long peildag;
  private final int[] values = new int[GEGEVENS.size()];
  private int later = ABSENT;
  private final int[] lastDays = new int[QUALITIES];
  private final int[] last = new int[QUALITIES];
  private final int[] beforeDays = new int[QUALITIES];
  private final int[] before = new int[QUALITIES];

  /** A moment that took place, as far as a fact asks about it. */
  enum How {
    PHONE,
    OFFICE,
    ELSEWHERE_IN_PERSON,
    OTHERWISE
  }

  PlainFacts(LocalDate peildatum) {
    this.peildag = peildatum.toEpochDay();
    Arrays.fill(values, ABSENT);
    Arrays.fill(lastDays, ABSENT);
    Arrays.fill(beforeDays, ABSENT);
  }

  /** The values, {@link #ABSENT} for what cannot be told. */
  static int[] of(Werkrelatie werkrelatie, LocalDate peildatum) {
    PlainFacts facts = new PlainFacts(peildatum);
    facts.relation(werkrelatie);
    facts.moments(werkrelatie.gespreksmomenten());
    for (Waarneming one : werkrelatie.waarnemingen()) {
      if (one.perspectief() == Perspectief.INWONER && one.countsOn(peildatum)) {
        facts.observation(
            one.kwaliteit().ordinal(), facts.daysAgo(one.datum()), one.beleving().ordinal());
      }
    }
    return facts.values();
  }

  private void relation(Werkrelatie werkrelatie) {
    values[3] = werkrelatie.begin().map(this::daysAgo).orElse(ABSENT);
    values[4] = werkrelatie.volgnummer().orElse(ABSENT);
    values[9] = werkrelatie.consulent().caseload().orElse(ABSENT);
    werkrelatie
        .traject()
        .ifPresent(
            traject -> traject(traject.begin().orElseThrow(), traject.einde().orElseThrow()));
    werkrelatie
        .team()
        .flatMap(team -> team.laatsteOverleg())
        .ifPresent(date -> values[10] = daysAgo(date));
  }

  private void moments(List<Gespreksmoment> moments) {
    boolean more = true;
    for (int index = moments.size() - 1; index >= 0 && more; index--) {
      Gespreksmoment moment = moments.get(index);
      int days = daysAgo(moment.datum());
      Gespreksstatus status = moment.status().orElseThrow();
      if (status == Gespreksstatus.GEPLAND && days <= 0) {
        planned(days, moment.minuten().orElse(ABSENT));
      } else if (status == Gespreksstatus.GELUKT && days >= 0) {
        Initiatief initiatief = moment.initiatief().orElseThrow();
        more =
            held(
                days,
                how(moment.kanaal().orElseThrow()),
                initiatief == Initiatief.GEMEENTE,
                initiatief == Initiatief.INWONER);
      }
    }
  }

  private static How how(Kanaal kanaal) {
    return switch (kanaal) {
      case TELEFOON -> How.PHONE;
      case KANTOOR -> How.OFFICE;
      case HUISBEZOEK, BUITEN -> How.ELSEWHERE_IN_PERSON;
      default -> How.OTHERWISE;
    };
  }

  int daysAgo(LocalDate date) {
    return (int) (peildag - date.toEpochDay());
  }

  void set(int fact, int value) {
    values[fact] = value;
  }

  void traject(LocalDate begin, LocalDate einde) {
    values[7] = -daysAgo(einde);
    values[8] = (int) (einde.toEpochDay() - begin.toEpochDay());
  }

  /** A planned moment; of several the first one counts, which is given last. */
  void planned(int days, int minuten) {
    values[5] = minuten;
    values[6] = -days;
  }

  /** A contact, the latest first; false when no older one can change a fact. */
  boolean held(int days, How how, boolean byGemeente, boolean byInwoner) {
    silence(days);
    if (later > LONGEST_PERIOD && values[1] != ABSENT) {
      return false;
    }
    if (values[1] == ABSENT && (how == How.OFFICE || how == How.ELSEWHERE_IN_PERSON)) {
      values[1] = days;
    }
    values[11] += days <= 90 ? 1 : 0;
    values[12] += days <= 180 && how == How.PHONE ? 1 : 0;
    values[13] += days <= 365 && how == How.OFFICE ? 1 : 0;
    values[14] += days <= 180 && byGemeente ? 1 : 0;
    values[15] += days <= 180 && byInwoner ? 1 : 0;
    later = days;
    return true;
  }

  private void silence(int days) {
    if (later == ABSENT) {
      values[0] = days;
      values[11] = values[12] = values[13] = values[14] = values[15] = 0;
      values[16] = days;
    } else if (later <= LONGEST_PERIOD) {
      values[16] = Math.max(values[16], days - later);
    }
  }

  /** What the inwoner experienced of one quality, in any order. */
  void observation(int quality, int days, int beleving) {
    if (lastDays[quality] == ABSENT || days < lastDays[quality]) {
      beforeDays[quality] = lastDays[quality];
      before[quality] = last[quality];
      lastDays[quality] = days;
      last[quality] = beleving;
    } else if (days > lastDays[quality]
        && (beforeDays[quality] == ABSENT || days < beforeDays[quality])) {
      beforeDays[quality] = days;
      before[quality] = beleving;
    }
  }

  int[] values() {
    for (int quality = 0; quality < QUALITIES; quality++) {
      int days = lastDays[quality];
      if (days != ABSENT) {
        values[2] = values[2] == ABSENT ? days : Math.min(values[2], days);
        values[FIRST_BELEVING + quality] = last[quality];
      }
      if (beforeDays[quality] != ABSENT) {
        // The places of up, the same and down.
        values[FIRST_VERLOOP + quality] = 1 - Integer.signum(last[quality] - before[quality]);
      }
    }
    return values;
  }
}
