// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What somebody who writes a document does wrong at one place, by what it is. */
final class Mistakes {
  private static final Map<String, UnaryOperator<String>> VALUES = new LinkedHashMap<>();
  private static final Map<String, UnaryOperator<String>> NAMES = new LinkedHashMap<>();

  private Mistakes() {}

  static {
    for (String other :
        List.of(
            "null",
            "true",
            "7",
            "-1",
            "1.5",
            "99999999999",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"X y\"",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"123456782\"",
            "\"\\u0000\"",
            "\"\\ud800\"")) {
      VALUES.put(other, value -> other);
    }
    VALUES.put("again", value -> value + ", " + value);
    VALUES.put("in a list", value -> "[" + value + "]");
    VALUES.put("in capitals", value -> value.toUpperCase(Locale.ROOT));
    VALUES.put("with more", value -> value.replaceAll("\"$", "s\""));
    NAMES.put("twice", name -> name + ": 0, " + name);
    NAMES.put("of another", name -> "\"soort\"");
    NAMES.put("with more", name -> name.replaceAll("\"$", "s\""));
    NAMES.put("in capitals", name -> name.toUpperCase(Locale.ROOT));
    NAMES.put("without quotes", name -> name.replace("\"", ""));
  }

  /** What a name or a value becomes. */
  static Map<String, UnaryOperator<String>> at(Place place) {
    return place.isName() ? NAMES : VALUES;
  }

  /** The document with one mistake: each at each kind of place. */
  static Stream<String> in(String document) {
    Set<String> tried = new HashSet<>();
    return Place.in(document).stream()
        .filter(place -> tried.add(place.kind()))
        .flatMap(
            place -> at(place).values().stream().map(wrong -> place.replaced(document, wrong)));
  }
}
