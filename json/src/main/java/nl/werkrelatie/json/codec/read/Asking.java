// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import nl.werkrelatie.text.Tekst;

/** Says what a value should be, for the text of a refusal. */
@FunctionalInterface
public interface Asking {

  /** What to give, after "give"; made only when something is refused. */
  public Tekst expected();
}
