// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no answer of the API, and what is said of it. */
class InputRefusedTest {
  private static final Klantcontacten WANTED = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | p. 1 has no list of results",
        "[] | p. 1 has no list of results",
        "7 | p. 1 has no list of results",
        "{\"detail\":\"Niet gevonden\"} | p. 1 has no list of results",
        "{\"results\":{}} | p. 1 has no list of results",
        "{\"results\":[7]} | p. 1: /results/0 is no object",
        "{\"results\":[{}]} | p. 1: /results/0 has no uuid",
        "{\"results\":[{\"uuid\":7}]} | p. 1: /results/0/uuid is no text",
        "{\"results\":[],\"results\":[]} | p. 1 line 1, column 24: this is no JSON",
        "{\"results\":[ | p. 1 line 1, column 13: this is no JSON",
        "{\"results\":[]}{} | p. 1 goes on after its end"
      })
  void what_has_another_form_is_refused_with_its_place(String page, String said) {
    InputRefusedException refused =
        assertThrows(InputRefusedException.class, () -> Pages.read(WANTED, page));
    String message = refused.text(Locale.ENGLISH);
    assertEquals(refused.getMessage(), message);
    assertTrue(message.startsWith(said), message);
    assertTrue(message.contains("; hand in "), "it does not say what to do: " + message);
    String melding = refused.text(Locale.forLanguageTag("nl"));
    assertTrue(melding.startsWith("p. 1") && melding.contains("; geef "), melding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/results/0 | hadBetrokkenActoren | {} | /results/0/hadBetrokkenActoren is no list",
        "/results/0 | kanaal | null | /results/0 has no kanaal",
        "/results/0 | indicatieContactGelukt | \"ja\" | /results/0/indicatieContactGelukt is neither",
        "/results/0 | plaatsgevondenOp | 1709722944 | /results/0/plaatsgevondenOp is no text",
        "/results/0 | _expand | [] | /results/0/_expand is no object",
        "/results/0/_expand/hadBetrokkenen/0 | rol | null | /results/0/_expand/hadBetrokkenen/0 has no rol",
        "/results/0/_expand/hadBetrokkenen/0 | wasPartij | \"x\" | /results/0/_expand/hadBetrokkenen/0/wasPartij is no",
        "/results/0/hadBetrokkenActoren/0 | uuid | null | /results/0/hadBetrokkenActoren/0 has no uuid"
      })
  void a_value_of_another_form_is_refused_with_its_place(
      String object, String name, String json, String said) {
    String page = Pages.with(Pages.api(), object, name, json);
    String message =
        assertThrows(InputRefusedException.class, () -> Pages.read(WANTED, page)).getMessage();
    assertTrue(message.startsWith("p. 1: " + said), message);
  }

  @Test
  void a_partij_and_a_dump_of_another_form_are_refused() {
    assertEquals(
        "p. 1: is no object; hand in the answer of the API as it came",
        assertThrows(InputRefusedException.class, () -> Pages.readPartijen(WANTED, "[]"), "a list")
            .getMessage());
    assertEquals(
        "p. 1 is empty; hand in the answer as it came",
        assertThrows(InputRefusedException.class, () -> Pages.readPartijen(WANTED, ""), "nothing")
            .getMessage());
    assertEquals(
        "p. 1: is no list; hand in the answer of the API as it came",
        assertThrows(
                InputRefusedException.class, () -> Pages.readFixture(WANTED, "{}"), "an object")
            .getMessage());
    assertTrue(
        assertThrows(
                InputRefusedException.class,
                () -> Pages.readPartijen(WANTED, Pages.api()),
                "klantcontacten")
            .getMessage()
            .startsWith("p. 1: /results/0 has no soortPartij"));
  }

  @Test
  void a_page_that_is_refused_changes_nothing_and_can_be_handed_in_again() {
    String broken = Pages.api().stripTrailing();
    Lezing lezing = WANTED.lezing();
    assertThrows(
        InputRefusedException.class,
        () -> lezing.klantcontacten(new StringReader(broken.substring(0, broken.length() - 1))));
    assertThrows(IllegalStateException.class, lezing::uitkomst, "half a page is read");
    lezing.klantcontacten(new StringReader(broken));
    assertEquals(Pages.read(WANTED, Pages.api()).meldingen(), lezing.uitkomst().meldingen());
  }

  @Test
  void what_cannot_be_read_to_its_end_is_refused_without_what_the_reader_says() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("https://ok.example/?bsn=296648875");
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    InputRefusedException refused =
        assertThrows(InputRefusedException.class, () -> WANTED.lezing().klantcontacten(failing));
    assertTrue(!refused.getMessage().contains("296648875"), refused.getMessage());
    assertNull(refused.getCause());
    assertEquals(List.of(), List.of(refused.getSuppressed()));
  }
}
