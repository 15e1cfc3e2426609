// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the value types accept and refuse. */
class ModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void a_host_that_knows_only_days_and_channels_needs_five_lines() {
    Werkrelatie werkrelatie =
        Werkrelatie.builder()
            .inwoner(Inwoner.of("W-1043"))
            .consulent(Consulent.of("C-7"))
            .addGespreksmoment(Gespreksmoment.held("m1", DAY, Kanaal.TELEFOON))
            .build();
    assertEquals(
        Optional.of(Gespreksstatus.GELUKT), werkrelatie.gespreksmomenten().get(0).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456782",
        "123.456.782",
        "123-45-6782",
        "123 456 782",
        "BSN123456782",
        "bsn 123456782",
        "BSN:123.456.782",
        "Bsn-123456782"
      })
  void an_id_that_could_be_a_bsn_is_refused(String id) {
    assertTrue(
        codes(() -> Inwoner.of(id)).contains(Violation.Code.ID_LOOKS_LIKE_BSN),
        "accepted nine digits as an id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "J. de Vries",
        "Zoë",
        "a\nb",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void an_id_that_is_not_opaque_is_refused(String id) {
    assertEquals(List.of(Violation.Code.ID_REFUSED), codes(() -> Inwoner.of(id)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W-1043",
        "12345678",
        "1234567890",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "A123456782"
      })
  void an_opaque_id_is_accepted(String id) {
    assertEquals(id, Inwoner.of(id).id());
  }

  @Test
  void all_violations_of_one_value_come_in_one_exception() {
    Executable build =
        () ->
            AfgegevenSignaal.builder()
                .soort(Signaalsoort.VERTROUWEN_BESCHADIGD)
                .gever(Perspectief.CONSULENT)
                .datum(DAY)
                .geslotenOp(DAY.minusDays(1))
                .verlooptOp(DAY.minusDays(1))
                .build();
    assertEquals(
        List.of(
            Violation.Code.MISSING,
            Violation.Code.GEVER_NOT_INWONER,
            Violation.Code.BEFORE_DATUM,
            Violation.Code.BEFORE_DATUM),
        codes(build));
  }

  @Test
  void a_missing_attribute_is_named() {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> Waarneming.builder().build());
    assertEquals(
        List.of("id", "kwaliteit", "perspectief", "beleving", "datum"),
        refused.violations().stream().map(Violation::attribute).toList());
  }

  @Test
  void an_expected_life_story_is_refused() {
    assertEquals(
        List.of(Violation.Code.LEVENSVERHAAL_NOT_GEDEELD),
        codes(
            () ->
                GeschondenLevensverhaal.builder()
                    .id("b1")
                    .datum(DAY)
                    .zichtbaarheid(Zichtbaarheid.VERWACHT)
                    .build()));
  }

  @Test
  void an_expectation_cannot_be_passed_on() {
    assertEquals(
        List.of(Violation.Code.VERWACHT_OVERDRAAGBAAR),
        codes(
            () ->
                Systeemkritiek.builder()
                    .id("b1")
                    .datum(DAY)
                    .zichtbaarheid(Zichtbaarheid.VERWACHT)
                    .overdraagbaar(true)
                    .build()));
  }

  @Test
  void only_stroefheid_can_be_given_by_the_consulent() {
    for (Signaalsoort soort : Signaalsoort.values()) {
      Executable build =
          () ->
              AfgegevenSignaal.builder()
                  .id("s1")
                  .soort(soort)
                  .gever(Perspectief.CONSULENT)
                  .datum(DAY)
                  .build();
      if (soort == Signaalsoort.STROEFHEID) {
        assertEquals(List.of(), codes(build));
      } else {
        assertEquals(
            List.of(Violation.Code.GEVER_NOT_INWONER), codes(build), soort + " by the consulent");
      }
    }
  }

  @Test
  void a_traject_does_not_end_before_it_begins() {
    assertEquals(
        List.of(Violation.Code.EINDE_BEFORE_BEGIN), codes(() -> Traject.of(DAY, DAY.minusDays(1))));
    assertEquals(List.of(), codes(() -> Traject.of(DAY, DAY)));
  }

  @Test
  void a_handover_that_is_not_planned_has_no_date() {
    assertEquals(
        List.of(Violation.Code.DATE_WITHOUT_PLAN),
        codes(() -> Overdracht.builder().gepland(false).datum(DAY).build()));
  }

  @Test
  void numbers_have_their_range() {
    assertEquals(
        List.of(Violation.Code.NUMBER_OUT_OF_RANGE),
        codes(() -> Gespreksmoment.of("m1", DAY).withMinuten(0)));
    assertEquals(
        List.of(Violation.Code.NUMBER_OUT_OF_RANGE),
        codes(() -> Gespreksmoment.of("m1", DAY).withMinuten(1441)));
    assertEquals(
        List.of(Violation.Code.NUMBER_OUT_OF_RANGE),
        codes(() -> Consulent.of("C").withCaseload(-1)));
    assertEquals(
        List.of(Violation.Code.NUMBER_OUT_OF_RANGE), codes(() -> minimal().withVolgnummer(0)));
  }

  @Test
  void dates_lie_in_the_years_1900_to_2200() {
    assertEquals(List.of(), codes(() -> Gespreksmoment.of("m1", LocalDate.of(1900, 1, 1))));
    assertEquals(List.of(), codes(() -> Gespreksmoment.of("m1", LocalDate.of(2200, 12, 31))));
    assertEquals(
        List.of(Violation.Code.DATE_OUT_OF_RANGE),
        codes(() -> Gespreksmoment.of("m1", LocalDate.of(1899, 12, 31))));
    assertEquals(
        List.of(Violation.Code.DATE_OUT_OF_RANGE),
        codes(() -> Gespreksmoment.of("m1", LocalDate.of(2201, 1, 1))));
    assertEquals(
        List.of(Violation.Code.DATE_OUT_OF_RANGE), codes(() -> minimal().withBegin(LocalDate.MAX)));
  }

  @Test
  void every_fact_has_an_id_of_its_own_in_a_werkrelatie() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () ->
                minimal()
                    .withGespreksmomenten(Gespreksmoment.of("x", DAY))
                    .withToezeggingen(Toezegging.builder().id("x").uiterlijk(DAY).build()));
    assertEquals("toezeggingen/0/id", refused.violations().get(0).attribute());
    assertEquals(Violation.Code.DUPLICATE_ID, refused.violations().get(0).code());
  }

  @Test
  void two_observations_of_one_quality_perspective_and_date_are_refused() {
    Waarneming first = waarneming("w1", Perspectief.INWONER, DAY);
    assertEquals(
        List.of(Violation.Code.DUPLICATE_WAARNEMING),
        codes(
            () ->
                minimal()
                    .withWaarnemingen(first, first.withId("w2").withBeleving(Beleving.GEMIST))));
    assertEquals(
        List.of(),
        codes(
            () -> minimal().withWaarnemingen(first, waarneming("w2", Perspectief.CONSULENT, DAY))));
    assertEquals(
        List.of(),
        codes(
            () ->
                minimal()
                    .withWaarnemingen(
                        first, waarneming("w2", Perspectief.INWONER, DAY.minusDays(1)))));
  }

  @Test
  void a_null_in_a_list_is_refused_with_its_attribute() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () -> minimal().withUitingen(Collections.singletonList(null)));
    assertEquals(
        List.of("uitingen NULL_ELEMENT holds a null; leave it out"),
        refused.violations().stream()
            .map(
                violation ->
                    violation.attribute() + " " + violation.code() + " " + violation.message())
            .toList());
  }

  @Test
  void an_empty_set_is_known_and_an_absent_set_is_unknown() {
    Gespreksmoment unknown = Gespreksmoment.of("m1", DAY);
    Gespreksmoment nobody =
        Gespreksmoment.builder().id("m1").datum(DAY).aanwezigen().doelen().build();
    assertEquals(Optional.empty(), unknown.aanwezigen());
    assertEquals(Optional.of(Set.of()), nobody.aanwezigen());
    assertNotEquals(unknown, nobody);
  }

  @Test
  void a_value_that_is_named_twice_counts_once_and_a_null_is_told_without_content() {
    Aanwezige kind = Aanwezige.TOLK_MINDERJARIG;
    assertEquals(
        Optional.of(Set.of(kind)),
        Gespreksmoment.builder().id("m1").datum(DAY).aanwezigen(kind, kind).build().aanwezigen());
    String refused =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Gespreksmoment.builder()
                        .id("m1")
                        .datum(DAY)
                        .doelen((Gespreksdoel) null)
                        .build())
            .getMessage();
    assertTrue(refused.contains("holds a null; leave it out"), refused);
  }

  @Test
  void a_set_given_by_the_host_is_copied_and_ordered() {
    Set<Aanwezige> mine = EnumSet.of(Aanwezige.TOLK_VERWANT, Aanwezige.PARTNER);
    Gespreksmoment moment = Gespreksmoment.builder().id("m1").datum(DAY).aanwezigen(mine).build();
    mine.clear();
    assertEquals(
        List.of(Aanwezige.PARTNER, Aanwezige.TOLK_VERWANT),
        List.copyOf(moment.aanwezigen().orElseThrow()));
    assertThrows(
        UnsupportedOperationException.class, () -> moment.aanwezigen().orElseThrow().clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> moment.aanwezigen().orElseThrow().iterator().remove());
  }

  @Test
  void moments_are_ordered_by_date_then_unknown_time_then_time_then_id() {
    Gespreksmoment later = Gespreksmoment.of("a", DAY.plusDays(1));
    Gespreksmoment noTime = Gespreksmoment.of("z", DAY);
    Gespreksmoment nine = Gespreksmoment.of("y", DAY).withTijd(LocalTime.of(9, 0));
    Gespreksmoment nineToo = Gespreksmoment.of("b", DAY).withTijd(LocalTime.of(9, 0));
    Gespreksmoment midnight = Gespreksmoment.of("x", DAY).withTijd(LocalTime.MIDNIGHT);
    assertEquals(
        List.of(noTime, midnight, nineToo, nine, later),
        List.of(later, nine, midnight, nineToo, noTime).stream()
            .sorted(Gespreksmoment.CHRONOLOGICAL)
            .toList());
  }

  @Test
  void a_fact_counts_from_its_date_up_to_and_including_its_last_day() {
    Uiting uiting = Uiting.builder().id("u").gevolg(Gevolg.SCHAAMTE).datum(DAY).build();
    LocalDate last = uiting.laatsteDag().orElseThrow();
    assertTrue(!uiting.countsOn(DAY.minusDays(1)), "does not count before its date");
    assertTrue(uiting.countsOn(DAY), "counts on its date");
    assertTrue(uiting.countsOn(last), "counts on its last day");
    assertTrue(!uiting.countsOn(last.plusDays(1)), "no longer counts after its last day");
  }

  @Test
  void a_closed_signal_no_longer_counts_from_its_closing_day() {
    AfgegevenSignaal stroef =
        AfgegevenSignaal.builder()
            .id("s")
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.CONSULENT)
            .datum(DAY)
            .geslotenOp(DAY.plusDays(2))
            .build();
    assertTrue(stroef.countsOn(DAY.plusDays(1)), "open before its closing day");
    assertTrue(!stroef.countsOn(DAY.plusDays(2)), "closed on its closing day");
  }

  @Test
  void without_expired_leaves_out_what_expired_and_nothing_else() {
    Uiting old =
        Uiting.builder().id("u1").gevolg(Gevolg.ARMOEDE).datum(DAY.minusMonths(13)).build();
    Uiting recent = old.withId("u2").withDatum(DAY);
    Werkrelatie werkrelatie =
        minimal()
            .withUitingen(old, recent)
            .withGespreksmomenten(Gespreksmoment.of("m", DAY.minusYears(9)));
    assertEquals(werkrelatie.withUitingen(recent), werkrelatie.withoutExpired(DAY));
  }

  @Test
  void the_projection_leaves_out_what_can_reveal_a_special_category() {
    Werkrelatie full =
        minimal()
            .withInwoner(Inwoner.of("W-1").withTolkNodig(true).withGewenstKanaal(Kanaal.BUITEN))
            .withConsulent(Consulent.of("C-1").withCaseload(80))
            .withBagage(
                GeschondenLevensverhaal.builder()
                    .id("b")
                    .datum(DAY)
                    .soort(Levensverhaalsoort.ZIEKTE)
                    .build())
            .withUitingen(Uiting.builder().id("u").gevolg(Gevolg.ARMOEDE).datum(DAY).build())
            .withZelfrapportages(
                Zelfrapportage.builder().id("z").soort(Contextdruk.BELAST).datum(DAY).build())
            .withGespreksmomenten(
                Gespreksmoment.of("m", DAY).withAanwezigen(Set.of(Aanwezige.TOLK_PROFESSIONEEL)));
    Werkrelatie bare =
        minimal()
            .withInwoner(Inwoner.of("W-1").withGewenstKanaal(Kanaal.BUITEN))
            .withConsulent(Consulent.of("C-1"))
            .withGespreksmomenten(Gespreksmoment.of("m", DAY));
    assertEquals(bare.zonderBijzondereGegevens(), full.zonderBijzondereGegevens());
    assertEquals(
        Optional.empty(), full.zonderBijzondereGegevens().gespreksmomenten().get(0).aanwezigen());
    assertEquals(Optional.of(Kanaal.BUITEN), full.zonderBijzondereGegevens().gewenstKanaal());
  }

  private static Waarneming waarneming(String id, Perspectief perspectief, LocalDate datum) {
    return Waarneming.builder()
        .id(id)
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(perspectief)
        .beleving(Beleving.ERVAREN)
        .datum(datum)
        .build();
  }

  private static Werkrelatie minimal() {
    return Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build();
  }

  private static List<Violation.Code> codes(Executable build) {
    try {
      build.execute();
      return List.of();
    } catch (InvalidValueException refused) {
      return refused.violations().stream().map(Violation::code).toList();
    } catch (Throwable other) {
      throw new AssertionError("refused with something else than an InvalidValueException", other);
    }
  }
}
