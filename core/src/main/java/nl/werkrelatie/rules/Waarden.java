// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Optional;

/** The values for which a signaal holds: fixed, or up to a threshold that an organisation sets. */
public sealed interface Waarden permits Bereik, Drempelgrens {

  /** The values with these thresholds; empty when the threshold has no value. */
  Optional<Bereik> met(Drempels drempels);

  /** The threshold they go by; empty when they are fixed. */
  Optional<Drempel> drempel();
}
