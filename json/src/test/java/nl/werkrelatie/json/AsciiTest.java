// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.werkrelatie.json.codec.read.Ascii;
import org.junit.jupiter.api.Test;

/** Eight bytes are looked at together; what is found must be what each byte by itself says. */
class AsciiTest {

  @Test
  void one_byte_that_is_zero_or_above_127_is_found_wherever_it_stands() {
    for (int length = 0; length < 26; length++) {
      for (byte others : new byte[] {1, 'a', 127}) {
        byte[] document = new byte[length];
        Arrays.fill(document, others);
        assertTrue(Ascii.is(document), () -> others + " alone");
        for (int at = 0; at < length; at++) {
          for (int one = 0; one < 256; one++) {
            document[at] = (byte) one;
            assertEquals(one > 0 && one < 128, Ascii.is(document), one + " at " + at);
          }
          document[at] = others;
        }
      }
    }
  }
}
