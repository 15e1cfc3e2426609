// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A console shows what it can, and what it cannot show is written plainly. */
class ConsoleCharactersTest {
  private static final Terminal CONSOLE = new Terminal(true, null, () -> "");
  private static final String TEXT = "één ‘cliënt’ – \uD83D\uDE00 …\n";

  @Test
  void what_a_console_cannot_show_is_written_plainly_and_the_rest_as_it_is() throws IOException {
    assertEquals("een 'client' - ? ...\n", shown(StandardCharsets.US_ASCII, TEXT.length() * 4));
    assertEquals("één 'cliënt' - ? ...\n", shown(StandardCharsets.ISO_8859_1, 1000));
    assertEquals("één ‘cliënt’ – ? …\n", shown(Charset.forName("windows-1252"), 1000));
    assertEquals("één 'cliënt' - ? ...\n", shown(Charset.forName("IBM850"), 1000));
  }

  @Test
  void a_character_that_comes_in_parts_is_one_character() throws IOException {
    for (int size = 1; size < 8; size++) {
      assertEquals(
          "één 'cliënt' - ? ...\n", shown(StandardCharsets.ISO_8859_1, size), "by " + size);
    }
  }

  @Test
  void files_pipes_and_consoles_in_utf_8_get_every_byte_as_it_is() {
    OutputStream out = new ByteArrayOutputStream();
    assertSame(out, ConsoleCharacters.to(Terminal.NONE, StandardCharsets.US_ASCII, out));
    assertSame(out, ConsoleCharacters.to(CONSOLE, StandardCharsets.UTF_8, out));
  }

  private static String shown(Charset console, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    try (OutputStream to = ConsoleCharacters.to(CONSOLE, console, out)) {
      for (int at = 0; at < bytes.length; at += size) {
        to.write(bytes, at, Math.min(size, bytes.length - at));
      }
    }
    return out.toString(console);
  }
}
