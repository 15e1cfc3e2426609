// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.text.Tekst;

/**
 * What an organisation lays beside the standard catalogue: its own handvatten, signalen, rules and
 * thresholds, what it also holds handvatten at, and which standard rules it does not use.
 *
 * <p>An immutable value with a fingerprint; replacing a rule set is replacing a reference. It can
 * add and it can leave out, but it has no power over what protects an inwoner: it cannot look at a
 * soort of bagage, bring a rule that goes before all others, lead to the handvat for safety at
 * home, or weaken what a handvat is held at.
 *
 * @param catalogus its handvatten, rules, order and tensions, with its id, version, name and
 *     account
 * @param datum the day on which it was issued
 * @param uitgever who issues it
 * @param drempels the thresholds it sets
 * @param signalen its own signalen
 * @param aanhoudingen what it also holds handvatten at
 * @param uitgeschakeld the rules of other catalogues that it does not use
 */
public record Regelset(
    Catalogus catalogus,
    LocalDate datum,
    Tekst uitgever,
    Drempels drempels,
    List<EigenSignaal> signalen,
    List<Aanhouding> aanhoudingen,
    List<Uitschakeling> uitgeschakeld) {

  /**
   * Refuses what a rule set has no power over, everything at once.
   *
   * @throws RegelsetRefusedException with every mistake
   */
  public Regelset {
    Objects.requireNonNull(catalogus, "catalogus");
    Objects.requireNonNull(datum, "datum");
    Objects.requireNonNull(uitgever, "uitgever");
    Objects.requireNonNull(drempels, "drempels");
    signalen = List.copyOf(signalen);
    aanhoudingen = List.copyOf(aanhoudingen);
    uitgeschakeld = List.copyOf(uitgeschakeld);
    List<Regelfout> fouten = Bevoegdheid.fouten(catalogus, signalen, aanhoudingen);
    if (!fouten.isEmpty()) {
      throw new RegelsetRefusedException(catalogus.id(), fouten);
    }
  }

  /** Its own name, unique in an engine. */
  public String id() {
    return catalogus.id();
  }

  /** Its version; changes whenever its content changes. */
  public String versie() {
    return catalogus.versie();
  }

  /** The own signaal with this code; empty when the rule set does not hold it. */
  public Optional<EigenSignaal> signaal(String code) {
    return signalen.stream().filter(signaal -> signaal.code().equals(code)).findFirst();
  }

  /**
   * A fingerprint of the whole content, equal for equal content on every machine: 64 hexadecimal
   * digits (SHA-256).
   */
  public String hash() {
    return Fingerprint.of(this);
  }

  /** The type, the id and the version. */
  @Override
  public String toString() {
    return OneLine.of("Regelset", id(), versie());
  }
}
