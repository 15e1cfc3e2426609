// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @Test
  void a_fact_counts_up_to_and_including_the_last_day_the_calendar_gives_around_leap_days() {
    for (LocalDate datum :
        LocalDate.of(2023, 2, 20).datesUntil(LocalDate.of(2025, 3, 10)).toList()) {
      LocalDate year = sameDayNextYear(datum);
      twelveMonths(datum).forEach(feit -> assertLast(Optional.of(year), feit));
      untilLifted(datum).forEach(feit -> assertLast(Optional.empty(), feit));
      assertLast(Optional.of(dayAfter(datum, 60)), systeemkritiek(datum, Zichtbaarheid.VERWACHT));
    }
  }

  @Test
  void a_given_expiry_goes_before_all_of_these() {
    LocalDate given = LEAP_DAY.plusDays(3);
    Stream.of(
            uiting(LEAP_DAY).withVerlooptOp(given),
            signaal(LEAP_DAY, Signaalsoort.RUST_GEVRAAGD).withVerlooptOp(given),
            levensverhaal(LEAP_DAY)
                .withSoort(Levensverhaalsoort.HUISELIJK_GEWELD)
                .withVerlooptOp(given),
            systeemkritiek(LEAP_DAY, Zichtbaarheid.VERWACHT).withVerlooptOp(given))
        .forEach(feit -> assertLast(Optional.of(given), feit));
  }

  private static Stream<TijdelijkFeit> twelveMonths(LocalDate datum) {
    return Stream.of(
        uiting(datum),
        levensverhaal(datum),
        levensverhaal(datum).withSoort(Levensverhaalsoort.ARMOEDE),
        systeemkritiek(datum, Zichtbaarheid.GEDEELD),
        signaal(datum, Signaalsoort.STROEFHEID),
        signaal(datum, Signaalsoort.VERTROUWEN_BESCHADIGD),
        Zelfrapportage.builder().id("z").soort(Contextdruk.BELAST).datum(datum).build(),
        Waarneming.builder()
            .id("w")
            .kwaliteit(Kwaliteit.AANDACHT)
            .perspectief(Perspectief.INWONER)
            .beleving(Beleving.ERVAREN)
            .datum(datum)
            .build());
  }

  private static List<TijdelijkFeit> untilLifted(LocalDate datum) {
    return List.of(
        signaal(datum, Signaalsoort.RUST_GEVRAAGD),
        signaal(datum, Signaalsoort.GRENS_AANGEGEVEN),
        signaal(datum, Signaalsoort.VERZOEK_WISSEL),
        levensverhaal(datum).withSoort(Levensverhaalsoort.HUISELIJK_GEWELD));
  }

  private static Uiting uiting(LocalDate datum) {
    return Uiting.builder().id("u").gevolg(Gevolg.ARMOEDE).datum(datum).build();
  }

  private static AfgegevenSignaal signaal(LocalDate datum, Signaalsoort soort) {
    return AfgegevenSignaal.builder()
        .id("s")
        .soort(soort)
        .gever(Perspectief.INWONER)
        .datum(datum)
        .build();
  }

  private static GeschondenLevensverhaal levensverhaal(LocalDate datum) {
    return GeschondenLevensverhaal.builder().id("b").datum(datum).build();
  }

  private static Systeemkritiek systeemkritiek(LocalDate datum, Zichtbaarheid zichtbaarheid) {
    return Systeemkritiek.builder().id("b").datum(datum).zichtbaarheid(zichtbaarheid).build();
  }

  /** The same day and month a year later; a day that year lacks gives the one before it. */
  private static LocalDate sameDayNextYear(LocalDate datum) {
    boolean leap = datum.getMonthValue() == 2 && datum.getDayOfMonth() == 29;
    return LocalDate.of(
        datum.getYear() + 1, datum.getMonthValue(), leap ? 28 : datum.getDayOfMonth());
  }

  private static LocalDate dayAfter(LocalDate datum, int days) {
    LocalDate day = datum;
    for (int number = 0; number < days; number++) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static void assertLast(Optional<LocalDate> last, TijdelijkFeit feit) {
    assertEquals(last, feit.laatsteDag(), () -> feit + " of " + feit.datum());
    assertEquals(false, feit.isExpired(last.orElse(feit.datum().plusYears(30))), feit::toString);
    assertEquals(
        last.isPresent(),
        feit.isExpired(last.orElse(feit.datum()).plusDays(1)),
        () -> feit + " of " + feit.datum());
  }
}
