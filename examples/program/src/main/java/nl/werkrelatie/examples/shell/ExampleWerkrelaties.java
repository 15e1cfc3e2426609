// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.model.Werkrelatie;

/** Three invented werkrelaties by name, as one would speak of them. */
public final class ExampleWerkrelaties {
  /** A consulent prepares a first meeting, and is number 25 in the row. */
  public static final Werkrelatie vijfentwintigste = example("S01");

  /** A son who is a minor is to interpret at the first meeting. */
  public static final Werkrelatie zoonAlsTolk = example("S05");

  /** Contact from both sides, and an inwoner who experiences more than before. */
  public static final Werkrelatie groeiendeRelatie = example("S07");

  private ExampleWerkrelaties() {}

  private static Werkrelatie example(String geval) {
    return Gevallen.van(geval).werkrelatie();
  }
}
