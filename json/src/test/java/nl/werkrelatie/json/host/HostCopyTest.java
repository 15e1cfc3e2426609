// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import org.junit.jupiter.api.Test;

/** What a host's parser tells is copied, and what is wrong with it stands where the host said. */
class HostCopyTest {

  @Test
  void what_is_no_value_of_json_is_refused_in_its_own_place() {
    List<Consumer<HostCopy>> values =
        List.of(HostCopy::noValue, copy -> copy.number("NaN"), copy -> copy.number("0x1"));
    for (Consumer<HostCopy> value : values) {
      HostCopy copy = inList();
      value.accept(copy.at(3, 1));
      value.accept(copy.at(4, 2));
      copy.at(5, 3).end(']');
      assertEquals(
          List.of("3:1 WRONG_TYPE /bagage/0", "4:2 WRONG_TYPE /bagage/1"),
          refusedIn(copy).subList(1, 3));
    }
  }

  @Test
  void a_host_that_knows_no_line_knows_no_column() {
    HostCopy copy = inList();
    copy.at(0, 7).noValue();
    copy.at(-1, -1).noValue();
    copy.at(2, -1).noValue();
    assertEquals(
        List.of("0:0 WRONG_TYPE /bagage/0", "0:0 WRONG_TYPE /bagage/1", "2:0 WRONG_TYPE /bagage/2"),
        refusedIn(copy).subList(1, 4));
  }

  @Test
  void what_breaks_off_is_told_where_it_breaks_off_whatever_came_last() {
    List<Consumer<HostCopy>> lasts =
        List.of(
            copy -> {},
            copy -> copy.at(3, 4).startText(),
            copy -> copy.at(3, 4).word("null"),
            copy -> copy.at(3, 4).number("12"),
            copy -> copy.at(3, 4).start('{'),
            copy -> copy.at(3, 4).end(']'),
            copy -> {
              copy.at(3, 4).start('{');
              copy.at(4, 5).name("id");
            },
            copy -> {
              copy.at(3, 4).startText();
              copy.endText("x");
            });
    for (Consumer<HostCopy> last : lasts) {
      for (boolean atItsEnd : new boolean[] {true, false}) {
        HostCopy copy = inList();
        last.accept(copy);
        copy.at(5, 6).breakOff(atItsEnd);
        List<String> refused = refusedIn(copy);
        assertTrue(
            refused.get(refused.size() - 1).startsWith("5:6 SYNTAX_BROKEN"),
            () -> "among " + refused);
      }
    }
  }

  @Test
  void more_tokens_than_there_were_places_for_keep_their_places() {
    HostCopy copy = inList();
    for (int line = 3; line < 90; line++) {
      copy.at(line, 2 * line).word("null");
    }
    List<String> refused = refusedIn(copy);
    assertEquals("89:178 NULL_REFUSED /bagage/86", refused.get(87), () -> "among " + refused);
  }

  /** Opens a werkrelatie of which the first name is unknown, and a list in it. */
  private static HostCopy inList() {
    HostCopy copy = new HostCopy(Limits.standard());
    copy.at(1, 1).start('{');
    copy.at(1, 2).name("x");
    copy.at(1, 5).word("true");
    copy.at(2, 1).name("bagage");
    copy.at(2, 9).start('[');
    return copy;
  }

  private static List<String> refusedIn(HostCopy copy) {
    return assertThrowsExactly(
            DocumentRefusedException.class, () -> copy.read(WerkrelatieTables.DOCUMENT))
        .violations()
        .stream()
        .map(one -> one.line() + ":" + one.column() + " " + one.code() + " " + one.pointer())
        .toList();
  }
}
