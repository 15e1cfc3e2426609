// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;

/**
 * The facts of own signalen, each measured in every way in which what is unknown could turn out.
 */
final class NaiveMetingen {
  private final Werkrelatie werkrelatie;
  private final NaiveDays days;
  private final List<Gespreksmoment> chronological;

  NaiveMetingen(Werkrelatie werkrelatie, LocalDate peildatum) {
    this.werkrelatie = werkrelatie;
    this.days = new NaiveDays(peildatum);
    this.chronological =
        werkrelatie.gespreksmomenten().stream()
            .sorted(
                Comparator.comparing(Gespreksmoment::datum)
                    .thenComparing(
                        moment -> moment.tijd().map(tijd -> tijd.toNanoOfDay()).orElse(-1L))
                    .thenComparing(Gespreksmoment::id))
            .toList();
  }

  NaiveMeting measure(Gegeven gegeven) {
    if (gegeven instanceof Aantal aantal) {
      return count(aantal);
    } else if (gegeven instanceof LangsteStilte stilte) {
      return silence(stilte.dagen());
    } else if (gegeven instanceof LaatsteBeleving last) {
      List<Waarneming> series = series(last.kwaliteit(), last.perspectief());
      return series.isEmpty()
          ? NaiveMeting.notRecorded()
          : NaiveMeting.known(height(series.get(0).beleving()), of(series.get(0)));
    } else if (gegeven instanceof Verloop change) {
      return change(series(change.kwaliteit(), change.perspectief()));
    }
    return measure((Maat) gegeven);
  }

  private NaiveMeting measure(Maat maat) {
    Optional<Traject> traject = werkrelatie.traject();
    Optional<LocalDate> end = traject.flatMap(Traject::einde);
    return switch (maat) {
      case DAGEN_SINDS_CONTACT -> sinceContact(moment -> true, moment -> true);
      case DAGEN_SINDS_PERSOONLIJK_CONTACT ->
          sinceContact(
              moment -> moment.kanaal().filter(NaiveMetingen::inPerson).isPresent(),
              moment -> moment.kanaal().map(NaiveMetingen::inPerson).orElse(true));
      case DAGEN_SINDS_BELEVING_INWONER -> sinceInwonerTold();
      case DAGEN_SINDS_BEGIN -> ago(Feitvorm.BEGIN, werkrelatie.begin());
      case VOLGNUMMER -> number(Feitvorm.VOLGNUMMER, werkrelatie.volgnummer());
      case MINUTEN -> planned(Gespreksmoment::minuten);
      case DAGEN_TOT_GESPREK -> planned(moment -> OptionalInt.of((int) -days.ago(moment.datum())));
      case DAGEN_TOT_EINDE -> ahead(Feitvorm.TRAJECT, end);
      case DUUR_TRAJECT ->
          traject.flatMap(Traject::begin).isPresent() && end.isPresent()
              ? NaiveMeting.known(
                  days.ago(traject.get().begin().get()) - days.ago(end.get()),
                  of(Feitvorm.TRAJECT, end))
              : NaiveMeting.notRecorded();
      case DAGEN_TOT_OVERDRACHT ->
          werkrelatie.overdracht().filter(plan -> !plan.gepland()).isPresent()
              ? NaiveMeting.nothing()
              : ahead(Feitvorm.OVERDRACHT, werkrelatie.overdracht().flatMap(Overdracht::datum));
      case CASELOAD -> number(Feitvorm.CASELOAD, werkrelatie.consulent().caseload());
      case DAGEN_SINDS_TEAMOVERLEG ->
          ago(Feitvorm.TEAMOVERLEG, werkrelatie.team().flatMap(Team::laatsteOverleg));
      case DAGEN_TOEZEGGING_TE_LAAT -> overdue();
    };
  }

  private NaiveMeting sinceContact(
      Predicate<Gespreksmoment> surely, Predicate<Gespreksmoment> perhaps) {
    List<Gespreksmoment> held = past(moment -> isHeld(moment) && surely.test(moment));
    List<Gespreksmoment> could = past(moment -> couldBeHeld(moment) && perhaps.test(moment));
    if (held.isEmpty()) {
      return NaiveMeting.notRecorded();
    }
    Gespreksmoment last = held.get(held.size() - 1);
    return NaiveMeting.of(
        each(could, held, some -> OptionalLong.of(days.ago(some.get(some.size() - 1).datum()))),
        of(last));
  }

  private NaiveMeting count(Aantal asked) {
    if (past(moment -> true).isEmpty()) {
      return NaiveMeting.notRecorded();
    }
    List<Gespreksmoment> sure =
        past(
            moment ->
                isHeld(moment)
                    && days.agoWithin(moment.datum(), asked.dagen())
                    && (asked.kanaal().isEmpty() || moment.kanaal().equals(asked.kanaal()))
                    && (asked.initiatief().isEmpty()
                        || moment.initiatief().equals(asked.initiatief())));
    List<Gespreksmoment> could =
        past(
            moment ->
                couldBeHeld(moment)
                    && days.agoWithin(moment.datum(), asked.dagen())
                    && (asked.kanaal().isEmpty()
                        || moment.kanaal().isEmpty()
                        || moment.kanaal().equals(asked.kanaal()))
                    && (asked.initiatief().isEmpty()
                        || moment.initiatief().isEmpty()
                        || moment.initiatief().equals(asked.initiatief())));
    return NaiveMeting.of(each(could, sure, some -> OptionalLong.of(some.size())), of(sure));
  }

  private NaiveMeting silence(int period) {
    List<Gespreksmoment> held = past(NaiveMetingen::isHeld);
    if (held.isEmpty()) {
      return NaiveMeting.notRecorded();
    }
    int first = held.size() - 1;
    while (first > 0 && days.ago(held.get(first).datum()) <= period) {
      first--;
    }
    return NaiveMeting.of(
        each(
            past(NaiveMetingen::couldBeHeld), held, some -> OptionalLong.of(longest(some, period))),
        of(held.subList(first, held.size())));
  }

  /** Up to now, and between each two of which the later one lies in the period. */
  private long longest(List<Gespreksmoment> contacts, int period) {
    long longest = days.ago(contacts.get(contacts.size() - 1).datum());
    for (int later = 1; later < contacts.size(); later++) {
      long ended = days.ago(contacts.get(later).datum());
      if (ended <= period) {
        longest = Math.max(longest, days.ago(contacts.get(later - 1).datum()) - ended);
      }
    }
    return longest;
  }

  /** The first that is planned; one of unknown status could be. */
  private NaiveMeting planned(Function<Gespreksmoment, OptionalInt> value) {
    List<Gespreksmoment> coming =
        chronological.stream().filter(moment -> days.isTodayOrLater(moment.datum())).toList();
    List<Gespreksmoment> sure =
        coming.stream().filter(moment -> has(moment, Gespreksstatus.GEPLAND)).toList();
    List<Gespreksmoment> could =
        coming.stream()
            .filter(moment -> moment.status().isEmpty() || has(moment, Gespreksstatus.GEPLAND))
            .filter(
                moment -> sure.isEmpty() || coming.indexOf(moment) <= coming.indexOf(sure.get(0)))
            .toList();
    if (could.stream().anyMatch(moment -> value.apply(moment).isEmpty())) {
      return NaiveMeting.notRecorded();
    }
    List<Gespreksmoment> first = sure.isEmpty() ? List.of() : List.of(sure.get(0));
    return NaiveMeting.of(
        each(
            could,
            first,
            some ->
                some.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(value.apply(some.get(0)).getAsInt())),
        of(first));
  }

  private NaiveMeting overdue() {
    List<Toezegging> due =
        werkrelatie.toezeggingen().stream()
            .filter(each -> days.ago(each.uiterlijk()) > 0)
            .sorted(Comparator.comparing(Toezegging::uiterlijk))
            .toList();
    List<Toezegging> open =
        due.stream()
            .filter(each -> each.status().equals(Optional.of(Toezeggingstatus.OPEN)))
            .toList();
    List<Toezegging> could =
        due.stream()
            .filter(each -> each.status().orElse(Toezeggingstatus.OPEN) == Toezeggingstatus.OPEN)
            .toList();
    return NaiveMeting.of(
        each(
            could,
            open,
            some ->
                some.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(days.ago(some.get(0).uiterlijk()))),
        open.stream()
            .limit(1)
            .map(
                each ->
                    new Feitverwijzing(
                        Feitvorm.TOEZEGGING, Optional.of(each.id()), Optional.of(each.uiterlijk())))
            .toList());
  }

  private NaiveMeting sinceInwonerTold() {
    return werkrelatie.waarnemingen().stream()
        .filter(each -> each.perspectief() == Perspectief.INWONER && days.counts(each))
        .sorted(Comparator.comparing(Waarneming::datum).reversed().thenComparing(Waarneming::id))
        .findFirst()
        .map(last -> NaiveMeting.known(days.ago(last.datum()), of(last)))
        .orElse(NaiveMeting.notRecorded());
  }

  private NaiveMeting change(List<Waarneming> series) {
    if (series.size() < 2) {
      return NaiveMeting.nothing();
    }
    int change = height(series.get(0).beleving()) - height(series.get(1).beleving());
    int word = change > 0 ? 0 : change == 0 ? 1 : 2;
    List<Feitverwijzing> both = new ArrayList<>(of(series.get(1)));
    both.addAll(of(series.get(0)));
    return NaiveMeting.known(word, both);
  }

  private NaiveMeting ago(Feitvorm vorm, Optional<LocalDate> date) {
    if (date.isEmpty()) {
      return NaiveMeting.notRecorded();
    }
    return days.isPastOrToday(date.get())
        ? NaiveMeting.known(days.ago(date.get()), of(vorm, date))
        : NaiveMeting.nothing();
  }

  private NaiveMeting ahead(Feitvorm vorm, Optional<LocalDate> date) {
    if (date.isEmpty()) {
      return NaiveMeting.notRecorded();
    }
    return days.isTodayOrLater(date.get())
        ? NaiveMeting.known(-days.ago(date.get()), of(vorm, date))
        : NaiveMeting.nothing();
  }

  private static NaiveMeting number(Feitvorm vorm, OptionalInt number) {
    return number.isPresent()
        ? NaiveMeting.known(number.getAsInt(), of(vorm, Optional.empty()))
        : NaiveMeting.notRecorded();
  }

  private List<Gespreksmoment> past(Predicate<Gespreksmoment> wanted) {
    return chronological.stream()
        .filter(moment -> days.isPastOrToday(moment.datum()))
        .filter(moment -> !has(moment, Gespreksstatus.GEPLAND))
        .filter(wanted)
        .toList();
  }

  /** The latest first. */
  private List<Waarneming> series(Kwaliteit kwaliteit, Perspectief perspectief) {
    return werkrelatie.waarnemingen().stream()
        .filter(each -> each.kwaliteit() == kwaliteit && each.perspectief() == perspectief)
        .filter(days::counts)
        .sorted(Comparator.comparing(Waarneming::datum).reversed())
        .toList();
  }

  /** The value for every choice from what could be that holds at least all that is sure. */
  private static <T> List<OptionalLong> each(
      List<T> could, List<T> sure, Function<List<T>, OptionalLong> value) {
    List<List<T>> choices = new ArrayList<>();
    choices.add(List.of());
    for (T one : could) {
      List<List<T>> longer = new ArrayList<>();
      for (List<T> choice : choices) {
        if (!sure.contains(one)) {
          longer.add(choice);
        }
        longer.add(Stream.concat(choice.stream(), Stream.of(one)).toList());
      }
      choices = longer;
    }
    return choices.stream().map(value).toList();
  }

  private static int height(Beleving beleving) {
    return switch (beleving) {
      case GEMIST -> 0;
      case WISSELEND -> 1;
      case ERVAREN -> 2;
    };
  }

  private static boolean inPerson(Kanaal kanaal) {
    return Set.of(Kanaal.KANTOOR, Kanaal.HUISBEZOEK, Kanaal.BUITEN).contains(kanaal);
  }

  private static boolean isHeld(Gespreksmoment moment) {
    return has(moment, Gespreksstatus.GELUKT);
  }

  private static boolean couldBeHeld(Gespreksmoment moment) {
    return moment.status().isEmpty() || isHeld(moment);
  }

  private static boolean has(Gespreksmoment moment, Gespreksstatus status) {
    return moment.status().equals(Optional.of(status));
  }

  private static List<Feitverwijzing> of(Gespreksmoment moment) {
    return of(List.of(moment));
  }

  private static List<Feitverwijzing> of(List<Gespreksmoment> moments) {
    return moments.stream()
        .sorted(Comparator.comparing(Gespreksmoment::datum).thenComparing(Gespreksmoment::id))
        .map(
            moment ->
                new Feitverwijzing(
                    Feitvorm.GESPREKSMOMENT, Optional.of(moment.id()), Optional.of(moment.datum())))
        .toList();
  }

  private static List<Feitverwijzing> of(Waarneming waarneming) {
    return List.of(
        new Feitverwijzing(
            Feitvorm.WAARNEMING, Optional.of(waarneming.id()), Optional.of(waarneming.datum())));
  }

  private static List<Feitverwijzing> of(Feitvorm vorm, Optional<LocalDate> date) {
    return List.of(new Feitverwijzing(vorm, Optional.empty(), date));
  }
}
