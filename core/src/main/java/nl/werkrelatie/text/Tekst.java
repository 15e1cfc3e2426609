// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.text;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.werkrelatie.shared.OneLine;

/**
 * A text that a person reads, in Dutch and in English.
 *
 * @param nl the Dutch text, not blank
 * @param en the English text, not blank
 */
public record Tekst(String nl, String en) {
  /**
   * What no text holds, as a regular expression of Java and of JSON Schema: characters that nobody
   * sees and that turn the reading direction, end a line or drive a screen, so that a person would
   * read something else than what stands there. Tabs and line ends are no part of it, nor are the
   * joiners that scripts need.
   */
  public static final String HIDDEN =
      "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F"
          + "\\u2028-\\u202E\\u2066-\\u2069]|\\u000D(?!\\u000A)";

  private static final Pattern NEVER = Pattern.compile(HIDDEN);

  /** What is said of a text with something {@link #HIDDEN}, after the name of that text. */
  public static final Tekst HOLDS_HIDDEN =
      of(
          "bevat een teken dat je niet ziet (een stuurteken, een teken dat de leesrichting keert of"
              + " een regelscheider); laat dat weg",
          "holds a character that is not seen (a control, a turn of the reading direction or a line"
              + " separator); leave it out");

  /**
   * Refuses a blank text, so that nobody is shown an empty one, and one with something {@link
   * #HIDDEN}.
   */
  public Tekst {
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(en, "en");
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text is blank; give it in Dutch and in English");
    }
    guardShown(nl);
    guardShown(en);
  }

  /** A text in both languages, for example {@code Tekst.of("aandacht", "attention")}. */
  public static Tekst of(String nl, String en) {
    return new Tekst(nl, en);
  }

  /** Refuses a text or a name with something {@link #HIDDEN}, without telling what it holds. */
  public static void guardShown(String text) {
    if (isHidingIn(text)) {
      throw new IllegalArgumentException("a text or a name " + HOLDS_HIDDEN.en);
    }
  }

  /** Whether something {@link #HIDDEN} stands in this text. */
  public static boolean isHidingIn(String text) {
    for (int index = 0; index < text.length(); index++) {
      char one = text.charAt(index);
      if ((one < ' ' || one > '~') && isOfAKindToHide(one)) {
        return NEVER.matcher(text).find();
      }
    }
    return false;
  }

  /**
   * Few texts have such a character, and a search by pattern takes long in a Java that just began.
   */
  private static boolean isOfAKindToHide(char one) {
    return switch (Character.getType(one)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The English text for an English locale, the Dutch text for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }

  /** The Dutch text, shortened to one line. */
  @Override
  public String toString() {
    return OneLine.of("Tekst", nl);
  }
}
