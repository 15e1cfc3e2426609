// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** What is refused, with a message that says what to do. */
public final class Refused {
  private Refused() {}

  /** Making this is refused in a message that holds these words. */
  public static void assertRefused(String told, Executable made) {
    String message = assertThrows(IllegalArgumentException.class, made).getMessage();
    assertTrue(message.contains(told), message);
  }
}
