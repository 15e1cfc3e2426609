// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.werkrelatie.json.codec.read.Pointer;
import org.junit.jupiter.api.Test;

class PointerTest {

  @Test
  void it_tells_every_step_however_deep_and_forgets_what_was_left() {
    assertTells(new Pointer(), "");
    Pointer within = new Pointer();
    within.enter("in");
    assertTells(within, "/in");
  }

  private static void assertTells(Pointer pointer, String begin) {
    StringBuilder expected = new StringBuilder(begin);
    for (int step = 0; step < 70; step++) {
      assertEquals(expected.toString(), pointer.text());
      pointer.enter("naam" + step);
      pointer.enter(step);
      expected.append("/naam").append(step).append('/').append(step);
    }
    assertEquals(expected.toString(), pointer.text());
    for (int step = 0; step < 139; step++) {
      pointer.leave();
    }
    assertEquals(begin + "/naam0", pointer.text());
  }
}
