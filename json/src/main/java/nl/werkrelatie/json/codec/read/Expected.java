// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.List;
import nl.werkrelatie.text.Tekst;
import tools.jackson.core.JsonToken;

/**
 * What a value is and what it should be, as parts of the texts of {@link Refusal}: after "is" and
 * after "give".
 */
public final class Expected {
  public static final Tekst OBJECT = Tekst.of("een object", "an object");
  public static final Tekst LIST = Tekst.of("een lijst", "a list");
  public static final Tekst TEXT = Tekst.of("een tekst", "a text");

  public static final Tekst WHOLE_NUMBER =
      Tekst.of(
          "een heel getal, zonder aanhalingstekens, komma of exponent",
          "a whole number, without quotes, fraction or exponent");

  public static final Tekst YES_OR_NO =
      Tekst.of("true of false, zonder aanhalingstekens", "true or false, without quotes");

  public static final Tekst DATE =
      Tekst.of(
          "een datum als tekst (jjjj-mm-dd), zoals \"2026-11-21\"",
          "a date as a text (yyyy-MM-dd), such as \"2026-11-21\"");

  public static final Tekst TIME =
      Tekst.of("een tijdstip als tekst, zoals \"14:30\"", "a time as a text, such as \"14:30\"");

  private static final Tekst NUMBER = Tekst.of("een getal", "a number");
  private static final Tekst TRUE_OR_FALSE = Tekst.of("true of false", "true or false");

  private Expected() {}

  /** An object with these attributes, unless they are too many to name. */
  public static Tekst objectWith(List<String> required) {
    if (required.isEmpty() || required.size() > 3) {
      return OBJECT;
    }
    return Tekst.of(
        OBJECT.nl() + " met " + String.join(" en ", required),
        OBJECT.en() + " with " + String.join(" and ", required));
  }

  public static Tekst oneOf(List<String> words) {
    String known = String.join(", ", words);
    return Tekst.of("een tekst, een van " + known, "a text, one of " + known);
  }

  public static Tekst number(int number) {
    return Tekst.of("het getal " + number, "the number " + number);
  }

  public static Tekst word(String word) {
    return Tekst.of("de tekst " + word, "the text " + word);
  }

  /** What a value that begins with this token is. */
  public static Tekst actual(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> LIST;
      case VALUE_STRING -> TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
      default -> TRUE_OR_FALSE;
    };
  }
}
