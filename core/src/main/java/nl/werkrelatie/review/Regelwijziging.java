// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;

/**
 * What a change of rules does, shown on invented cases before it is used: of each case that answers
 * otherwise only what differs, and the names of those that do not.
 *
 * <pre>{@code
 * Regelwijziging.between(RuleEngine.standard(), RuleEngine.standard().with(regelset), Gevallen.alle())
 * }</pre>
 *
 * @param anders the cases that answer otherwise, in their order
 * @param gelijk the ids of the cases that answer as before, in their order
 */
public record Regelwijziging(List<Gevalverschil> anders, List<String> gelijk) {

  /** Copies the lists. */
  public Regelwijziging {
    anders = List.copyOf(anders);
    gelijk = List.copyOf(gelijk);
  }

  /**
   * What differs between the answers of two engines to these cases. Each case keeps its own
   * thresholds where an engine sets none.
   *
   * @param gevallen invented cases, read one after the other; what is expected of them plays no
   *     part
   */
  public static Regelwijziging between(RuleEngine voor, RuleEngine na, Stream<Geval> gevallen) {
    List<Gevalverschil> anders = new ArrayList<>();
    List<String> gelijk = new ArrayList<>();
    gevallen.forEachOrdered(
        geval -> {
          Vergelijking vergelijking =
              Gevalrun.suggest(voor, geval).compare(Gevalrun.suggest(na, geval));
          if (vergelijking.isGelijk()) {
            gelijk.add(geval.id());
          } else {
            anders.add(new Gevalverschil(geval, vergelijking));
          }
        });
    return new Regelwijziging(anders, gelijk);
  }

  /**
   * The change in words, in the language of the locale: Dutch, or English for an English locale;
   * the titles of cases are as they were written. Which rules and thresholds differ is told once,
   * and again only with a case of which the thresholds differ otherwise.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    StringBuilder text = new StringBuilder();
    String told = "";
    for (Gevalverschil one : anders) {
      String sources = one.vergelijking().bronnenText(locale, folding);
      if (text.isEmpty()) {
        text.append(sources).append('\n');
        told = sources;
      }
      text.append(folding.underlined(title(one.geval()), '='))
          .append(sources.equals(told) ? "" : sources)
          .append(one.vergelijking().verschillenText(locale, folding))
          .append('\n');
    }
    return text + unchanged(locale, folding);
  }

  private static String title(Geval geval) {
    return geval.id() + " " + geval.titel().strip().replaceAll("\\s+", " ");
  }

  private String unchanged(Locale locale, Folding folding) {
    if (gelijk.isEmpty()) {
      return "";
    }
    Tekst label =
        anders.isEmpty()
            ? Tekst.of("In geen enkel geval verschil: ", "No difference in any case: ")
            : Tekst.of("Zonder verschil: ", "Without a difference: ");
    return folding.lines("", "", label.in(locale) + String.join(", ", gelijk) + ".");
  }

  /** The type. */
  @Override
  public String toString() {
    return "Regelwijziging";
  }
}
