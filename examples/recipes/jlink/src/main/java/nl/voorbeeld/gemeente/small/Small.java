// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.small;

import java.io.IOException;
import java.time.LocalDate;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;

/** Prints which handvatten may help, for the werkrelatie on standard input and the day given. */
public final class Small {
  private Small() {}

  /**
   * Reads, asks and prints.
   *
   * @throws IOException when standard input cannot be read
   */
  public static void main(String[] args) throws IOException {
    Werkrelatie werkrelatie = WerkrelatieJson.read(System.in.readAllBytes());
    RuleEngine.standard()
        .suggest(werkrelatie, LocalDate.parse(args[0]))
        .alle()
        .forEach(one -> System.out.println(one.handvat().id()));
  }
}
