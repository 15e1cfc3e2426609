// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.Optional;
import java.util.UUID;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.model.Werkrelatie;

/**
 * One row: a werkrelatie as it is kept.
 *
 * @param id made by the system, and the only thing of it that stands in an address
 * @param versie goes up by one with every change of the document
 * @param opTeamagenda whether the consulent wants to talk about it in the team
 * @param document the whole werkrelatie as JSON
 */
record Dossier(UUID id, long versie, boolean opTeamagenda, String document) {

  /**
   * What the document says.
   *
   * @throws OnleesbaarException when a newer version of the library wrote it
   */
  Werkrelatie werkrelatie() {
    return leesbaar().orElseThrow(() -> new OnleesbaarException(id));
  }

  /** The same; empty when a newer version of the library wrote it. */
  Optional<Werkrelatie> leesbaar() {
    try {
      return Optional.of(WerkrelatieJson.read(document));
    } catch (DocumentRefusedException newer) {
      return Optional.empty();
    }
  }

  /** The type and the id, so that no log can hold the document. */
  @Override
  public String toString() {
    return "Dossier " + id;
  }
}
