// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen in a werkrelatie on a peildatum: of every signaal whether it holds, fails or is
 * not recorded, and on which facts it rests.
 *
 * <p>Only entered facts and dates count; nothing is inferred about a person. A fact dated after the
 * peildatum does not count, an expired one neither.
 */
public final class Signalen {
  private final Map<Signaal, Bevinding> bevindingen;
  private final Drempels drempels;
  private final Set<Signaal> shared;

  private Signalen(Map<Signaal, Bevinding> bevindingen, Drempels drempels, Set<Signaal> shared) {
    this.bevindingen = bevindingen;
    this.drempels = drempels;
    this.shared = shared;
  }

  /**
   * The signalen of this werkrelatie.
   *
   * @param peildatum the day on which is looked; there is no clock in the library
   */
  public static Signalen from(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    Objects.requireNonNull(werkrelatie, "werkrelatie");
    Objects.requireNonNull(peildatum, "peildatum");
    Objects.requireNonNull(drempels, "drempels");
    Situatie situatie = new Situatie(werkrelatie, peildatum, drempels);
    Map<Signaal, Bevinding> found = new EnumMap<>(Signaal.class);
    // In this order: a few rest on others found before.
    PlannedMomentSignalen.look(situatie, found);
    ContactSignalen.look(situatie, found);
    OverdrachtSignalen.look(situatie, found);
    InwonerSignalen.look(situatie, found);
    BelevingSignalen.look(situatie, found);
    WerkSignalen.look(situatie, found);
    return new Signalen(found, drempels, WerkSignalen.sharedWithTeam(situatie));
  }

  /** Whether this signaal holds. */
  public Stand stand(Signaal signaal) {
    return of(signaal).stand();
  }

  /**
   * The facts on which this signaal rests; empty when it does not hold, and when the absence of a
   * record is itself the fact.
   */
  public List<Feitverwijzing> feiten(Signaal signaal) {
    return of(signaal).feiten();
  }

  /**
   * The thresholds on which this signaal rests, with their values and who set them; empty when it
   * does not hold.
   */
  public List<Drempelwaarde> drempels(Signaal signaal) {
    return of(signaal).drempels().stream()
        .flatMap(drempel -> drempels.van(drempel).stream())
        .toList();
  }

  /** The signalen that hold, in the order of {@link Signaal}. */
  public Set<Signaal> geldende() {
    Set<Signaal> holding = EnumSet.noneOf(Signaal.class);
    bevindingen.forEach(
        (signaal, bevinding) -> {
          if (bevinding.stand() == Stand.GELDT) {
            holding.add(signaal);
          }
        });
    return Collections.unmodifiableSet(holding);
  }

  /**
   * These signalen as colleagues may know them: nothing about safety at home, and of what the
   * consulent reported about the own work only what the consulent shared. What is left out is as if
   * it did not hold.
   */
  public Signalen shareable() {
    Map<Signaal, Bevinding> rest = new EnumMap<>(bevindingen);
    rest.replaceAll((signaal, bevinding) -> isShareable(signaal) ? bevinding : Bevinding.FAILS);
    return new Signalen(rest, drempels, shared);
  }

  private boolean isShareable(Signaal signaal) {
    return switch (signaal.onderwerp()) {
      case VEILIGHEID -> false;
      case CONSULENT -> shared.contains(signaal);
      case INWONER, WERKWIJZE -> true;
    };
  }

  private Bevinding of(Signaal signaal) {
    return Objects.requireNonNull(bevindingen.get(signaal), signaal::name);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Signalen that
        && bevindingen.equals(that.bevindingen)
        && drempels.equals(that.drempels);
  }

  @Override
  public int hashCode() {
    return bevindingen.hashCode();
  }

  /** The type: what was seen stays out of logs. */
  @Override
  public String toString() {
    return "Signalen";
  }
}
