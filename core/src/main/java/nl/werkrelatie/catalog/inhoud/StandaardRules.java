// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Rule;

/**
 * The rules that lead to the handvatten: one for every situation in which a handvat may help, each
 * with its reason.
 *
 * <p>A reason speaks of the situation and the professional; it never judges the inwoner and infers
 * nothing about one.
 */
public final class StandaardRules {

  /** Every rule of the standard catalogue, in the order of the handvatten. */
  public static final List<Rule> RULES =
      Stream.of(RuimteRules.RULES, OmgaanRules.RULES, AanpakRules.RULES)
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(rule -> rule.handvat().nummer()))
          .toList();

  private StandaardRules() {}
}
