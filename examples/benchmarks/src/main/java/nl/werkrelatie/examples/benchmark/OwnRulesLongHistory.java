// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import nl.werkrelatie.model.Werkrelatie;

/** The same over 10,000 moments. */
public class OwnRulesLongHistory extends OwnRules {
  @Override
  List<Werkrelatie> werkrelaties() {
    return MeasuredWerkrelaties.many(4, 10_000);
  }
}
