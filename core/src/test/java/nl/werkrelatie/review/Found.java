// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.werkrelatie.rules.Regelset;

/** What a check found, in short. */
final class Found {
  private Found() {}

  /** In the one rule set, and nothing of its kind in the one next to it. */
  static void assertFinds(String punt, Regelset with, Regelset without) {
    assertTrue(
        own(Regelcontrole.of(with)).contains(punt),
        () -> punt + " is not found in " + own(Regelcontrole.of(with)));
    String soort = punt.substring(0, punt.indexOf(' '));
    assertFalse(
        own(Regelcontrole.of(without)).stream().anyMatch(one -> one.startsWith(soort)),
        () -> soort + " is found next door: " + own(Regelcontrole.of(without)));
  }

  /** Without what was found in the standard catalogue. */
  static List<String> own(Regelcontrole controle) {
    return found(controle).stream().filter(punt -> !punt.contains(" werkrelatie ")).toList();
  }

  static List<String> found(Regelcontrole controle) {
    return controle.punten().stream()
        .map(punt -> punt.soort() + " " + punt.regelset() + " " + punt.plaats())
        .toList();
  }
}
