// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import static nl.werkrelatie.signaal.Signaal.AFGEZEGD_DOOR_GEMEENTE;
import static nl.werkrelatie.signaal.Signaal.HUISELIJK_GEWELD_GEDEELD;
import static nl.werkrelatie.signaal.Signaal.NIET_VEILIG_BEKEND;
import static nl.werkrelatie.signaal.Signaal.VEILIG_KANAAL_ONBEKEND;
import static nl.werkrelatie.signaal.Stand.GELDT;
import static nl.werkrelatie.signaal.Stand.GELDT_NIET;
import static nl.werkrelatie.signaal.Stand.NIET_VASTGELEGD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.junit.jupiter.api.Test;

/** What is known to be safe, and when the municipality cancelled. */
class VeiligheidTest {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final Set<Aanwezige> OF_OWN_CIRCLE =
      EnumSet.of(
          Aanwezige.PARTNER, Aanwezige.VERWANT, Aanwezige.TOLK_VERWANT, Aanwezige.TOLK_MINDERJARIG);
  private static final Gespreksmoment SAFE =
      Gespreksmoment.of("m1", P.plusDays(7))
          .withStatus(Gespreksstatus.GEPLAND)
          .withKanaal(Kanaal.KANTOOR)
          .withAanwezigen(Set.of());

  private final GeschondenLevensverhaal violence =
      GeschondenLevensverhaal.builder()
          .id("b1")
          .datum(P.minusDays(10))
          .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
          .build();
  private final Werkrelatie told =
      Werkrelatie.builder()
          .inwoner(Inwoner.of("W-1"))
          .consulent(Consulent.of("C-1"))
          .addBagage(violence)
          .build();

  @Test
  void a_talk_is_known_to_be_safe_at_the_office_or_outside_and_nowhere_else() {
    for (Kanaal kanaal : Kanaal.values()) {
      boolean safe = kanaal == Kanaal.KANTOOR || kanaal == Kanaal.BUITEN;
      assertEquals(safe ? GELDT_NIET : GELDT, safety(SAFE.withKanaal(kanaal)), kanaal::name);
    }
    assertEquals(GELDT, safety(SAFE.withKanaal(Optional.empty())), "where is not recorded");
  }

  @Test
  void a_talk_is_known_to_be_safe_when_it_is_recorded_that_nobody_of_the_own_circle_is_there() {
    for (Aanwezige one : Aanwezige.values()) {
      assertEquals(
          OF_OWN_CIRCLE.contains(one) ? GELDT : GELDT_NIET,
          safety(SAFE.withAanwezigen(Set.of(one))),
          one::name);
    }
    assertEquals(GELDT, safety(SAFE.withAanwezigen(Optional.empty())), "who is not recorded");
  }

  @Test
  void a_needed_interpreter_who_is_missing_makes_a_talk_unsafe() {
    Werkrelatie needed = told.withInwoner(Inwoner.of("W-1").withTolkNodig(true));
    assertEquals(GELDT, stand(needed.withGespreksmomenten(SAFE), NIET_VEILIG_BEKEND));
    Gespreksmoment interpreted = SAFE.withAanwezigen(Set.of(Aanwezige.TOLK_PROFESSIONEEL));
    assertEquals(GELDT_NIET, stand(needed.withGespreksmomenten(interpreted), NIET_VEILIG_BEKEND));
  }

  @Test
  void without_a_planned_talk_nothing_is_known_to_be_safe_and_only_the_first_counts() {
    Gespreksmoment later = SAFE.withId("m2").withDatum(P.plusDays(9)).withKanaal(Kanaal.TELEFOON);
    Gespreksmoment held = SAFE.withDatum(P.minusDays(1)).withStatus(Gespreksstatus.GELUKT);
    assertEquals(GELDT, stand(told, NIET_VEILIG_BEKEND));
    assertEquals(GELDT, safety(held));
    assertEquals(GELDT_NIET, safety(SAFE, later));
    assertEquals(GELDT, safety(SAFE.withDatum(P.plusDays(30)), later));
  }

  @Test
  void both_rest_on_violence_that_was_told() {
    for (Signaal signaal : List.of(NIET_VEILIG_BEKEND, VEILIG_KANAAL_ONBEKEND)) {
      assertEquals(GELDT, stand(told, signaal), signaal::name);
      assertEquals(GELDT_NIET, stand(told.zonderGeweldThuis(), signaal), signaal::name);
      Werkrelatie perhaps = told.withBagage(violence.withSoort(Optional.empty()));
      assertEquals(NIET_VASTGELEGD, stand(perhaps, HUISELIJK_GEWELD_GEDEELD));
      assertEquals(NIET_VASTGELEGD, stand(perhaps, signaal), signaal::name);
    }
    Werkrelatie reached =
        told.withInwoner(Inwoner.of("W-1").withGewenstKanaal(Optional.of(Kanaal.BERICHT)));
    assertEquals(GELDT_NIET, stand(reached, VEILIG_KANAAL_ONBEKEND));
  }

  @Test
  void the_municipality_cancelled_the_last_talk_or_a_coming_one_after_which_none_is_planned() {
    Gespreksmoment cancelled = SAFE.withStatus(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE);
    Gespreksmoment past = cancelled.withId("m2").withDatum(P.minusDays(5));
    Gespreksmoment since = SAFE.withId("m3").withDatum(P.minusDays(2));
    assertEquals(GELDT, cancelled(cancelled));
    assertEquals(GELDT, cancelled(past));
    assertEquals(GELDT, cancelled(past, SAFE), "what was cancelled is past, whatever is planned");
    assertEquals(GELDT_NIET, cancelled(past, since.withStatus(Gespreksstatus.GELUKT)));
    assertEquals(GELDT_NIET, cancelled(cancelled, planned(cancelled.datum().plusDays(1))));
    assertEquals(GELDT, cancelled(cancelled, planned(cancelled.datum())), "on the same day");
    assertEquals(GELDT, cancelled(cancelled, planned(cancelled.datum().minusDays(1))));
    assertEquals(GELDT_NIET, cancelled(SAFE.withStatus(Gespreksstatus.AFGEZEGD_DOOR_INWONER)));
  }

  @Test
  void a_cancelled_talk_that_is_coming_does_not_rest_on_the_last_one_that_was_held() {
    Gespreksmoment cancelled = SAFE.withStatus(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE);
    Gespreksmoment held =
        SAFE.withId("held").withDatum(P.minusDays(5)).withStatus(Gespreksstatus.GELUKT);
    Gezien gezien = Gezien.from(told.withGespreksmomenten(held, cancelled), P, Drempels.standard());
    assertEquals(
        List.of(cancelled.id()),
        gezien.feiten(AFGEZEGD_DOOR_GEMEENTE).stream().map(feit -> feit.id().orElse("")).toList());
  }

  private static Gespreksmoment planned(LocalDate date) {
    return SAFE.withId("m9").withDatum(date);
  }

  private Stand cancelled(Gespreksmoment... moments) {
    return stand(told.withGespreksmomenten(moments), AFGEZEGD_DOOR_GEMEENTE);
  }

  private Stand safety(Gespreksmoment... moments) {
    return stand(told.withGespreksmomenten(moments), NIET_VEILIG_BEKEND);
  }

  private static Stand stand(Werkrelatie werkrelatie, Signaal signaal) {
    return Gezien.from(werkrelatie, P, Drempels.standard()).stand(signaal);
  }
}
