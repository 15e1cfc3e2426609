// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/**
 * A ground for holding a handvat back: a contraindication that is true, or a general rule that goes
 * first.
 */
public sealed interface Aanhoudgrond permits Constatering, Voorrang {

  /** The ground's fixed name, for example {@code STROEFHEID} or {@code VEILIGHEID_EERST}. */
  String code();

  /** The ground in words, as a short sentence without a full stop, for example in a list. */
  Tekst zin();
}
