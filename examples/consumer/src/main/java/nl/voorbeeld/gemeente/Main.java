// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;

/** Asks what may help in a werkrelatie that went through JSON, and prints the handvatten. */
public final class Main {
  private Main() {}

  /** Prints one line: how this program found the library, and what the library suggests. */
  public static void main(String[] args) {
    Werkrelatie werkrelatie =
        Werkrelatie.builder()
            .inwoner(Inwoner.of("W-1043"))
            .consulent(Consulent.of("C-7"))
            .volgnummer(5)
            .build();
    Werkrelatie stored = WerkrelatieJson.read(WerkrelatieJson.write(werkrelatie));
    List<String> handvatten =
        RuleEngine.standard().suggest(stored, LocalDate.of(2026, 11, 21)).alle().stream()
            .map(suggestie -> suggestie.handvat().id())
            .toList();
    String path = Main.class.getModule().isNamed() ? "module path" : "class path";
    System.out.println("On the " + path + ": " + handvatten);
  }
}
