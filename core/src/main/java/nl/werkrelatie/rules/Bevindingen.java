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
  private final @Nullable Evidence evidence;
  private long holding;
  private long unrecorded;

  /** What was told about the signaal that is being looked at, and what was kept of others. */
  private static final class Evidence {
    private final Map<Signaal, Bevinding> kept = new EnumMap<>(Signaal.class);
    private final List<Feitverwijzing> feiten = new ArrayList<>();
    private final Set<Drempel> drempels = new LinkedHashSet<>();

    Bevinding taken(Stand stand) {
      Bevinding taken =
          stand == Stand.GELDT
              ? new Bevinding(stand, List.copyOf(feiten), List.copyOf(drempels))
              : Bevinding.of(stand);
      feiten.clear();
      drempels.clear();
      return taken;
    }
  }

  private Bevindingen(@Nullable Evidence evidence) {
    this.evidence = evidence;
  }

  /** Only what holds. */
  static Bevindingen withoutEvidence() {
    return new Bevindingen(null);
  }

  /** What holds, with the facts and thresholds it rests on. */
  static Bevindingen withEvidence() {
    return new Bevindingen(new Evidence());
  }

  /** Whether anybody asks for evidence, so that lists of it need not be made when nobody does. */
  boolean keepsEvidence() {
    return evidence != null;
  }

  void rests(@Nullable Feit feit) {
    if (evidence != null && feit != null) {
      evidence.feiten.add(Feitverwijzing.of(feit));
    }
  }

  void rests(List<? extends Feit> all) {
    all.forEach(this::rests);
  }

  void rests(Feitvorm vorm) {
    if (evidence != null) {
      evidence.feiten.add(Feitverwijzing.of(vorm));
    }
  }

  void rests(Feitvorm vorm, @Nullable LocalDate datum) {
    if (evidence != null) {
      evidence.feiten.add(Feitverwijzing.of(vorm, Optional.ofNullable(datum)));
    }
  }

  void rests(Drempel drempel) {
    if (evidence != null) {
      evidence.drempels.add(drempel);
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
    if (evidence != null) {
      evidence.kept.put(signaal, evidence.taken(stand));
    }
  }

  /** The evidence told since the last signaal, which counts only for what holds. */
  Bevinding taken(Stand stand) {
    return evidence == null ? Bevinding.of(stand) : evidence.taken(stand);
  }

  /** What was found about a signaal that was looked at before. */
  Stand stand(Signaal signaal) {
    return stand(holding, unrecorded, bit(signaal));
  }

  /** How the signaal of this bit stands when these hold and those are not recorded. */
  static Stand stand(long holding, long unrecorded, long bit) {
    if ((holding & bit) != 0) {
      return Stand.GELDT;
    }
    return (unrecorded & bit) != 0 ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }

  /** The bits of the signalen that hold. */
  long holding() {
    return holding;
  }

  /** The bits of the signalen that are not recorded. */
  long unrecorded() {
    return unrecorded;
  }

  boolean holds(Signaal signaal) {
    return (holding & bit(signaal)) != 0;
  }

  static long bit(Signaal signaal) {
    return 1L << signaal.ordinal();
  }

  /** These of some signalen only, without evidence; of the others as if they did not hold. */
  Bevindingen only(long signalen) {
    Bevindingen only = withoutEvidence();
    only.holding = holding & signalen;
    only.unrecorded = unrecorded & signalen;
    return only;
  }

  /** Of every signaal what was kept; empty when nobody asked for evidence. */
  Map<Signaal, Bevinding> kept() {
    return evidence == null ? Map.of() : evidence.kept;
  }

  /** Whether the same signalen hold and the same are not recorded. */
  boolean standsAs(Bevindingen that) {
    return holding == that.holding && unrecorded == that.unrecorded;
  }

  int hashOfStanden() {
    return Long.hashCode(holding) * 31 + Long.hashCode(unrecorded);
  }
}
