// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Objects;
import nl.werkrelatie.rules.Rule;

/**
 * A rule and where it stands.
 *
 * @param regelset the id of its rule set or catalogue
 * @param nummer its place among the rules of that, counted from 0
 * @param rule the rule
 */
record Regelplaats(String regelset, int nummer, Rule rule) {

  String plaats() {
    return "regels/" + nummer;
  }

  String plaats(String part) {
    return plaats() + "/" + part;
  }

  /** Where it stands: to hash all its texts would take most of the time of a check. */
  @Override
  public int hashCode() {
    return Objects.hash(regelset, nummer);
  }
}
