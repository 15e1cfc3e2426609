// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Stand;
import org.jspecify.annotations.Nullable;

/**
 * One past moment, taken out of its Optionals once; null for what is unknown.
 *
 * @param daysAgo calendar days from the moment to the peildatum
 * @param tookPlace whether it took place
 */
record Contact(
    Gespreksmoment moment,
    int daysAgo,
    Stand tookPlace,
    @Nullable Kanaal kanaal,
    @Nullable Initiatief initiatief) {

  /** The type: what happened stays out of logs. */
  @Override
  public String toString() {
    return "Contact";
  }
}
