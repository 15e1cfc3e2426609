// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Signalen;

/**
 * Why a handvat may help here: the rule that led to it, and the signalen and facts that made the
 * rule hold.
 *
 * <p>Reads its evidence from the one set of signalen of the run; nothing is copied.
 *
 * @param rule the rule
 * @param gezien what was seen in the werkrelatie
 */
public record Reden(Rule rule, Signalen gezien) {

  /** The signalen that made the rule hold, in the order in which the rule names them. */
  public List<Constatering> signalen() {
    return gezien.evidence(rule.when());
  }

  /**
   * The facts on which one of these signalen rests; empty when the absence of a record is itself
   * the fact.
   */
  public List<Feitverwijzing> feiten(Constatering signaal) {
    return gezien.feiten(signaal);
  }

  /** The thresholds on which these signalen rest, each once. */
  public List<Drempelwaarde> drempels() {
    return signalen().stream()
        .flatMap(signaal -> gezien.drempels(signaal).stream())
        .distinct()
        .toList();
  }

  /** The type: a reason stays out of logs. */
  @Override
  public String toString() {
    return "Reden";
  }
}
