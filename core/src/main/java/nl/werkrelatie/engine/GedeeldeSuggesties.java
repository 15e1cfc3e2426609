// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Folding;

/**
 * What a team or an organisation may see of the suggesties of one werkrelatie: no fact about the
 * inwoner, and not whose werkrelatie it is.
 *
 * <p>A handvat that follows only from what was shared about safety at home, or from what the
 * consulent reported about the own work and did not share, is left out. What was held is not told
 * here: the grounds lie with the consulent.
 *
 * @param adressaat the team or the organisation
 * @param alle the handvatten, in reading order
 * @param isShortened whether only the first few are shown
 * @param catalogi the catalogues they come from, each of which says whose it is
 * @param herkomst the receipt
 */
public record GedeeldeSuggesties(
    Adressaat adressaat,
    List<GedeeldeSuggestie> alle,
    boolean isShortened,
    List<Catalogus> catalogi,
    Herkomst herkomst) {

  /** Copies the lists. */
  public GedeeldeSuggesties {
    alle = List.copyOf(alle);
    catalogi = List.copyOf(catalogi);
  }

  static GedeeldeSuggesties of(Suggesties suggesties, Adressaat adressaat) {
    return new GedeeldeSuggesties(
        adressaat,
        suggesties.alle().stream()
            .filter(suggestie -> Suggesties.isFor(suggestie.handvat(), adressaat))
            .flatMap(suggestie -> GedeeldeSuggestie.of(suggestie, suggesties.signalen()).stream())
            .toList(),
        suggesties.isShortened(),
        suggesties.catalogi(),
        suggesties.herkomst());
  }

  /**
   * Everything in words, in the language of the locale: Dutch, or English for an English locale.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    return GedeeldeSuggestiesText.of(this, locale, folding);
  }

  /** The first few; see {@link Suggesties#atMost}. */
  public GedeeldeSuggesties atMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "; give 0 or more");
    }
    return most >= alle.size()
        ? this
        : new GedeeldeSuggesties(adressaat, alle.subList(0, most), true, catalogi, herkomst);
  }

  /** The type, the addressee and the peildatum. */
  @Override
  public String toString() {
    return "GedeeldeSuggesties " + adressaat + " " + herkomst.peildatum();
  }
}
