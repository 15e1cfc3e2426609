// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;

/**
 * The inwoner told of violence at home, and it is not recorded how the inwoner wants to be reached;
 * the absence of that record is here itself the fact.
 *
 * @param violence whether the inwoner told of it
 */
record VeiligKanaalOnbekend(Answer violence) implements Answer {

  VeiligKanaalOnbekend() {
    this(Answer.to(Vraag.HUISELIJK_GEWELD));
  }

  @Override
  public Stand stand(Look look) {
    return look.situatie().werkrelatie().inwoner().gewenstKanaal().isPresent()
        ? Stand.GELDT_NIET
        : violence.stand(look);
  }
}
