// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Points from a reason to the fact it rests on: its form, its id and its date, never its soort or
 * content.
 *
 * @param vorm the form of the fact
 * @param id the id of the fact in its werkrelatie; empty for an attribute of the werkrelatie itself
 * @param datum the date of the fact; empty when it has none
 */
public record Feitverwijzing(Feitvorm vorm, Optional<String> id, Optional<LocalDate> datum) {

  /** Checks that nothing is null. */
  public Feitverwijzing {
    Objects.requireNonNull(vorm, "vorm");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(datum, "datum");
  }

  /** The type and the id: a fact of a person stays out of logs. */
  @Override
  public String toString() {
    return "Feitverwijzing" + id.map(known -> " " + known).orElse("");
  }
}
