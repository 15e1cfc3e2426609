// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.List;

/**
 * One handvat on one peildatum.
 *
 * @param id for example H01
 * @param triggered whether its "when" is true
 * @param heldAt its contraindications, in order
 */
record NaiveHandvat(String id, boolean triggered, List<String> heldAt) {

  static NaiveHandvat of(String id, boolean triggered, String... heldAt) {
    return new NaiveHandvat(id, triggered, List.of(heldAt));
  }
}
