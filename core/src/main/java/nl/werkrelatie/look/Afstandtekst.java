// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Distances in words: templates with numbers, and the word for one or for more behind them. */
final class Afstandtekst {
  static final String DAGEN = "dag|dagen|day|days";
  static final String IN_A_ROW =
      "contact op een rij|contacten op een rij|contact in a row|contacts in a row";
  static final String REPAIR_TALKS = "herstelgesprek|herstelgesprekken|repair talk|repair talks";

  static final String TOLD_BY_INWONER =
      "dag sinds de inwoner het laatst vertelde|dagen sinds de inwoner het laatst vertelde"
          + "|day since the inwoner last told|days since the inwoner last told";
  static final String TOLD_BY_CONSULENT = TOLD_BY_INWONER.replace("inwoner", "consulent");

  private Afstandtekst() {}

  static String unit(Meetbaar feit) {
    if (feit == Maat.MINUTEN) {
      return "minuut|minuten|minute|minutes";
    } else if (feit == Maat.VOLGNUMMER) {
      return "consulent|consulenten|consulent|consulenten";
    }
    return feit == Maat.CASELOAD ? "inwoner|inwoners|inwoner|inwoners" : DAGEN;
  }

  static Tekst some(int seen, int asked, String unit) {
    return of("# van # ~", "# of # ~", unit, seen, asked);
  }

  /**
   * How many are asked, and not how many there are: a number counted in somebody's contacts would
   * be a number on a person.
   */
  static Tekst asked(int asked, String unit) {
    return of("gevraagd: # ~", "asked: # ~", unit, asked);
  }

  static Tekst atMost(int seen, int most, String unit) {
    return of("# ~, hoogstens #", "# ~, at most #", unit, seen, most);
  }

  static Tekst nu(Tekst word) {
    return of("nu: #", "now: #", DAGEN, word);
  }

  static Tekst joined(@Nullable Tekst before, Tekst more) {
    return before == null ? more : of("#; #", "#; #", DAGEN, before, more);
  }

  /**
   * The templates with these parts in place of each {@code #}, and the unit that fits the number
   * before it in place of {@code ~}.
   *
   * @param unit the words for one and for more, in Dutch and then in English
   */
  static Tekst of(String nl, String en, String unit, Object... parts) {
    return Tekst.of(filled(nl, 0, unit, parts), filled(en, 2, unit, parts));
  }

  private static String filled(String template, int language, String unit, Object... parts) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int index = 0; index < template.length(); index++) {
      char sign = template.charAt(index);
      if (sign == '#') {
        Object part = parts[next++];
        text.append(part instanceof Tekst both ? language == 0 ? both.nl() : both.en() : part);
      } else if (sign == '~') {
        int word = parts[next - 1].equals(1) ? 0 : 1;
        text.append(unit.split("\\|")[language + word]);
      } else {
        text.append(sign);
      }
    }
    return text.toString();
  }

  /** What would have to be lower or higher, for a question that asks that this does not hold. */
  static Tekst tooFar(Meetbaar feit, int low, int high, Bereik bereik, String unit) {
    if (!bereik.heeftHoogste()) {
      return of("# ~, gevraagd minder dan #", "# ~, asked less than #", unit, low, bereik.van());
    } else if (bereik.van() <= feit.laagste()) {
      return of("# ~, gevraagd meer dan #", "# ~, asked more than #", unit, high, bereik.tot());
    }
    return of(
        "# ~, gevraagd minder dan # of meer dan #",
        "# ~, asked less than # or more than #",
        unit,
        low,
        bereik.van(),
        bereik.tot());
  }
}
