// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.List;
import java.util.Objects;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * A general rule that lets only a few handvatten through while its condition holds, and holds back
 * every other.
 *
 * @param id the id of the general rule, for example {@code G1}
 * @param code the ground given with every handvat it holds back, for example {@code
 *     VEILIGHEID_EERST}
 * @param when the condition under which it speaks
 * @param doorgelaten the ids of the handvatten that may still be suggested
 * @param zin why, as a short sentence without a full stop
 */
public record Voorrang(String id, String code, Condition when, List<String> doorgelaten, Tekst zin)
    implements Aanhoudgrond {

  /** Copies the list. */
  public Voorrang {
    Objects.requireNonNull(id, "id");
    Tekst.guardShown(id);
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(zin, "zin");
    doorgelaten = List.copyOf(doorgelaten);
  }

  /** The type and the id. */
  @Override
  public String toString() {
    return OneLine.of("Voorrang", id);
  }
}
