// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.text.Tekst;

/**
 * A choice out of one of the closed lists of the model, and what people call it: for the fields of
 * a form, and for a page of your own.
 *
 * <pre>{@code
 * Kanaal.HUISBEZOEK.label().nl();  // "huisbezoek"
 * }</pre>
 */
public sealed interface Keuze
    permits Aanwezige,
        Beleving,
        Contextdruk,
        Gespreksdoel,
        Gesprekssoort,
        Gespreksstatus,
        Gevolg,
        Initiatief,
        Kanaal,
        Kwaliteit,
        Levensverhaalsoort,
        Perspectief,
        Signaalsoort,
        Systeemkritieksoort,
        Toezeggingstatus,
        Zichtbaarheid {
  /** The choice by itself, for a consulent: in a list, in a table, behind a colon. */
  default Tekst label() {
    return Benamingen.label(this);
  }

  /** The same as a part of a sentence about a contact or a person, also for a consulent. */
  default Tekst inZin() {
    return Benamingen.inZin(this);
  }

  /**
   * The choice as the inwoner reads it, in or as a sentence; for a {@link Beleving}, {@code {}}
   * stands for the quality. Empty for what the view for the inwoner leaves out, so that nothing can
   * print it there.
   */
  default Optional<Tekst> voorInwoner() {
    return Benamingen.voorInwoner(this);
  }

  /** Every choice of every list, list by list, in the order in which a form offers them. */
  static List<Keuze> alle() {
    return Benamingen.alle();
  }
}
