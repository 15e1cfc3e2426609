// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static java.util.stream.Collectors.joining;
import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.read.Surrogates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What broke a JSON parser before, and the texts on which Unicode is tested. */
class FuzzAndUnicodeTest {
  private static final String AS_ID =
      json("{" + ENVELOPE + ",'inwoner':{'id':@},'consulent':{'id':'C-1'}}");

  private static final String AS_NAME = werkrelatie("@:1");

  private static final String AS_UNKNOWN = werkrelatie("'x':@");

  @Test
  void what_broke_a_parser_before_is_refused_as_it_is_pinned_here() {
    Map<String, String> verdicts = new TreeMap<>();
    for (Path file : Corpora.files("jackson-fuzz")) {
      String name = Corpora.name(file);
      byte[] bytes = Corpora.bytes(file);
      verdicts.put(name, Corpora.verdict(Corpora.werkrelatie(name, bytes)));
      verdicts.put(
          name + " as an unknown property",
          Corpora.verdict(Corpora.werkrelatie(name, Corpora.within(AS_UNKNOWN, bytes))));
    }
    assertEquals(
        Map.of(
            "fuzz-json-34435.json", "ENCODING_BROKEN",
            "fuzz-json-34435.json as an unknown property", "ENCODING_BROKEN",
            "fuzz-json-utf32-32208.json", "SYNTAX_BROKEN",
            "fuzz-json-utf32-32208.json as an unknown property", "SYNTAX_BROKEN",
            "oss-fuzz-47034.json", "WRONG_TYPE, TEXT_AFTER_END",
            "oss-fuzz-47034.json as an unknown property", "UNKNOWN_PROPERTY /*, SYNTAX_BROKEN",
            "oss-fuzz-47036.json", "WRONG_TYPE, TEXT_AFTER_END",
            "oss-fuzz-47036.json as an unknown property", "UNKNOWN_PROPERTY /*, SYNTAX_BROKEN"),
        verdicts);
  }

  @Tag("long")
  @Test
  void every_case_of_grapheme_breaks_is_refused_as_an_id_and_as_a_name() {
    assertEquals(
        Map.of(
            "ID_REFUSED /inwoner/id", 1469,
            "LONE_SURROGATE /inwoner/id", 78,
            "UNKNOWN_PROPERTY /*", 1469,
            "LONE_SURROGATE /*", 78),
        refusals(graphemeCases()));
  }

  @Tag("long")
  @Test
  void every_form_of_every_case_of_normalisation_is_refused_as_an_id_and_as_a_name() {
    assertEquals(
        Map.of("ID_REFUSED /inwoner/id", 7340, "UNKNOWN_PROPERTY /*", 7340),
        refusals(normalisationCases()));
  }

  /** How often the texts are refused with what, as an id and as a name. */
  private static Map<String, Integer> refusals(Set<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (String written : spellings(text)) {
        for (String around : Set.of(AS_ID, AS_NAME)) {
          byte[] document = Corpora.within(around, written.getBytes(StandardCharsets.UTF_8));
          String verdict = Corpora.verdict(Corpora.werkrelatie(Corpora.escaped(text), document));
          counts.merge(verdict, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Half a character can only be written as an escape. */
  private static Set<String> spellings(String text) {
    Set<String> spellings = new TreeSet<>();
    spellings.add(Corpora.escaped(text));
    if (Surrogates.firstLone(text) < 0) {
      spellings.add(Corpora.plain(text));
    }
    return spellings;
  }

  private static Set<String> graphemeCases() {
    return lines("unicode/GraphemeBreakTest.txt")
        .map(line -> line.replaceFirst("#.*", "").replaceAll("[\u00f7\u00d7]", " "))
        .map(FuzzAndUnicodeTest::text)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Set<String> normalisationCases() {
    return lines("unicode/NormalizationTest-parts-0-2-3.txt")
        .flatMap(line -> Stream.of(line.split(";")))
        .map(FuzzAndUnicodeTest::text)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Stream<String> lines(String name) {
    return new String(Corpora.bytes(Corpora.path(name)), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("@") && !line.isBlank());
  }

  /** The text of code points in hexadecimal. */
  private static String text(String points) {
    String text =
        Stream.of(points.trim().split("\\s+"))
            .map(point -> Character.toString(Integer.parseInt(point, 16)))
            .collect(joining());
    assertTrue(!text.isEmpty(), () -> "no code points in " + points);
    return text;
  }
}
