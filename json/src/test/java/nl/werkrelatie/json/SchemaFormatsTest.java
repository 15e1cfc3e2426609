// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkrelatie.json.codec.read.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The date, time and uuid cases of the JSON Schema suite; where the format differs is told here.
 */
class SchemaFormatsTest {
  private static final String DATE = werkrelatie("'begin':@");

  private static final String TIME =
      werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01','tijd':@}]");

  private static final String NO_TIME = "TIME_REFUSED /gespreksmomenten/0/tijd";

  private static final String ID =
      json("{" + ENVELOPE + ",'inwoner':{'id':@},'consulent':{'id':'C-1'}}");

  /**
   * One case.
   *
   * @param data the value as it is written in JSON
   * @param isText whether the value is a string; the suite calls all other values valid
   */
  private record Case(String description, String data, boolean isText, boolean valid) {}

  @Test
  void a_date_is_read_when_the_suite_calls_it_valid_and_its_year_is_possible() {
    assertEquals(
        Map.of(
            "'0001-01-01' valid: four-digit year 0001", "DATE_OUT_OF_RANGE /begin",
            "'0400-02-29' century year 0400 is a leap year", "DATE_OUT_OF_RANGE /begin",
            "'1582-10-10' valid: date inside the Julian to Gregorian reform gap",
                "DATE_OUT_OF_RANGE /begin"),
        differing("date", DATE, "DATE_REFUSED /begin"));
  }

  /** The format has local times without a zone; the suite asks for a zone. */
  @Test
  void a_time_with_a_zone_is_refused_and_one_without_is_read() {
    Map<String, String> expected = new TreeMap<>();
    for (String valid :
        List.of(
            "'00:29:60-23:30' valid leap second, large negative time-offset",
            "'01:29:60+01:30' valid leap second, positive time-offset",
            "'08:30:06+00:20' a valid time string with plus offset",
            "'08:30:06-08:00' a valid time string with minus offset",
            "'08:30:06.283185Z' a valid time string with precise second fraction",
            "'08:30:06Z' a valid time string",
            "'08:30:06z' a valid time string with case-insensitive Z",
            "'12:34:56-00:00' time with unknown local offset is valid",
            "'15:59:60-08:00' valid leap second, negative time-offset",
            "'23:20:50.52Z' a valid time string with second fraction",
            "'23:29:60+23:30' valid leap second, large positive time-offset",
            "'23:59:60+00:00' valid leap second, zero time-offset",
            "'23:59:60Z' a valid time string with leap second, Zulu")) {
      expected.put(valid, NO_TIME);
    }
    expected.put("'12:00:00' no time offset", "READ");
    expected.put("'12:00:00.52' no time offset with second fraction", "READ");
    assertEquals(expected, differing("time", TIME, NO_TIME));
  }

  @Test
  void a_valid_time_is_read_without_its_zone_but_for_leap_seconds() {
    Set<String> refused = new TreeSet<>();
    for (Case one : cases("time")) {
      if (one.isText && one.valid) {
        String local = one.data.replaceAll("([Zz]|[+-][0-9:]+)\"$", "\"");
        String verdict = verdict(one, TIME, local);
        if (!verdict.equals("READ")) {
          assertEquals(NO_TIME, verdict, one::description);
          refused.add(local.replace('"', ' ').trim());
        }
      }
    }
    assertEquals(Set.of("00:29:60", "01:29:60", "15:59:60", "23:29:60", "23:59:60"), refused);
  }

  @Test
  void a_uuid_is_read_as_an_opaque_id_and_so_are_other_texts_of_its_characters() {
    Set<String> alsoRead =
        Set.of(
            "'2eb8-aa08-aa98-11ea-b4aa73b44-1d16380' too many dashes",
            "'2eb8aa0-8aa98-11e-ab4aa7-3b441d16380' shifted dashes",
            "'2eb8aa08-aa98-11ea-73b441d16380' missing section",
            "'2eb8aa08-aa98-11ea-b4aa-73b441d1638' wrong length",
            "'2eb8aa08-aa98-11ea-b4aa-73b441d16380-' trailing hyphen after a complete UUID is invalid",
            "'2eb8aa08-aa98-11ea-b4aa-73b441d1_380' an underscore in place of a hex digit is invalid",
            "'2eb8aa08-aa98-11ea-b4ga-73b441d16380' bad characters (not hex)",
            "'2eb8aa08aa98-11ea-b4aa73b441d16380' too few dashes",
            "'2eb8aa08aa9811eab4aa73b441d16380' no dashes",
            "'2eb8aa08aa9811eab4aa73b441d16380----' dashes in the wrong spot",
            "'urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380' URN prefixed UUID is invalid");
    Map<String, String> differing = differing("uuid", ID, "ID_REFUSED /inwoner/id");
    assertEquals(alsoRead, differing.keySet());
    assertEquals(Set.of("READ"), Set.copyOf(differing.values()));
  }

  @Test
  void other_values_than_texts_are_refused() {
    for (String format : List.of("date", "time", "uuid")) {
      String around = Map.of("date", DATE, "time", TIME, "uuid", ID).get(format);
      Map<String, String> verdicts = new TreeMap<>();
      for (Case one : cases(format)) {
        if (!one.isText) {
          verdicts.put(one.data, verdict(one, around, one.data).replaceFirst(" .*", ""));
        }
      }
      assertEquals(
          Map.of(
              "12", "WRONG_TYPE",
              "13.7", "WRONG_TYPE",
              "{}", "WRONG_TYPE",
              "[]", "WRONG_TYPE",
              "false", "WRONG_TYPE",
              "null", "NULL_REFUSED"),
          verdicts,
          format);
    }
  }

  /** The texts for which the verdict is another one than the suite's, with that verdict. */
  private static Map<String, String> differing(String format, String around, String refusal) {
    Map<String, String> differing = new TreeMap<>();
    for (Case one : cases(format)) {
      if (one.isText) {
        String verdict = verdict(one, around, one.data);
        if (!verdict.equals(one.valid ? "READ" : refusal)) {
          differing.put(one.data.replace('"', '\'') + " " + one.description, verdict);
        }
      }
    }
    return differing;
  }

  private static String verdict(Case one, String around, String data) {
    byte[] document = Corpora.within(around, data.getBytes(StandardCharsets.UTF_8));
    return Corpora.verdict(Corpora.werkrelatie(one.description, document));
  }

  private static List<Case> cases(String format) {
    String suite =
        new String(
            Corpora.bytes(Corpora.path("json-schema-formats/" + format + ".json")),
            StandardCharsets.UTF_8);
    List<Case> cases = new ArrayList<>();
    try (JsonParser parser = Json.parser(suite.toCharArray(), 0)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME
            && parser.currentName().equals("tests")) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            cases.add(readCase(parser, suite));
          }
        }
      }
    }
    assertEquals(
        Map.of("date", 81, "time", 47, "uuid", 28).get(format),
        cases.size(),
        () -> "cases of " + format);
    return cases;
  }

  private static Case readCase(JsonParser parser, String suite) {
    String description = "";
    String data = "";
    boolean isText = false;
    boolean valid = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (name) {
        case "description" -> description = parser.getString();
        case "valid" -> valid = token == JsonToken.VALUE_TRUE;
        default -> {
          int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
          isText = token == JsonToken.VALUE_STRING;
          parser.skipChildren();
          parser.finishToken();
          int end = Math.toIntExact(parser.currentLocation().getCharOffset());
          data = suite.substring(start, end).trim();
        }
      }
    }
    return new Case(description, data, isText, valid);
  }
}
