// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Feit;
import org.jspecify.annotations.Nullable;

/**
 * What was found about every signaal while a werkrelatie was looked at.
 *
 * <p>A run first asks only what holds; on which facts that rests is looked up when somebody reads a
 * reason. Both go through the same questions, so the two cannot drift apart: {@link #rests} is deaf
 * while nobody asks.
 */
final class Bevindingen {
  private final boolean keeping;
  private final Map<Signaal, Bevinding> kept;
  private List<Feitverwijzing> feiten = List.of();
  private Set<Drempel> drempels = Set.of();
  private long holding;
  private long unrecorded;

  private Bevindingen(boolean keeping, Map<Signaal, Bevinding> kept) {
    this.keeping = keeping;
    this.kept = kept;
  }

  /** Only what holds. */
  static Bevindingen withoutEvidence() {
    return new Bevindingen(false, Map.of());
  }

  /** What holds, with the facts and thresholds it rests on. */
  static Bevindingen withEvidence() {
    Bevindingen found = new Bevindingen(true, new EnumMap<>(Signaal.class));
    found.forget();
    return found;
  }

  /** Whether anybody asks for evidence, so that lists of it need not be made when nobody does. */
  boolean keepsEvidence() {
    return keeping;
  }

  void rests(@Nullable Feit feit) {
    if (keeping && feit != null) {
      feiten.add(Feitverwijzing.of(feit));
    }
  }

  void rests(List<? extends Feit> all) {
    all.forEach(this::rests);
  }

  void rests(Feitvorm vorm) {
    if (keeping) {
      feiten.add(Feitverwijzing.of(vorm));
    }
  }

  void rests(Feitvorm vorm, @Nullable LocalDate datum) {
    if (keeping) {
      feiten.add(Feitverwijzing.of(vorm, Optional.ofNullable(datum)));
    }
  }

  void rests(Drempel drempel) {
    if (keeping) {
      drempels.add(drempel);
    }
  }

  /** Settles a signaal with the evidence told since the one before it. */
  void put(Signaal signaal, Stand stand) {
    long bit = bit(signaal);
    switch (stand) {
      case GELDT -> holding |= bit;
      case NIET_VASTGELEGD -> unrecorded |= bit;
      case GELDT_NIET -> {}
    }
    if (keeping) {
      kept.put(signaal, taken(stand));
    }
  }

  /** The evidence told since the last signaal, which counts only for what holds. */
  Bevinding taken(Stand stand) {
    Bevinding taken =
        stand == Stand.GELDT
            ? new Bevinding(stand, List.copyOf(feiten), List.copyOf(drempels))
            : Bevinding.of(stand);
    forget();
    return taken;
  }

  private void forget() {
    feiten = new ArrayList<>();
    drempels = new LinkedHashSet<>();
  }

  /** What was found about a signaal that was looked at before. */
  Stand stand(Signaal signaal) {
    return stand(signaal, holding, unrecorded);
  }

  static Stand stand(Signaal signaal, long holding, long unrecorded) {
    long bit = bit(signaal);
    if ((holding & bit) != 0) {
      return Stand.GELDT;
    }
    return (unrecorded & bit) != 0 ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }

  boolean holds(Signaal signaal) {
    return (holding & bit(signaal)) != 0;
  }

  static long bit(Signaal signaal) {
    return 1L << signaal.ordinal();
  }

  long holding() {
    return holding;
  }

  long unrecorded() {
    return unrecorded;
  }

  Map<Signaal, Bevinding> kept() {
    return kept;
  }
}
