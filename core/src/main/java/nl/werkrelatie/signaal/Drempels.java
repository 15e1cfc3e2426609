// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds on which signalen rest: each one the organisation's own, or the library's default
 * without source.
 *
 * <p>Immutable. {@code Drempels.standard().with(Drempel.STILTE, 60)} sets one for an organisation
 * and leaves the first unchanged.
 */
public final class Drempels {
  private static final Drempels STANDARD = new Drempels(new EnumMap<>(Drempel.class));

  private final Map<Drempel, Integer> ofOrganisatie;

  private Drempels(Map<Drempel, Integer> ofOrganisatie) {
    this.ofOrganisatie = ofOrganisatie;
  }

  /** The library's defaults; {@link Drempel#GROTE_CASELOAD} has none. */
  public static Drempels standard() {
    return STANDARD;
  }

  /**
   * These thresholds with one set by the organisation; refuses a value outside the threshold's
   * range.
   *
   * @param waarde the value, in the unit of the threshold; {@link Drempel#laagste()} to {@link
   *     Drempel#hoogste()}, both inclusive
   */
  public Drempels with(Drempel drempel, int waarde) {
    Drempelwaarde checked = new Drempelwaarde(drempel, waarde, GezetDoor.ORGANISATIE);
    Map<Drempel, Integer> copy = new EnumMap<>(Drempel.class);
    copy.putAll(ofOrganisatie);
    copy.put(drempel, checked.waarde());
    return new Drempels(copy);
  }

  /** These thresholds and those that others set; refuses one that both set to different values. */
  public Drempels with(Drempels others) {
    Drempels all = this;
    for (Map.Entry<Drempel, Integer> other : others.ofOrganisatie.entrySet()) {
      Integer own = ofOrganisatie.getOrDefault(other.getKey(), other.getValue());
      if (!own.equals(other.getValue())) {
        throw new IllegalArgumentException(
            "drempel "
                + other.getKey()
                + " is set to "
                + own
                + " and to "
                + other.getValue()
                + "; keep one of them");
      }
      all = all.with(other.getKey(), other.getValue());
    }
    return all;
  }

  /** The value of this threshold and who set it; empty when nobody set it and it has no default. */
  public Optional<Drempelwaarde> van(Drempel drempel) {
    @Nullable Integer own = ofOrganisatie.get(drempel);
    if (own != null) {
      return Optional.of(new Drempelwaarde(drempel, own, GezetDoor.ORGANISATIE));
    }
    return drempel.standaard().stream()
        .mapToObj(waarde -> new Drempelwaarde(drempel, waarde, GezetDoor.STANDAARD))
        .findFirst();
  }

  /**
   * The value alone, in the unit of the threshold; empty when nobody set it and it has no default.
   */
  public OptionalInt waarde(Drempel drempel) {
    @Nullable Integer own = ofOrganisatie.get(drempel);
    return own == null ? drempel.standaard() : OptionalInt.of(own);
  }

  /** Every threshold that has a value, in the order T1 to T11. */
  public List<Drempelwaarde> alle() {
    return List.of(Drempel.values()).stream().flatMap(drempel -> van(drempel).stream()).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Drempels that && ofOrganisatie.equals(that.ofOrganisatie);
  }

  @Override
  public int hashCode() {
    return ofOrganisatie.hashCode();
  }

  /**
   * The thresholds the organisation set. Part of the fingerprint of a rule set: a change makes each
   * of them another.
   */
  @Override
  public String toString() {
    return "Drempels " + ofOrganisatie;
  }
}
