// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** A secret that changes nothing for the consulent would show nothing about other readers. */
class SecretTest {

  @Test
  void every_secret_changes_what_the_consulent_reads() {
    EnumSet<Secret> seen = EnumSet.noneOf(Secret.class);
    for (Scenario scenario : Scenarios.any().samples(1917).limit(400).toList()) {
      for (Secret secret : EnumSet.complementOf(seen)) {
        Werkrelatie changed =
            secret.change(scenario.werkrelatie(), scenario.peildatum(), new Random(1917));
        if (!EngineAnswer.of(scenario)
            .suggested()
            .equals(EngineAnswer.of(scenario.withWerkrelatie(changed)).suggested())) {
          seen.add(secret);
        }
      }
    }
    assertEquals(EnumSet.allOf(Secret.class), seen);
  }

  @Test
  void what_is_asked_of_a_view_can_be_read() {
    Werkrelatie werkrelatie = Table.quiet().withGespreksmomenten(Table.planned());
    VoorInwoner view = RuleEngine.standard().voorInwoner(werkrelatie, Table.P);
    Set<String> read = Set.copyOf(Readable.of(view));
    assertTrue(
        read.contains(".text " + view.text(Weergaven.LANGUAGES.get(0), Weergave.VOLLEDIG)),
        "the whole text");
    assertTrue(
        read.stream().anyMatch(line -> line.startsWith(".werkrelatie.gespreksmomenten.datum ")),
        "the facts");
  }
}
