// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that a reading has to tell, with how many klantcontacten it is so and where. It is
 * about a registration and for who keeps it; it says nothing of a person and holds nothing that was
 * read.
 *
 * @param code what it is
 * @param aantal with how many klantcontacten it is so
 * @param plaatsen where the first ten stand, such as {@code p. 2: /results/7}
 */
public record Melding(Meldingcode code, int aantal, List<String> plaatsen) {
  /** Checks that all three are there. */
  public Melding {
    Objects.requireNonNull(code, "code");
    plaatsen = List.copyOf(plaatsen);
  }

  /** The code, how many, where, and what to do, in one line. */
  public String text(Locale locale) {
    String more = plaatsen.size() < aantal ? ", ..." : "";
    return code
        + " ("
        + aantal
        + ") "
        + String.join(", ", plaatsen)
        + more
        + ": "
        + code.zin().in(locale);
  }

  @Override
  public String toString() {
    return code + " (" + aantal + ")";
  }
}
