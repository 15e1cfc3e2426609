// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TekstvormTest {
  @Test
  void a_text_of_the_form_is_given_back() {
    assertEquals("eigen_stil", Tekstvorm.EIGEN_SIGNAAL.check("eigen_stil"));
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
