// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.UUID;
import nl.werkrelatie.json.document.DocumentRefusedException;

/**
 * A dossier of our own that this version cannot read: a newer one wrote it.
 *
 * <p>Not the {@link DocumentRefusedException} itself, which the starter answers as a mistake of who
 * asks.
 */
class OnleesbaarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OnleesbaarException(UUID dossier) {
    super("dossier " + dossier + " cannot be read by this version; a newer one wrote it");
  }
}
