// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.text.Tekst;

/**
 * What can be seen in a werkrelatie on a peildatum: of every signaal whether it holds, fails or is
 * not recorded, and on which facts it rests.
 *
 * <p>Only entered facts and dates count; nothing is inferred about a person. A fact dated after the
 * peildatum does not count, an expired one neither. What holds, and on which facts it rests, is
 * looked up when somebody asks. Every answer of an engine has them.
 */
public interface Signalen {

  /** Whether this signaal holds. */
  Stand stand(Constatering signaal);

  /** Whether this condition holds. */
  Stand match(Condition condition);

  /** Whether this rule leads to its handvat: {@code when} holds and {@code unless} does not. */
  Stand match(Rule rule);

  /**
   * The signalen that make this condition hold, in the order they are named; empty when it does not
   * hold or rests on an absence.
   */
  List<Constatering> evidence(Condition condition);

  /** How one of the two experienced a quality in the last two observations. */
  Trend trend(Kwaliteit kwaliteit, Perspectief perspectief);

  /**
   * The facts on which this signaal rests; empty when it does not hold, and when the absence of a
   * record is itself the fact.
   */
  List<Feitverwijzing> feiten(Constatering signaal);

  /**
   * The thresholds on which this signaal rests, with their values and who set them; empty when it
   * does not hold, and for an own signaal, which says its own.
   */
  List<Drempelwaarde> drempels(Constatering signaal);

  /**
   * How far what is recorded lies from what this signaal asks, for example "82 of 90 days": the
   * contact or the calendar in words, nothing to sort people by. Empty when it is not recorded, and
   * when it is no matter of more or less.
   */
  Optional<Tekst> afstand(Constatering signaal);

  /** The standard signalen that hold, in the order of {@link Signaal}. */
  Set<Signaal> geldende();
}
