// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.line.OneLine;
import nl.werkrelatie.model.WerkrelatieVoorInwoner;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What the inwoner may read of the own werkrelatie: what is recorded, what may help the consulent,
 * and why; the default for print and for a portal.
 *
 * <p>Facts about safety at home, what the consulent reported about the own work and the caseload
 * are taken away first, and the engine sees only what remains: so neither a suggestion nor the lack
 * of one points at them. The tensions of a catalogue are left to the professional. Everything else
 * is shown, a planned talk about an unfavourable decision too: tell that in person before you give
 * this away.
 *
 * <pre>{@code
 * String letter = RuleEngine.standard().voorInwoner(werkrelatie, peildatum).text(locale);
 * }</pre>
 */
public final class VoorInwoner {
  private final WerkrelatieVoorInwoner werkrelatie;
  private final List<Suggestie> suggested;
  private final List<Aangehouden> held;
  private final List<Catalogus> catalogi;
  private final Herkomst herkomst;

  private VoorInwoner(WerkrelatieVoorInwoner werkrelatie, Suggesties suggesties) {
    this.werkrelatie = werkrelatie;
    this.suggested = suggesties.alle().stream().map(Suggestie::withoutTensions).toList();
    this.held = suggesties.aangehouden();
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

  /** What was held back, in reading order, each with its grounds. */
  public List<Aangehouden> aangehouden() {
    return held;
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
   * Everything in words to the inwoner, in the language of the locale: Dutch, or English for an
   * English locale.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    return VoorInwonerText.of(this, locale, folding);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VoorInwoner that
        && werkrelatie.equals(that.werkrelatie)
        && suggested.equals(that.suggested)
        && held.equals(that.held)
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
