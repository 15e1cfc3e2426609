// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every violation says in Dutch and in English what is wrong and what to do, without content. */
class ViolationTextsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String PLANTED = "GEHEIM";
  private static final Pattern ADVICE_EN = Pattern.compile(".+; (check|give|keep|leave|use) .+");
  private static final Pattern ADVICE_NL =
      Pattern.compile(".+; (bewaar|controleer|gebruik|geef|laat) .+");

  @ParameterizedTest
  @EnumSource
  void every_code_is_told_in_both_languages_without_content(Violation.Code code) {
    for (Executable attempt : examples(code)) {
      InvalidValueException refused = assertThrows(InvalidValueException.class, attempt);
      Violation violation =
          refused.violations().stream()
              .filter(one -> one.code() == code)
              .findFirst()
              .orElseThrow(() -> new AssertionError(code + " is not told"));
      assertTrue(
          ADVICE_EN.matcher(violation.message()).matches(), "what to do: " + violation.message());
      assertTrue(
          ADVICE_NL.matcher(violation.melding()).matches(), "wat te doen: " + violation.melding());
      assertNotEquals(violation.message(), violation.melding(), code + " stands in one language");
      for (String told : List.of(violation.toString(), violation.melding(), refused.getMessage())) {
        assertFalse(
            told.contains(PLANTED) || told.contains("123456782"), "content is told: " + told);
      }
    }
  }

  @Test
  void a_number_is_told_its_lowest_and_its_highest_only_when_there_is_one() {
    assertEquals(
        "volgnummer is below 1; check it, or leave it out when unknown",
        told(() -> werkrelatie().withVolgnummer(0)));
    for (int outside : List.of(-1, 100_001)) {
      assertEquals(
          "caseload lies outside 0 to 100000; check it, or leave it out when unknown",
          told(() -> Consulent.builder().id("C-1").caseload(outside).build()));
    }
  }

  private static String told(Executable attempt) {
    return assertThrows(InvalidValueException.class, attempt).violations().get(0).toString();
  }

  @Test
  void a_text_is_english_for_an_english_locale_and_dutch_for_every_other() {
    Violation violation = new Violation("id", Violation.Code.MISSING, "is missing", "ontbreekt");
    assertEquals("is missing", violation.text(Locale.US));
    assertEquals("ontbreekt", violation.text(Locale.forLanguageTag("nl-BE")));
    assertEquals("ontbreekt", violation.text(Locale.FRENCH));
    assertEquals("id is missing", violation.toString());
  }

  /** What is refused with this code, one for each text; a new code needs one to compile. */
  private static List<Executable> examples(Violation.Code code) {
    return switch (code) {
      case MISSING -> List.of(() -> Uiting.builder().id(PLANTED).build());
      case NULL_ELEMENT ->
          List.of(() -> werkrelatie().withUitingen(Collections.singletonList(null)));
      case ID_REFUSED -> List.of(() -> Inwoner.of("J. " + PLANTED));
      case ID_LOOKS_LIKE_BSN ->
          List.of(() -> Inwoner.of("BSN 123456782"), () -> Consulent.of("12345672"));
      case DATE_OUT_OF_RANGE ->
          List.of(() -> Gespreksmoment.of(PLANTED, LocalDate.of(1899, 12, 31)));
      case NUMBER_OUT_OF_RANGE ->
          List.of(
              () -> werkrelatie().withVolgnummer(0),
              () -> Consulent.builder().id(PLANTED).caseload(100_001).build());
      case BEFORE_DATUM ->
          List.of(
              () ->
                  Uiting.builder()
                      .id(PLANTED)
                      .gevolg(Gevolg.SCHAAMTE)
                      .datum(DAY)
                      .verlooptOp(DAY.minusDays(1))
                      .build(),
              () ->
                  Zelfrapportage.builder()
                      .id(PLANTED)
                      .soort(Contextdruk.SPAGAAT)
                      .datum(DAY)
                      .geslotenOp(DAY.minusDays(1))
                      .build());
      case EINDE_BEFORE_BEGIN ->
          List.of(() -> Traject.builder().begin(DAY).einde(DAY.minusDays(1)).build());
      case LEVENSVERHAAL_NOT_GEDEELD ->
          List.of(
              () ->
                  GeschondenLevensverhaal.builder()
                      .id(PLANTED)
                      .zichtbaarheid(Zichtbaarheid.VERWACHT)
                      .datum(DAY)
                      .build());
      case VERWACHT_OVERDRAAGBAAR ->
          List.of(
              () ->
                  Systeemkritiek.builder()
                      .id(PLANTED)
                      .zichtbaarheid(Zichtbaarheid.VERWACHT)
                      .overdraagbaar(true)
                      .datum(DAY)
                      .build());
      case GEVER_NOT_INWONER ->
          List.of(
              () ->
                  AfgegevenSignaal.builder()
                      .id(PLANTED)
                      .soort(Signaalsoort.VERZOEK_WISSEL)
                      .gever(Perspectief.CONSULENT)
                      .datum(DAY)
                      .build());
      case DATE_WITHOUT_PLAN ->
          List.of(() -> Overdracht.builder().gepland(false).datum(DAY).build());
      case DUPLICATE_ID ->
          List.of(
              () ->
                  werkrelatie()
                      .withGespreksmomenten(
                          Gespreksmoment.of(PLANTED, DAY), Gespreksmoment.of(PLANTED, DAY)));
      case DUPLICATE_WAARNEMING ->
          List.of(() -> werkrelatie().withWaarnemingen(waarneming("1"), waarneming("2")));
    };
  }

  private static Werkrelatie werkrelatie() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.of(PLANTED))
        .consulent(Consulent.of("C-1"))
        .build();
  }

  private static Waarneming waarneming(String number) {
    return Waarneming.builder()
        .id(PLANTED + number)
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(Perspectief.INWONER)
        .beleving(Beleving.GEMIST)
        .datum(DAY)
        .build();
  }
}
