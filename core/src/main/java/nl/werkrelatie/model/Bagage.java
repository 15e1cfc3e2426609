// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.Optional;

/**
 * What the inwoner carries into the room from before; it colours the contact. Not a defect, a risk
 * or an excuse.
 *
 * <p>Has exactly two forms. There is no text: the story is told in the conversation and stays
 * there. No bagage recorded never means that there is none.
 */
public abstract sealed class Bagage implements TijdelijkFeit
    permits GeschondenLevensverhaal, Systeemkritiek {
  Bagage() {}

  /** How it came on the table. */
  public abstract Zichtbaarheid zichtbaarheid();

  /**
   * Whether it may go along to another consulent, as the inwoner says; empty when not said, which
   * is neither yes nor no.
   */
  public abstract Optional<Boolean> overdraagbaar();
}
