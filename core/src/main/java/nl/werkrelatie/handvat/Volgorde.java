// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * An order for reading: first this handvat, then that one; never a step plan.
 *
 * @param id the id of the order rule, for example {@code O1}; one order rule may consist of several
 *     pairs
 * @param eerst the id of the handvat that is read first
 * @param dan the id of the handvat that is read later; empty when {@code eerst} is read before
 *     every other
 */
public record Volgorde(String id, String eerst, Optional<String> dan) {

  /** Refuses a handvat that would come before itself. */
  public Volgorde {
    Objects.requireNonNull(id, "id");
    Tekst.guardShown(id);
    Objects.requireNonNull(eerst, "eerst");
    Objects.requireNonNull(dan, "dan");
    if (dan.isPresent() && dan.get().equals(eerst)) {
      throw new IllegalArgumentException(
          "order '" + id + "' puts '" + eerst + "' before itself; name two handvatten");
    }
  }

  /** The first handvat is read before the second. */
  public static Volgorde before(String id, String eerst, String dan) {
    return new Volgorde(id, eerst, Optional.of(dan));
  }

  /** This handvat is read before every other. */
  public static Volgorde beforeEverything(String id, String eerst) {
    return new Volgorde(id, eerst, Optional.empty());
  }

  /**
   * Pairs that together make a chain, for example {@code chain("O2", List.of("H13", "H21",
   * "H27"))}.
   */
  public static List<Volgorde> chain(String id, List<String> handvatten) {
    List<Volgorde> pairs = new ArrayList<>();
    for (int index = 1; index < handvatten.size(); index++) {
      pairs.add(before(id, handvatten.get(index - 1), handvatten.get(index)));
    }
    return List.copyOf(pairs);
  }

  /** The type and the id. */
  @Override
  public String toString() {
    return OneLine.of("Volgorde", id);
  }
}
