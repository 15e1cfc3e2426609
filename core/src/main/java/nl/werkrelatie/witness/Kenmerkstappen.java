// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.signaal.Vraag.Gesprekskenmerk;

/** Gives what is recorded of a gespreksmoment in words another value. */
final class Kenmerkstappen {
  private Kenmerkstappen() {}

  /** The moment with this value; beside the others where there can be several. */
  static Gespreksmoment with(Gespreksmoment moment, Gesprekskenmerk kenmerk, Enum<?> waarde) {
    return switch (kenmerk) {
      case SOORT -> moment.withSoort((Gesprekssoort) waarde);
      case INITIATIEF -> moment.withInitiatief((Initiatief) waarde);
      case KANAAL -> moment.withKanaal((Kanaal) waarde);
      case STATUS -> moment.withStatus((Gespreksstatus) waarde);
      case DOELEN ->
          moment.withDoelen(
              changed(Gespreksdoel.class, moment.doelen(), List.of(waarde), List.of()));
      case AANWEZIGEN ->
          moment.withAanwezigen(
              changed(Aanwezige.class, moment.aanwezigen(), List.of(waarde), List.of()));
      case SLEUTELMOMENT_VOOR ->
          moment.withSleutelmomentVoor(
              changed(
                  Perspectief.class,
                  Optional.of(moment.sleutelmomentVoor()),
                  List.of(waarde),
                  List.of()));
    };
  }

  /** The moment with none of these values, and recorded as such. */
  static Gespreksmoment without(
      Gespreksmoment moment, Gesprekskenmerk kenmerk, List<Enum<?>> waarden) {
    return switch (kenmerk) {
      case SOORT, INITIATIEF, KANAAL, STATUS ->
          with(moment, kenmerk, others(kenmerk, waarden).findFirst().orElseThrow());
      case DOELEN ->
          moment.withDoelen(changed(Gespreksdoel.class, moment.doelen(), List.of(), waarden));
      case AANWEZIGEN ->
          moment.withAanwezigen(changed(Aanwezige.class, moment.aanwezigen(), List.of(), waarden));
      case SLEUTELMOMENT_VOOR ->
          moment.withSleutelmomentVoor(
              changed(
                  Perspectief.class, Optional.of(moment.sleutelmomentVoor()), List.of(), waarden));
    };
  }

  /** The other values of which there is one at a time, the most ordinary first. */
  static Stream<? extends Enum<?>> others(Gesprekskenmerk kenmerk, List<Enum<?>> waarden) {
    Stream<? extends Enum<?>> ordinary =
        switch (kenmerk) {
          case SOORT -> Stream.of(Gesprekssoort.VOORTGANG, Gesprekssoort.KENNISMAKING);
          case INITIATIEF -> Stream.of(Initiatief.INWONER, Initiatief.GEMEENTE);
          case KANAAL -> Stream.of(Kanaal.KANTOOR, Kanaal.TELEFOON);
          case STATUS ->
              Stream.of(
                  Gespreksstatus.GELUKT,
                  Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE,
                  Gespreksstatus.AFGEZEGD_DOOR_INWONER);
          case DOELEN, AANWEZIGEN, SLEUTELMOMENT_VOOR -> Stream.of();
        };
    return ordinary.filter(waarde -> !waarden.contains(waarde));
  }

  private static <E extends Enum<E>> Set<E> changed(
      Class<E> type, Optional<Set<E>> recorded, List<Enum<?>> more, List<Enum<?>> less) {
    Set<E> changed = EnumSet.noneOf(type);
    recorded.ifPresent(changed::addAll);
    more.forEach(waarde -> changed.add(type.cast(waarde)));
    changed.removeAll(less);
    return changed;
  }
}
