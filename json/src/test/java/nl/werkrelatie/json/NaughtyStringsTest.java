// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The big list of naughty strings, wherever a werkrelatie holds a text or a name. */
class NaughtyStringsTest {
  private static final List<String> STRINGS = strings();

  private static final String AS_ID =
      json("{" + ENVELOPE + ",'inwoner':{'id':@},'consulent':{'id':'C-1'}}");

  private static final String AS_NAME = werkrelatie("@:1");

  private static final String AS_WORD =
      werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01','kanaal':@}]");

  private static final String AS_DATE = werkrelatie("'begin':@");

  private static final String AS_TIME =
      werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01','tijd':@}]");

  private static final String AS_VORM = werkrelatie("'bagage':[{'vorm':@}]");

  /** Both ways to write a text in JSON. */
  private static final List<Function<String, String>> SPELLINGS =
      List.of(Corpora::plain, Corpora::escaped);

  @Test
  void the_list_is_complete() {
    assertEquals(515, STRINGS.size());
  }

  @Tag("long")
  @Test
  void as_an_id_each_is_accepted_or_refused_by_the_rule_of_ids() {
    Map<String, Integer> counts = new TreeMap<>();
    for (String string : STRINGS) {
      boolean opaque = string.matches("[A-Za-z0-9._:/+=-]{1,64}");
      boolean bsn = string.replaceAll("[^A-Za-z0-9]", "").matches("(?i)(bsn)?[0-9]{9}");
      String refused = opaque ? "" : "ID_REFUSED /inwoner/id";
      String expected =
          bsn
              ? "ID_LOOKS_LIKE_BSN /inwoner/id" + (opaque ? "" : ", " + refused)
              : opaque ? "READ" : refused;
      assertEnds(AS_ID, string, expected, bsn ? "123,456,782" : "any text");
      counts.merge(expected, 1, Integer::sum);
    }
    assertEquals(
        Map.of(
            "READ", 87,
            "ID_REFUSED /inwoner/id", 422,
            "ID_LOOKS_LIKE_BSN /inwoner/id, ID_REFUSED /inwoner/id", 6),
        counts);
  }

  @Test
  void an_accepted_id_is_kept_as_it_was_written() {
    for (String string : STRINGS) {
      byte[] document = document(AS_ID, Corpora.escaped(string));
      if (Corpora.werkrelatie(what(string), document).isEmpty()) {
        assertEquals(string, WerkrelatieJson.read(document).inwoner().id());
      }
    }
  }

  @Tag("long")
  @Test
  void as_a_name_each_is_unknown() {
    for (String string : STRINGS) {
      assertEnds(AS_NAME, string, "UNKNOWN_PROPERTY /*");
    }
  }

  @Tag("long")
  @Test
  void as_a_word_each_is_unknown() {
    for (String string : STRINGS) {
      assertEnds(AS_WORD, string, "UNKNOWN_VALUE /gespreksmomenten/0/kanaal");
      assertEnds(AS_VORM, string, "UNKNOWN_VALUE /bagage/0/vorm");
    }
  }

  @Tag("long")
  @Test
  void as_a_date_or_time_each_is_refused() {
    for (String string : STRINGS) {
      assertEnds(AS_TIME, string, "TIME_REFUSED /gespreksmomenten/0/tijd");
      assertEnds(AS_DATE, string, "DATE_REFUSED /begin");
    }
  }

  /**
   * Ends as expected in both spellings, and with the very words with which any other text is
   * refused there: so nothing of the string is told.
   */
  private static void assertEnds(String around, String string, String expected) {
    assertEnds(around, string, expected, "any text");
  }

  private static void assertEnds(String around, String string, String expected, String other) {
    for (Function<String, String> spelling : SPELLINGS) {
      List<DocumentViolation> violations =
          Corpora.werkrelatie(what(string), document(around, spelling.apply(string)));
      assertEquals(expected, Corpora.verdict(violations), () -> what(string));
      if (!violations.isEmpty()) {
        assertEquals(
            Corpora.werkrelatie(other, document(around, Corpora.plain(other))),
            violations,
            () -> what(string) + " is refused with other words than another text");
      }
    }
  }

  private static byte[] document(String around, String text) {
    return Corpora.within(around, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String what(String string) {
    return "naughty string " + STRINGS.indexOf(string) + " " + Corpora.escaped(string);
  }

  private static List<String> strings() {
    String list =
        new String(
            Corpora.bytes(Corpora.path("naughty-strings/blns.json")), StandardCharsets.UTF_8);
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = Json.parser(list.toCharArray(), 0)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    assertFalse(strings.isEmpty(), "the list is empty");
    return strings;
  }
}
