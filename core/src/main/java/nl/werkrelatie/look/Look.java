// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;
import org.jspecify.annotations.Nullable;

/**
 * One look at a werkrelatie. For one thread.
 *
 * <p>A run first asks only what holds; on which facts that rests is looked up when somebody reads a
 * reason. Both go through the same questions, so the two cannot drift apart: {@link #rests} is deaf
 * while nobody asks, and then there is nothing to keep it in.
 */
final class Look {
  private final Situatie situatie;
  private final @Nullable Evidence evidence;
  private @Nullable Verleden verleden;

  private Look(Situatie situatie, @Nullable Evidence evidence) {
    this.situatie = situatie;
    this.evidence = evidence;
  }

  /** Only what holds. */
  static Look withoutEvidence(Situatie situatie) {
    return new Look(situatie, null);
  }

  /** What holds, with the facts and thresholds it rests on. */
  static Look withEvidence(Situatie situatie) {
    return new Look(situatie, new Evidence(new ArrayList<>(), new LinkedHashSet<>()));
  }

  Situatie situatie() {
    return situatie;
  }

  Verleden verleden() {
    Verleden known = verleden;
    if (known == null) {
      known = new Verleden(situatie);
      verleden = known;
    }
    return known;
  }

  /** Whether anybody asks for evidence, so that lists of it need not be made when nobody does. */
  boolean keepsEvidence() {
    return evidence != null;
  }

  /** Whether a fact was told since evidence was last taken. */
  boolean restsOnFacts() {
    return evidence != null && !evidence.feiten().isEmpty();
  }

  void rests(@Nullable Feit feit) {
    if (evidence != null && feit != null) {
      evidence.feiten().add(Feiten.at(feit));
    }
  }

  void rests(List<? extends Feit> all) {
    all.forEach(this::rests);
  }

  void rests(Feitvorm vorm) {
    rests(vorm, null);
  }

  void rests(Feitvorm vorm, @Nullable LocalDate datum) {
    if (evidence != null) {
      evidence.feiten().add(new Feitverwijzing(vorm, Optional.empty(), Optional.ofNullable(datum)));
    }
  }

  void rests(Drempel drempel) {
    if (evidence != null) {
      evidence.drempels().add(drempel);
    }
  }

  /** The evidence told so far, which counts only for what holds. */
  Bevinding taken(Stand stand) {
    return stand == Stand.GELDT && evidence != null
        ? new Bevinding(stand, List.copyOf(evidence.feiten()), List.copyOf(evidence.drempels()))
        : Bevinding.of(stand);
  }

  private record Evidence(List<Feitverwijzing> feiten, Set<Drempel> drempels) {}
}
