// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.signaal.Drempelwaarde;

/**
 * The receipt of an answer: equal receipts and equal input mean equal output.
 *
 * @param bibliotheek the version of this library
 * @param regelbronnen the catalogues, rule sets and own rules in use, each with its version and its
 *     fingerprint
 * @param drempels the thresholds in force, and who set them
 * @param peildatum the day on which was looked
 */
public record Herkomst(
    String bibliotheek,
    List<Regelbron> regelbronnen,
    List<Drempelwaarde> drempels,
    LocalDate peildatum) {

  /** The version of this library. */
  public static final String BIBLIOTHEEK = "0.1.0-SNAPSHOT";

  /** Copies the lists. */
  public Herkomst {
    regelbronnen = List.copyOf(regelbronnen);
    drempels = List.copyOf(drempels);
  }

  /** The type, the version of the library and the peildatum. */
  @Override
  public String toString() {
    return "Herkomst " + bibliotheek + " " + peildatum;
  }
}
