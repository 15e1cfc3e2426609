// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Folding;

/**
 * What goes along to the next consulent, with the text for the conversation in which the inwoner
 * and the consulent decide that together (H35).
 *
 * <pre>{@code
 * String blad = VoorOverdracht.of(werkrelatie, peildatum).text(locale);
 * }</pre>
 *
 * @param werkrelatie what goes along
 * @param peildatum the day of the conversation
 */
public record VoorOverdracht(WerkrelatieVoorOverdracht werkrelatie, LocalDate peildatum) {

  /** What goes along when nothing is changed any more. */
  public static VoorOverdracht of(Werkrelatie werkrelatie, LocalDate peildatum) {
    return new VoorOverdracht(werkrelatie.voorOverdracht(peildatum), peildatum);
  }

  /**
   * In words to the inwoner, in the language of the locale: Dutch, or English for an English
   * locale. Safe to read where somebody else reads along: it tells of no soort, of no violence at
   * home and of no wish that was said in confidence, even when these go along.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    return VoorOverdrachtText.of(this, locale, folding);
  }

  /** The type, the reference of the inwoner and the peildatum. */
  @Override
  public String toString() {
    return OneLine.of("VoorOverdracht", werkrelatie.inwoner().id(), peildatum.toString());
  }
}
