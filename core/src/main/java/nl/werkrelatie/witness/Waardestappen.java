// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
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
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;

/** Changes that give a fact a value. */
final class Waardestappen {
  private static final int AHEAD = 60;

  private Waardestappen() {}

  static Stream<Stap> to(Werkblad blad, Gegeven gegeven, int value) {
    if (gegeven instanceof Maat maat) {
      return maat(blad, maat, value);
    } else if (gegeven instanceof Aantal aantal) {
      return TelStappen.aantal(blad, aantal, value);
    } else if (gegeven instanceof LangsteStilte stilte) {
      return TelStappen.stilte(blad, stilte.dagen(), value);
    } else if (gegeven instanceof LaatsteBeleving last) {
      return BelevingStappen.last(
          blad, last.kwaliteit(), last.perspectief(), Beleving.values()[value]);
    }
    Verloop verloop = (Verloop) gegeven;
    return change(blad, verloop.kwaliteit(), verloop.perspectief(), Trend.values()[value]);
  }

  private static Stream<Stap> maat(Werkblad blad, Maat maat, int value) {
    Werkrelatie now = blad.werkrelatie();
    return switch (maat) {
      case DAGEN_SINDS_CONTACT -> TelStappen.lastContact(blad, value, false);
      case DAGEN_SINDS_PERSOONLIJK_CONTACT -> TelStappen.lastContact(blad, value, true);
      case DAGEN_SINDS_BELEVING_INWONER -> told(blad, value);
      case DAGEN_SINDS_BEGIN -> Stream.of(() -> blad.with(now.withBegin(blad.ago(value))));
      case VOLGNUMMER -> Stream.of(() -> blad.with(now.withVolgnummer(value)));
      case MINUTEN -> GesprekStappen.planned(blad, true, moment -> moment.withMinuten(value));
      case DAGEN_TOT_GESPREK ->
          GesprekStappen.planned(blad, true, moment -> moment.withDatum(blad.ago(-(long) value)));
      case DAGEN_TOT_EINDE -> einde(blad, blad.ago(-(long) value));
      case DUUR_TRAJECT -> duur(blad, value);
      case DAGEN_TOT_OVERDRACHT ->
          Stream.of(
              () -> blad.with(now.withOverdracht(Overdracht.plannedOn(blad.ago(-(long) value)))));
      case CASELOAD ->
          Stream.of(() -> blad.with(now.withConsulent(now.consulent().withCaseload(value))));
      case DAGEN_SINDS_TEAMOVERLEG ->
          Stream.of(
              () ->
                  blad.with(
                      now.withTeam(LoopStappen.team(blad).withLaatsteOverleg(blad.ago(value)))));
      case DAGEN_TOEZEGGING_TE_LAAT -> toezegging(blad, value);
    };
  }

  private static Stream<Stap> einde(Werkblad blad, LocalDate einde) {
    Optional<Traject> traject = blad.werkrelatie().traject();
    Optional<LocalDate> begin = traject.flatMap(Traject::begin);
    Stap plain =
        () -> blad.with(blad.werkrelatie().withTraject(Traject.builder().einde(einde).build()));
    // With the same length, or with the same beginning.
    Stream<Stap> kept =
        begin.stream()
            .flatMap(
                date ->
                    Stream.of(
                        () -> blad.with(blad.werkrelatie().withTraject(Traject.of(date, einde))),
                        () -> {
                          LocalDate before = traject.flatMap(Traject::einde).orElse(einde);
                          long length = before.toEpochDay() - date.toEpochDay();
                          return blad.with(
                              blad.werkrelatie()
                                  .withTraject(Traject.of(einde.minusDays(length), einde)));
                        }));
    return Stream.concat(kept, Stream.of(plain));
  }

  private static Stream<Stap> duur(Werkblad blad, int days) {
    Optional<LocalDate> einde = blad.werkrelatie().traject().flatMap(Traject::einde);
    LocalDate until = einde.orElse(blad.peildatum().plusDays(AHEAD));
    return Stream.of(
        () -> blad.with(blad.werkrelatie().withTraject(Traject.of(until.minusDays(days), until))),
        () ->
            blad.with(
                blad.werkrelatie().withTraject(Traject.of(blad.ago(days + 1L), blad.ago(1)))));
  }

  /** The oldest promise that is open is so many days late. */
  static Stream<Stap> toezegging(Werkblad blad, int daysLate) {
    UnaryOperator<Toezegging> late = one -> one.withUiterlijk(blad.ago(daysLate));
    List<Toezegging> kept =
        blad.werkrelatie().toezeggingen().stream()
            .filter(one -> one.status().orElse(null) != Toezeggingstatus.OPEN)
            .toList();
    Toezegging open =
        blad.werkrelatie().toezeggingen().stream()
            .filter(one -> !kept.contains(one))
            .findFirst()
            .orElse(
                Toezegging.builder()
                    .id(blad.freeId("t"))
                    .uiterlijk(blad.peildatum())
                    .status(Toezeggingstatus.OPEN)
                    .build());
    return Stream.of(
        () ->
            blad.with(
                blad.werkrelatie()
                    .withToezeggingen(
                        Stream.concat(kept.stream(), Stream.of(late.apply(open))).toList())));
  }

  /** The inwoner told of a quality so many days ago, and of none later. */
  private static Stream<Stap> told(Werkblad blad, int days) {
    List<Waarneming> later =
        blad.werkrelatie().waarnemingen().stream()
            .filter(
                one -> one.perspectief() == Perspectief.INWONER && blad.daysAgo(one.datum()) < days)
            .toList();
    Stream<Stap> moved =
        blad.werkrelatie().waarnemingen().stream()
            .filter(one -> one.perspectief() == Perspectief.INWONER)
            .map(
                one ->
                    () ->
                        BelevingStappen.with(
                            blad,
                            Stream.concat(later.stream(), Stream.of(one)).toList(),
                            List.of(
                                one.withDatum(blad.ago(days)).withVerlooptOp(blad.peildatum()))));
    Stream<Stap> added =
        Stream.of(Kwaliteit.values())
            .map(
                kwaliteit ->
                    () ->
                        BelevingStappen.plus(
                            BelevingStappen.with(blad, later, List.of()),
                            kwaliteit,
                            Perspectief.INWONER,
                            Beleving.WISSELEND,
                            blad.ago(days)));
    return Stream.concat(moved, added);
  }

  private static Stream<Stap> change(
      Werkblad blad, Kwaliteit kwaliteit, Perspectief wie, Trend trend) {
    Stream<Stap> two =
        Stream.of(Beleving.values())
            .flatMap(
                before ->
                    Stream.of(Beleving.values())
                        .filter(last -> fits(before, last, trend))
                        .map(last -> BelevingStappen.lastTwo(blad, kwaliteit, wie, before, last)));
    return Stream.concat(BelevingStappen.otherBefore(blad, kwaliteit, wie), two);
  }

  private static boolean fits(Beleving before, Beleving last, Trend trend) {
    int change = last.compareTo(before);
    return switch (trend) {
      case TOENEMEND -> change > 0;
      case GELIJK -> change == 0;
      case AFNEMEND -> change < 0;
      case ONVOLDOENDE -> false;
    };
  }

  /** A moment that took place. */
  static Gespreksmoment held(Gespreksmoment moment) {
    return moment.withStatus(Gespreksstatus.GELUKT);
  }
}
