// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.NearlyValid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is nearly valid is refused for exactly what it says. */
class NearlyValidTest {

  @Provide
  Arbitrary<NearlyValid> nearlyValid() {
    return JqwikWerkrelaties.nearlyValid();
  }

  @ParameterizedTest
  @EnumSource(Violation.Code.class)
  void each_code_has_exactly_one_attempt(Violation.Code code) {
    List<NearlyValid> attempts =
        NearlyValid.each().stream().filter(nearly -> nearly.code() == code).toList();
    assertEquals(1, attempts.size(), "attempts with " + code);
    assertIsWhatItSays(attempts.get(0));
  }

  @Test
  void there_are_as_many_attempts_as_codes() {
    assertEquals(
        Stream.of(Violation.Code.values()).toList(),
        NearlyValid.each().stream().map(NearlyValid::code).toList());
  }

  @Property
  void a_drawn_one_is_refused_for_one_reason_too(@ForAll("nearlyValid") NearlyValid nearly) {
    assertIsWhatItSays(nearly);
  }

  @Test
  void every_code_is_drawn_with_more_than_one_attribute_where_it_can_be() {
    Set<String> drawn = new TreeSet<>();
    NearlyValid.any()
        .samples(1)
        .limit(1_000)
        .forEach(nearly -> drawn.add(nearly.toString().replaceAll("[0-9]+", "n")));
    assertEquals(
        Set.of(
            "MISSING datum",
            "MISSING beleving",
            "MISSING gevolg",
            "MISSING id",
            "NULL_ELEMENT bagage",
            "NULL_ELEMENT gespreksmomenten",
            "ID_REFUSED id",
            "ID_LOOKS_LIKE_BSN id",
            "DATE_OUT_OF_RANGE begin",
            "DATE_OUT_OF_RANGE uiterlijk",
            "DATE_OUT_OF_RANGE datum",
            "NUMBER_OUT_OF_RANGE volgnummer",
            "NUMBER_OUT_OF_RANGE minuten",
            "NUMBER_OUT_OF_RANGE caseload",
            "BEFORE_DATUM verlooptOp",
            "BEFORE_DATUM geslotenOp",
            "EINDE_BEFORE_BEGIN einde",
            "LEVENSVERHAAL_NOT_GEDEELD zichtbaarheid",
            "VERWACHT_OVERDRAAGBAAR overdraagbaar",
            "GEVER_NOT_INWONER gever",
            "DATE_WITHOUT_PLAN datum",
            "DUPLICATE_ID gespreksmomenten/n/id",
            "DUPLICATE_WAARNEMING waarnemingen/n"),
        drawn);
  }

  @Test
  void the_same_seed_draws_the_same() {
    assertEquals(NearlyValid.any().sample(7).toString(), NearlyValid.any().sample(7).toString());
    assertEquals(
        NearlyValid.any().sample(7).refusal().getMessage(),
        NearlyValid.any().sample(7).refusal().getMessage());
  }

  private static void assertIsWhatItSays(NearlyValid nearly) {
    List<Violation> violations = nearly.refusal().violations();
    assertEquals(
        1, violations.size(), () -> nearly + " is refused for more than one reason: " + violations);
    assertEquals(nearly.code(), violations.get(0).code(), nearly::toString);
    assertEquals(nearly.attribute(), violations.get(0).attribute(), nearly::toString);
  }
}
