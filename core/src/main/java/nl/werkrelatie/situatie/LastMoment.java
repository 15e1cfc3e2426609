// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;

/** A question to the last past moment; without one it fails. */
record LastMoment(Vraag.Laatste vraag) implements Answer {
  @Override
  public Stand stand(Look look) {
    int past = look.situatie().lastPast();
    if (past == Situatie.NONE) {
      return Stand.GELDT_NIET;
    }
    look.rests(look.situatie().moment(past));
    return Kenmerken.has(vraag.kenmerk(), vraag.waarden(), look.situatie(), past);
  }
}
