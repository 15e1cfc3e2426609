// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;

/**
 * What a werkrelatie may know of one klantcontact. There is no place here for what it was about
 * ({@code onderwerp}, {@code inhoud}), nor for a name or a number of a person.
 *
 * @param id as the werkrelatie will have it
 * @param begin the beginning of the talk
 * @param kanaal how; empty when it is not in the table
 * @param gelukt true when it is registered that the contact was made
 * @param initiatief who began it, when that is known
 * @param consulenten the uuids of the consulenten and teams that had part in it, never empty
 * @param persons whether each of them is one person, and no team
 * @param place where it stands in what was handed in
 */
record Klantcontact(
    String id,
    Instant begin,
    Optional<Kanaal> kanaal,
    boolean gelukt,
    Optional<Initiatief> initiatief,
    Set<String> consulenten,
    boolean persons,
    String place) {

  /** The type alone. */
  @Override
  public String toString() {
    return "Klantcontact";
  }
}
