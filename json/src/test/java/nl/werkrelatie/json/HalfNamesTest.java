// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.json.codec.read.HalfNames;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name with half a character is a violation among the others, and hides none of them. */
class HalfNamesTest {
  private static final String HALF = "LONE_SURROGATE /*";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\uDFFF",
        "a\\uDBFFb",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud83d\\u0041",
        "\\ud83d\\n",
        "\\\\\\ud800",
        "\\\"\\ud800",
        "\\ud83d\\ude00\\ud83d",
        "\\ud83d\\ud83d\\ude00",
        "begin\\udc00"
      })
  void half_a_character_in_a_name_hides_nothing_in_every_way(String name) {
    String document =
        json("{'schemaVersie':1,'doel':'werkrelatie','soort':'werkrelatie',\n '")
            + name
            + json("' :{'x':[1]},\n 'inwoner':{'id':'W 1'},'consulent':{'id':'C-1'},\n 'begin':5}");
    List<String> expected =
        List.of("2:2 " + HALF, "3:18 ID_REFUSED /inwoner/id", "4:10 WRONG_TYPE /begin");
    Doors.of(document, Limits.standard())
        .forEach((door, reading) -> assertEquals(expected, told(Refusals.of(reading)), door));
    assertEquals(
        List.of("1 " + HALF + ", ID_REFUSED /inwoner/id, WRONG_TYPE /begin", "2 W-2"),
        StreamLines.told(
            StreamLines.in(document.replace("\n", " ") + "\n" + StreamLines.line(2) + "\n")));
  }

  /** Against what they are: a high half, a low one, or anything else. */
  @Test
  void of_every_row_of_pieces_only_the_halves_without_the_other_are_found() {
    List<String> pieces =
        List.of(
            "\\ud83d",
            "\\uDE00",
            "\\u0041",
            "a",
            "\\n",
            "\\\"",
            "\\\\",
            "\\ud9g0",
            "\\ud8\uff130",
            "\\u",
            "u");
    for (String one : pieces) {
      for (String two : pieces) {
        for (String three : pieces) {
          List<String> row = List.of(one, two, three);
          String name = String.join("", row);
          String kept = String.join("", halvesReplaced(row));
          // Pieces that make another piece together are no row of their own.
          if (isSplitAs(name, row)) {
            for (String after : List.of("", " ", "\n\t\r ")) {
              assertHalves(
                  "{\"" + kept + "\"" + after + ":1}", "{\"" + name + "\"" + after + ":1}");
            }
            for (String value :
                List.of("[\"%s\"]", "{\"a\":\"%s\"}", "\"%s\"", "\"%s\" ", "\"%s")) {
              assertHalves(value.replace("%s", name), value.replace("%s", name));
            }
          }
        }
      }
    }
  }

  private static void assertHalves(String expected, String document) {
    HalfNames names = HalfNames.in(document.toCharArray());
    assertEquals(expected, new String(names.content()), document);
    assertEquals(
        expected.equals(document) ? Set.of() : Set.of(document.indexOf('"')),
        names.starts(),
        document);
  }

  private static List<String> halvesReplaced(List<String> row) {
    List<String> kept = new ArrayList<>(row);
    for (int at = 0; at < row.size(); at++) {
      if (at + 1 < row.size() && isHigh(row.get(at)) && isLow(row.get(at + 1))) {
        at++;
      } else if (isHigh(row.get(at)) || isLow(row.get(at))) {
        kept.set(at, "\\ufffd");
      }
    }
    return kept;
  }

  private static boolean isHigh(String piece) {
    return piece.equals("\\ud83d");
  }

  private static boolean isLow(String piece) {
    return piece.equals("\\uDE00");
  }

  private static boolean isSplitAs(String name, List<String> row) {
    List<String> split = new ArrayList<>();
    Matcher found =
        Pattern.compile("\\\\u\\p{XDigit}{4}|\\\\ud9g0|\\\\ud8\uff130|\\\\.|.").matcher(name);
    while (found.find()) {
      split.add(found.group());
    }
    return split.equals(row);
  }

  @Test
  void all_such_names_are_told_in_the_order_of_their_places() {
    String document =
        werkrelatie(
            "'\\ud800':1,'begin':null,'\\ud800':'a\\udc00','uitingen':[{'\\udc00':{},'id':'u'}],"
                + "'bagage':[{'x\\ud800':1,'vorm':'systeemkritiek'}],'team':{'\\udfff':1}");
    assertEquals(
        List.of(
            HALF,
            "NULL_REFUSED /begin",
            HALF,
            "MISSING /uitingen/0/gevolg",
            "MISSING /uitingen/0/datum",
            "LONE_SURROGATE /uitingen/0/*",
            "MISSING /bagage/0/id",
            "MISSING /bagage/0/zichtbaarheid",
            "MISSING /bagage/0/datum",
            "LONE_SURROGATE /bagage/0/*",
            "LONE_SURROGATE /team/*"),
        Refusals.places(Refusals.of(document)));
  }

  @Test
  void every_kind_of_document_tells_them_wherever_an_object_can_stand() {
    assertEquals(
        List.of("LONE_SURROGATE /uitgever/*", "LONE_SURROGATE /regels/0/als/*", HALF),
        Refusals.places(
            Refusals.of(
                () ->
                    RegelsetJson.read(
                        SchemaExceptionsTest.regelset(
                                "'regels':[{'id':'r','als':{'\\ud800':1,'niet':'stilte'},'handvat':'H01','want':{'nl':'a','en':'b'}}],'\\udc00':[]")
                            .replace("\"uitgever\":{", "\"uitgever\":{\"\\ud800\":1,")))));
    assertEquals(
        List.of("LONE_SURROGATE /werkrelatie/inwoner/*"),
        Refusals.places(
            Refusals.of(
                () ->
                    GevalJson.read(
                        Gevallen.document("S01")
                            .replace("\"inwoner\": {", "\"inwoner\": {\"\\udfff\": 1, ")))));
  }

  @Test
  void broken_syntax_stays_broken_and_what_stands_before_it_is_told() {
    for (String broken :
        List.of("'begin':01}", "'\\ud800", "'\\ud800'", "'\\ud80g':1}", "'\\ud800':}")) {
      String document = werkrelatie("'\\ud800':1,").replaceFirst(",}$", ",") + json(broken);
      List<String> places = Refusals.places(Refusals.of(document));
      assertEquals(HALF, places.get(0), broken);
      assertEquals(
          List.of(true, true),
          List.of(places.size() > 1, places.get(places.size() - 1).startsWith("SYNTAX_BROKEN")),
          () -> broken + ": " + places);
    }
    assertEquals(
        List.of("SYNTAX_BROKEN"),
        Refusals.places(Refusals.of(werkrelatie("'begin':01,'\\ud800':1"))));
  }

  @Test
  void a_whole_character_of_two_escapes_and_the_replacement_itself_are_unknown_names() {
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "UNKNOWN_PROPERTY /*", HALF),
        Refusals.places(Refusals.of(werkrelatie("'\\ud83d\\ude00':1,'\\ufffd':1,'\\ud800':1"))));
  }

  private static List<String> told(List<DocumentViolation> violations) {
    List<String> told = new ArrayList<>();
    for (DocumentViolation each : violations) {
      told.add(each.line() + ":" + each.column() + " " + each.code() + " " + each.pointer());
    }
    return told;
  }
}
