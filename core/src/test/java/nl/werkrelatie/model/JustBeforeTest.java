// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was there just before a moment, and what was not. */
class JustBeforeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Gespreksmoment HELD =
      Gespreksmoment.held("m1", DAY, Kanaal.KANTOOR)
          .withTijd(LocalTime.NOON)
          .withMinuten(45)
          .withSleutelmomentVoor(Set.of(Perspectief.INWONER));
  private static final Werkrelatie BARE =
      Werkrelatie.builder()
          .inwoner(Inwoner.of("W-1043"))
          .consulent(Consulent.of("C-7"))
          .addGespreksmoment(HELD)
          .build();

  @Test
  void the_moment_stands_as_planned_and_nobody_knows_yet_that_it_turned_something() {
    assertEquals(
        List.of(HELD.withStatus(Gespreksstatus.GEPLAND).withSleutelmomentVoor(Set.of())),
        BARE.justBefore(HELD).gespreksmomenten());
  }

  @Test
  void a_moment_of_another_werkrelatie_is_refused_without_its_content() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> BARE.justBefore(HELD.withKanaal(Kanaal.BRIEF)));
    assertEquals(
        "the gespreksmoment is not of this werkrelatie; give one of its gespreksmomenten()",
        refused.getMessage());
  }

  @Test
  void other_moments_remain_when_they_certainly_came_first() {
    Gespreksmoment dayBefore = Gespreksmoment.of("m0", DAY.minusDays(1));
    Gespreksmoment thatMorning =
        Gespreksmoment.held("m2", DAY, Kanaal.TELEFOON).withTijd(LocalTime.of(9, 0));
    Werkrelatie busy =
        BARE.withGespreksmomenten(
            dayBefore,
            HELD,
            thatMorning,
            thatMorning.withId("m3").withStatus(Gespreksstatus.GEPLAND),
            thatMorning.withId("m4").withTijd(LocalTime.NOON),
            thatMorning.withId("m5").withTijd(Optional.empty()),
            Gespreksmoment.of("m6", DAY.plusDays(1)));
    assertEquals(
        List.of("m0", "m1", "m2"),
        busy.justBefore(HELD).gespreksmomenten().stream().map(Gespreksmoment::id).toList());
  }

  @Test
  void a_fact_of_that_very_day_may_be_the_fruit_of_the_talk() {
    Uiting before = uiting("u1", DAY.minusDays(1));
    Werkrelatie told = BARE.withUitingen(before, uiting("u2", DAY), uiting("u3", DAY.plusDays(1)));
    assertEquals(List.of(before), told.justBefore(HELD).uitingen());
  }

  @Test
  void a_closing_on_that_day_or_later_is_not_yet_known_and_one_before_it_is() {
    AfgegevenSignaal open =
        AfgegevenSignaal.builder()
            .id("s1")
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.INWONER)
            .datum(DAY.minusDays(9))
            .build();
    AfgegevenSignaal closedBefore = open.withId("s3").withGeslotenOp(DAY.minusDays(1));
    Werkrelatie strained =
        BARE.withSignalen(
            open.withGeslotenOp(DAY),
            open.withId("s2").withGeslotenOp(DAY.plusDays(1)),
            closedBefore);
    assertEquals(
        List.of(open, open.withId("s2"), closedBefore), strained.justBefore(HELD).signalen());
  }

  @Test
  void a_later_last_day_tells_no_more_than_that_the_fact_still_counted() {
    Uiting longAgo = uiting("u1", DAY.minusYears(2));
    Werkrelatie told =
        BARE.withUitingen(
            longAgo.withVerlooptOp(DAY.plusYears(1)),
            longAgo.withId("u2").withVerlooptOp(DAY.minusDays(1)),
            longAgo.withId("u3"));
    assertEquals(
        List.of(
            longAgo.withVerlooptOp(DAY),
            longAgo.withId("u2").withVerlooptOp(DAY.minusDays(1)),
            longAgo.withId("u3")),
        told.justBefore(HELD).uitingen());
  }

  @Test
  void a_promise_that_was_kept_some_day_may_not_have_been_kept_yet() {
    Toezegging open = promise("t1", DAY.minusDays(1), Toezeggingstatus.OPEN);
    Toezegging told = promise("t2", DAY.minusDays(1), Toezeggingstatus.GEMELD);
    Toezegging kept = promise("t3", DAY.minusDays(1), Toezeggingstatus.NAGEKOMEN);
    Werkrelatie promised =
        BARE.withToezeggingen(open, told, kept, promise("t4", DAY, Toezeggingstatus.OPEN));
    assertEquals(
        List.of(open, told, kept.withStatus(Optional.empty())),
        promised.justBefore(HELD).toezeggingen());
  }

  @Test
  void a_consulent_who_began_later_has_no_begin_and_no_place_in_the_row_yet() {
    Werkrelatie later = BARE.withVolgnummer(25).withBegin(DAY.plusDays(1));
    assertEquals(Optional.empty(), later.justBefore(HELD).begin());
    assertEquals(OptionalInt.empty(), later.justBefore(HELD).volgnummer());
    Werkrelatie thatDay = later.withBegin(DAY);
    assertEquals(Optional.of(DAY), thatDay.justBefore(HELD).begin());
    assertEquals(OptionalInt.of(25), thatDay.justBefore(HELD).volgnummer());
  }

  @Test
  void a_planned_handover_is_told_only_of_a_moment_that_is_itself_still_planned() {
    Gespreksmoment planned = HELD.withStatus(Gespreksstatus.GEPLAND);
    Werkrelatie leaving = BARE.withOverdracht(Overdracht.plannedOn(DAY.plusDays(30)));
    assertEquals(Optional.empty(), leaving.justBefore(HELD).overdracht());
    assertEquals(
        leaving.overdracht(),
        leaving.withGespreksmomenten(planned).justBefore(planned).overdracht());
  }

  @Test
  void a_team_discussion_of_that_day_or_later_is_left_out() {
    Team team = Team.builder().ervaringskennis(true).build();
    Werkrelatie before = BARE.withTeam(team.withLaatsteOverleg(DAY.minusDays(1)));
    assertEquals(before.team(), before.justBefore(HELD).team());
    assertEquals(
        Optional.of(team), before.withTeam(team.withLaatsteOverleg(DAY)).justBefore(HELD).team());
  }

  private static Uiting uiting(String id, LocalDate day) {
    return Uiting.builder().id(id).gevolg(Gevolg.SCHAAMTE).datum(day).build();
  }

  private static Toezegging promise(String id, LocalDate day, Toezeggingstatus status) {
    return Toezegging.builder().id(id).uiterlijk(day).status(status).build();
  }
}
