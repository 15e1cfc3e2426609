// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.forms;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkrelatie.text.Tekst;

/** A text of a fixed form, as a document holds it: codes stand in small letters. */
public enum Tekstvorm {
  /** The name of a geval. */
  ID(
      "id of a geval",
      "[A-Za-z0-9._-]{1,64}",
      "een tekst van 1 tot 64 letters, cijfers en . _ -",
      "a text of 1 to 64 letters, digits and . _ -"),
  /** The geval in a few words. */
  TITEL(
      "titel",
      "(?s)(?=.*[^\\p{IsWhite_Space}])\\P{Cs}{1,200}",
      "een tekst van 1 tot 200 tekens, niet alleen witruimte",
      "a text of 1 to 200 characters, not only white space"),
  /** The file of a geval, beside the index. */
  BESTAND(
      "bestand",
      "[A-Za-z0-9._-]{1,64}\\.json",
      "een tekst van 1 tot 64 letters, cijfers en . _ - met .json erachter",
      "a text of 1 to 64 letters, digits and . _ - followed by .json"),
  /** The name of a rule set. */
  REGELSET(
      "id of a regelset",
      "[a-z0-9][a-z0-9._-]{0,63}",
      "een tekst van 1 tot 64 kleine letters, cijfers en . _ -, met een letter of cijfer vooraan",
      "a text of 1 to 64 small letters, digits and . _ -, a letter or digit first"),
  /** Which edition of a rule set it is. */
  VERSIE(
      "versie of a regelset",
      "[A-Za-z0-9._-]{1,64}",
      "een tekst van 1 tot 64 letters, cijfers en . _ -",
      "a text of 1 to 64 letters, digits and . _ -"),
  /** The name of a handvat. */
  HANDVAT(
      "id of a handvat",
      "[A-Z]{1,8}[0-9]{1,4}",
      "een tekst van 1 tot 8 hoofdletters en dan 1 tot 4 cijfers, zoals H27",
      "a text of 1 to 8 capitals and then 1 to 4 digits, such as H27"),
  /** The code of a ground for holding a handvat. */
  GROND(
      "grond",
      "[a-z][a-z0-9_]{0,63}",
      "de code van een grond in kleine letters, zoals veiligheid_eerst",
      "the code of a ground in lower case, such as veiligheid_eerst"),
  /** The code of an own signaal. */
  EIGEN_SIGNAAL(
      "code of an eigen signaal",
      "eigen_[a-z0-9_]{1,40}",
      "de tekst eigen_ met daarachter 1 tot 40 kleine letters, cijfers en _",
      "the text eigen_ followed by 1 to 40 small letters, digits and _");

  private final String kind;
  private final Pattern pattern;
  private final Tekst expected;

  Tekstvorm(String kind, String pattern, String nl, String en) {
    this.kind = kind;
    this.pattern = Pattern.compile(pattern);
    this.expected = Tekst.of(nl, en);
  }

  /** Its name in the format's own document, for example {@code id of a geval}. */
  public String kind() {
    return kind;
  }

  /** The whole text. */
  public Pattern pattern() {
    return pattern;
  }

  /** The form in words, after "give". */
  public Tekst expected() {
    return expected;
  }

  /** The text itself; refuses one of another form, without quoting it. */
  public String check(String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("a " + kind + " is refused; give " + expected.en());
    } else if (Tekst.isHidingIn(text)) {
      throw new IllegalArgumentException("a " + kind + " " + Tekst.HOLDS_HIDDEN.en());
    }
    return text;
  }

  /** Refuses a code that would have another form in a document, or come back as another. */
  public void checkCode(String code) {
    String word = check(code.toLowerCase(Locale.ROOT));
    if (!word.toUpperCase(Locale.ROOT).equals(code)) {
      throw new IllegalArgumentException("a " + kind + " is refused; give it in capitals");
    }
  }
}
