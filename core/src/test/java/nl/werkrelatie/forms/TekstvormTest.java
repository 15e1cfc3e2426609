// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.werkrelatie.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekstvormTest {
  @Test
  void a_text_of_the_form_is_given_back() {
    assertEquals("eigen_stil", Tekstvorm.EIGEN_SIGNAAL.check("eigen_stil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eigen_stil", "EIGEN_Stil", "EIGEN_\u212A"})
  void a_code_that_would_come_back_from_a_document_as_another_is_refused(String code) {
    Refused.assertRefused("give it in capitals", () -> Tekstvorm.EIGEN_SIGNAAL.checkCode(code));
    Tekstvorm.EIGEN_SIGNAAL.checkCode("EIGEN_STIL");
  }

  @ParameterizedTest
  @EnumSource
  void another_form_is_refused_with_what_to_give_and_without_the_text(Tekstvorm vorm) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> vorm.check("")).getMessage();
    assertEquals("a " + vorm.kind() + " is refused; give " + vorm.expected().en(), message);
    assertTrue(vorm.kind().length() > 3 && !vorm.expected().nl().isBlank());
  }
}
