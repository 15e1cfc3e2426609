// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Folding;

/**
 * What a team or an organisation may see of the suggesties of one werkrelatie: no fact about the
 * inwoner, and not whose werkrelatie it is.
 *
 * <p>It is what the engine says of the werkrelatie without what was told of violence at home, and
 * without what the consulent reported about the own work: all of that for the organisation, what
 * was not shared for the team. It is first taken away, and then looked at, so that neither what is
 * suggested nor what is missing points at it. What was held is not told here: the grounds lie with
 * the consulent.
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

  static GedeeldeSuggesties of(
      RuleEngine engine, Werkrelatie werkrelatie, LocalDate peildatum, Adressaat adressaat) {
    Suggesties suggesties = engine.suggest(forColleagues(werkrelatie, adressaat), peildatum);
    return new GedeeldeSuggesties(
        adressaat,
        suggesties.alle().stream()
            .filter(suggestie -> Suggesties.isFor(suggestie.handvat(), adressaat))
            .map(GedeeldeSuggestie::of)
            .toList(),
        false,
        suggesties.catalogi(),
        suggesties.herkomst());
  }

  private static Werkrelatie forColleagues(Werkrelatie werkrelatie, Adressaat adressaat) {
    List<Zelfrapportage> shared = new ArrayList<>(werkrelatie.zelfrapportages());
    shared.removeIf(
        report -> adressaat != Adressaat.TEAM || !report.gedeeldMetTeam().orElse(false));
    return werkrelatie.zonderGeweldThuis().withZelfrapportages(shared);
  }

  /**
   * All of it in words, in the language of the locale: Dutch, or English for an English locale;
   * without sources.
   */
  public String text(Locale locale) {
    return text(locale, Weergave.EERSTE_SCHERM);
  }

  /** The same, with sources when asked for. */
  public String text(Locale locale, Weergave weergave) {
    return text(locale, weergave, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Weergave weergave, Folding folding) {
    return GedeeldeSuggestiesText.of(this, locale, weergave, folding);
  }

  /** The first few in reading order, which tells nothing of what an inwoner said. */
  public GedeeldeSuggesties atMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "; give 0 or more");
    }
    return most >= alle.size()
        ? this
        : new GedeeldeSuggesties(adressaat, alle.subList(0, most), true, catalogi, herkomst);
  }

  /** The same in ids alone, for whoever keeps or sends many answers. */
  public KortAntwoord kort() {
    return KortAntwoord.of(this);
  }

  /** The type, the addressee and the peildatum. */
  @Override
  public String toString() {
    return "GedeeldeSuggesties " + adressaat + " " + herkomst.peildatum();
  }
}
