// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A question to the planned moment: the first that is planned on or after the peildatum. Without
 * one it fails.
 *
 * @param question what is asked of the moment
 * @param also what the answer also rests on, beside the moment
 * @param drempel the threshold it rests on
 */
record PlannedMoment(Question question, Optional<Feitvorm> also, Optional<Drempel> drempel)
    implements Answer {
  private static final List<Enum<?>> VAKTOLK = List.of(Aanwezige.TOLK_PROFESSIONEEL);

  /** What is asked of the moment at a place. */
  @FunctionalInterface
  interface Question {
    Stand ask(Situatie situatie, int index);
  }

  static PlannedMoment of(Vraag.Gepland gepland) {
    return new PlannedMoment(
        (situatie, index) -> Kenmerken.has(gepland.kenmerk(), gepland.waarden(), situatie, index),
        Optional.empty(),
        Optional.empty());
  }

  static PlannedMoment of(Vraag.GeplandeTijd tijd) {
    return new PlannedMoment(
        (situatie, index) ->
            atMost(situatie.moment(index).minuten(), situatie.waarde(tijd.hoogstens())),
        Optional.empty(),
        tijd.drempel());
  }

  /** The absence of a recorded professional interpreter is here itself the fact. */
  static PlannedMoment withoutVaktolk() {
    return new PlannedMoment(
        PlannedMoment::lacksVaktolk, Optional.of(Feitvorm.TOLK_NODIG), Optional.empty());
  }

  /** A channel that is recorded differs from the one that the inwoner wants. */
  static PlannedMoment byAnotherChannel() {
    return new PlannedMoment(
        PlannedMoment::isByAnotherChannel, Optional.of(Feitvorm.GEWENST_KANAAL), Optional.empty());
  }

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    int planned = situatie.planned();
    Stand stand =
        planned == situatie.moments() ? Stand.GELDT_NIET : question.ask(situatie, planned);
    if (stand == Stand.GELDT) {
      if (look.keepsEvidence()) {
        also.ifPresent(look::rests);
        look.rests(situatie.moment(planned));
        drempel.ifPresent(look::rests);
      }
      return stand;
    }
    return stand == Stand.NIET_VASTGELEGD || perhaps(situatie)
        ? Stand.NIET_VASTGELEGD
        : Stand.GELDT_NIET;
  }

  /**
   * Whether a moment of unknown status before the planned one would settle it otherwise if it
   * turned out to be planned.
   */
  private boolean perhaps(Situatie situatie) {
    for (int index = situatie.firstComing(); index < situatie.planned(); index++) {
      if (situatie.status(index) == null && question.ask(situatie, index) != Stand.GELDT_NIET) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    return drempel
        .map(most -> Bereik.hoogstens(situatie.waarde(most)))
        .map(bereik -> Measured.far(Maat.MINUTEN, bereik, situatie, stand))
        .orElse(null);
  }

  private static Stand atMost(OptionalInt value, int most) {
    return value.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(value.getAsInt() <= most);
  }

  private static Stand lacksVaktolk(Situatie situatie, int index) {
    Boolean needed = situatie.werkrelatie().inwoner().tolkNodig().orElse(null);
    if (Boolean.FALSE.equals(needed)
        || Kenmerken.has(Vraag.Gesprekskenmerk.AANWEZIGEN, VAKTOLK, situatie, index)
            == Stand.GELDT) {
      return Stand.GELDT_NIET;
    }
    return needed == null ? Stand.NIET_VASTGELEGD : Stand.GELDT;
  }

  private static Stand isByAnotherChannel(Situatie situatie, int index) {
    Kanaal wanted = situatie.werkrelatie().inwoner().gewenstKanaal().orElse(null);
    Kanaal kanaal = situatie.moment(index).kanaal().orElse(null);
    return wanted == null || kanaal == null ? Stand.NIET_VASTGELEGD : Stand.of(kanaal != wanted);
  }

  @Override
  public String toString() {
    return "PlannedMoment";
  }
}
