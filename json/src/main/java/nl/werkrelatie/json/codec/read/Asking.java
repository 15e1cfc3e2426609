// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import nl.werkrelatie.text.Tekst;

/** What asks a value, and can say what to give when something else is given, or nothing. */
@FunctionalInterface
public interface Asking {

  /** What to give, after "give"; made only when something is refused. */
  public Tekst expected();
}
