// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.situatie.Feitvorm;
import org.jspecify.annotations.Nullable;

/** Looks up the facts whose values stand in an order; every answer is a {@link Spreiding}. */
final class Metingen {
  /** By id on the same day, so that the order in which they were entered changes nothing. */
  private static final Comparator<Waarneming> LATER =
      Comparator.comparing(Waarneming::datum)
          .thenComparing(Waarneming::id, Comparator.reverseOrder());

  private static final List<Kwaliteit> KWALITEITEN = List.of(Kwaliteit.values());

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private Metingen() {}

  /** The value of this fact. */
  static long look(Meetbaar feit, Look look) {
    if (feit instanceof LaatsteBeleving beleving) {
      return beleving(beleving, look);
    } else if (feit instanceof Verloop verloop) {
      return verloop(verloop, look);
    } else if (feit instanceof LangsteStilte stilte) {
      return Stiltes.longest(stilte.dagen(), look.verleden(), look);
    } else if (feit instanceof Standaardmaat maat) {
      return Standaardmetingen.look(maat, look);
    }
    return feit instanceof Maat maat ? maat(maat, look) : aantal((Aantal) feit, look);
  }

  private static long maat(Maat maat, Look look) {
    return switch (maat) {
      case DAGEN_SINDS_CONTACT -> sindsContact(false, look);
      case DAGEN_SINDS_PERSOONLIJK_CONTACT -> sindsContact(true, look);
      case DAGEN_SINDS_BELEVING_INWONER -> sindsBelevingInwoner(look);
      case DAGEN_SINDS_BEGIN ->
          daysSince(Feitvorm.BEGIN, look.situatie().werkrelatie().begin().orElse(null), look);
      case VOLGNUMMER ->
          number(Feitvorm.VOLGNUMMER, look.situatie().werkrelatie().volgnummer(), look);
      case MINUTEN -> minuten(look);
      case DAGEN_TOT_GESPREK -> totGesprek(look);
      case DAGEN_TOT_EINDE -> totEinde(look);
      case DUUR_TRAJECT -> duurTraject(look);
      case DAGEN_TOT_OVERDRACHT -> totOverdracht(look);
      case CASELOAD ->
          number(Feitvorm.CASELOAD, look.situatie().werkrelatie().consulent().caseload(), look);
      case DAGEN_SINDS_TEAMOVERLEG ->
          daysSince(Feitvorm.TEAMOVERLEG, Standaardmetingen.lastDiscussion(look.situatie()), look);
      case DAGEN_TOEZEGGING_TE_LAAT -> toezeggingTeLaat(look);
    };
  }

  /** A contact of unknown status or channel could be a later one. */
  private static long sindsContact(boolean inPerson, Look look) {
    int perhaps = -1;
    for (int place = 0; look.verleden().has(place); place++) {
      Contact contact = look.verleden().get(place);
      Stand counts = contact.tookPlace();
      if (inPerson && counts != Stand.GELDT_NIET) {
        counts = counts.and(isInPerson(contact.kanaal()));
      }
      if (counts == Stand.GELDT) {
        look.rests(contact.moment());
        return between(perhaps < 0 ? contact.daysAgo() : perhaps, contact.daysAgo());
      } else if (counts == Stand.NIET_VASTGELEGD && perhaps < 0) {
        perhaps = contact.daysAgo();
      }
    }
    return Spreiding.NIET_VASTGELEGD;
  }

  private static Stand isInPerson(@Nullable Kanaal kanaal) {
    return kanaal == null ? Stand.NIET_VASTGELEGD : Stand.of(kanaal.isPersoonlijk());
  }

  private static long sindsBelevingInwoner(Look look) {
    Waarneming last = null;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Waarneming one =
          look.situatie().belevingen().last(KWALITEITEN.get(index), Perspectief.INWONER);
      if (one != null && (last == null || LATER.compare(last, one) < 0)) {
        last = one;
      }
    }
    look.rests(last);
    return last == null
        ? Spreiding.NIET_VASTGELEGD
        : Spreiding.known(look.situatie().daysAgo(last.datum()));
  }

  private static long minuten(Look look) {
    return overPlanned(moment -> moment.minuten().orElse(UNKNOWN), look);
  }

  private static long totGesprek(Look look) {
    return overPlanned(moment -> (int) -look.situatie().daysAgo(moment.datum()), look);
  }

  /** A coming moment of unknown status could be an earlier planned one. */
  private static long overPlanned(ToIntFunction<Gespreksmoment> value, Look look) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int index = look.situatie().firstComing(); index < look.situatie().moments(); index++) {
      Gespreksmoment moment = look.situatie().moment(index);
      Gespreksstatus status = Situatie.status(moment);
      boolean planned = status == Gespreksstatus.GEPLAND;
      if (planned || status == null) {
        int here = value.applyAsInt(moment);
        if (here == UNKNOWN) {
          return Spreiding.NIET_VASTGELEGD;
        }
        low = Math.min(low, here);
        high = Math.max(high, here);
      }
      if (planned) {
        look.rests(moment);
        return Spreiding.of(low, high);
      }
    }
    return low > high ? Spreiding.GEEN : Spreiding.perhapsUpTo(high);
  }

  private static long totEinde(Look look) {
    return daysUntil(Feitvorm.TRAJECT, look.situatie().einde(), look);
  }

  private static long duurTraject(Look look) {
    LocalDate begin = look.situatie().begin();
    LocalDate einde = look.situatie().einde();
    if (begin == null || einde == null) {
      return Spreiding.NIET_VASTGELEGD;
    }
    look.rests(Feitvorm.TRAJECT, einde);
    return Spreiding.known(einde.toEpochDay() - begin.toEpochDay());
  }

  private static long totOverdracht(Look look) {
    Overdracht overdracht = look.situatie().werkrelatie().overdracht().orElse(null);
    if (overdracht != null && !overdracht.gepland()) {
      return Spreiding.GEEN;
    }
    return daysUntil(
        Feitvorm.OVERDRACHT, overdracht == null ? null : overdracht.datum().orElse(null), look);
  }

  /** A promise of unknown status could be an older open one. */
  private static long toezeggingTeLaat(Look look) {
    Toezegging oldest = null;
    long perhaps = 0;
    List<Toezegging> promised = look.situatie().werkrelatie().toezeggingen();
    for (int index = 0; index < promised.size(); index++) {
      Toezegging toezegging = promised.get(index);
      Stand overdue = OpenToezegging.isOverdue(look.situatie(), toezegging);
      if (overdue == Stand.GELDT
          && (oldest == null || toezegging.uiterlijk().isBefore(oldest.uiterlijk()))) {
        oldest = toezegging;
      } else if (overdue == Stand.NIET_VASTGELEGD) {
        perhaps = Math.max(perhaps, look.situatie().daysAgo(toezegging.uiterlijk()));
      }
    }
    look.rests(oldest);
    if (oldest == null) {
      return perhaps == 0 ? Spreiding.GEEN : Spreiding.perhapsUpTo(perhaps);
    }
    long known = look.situatie().daysAgo(oldest.uiterlijk());
    return between(known, Math.max(known, perhaps));
  }

  private static long aantal(Aantal asked, Look look) {
    if (!look.verleden().has(0)) {
      return Spreiding.NIET_VASTGELEGD;
    }
    Kanaal kanaal = asked.kanaal().orElse(null);
    Initiatief initiatief = asked.initiatief().orElse(null);
    int sure = 0;
    int perhaps = 0;
    int contacts = look.verleden().within(asked.dagen());
    for (int place = 0; place < contacts; place++) {
      Contact contact = look.verleden().get(place);
      boolean surely = contact.tookPlace() == Stand.GELDT;
      boolean possibly = contact.tookPlace() != Stand.GELDT_NIET;
      if (kanaal != null) {
        surely &= contact.kanaal() == kanaal;
        possibly &= contact.kanaal() == kanaal | contact.kanaal() == null;
      }
      if (initiatief != null) {
        surely &= contact.initiatief() == initiatief;
        possibly &= contact.initiatief() == initiatief | contact.initiatief() == null;
      }
      if (look.keepsEvidence() && surely) {
        look.rests(contact.moment());
      }
      sure += surely ? 1 : 0;
      perhaps += possibly ? 1 : 0;
    }
    return between(sure, perhaps);
  }

  private static long beleving(LaatsteBeleving asked, Look look) {
    Waarneming last = look.situatie().belevingen().last(asked.kwaliteit(), asked.perspectief());
    look.rests(last);
    return last == null ? Spreiding.NIET_VASTGELEGD : Spreiding.known(last.beleving().ordinal());
  }

  private static long verloop(Verloop asked, Look look) {
    Belevingen belevingen = look.situatie().belevingen();
    Trend trend = belevingen.trend(asked.kwaliteit(), asked.perspectief());
    if (trend == Trend.ONVOLDOENDE) {
      return Spreiding.GEEN;
    }
    look.rests(belevingen.before(asked.kwaliteit(), asked.perspectief()));
    look.rests(belevingen.last(asked.kwaliteit(), asked.perspectief()));
    return Spreiding.known(trend.ordinal());
  }

  private static long daysSince(Feitvorm vorm, @Nullable LocalDate date, Look look) {
    if (date == null) {
      return Spreiding.NIET_VASTGELEGD;
    }
    look.rests(vorm, date);
    return look.situatie().daysAgo(date) < 0
        ? Spreiding.GEEN
        : Spreiding.known(look.situatie().daysAgo(date));
  }

  private static long daysUntil(Feitvorm vorm, @Nullable LocalDate date, Look look) {
    if (date == null) {
      return Spreiding.NIET_VASTGELEGD;
    }
    look.rests(vorm, date);
    return look.situatie().daysAgo(date) > 0
        ? Spreiding.GEEN
        : Spreiding.known(-look.situatie().daysAgo(date));
  }

  private static long number(Feitvorm vorm, OptionalInt value, Look look) {
    look.rests(vorm);
    return value.isEmpty() ? Spreiding.NIET_VASTGELEGD : Spreiding.known(value.getAsInt());
  }

  /** At least this and at most that. */
  static long between(long low, long high) {
    return Spreiding.of((int) low, (int) Math.min(high, Integer.MAX_VALUE - 1));
  }
}
