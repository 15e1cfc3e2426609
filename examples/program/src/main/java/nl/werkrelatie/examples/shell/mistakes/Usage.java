// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.util.Map;

/** How each function is typed, as an example that works. */
final class Usage {
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("compare", "compare(vijfentwintigste, vijfentwintigste.withVolgnummer(3))"),
          Map.entry("explain", "explain(\"nabijheid\")"),
          Map.entry("geval", "geval(\"S12\")"),
          Map.entry("gevallen", "gevallen(\"tolk\")"),
          Map.entry("handvatten", "handvatten()"),
          Map.entry("help", "help()"),
          Map.entry("language", "language(\"en\")"),
          Map.entry("overdracht", "overdracht(vijfentwintigste)"),
          Map.entry("peildatum", "peildatum(\"2026-11-21\")"),
          Map.entry("read", "read(\"x.json\")"),
          Map.entry("engine", "engine(Drempel.STILTE, 60)"),
          Map.entry("regels", "regels(\"x.json\")"),
          Map.entry("caseload", "caseload(5000, 42)"),
          Map.entry("vary", "vary(500, 42, Drempel.STILTE, 60, 90, 120)"),
          Map.entry("svg", "svg(vijfentwintigste)"),
          Map.entry("readStream", "readStream(\"x.ndjson\")"),
          Map.entry("show", "show(vijfentwintigste)"),
          Map.entry("signalen", "signalen(vijfentwintigste)"),
          Map.entry("suggest", "suggest(vijfentwintigste)"),
          Map.entry("suggesties", "suggesties(vijfentwintigste)"),
          Map.entry("timeline", "timeline(vijfentwintigste)"),
          Map.entry("trace", "trace()"),
          Map.entry("welcome", "welcome()"),
          Map.entry("whyNot", "whyNot(zoonAlsTolk, H02)"),
          Map.entry("words", "words()"),
          Map.entry("write", "write(vijfentwintigste, \"x.json\")"));

  private Usage() {}

  static String of(String function) {
    return EXAMPLES.getOrDefault(function, function + "(...)");
  }

  /** Whether the function asks for a text between quotes. */
  static boolean takesText(String function) {
    return of(function).startsWith(function + "(\"");
  }
}
