// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of one language in a text of the other. */
final class LanguageWords {
  /** Names and titles that keep their own language. */
  private static final List<String> NAMES =
      List.of(
          "In De Dichter Bij Stand",
          "Werk aan Uitvoering",
          "Prettig contact met de overheid",
          "Van der Valk",
          "Paul van der Aa",
          "Rik van Berkel",
          "Back to basics",
          "Praktijkboek relationeel werken");

  static final Pattern DUTCH =
      words(
          "de|het|een|van|voor|niet|geen|en|met|bij|naar|op|te|dat|als|ook|om|aan|je|jij|er|zijn|wordt|worden|maar|zonder|uit|tot|wie|wat|hoe"
              + "|waar|zodat|deze|kan|nu");
  static final Pattern ENGLISH =
      words(
          "the|and|for|with|not|from|to|that|this|are|you|your|which|when|by|it|be|has|have|its|who|what|how|there|they|because|an");

  private static final Pattern QUOTED = Pattern.compile("‘[^’]*’");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+\\.(nl|com|org|gov|be|bz|uk)\\b\\S*|\\S*/\\S+");

  private LanguageWords() {}

  /** Any of these as a whole word. */
  static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])(" + alternatives + ")(?![\\p{L}\\d-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Without names, quoted titles and addresses, which keep their own language. */
  static String plain(String text) {
    String named = text;
    for (String name : NAMES) {
      named = named.replace(name, " ");
    }
    return ADDRESS.matcher(QUOTED.matcher(named).replaceAll(" ")).replaceAll(" ");
  }

  /** The first such word in a text; empty when there is none. */
  static String found(Pattern pattern, String text) {
    return match(pattern, plain(text));
  }

  /** The same in prose without names; empty when there is none. */
  static String match(Pattern pattern, String prose) {
    Matcher matcher = pattern.matcher(prose);
    return matcher.find() ? matcher.group() : "";
  }
}
