// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.List;

/**
 * What was found about one signaal on the peildatum.
 *
 * @param feiten the facts it rests on; empty when it does not hold, and when the absence of a
 *     record is itself the fact
 * @param drempels the thresholds it rests on; empty when it does not hold
 */
record Bevinding(Stand stand, List<Feitverwijzing> feiten, List<Drempel> drempels) {
  static final Bevinding FAILS = new Bevinding(Stand.GELDT_NIET, List.of(), List.of());
  static final Bevinding NOT_RECORDED = new Bevinding(Stand.NIET_VASTGELEGD, List.of(), List.of());

  static Bevinding holds(List<Feitverwijzing> feiten, Drempel... drempels) {
    return new Bevinding(Stand.GELDT, feiten, List.of(drempels));
  }

  /** What was not found to hold: not recorded when an unknown value could still make it hold. */
  static Bevinding absent(boolean couldHold) {
    return couldHold ? NOT_RECORDED : FAILS;
  }

  @Override
  public String toString() {
    return "Bevinding";
  }
}
