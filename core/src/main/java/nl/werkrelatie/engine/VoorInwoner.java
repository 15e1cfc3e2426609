// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.model.WerkrelatieVoorInwoner;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What the inwoner may read of the own werkrelatie: what is recorded, what may help the consulent,
 * and why; the default for print and for a portal.
 *
 * <p>What is not safe to read at home is taken away first (see {@link WerkrelatieVoorInwoner}), and
 * the engine sees only what remains: so neither a suggestion nor the lack of one points at it. What
 * waits is not told, and a few handvatten never are: those that would ask about the contact, or
 * call silent a contact that the inwoner herself began. The tensions of a catalogue are left to the
 * professional. A planned talk about an unfavourable decision is shown: tell that in person before
 * you give this away.
 *
 * <pre>{@code
 * String letter = RuleEngine.standard().voorInwoner(werkrelatie, peildatum).text(locale);
 * }</pre>
 */
public final class VoorInwoner {
  private final WerkrelatieVoorInwoner werkrelatie;
  private final List<Suggestie> suggested;
  private final List<Catalogus> catalogi;
  private final Herkomst herkomst;

  private VoorInwoner(WerkrelatieVoorInwoner werkrelatie, Suggesties suggesties) {
    this.werkrelatie = werkrelatie;
    this.suggested =
        suggesties.alle().stream()
            .filter(one -> !StandaardCatalogus.isNietVoorInwoner(one.handvat().id()))
            .map(Suggestie::withoutTensions)
            .toList();
    this.catalogi = suggesties.catalogi();
    this.herkomst = suggesties.herkomst();
  }

  static VoorInwoner of(
      RuleEngine engine, WerkrelatieVoorInwoner werkrelatie, LocalDate peildatum) {
    return new VoorInwoner(werkrelatie, engine.suggest(werkrelatie.alsWerkrelatie(), peildatum));
  }

  /** The facts. */
  public WerkrelatieVoorInwoner werkrelatie() {
    return werkrelatie;
  }

  /** What may help, in reading order, with every reason; without the tensions. */
  public List<Suggestie> alle() {
    return suggested;
  }

  /** The catalogues the suggesties come from, each of which says whose it is. */
  public List<Catalogus> catalogi() {
    return catalogi;
  }

  /** The receipt. */
  public Herkomst herkomst() {
    return herkomst;
  }

  /** The day on which was looked. */
  public LocalDate peildatum() {
    return herkomst.peildatum();
  }

  /**
   * One page in words to the inwoner, in the language of the locale: Dutch, or English for an
   * English locale. What is recorded, and at most five suggesties with their reason.
   */
  public String text(Locale locale) {
    return text(locale, Weergave.EERSTE_SCHERM);
  }

  /** The page, or more. */
  public String text(Locale locale, Weergave weergave) {
    return text(locale, weergave, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Weergave weergave, Folding folding) {
    return VoorInwonerText.of(this, locale, weergave, folding);
  }

  /** The same in ids alone, for whoever keeps or sends many answers. */
  public KortAntwoord kort() {
    return KortAntwoord.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VoorInwoner that
        && werkrelatie.equals(that.werkrelatie)
        && suggested.equals(that.suggested)
        && herkomst.equals(that.herkomst);
  }

  @Override
  public int hashCode() {
    return Objects.hash(werkrelatie, herkomst);
  }

  /** The type, the two references and the peildatum; no content and no counts. */
  @Override
  public String toString() {
    return OneLine.of(
        "VoorInwoner",
        werkrelatie.inwoner().id(),
        werkrelatie.consulentId(),
        peildatum().toString());
  }
}
