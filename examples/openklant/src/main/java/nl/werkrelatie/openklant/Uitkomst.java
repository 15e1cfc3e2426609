// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.List;
import nl.werkrelatie.model.Werkrelatie;

/** What became of klantcontacten: a werkrelatie, and what is not in it and why. */
public final class Uitkomst {
  private final Werkrelatie werkrelatie;
  private final List<Melding> meldingen;

  Uitkomst(Werkrelatie werkrelatie, List<Melding> meldingen) {
    this.werkrelatie = werkrelatie;
    this.meldingen = List.copyOf(meldingen);
  }

  /**
   * The werkrelatie, with the gespreksmomenten that took place in their order. A planned talk is
   * not in it, for no klantcontact is planned: add it from your own agenda.
   */
  public Werkrelatie werkrelatie() {
    return werkrelatie;
  }

  /** What was left out and what stayed unknown, in the order of the codes; empty when nothing. */
  public List<Melding> meldingen() {
    return meldingen;
  }

  /** The type alone. */
  @Override
  public String toString() {
    return "Uitkomst";
  }
}
