// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import nl.werkrelatie.shared.OneLine;

/**
 * Where rules came from: a catalogue, a rule set, or a rule of one's own.
 *
 * @param id the id of the catalogue, the rule set or the rule
 * @param versie the version of the catalogue or the rule set; {@code eigen} for a rule of one's
 *     own, whose hash says enough
 * @param hash the fingerprint of its whole content
 */
public record Regelbron(String id, String versie, String hash) {

  /** The version of a rule that came alone. */
  public static final String EIGEN = "eigen";

  /** A catalogue. */
  public static Regelbron of(Catalogus catalogus) {
    return new Regelbron(catalogus.id(), catalogus.versie(), catalogus.hash());
  }

  /** A rule set. */
  public static Regelbron of(Regelset regelset) {
    return new Regelbron(regelset.id(), regelset.versie(), regelset.hash());
  }

  /** A rule of one's own. */
  public static Regelbron of(Rule rule) {
    return new Regelbron(rule.id(), EIGEN, rule.hash());
  }

  /** The type, the id and the version. */
  @Override
  public String toString() {
    return OneLine.of("Regelbron", id, versie);
  }
}
