// SPDX-License-Identifier: EUPL-1.2
//JAVA 17+
//DEPS nl.werkrelatie:werkrelatie:0.1.0-SNAPSHOT

import static nl.werkrelatie.examples.shell.ExampleWerkrelaties.vijfentwintigste;
import static nl.werkrelatie.examples.shell.ExampleWerkrelaties.zoonAlsTolk;
import static nl.werkrelatie.examples.shell.Shell.*;

/** A first hour with the library: what is recorded, what may help, why not, and what if. */
class FirstHour {
  public static void main(String[] args) {
    peildatum("2026-11-21");
    show(vijfentwintigste);
    suggest(vijfentwintigste);
    compare(vijfentwintigste, vijfentwintigste.withVolgnummer(3));
    whyNot(zoonAlsTolk, "H02");
    explain("nabijheid");
  }
}
