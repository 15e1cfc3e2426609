// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Signaal;

/** Changes of past contacts. */
final class ContactStappen {
  private static final int APART = 7;

  private ContactStappen() {}

  static Stream<Stap> of(Werkblad blad, Signaal signaal, boolean holds) {
    return switch (signaal) {
      case NIET_DOORGEGAAN -> nietDoorgegaan(blad, holds);
      case EENZIJDIG_INITIATIEF ->
          Stream.of(
              holds
                  ? () -> begunByGemeente(blad)
                  : () ->
                      blad.change(
                          Werkblad.last(blad.past(), 1),
                          moment -> moment.withInitiatief(Initiatief.INWONER)));
      case OP_AFSTAND ->
          Stream.of(
              holds
                  ? () -> atADistance(blad)
                  : () ->
                      blad.change(
                          Werkblad.last(blad.held(), 1),
                          moment -> moment.withKanaal(Kanaal.KANTOOR)));
      case HERSTEL_GEPROBEERD ->
          Stream.of(holds ? () -> repairTried(blad) : () -> nothingRepaired(blad));
      default -> Stream.empty();
    };
  }

  private static Stream<Stap> nietDoorgegaan(Werkblad blad, boolean holds) {
    List<Gespreksmoment> last = Werkblad.last(blad.past(), 1);
    if (!holds) {
      return Stream.of(
          () -> blad.change(last, moment -> moment.withStatus(Gespreksstatus.GELUKT)),
          () ->
              blad.change(
                  last, moment -> moment.withStatus(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE)));
    }
    long days = last.isEmpty() ? APART : blad.daysAgo(last.get(0).datum());
    LocalDate later = blad.ago(Math.max(0, days - 1));
    return Stream.of(
        () -> after(blad, later),
        () -> blad.change(last, moment -> moment.withStatus(Gespreksstatus.NIET_DOORGEGAAN)));
  }

  private static Werkblad after(Werkblad blad, LocalDate datum) {
    return blad.plus(
        datum,
        moment ->
            (blad.past().stream().anyMatch(other -> other.datum().equals(datum))
                    ? moment.withTijd(LocalTime.of(17, 0))
                    : moment)
                .withStatus(Gespreksstatus.NIET_DOORGEGAAN));
  }

  private static Werkblad begunByGemeente(Werkblad blad) {
    int row = blad.waarde(Drempel.REEKS);
    Werkblad spoken = blad;
    while (spoken.past().size() < row) {
      spoken = earlier(spoken);
    }
    return spoken.change(
        Werkblad.last(spoken.past(), row), moment -> moment.withInitiatief(Initiatief.GEMEENTE));
  }

  private static Werkblad atADistance(Werkblad blad) {
    int row = blad.waarde(Drempel.REEKS);
    Werkblad spoken = withHeld(blad, row);
    return spoken.change(
        Werkblad.last(spoken.held(), row), moment -> moment.withKanaal(Kanaal.TELEFOON));
  }

  /** At least so many moments that took place; the new ones are the earliest of all. */
  static Werkblad withHeld(Werkblad blad, int least) {
    Werkblad spoken = blad;
    while (spoken.held().size() < least) {
      spoken = earlier(spoken);
    }
    return spoken;
  }

  private static Werkblad earlier(Werkblad blad) {
    List<Gespreksmoment> past = blad.past();
    LocalDate first = past.isEmpty() ? blad.peildatum() : past.get(0).datum();
    return blad.plus(first.minusDays(APART), moment -> moment.withStatus(Gespreksstatus.GELUKT));
  }

  private static Werkblad repairTried(Werkblad blad) {
    int talks = blad.waarde(Drempel.HERSTEL_GEPROBEERD);
    Werkblad spoken = withHeld(blad, talks);
    List<Gespreksmoment> last = Werkblad.last(spoken.held(), talks);
    Werkblad repaired =
        spoken.change(
            last,
            moment -> moment.withSoort(Gesprekssoort.HERSTELGESPREK).withMetVoorganger(false));
    AfgegevenSignaal strain =
        AfgegevenSignaal.builder()
            .id(repaired.freeId("s"))
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.INWONER)
            .datum(last.get(0).datum())
            .verlooptOp(blad.peildatum())
            .build();
    return InwonerStappen.withSignalen(
        repaired,
        Stream.concat(
            blad.werkrelatie().signalen().stream()
                .filter(signaal -> signaal.soort() != Signaalsoort.STROEFHEID),
            Stream.of(strain)));
  }

  private static Werkblad nothingRepaired(Werkblad blad) {
    List<Gespreksmoment> repaired =
        blad.past().stream()
            .filter(moment -> moment.soort().orElse(null) == Gesprekssoort.HERSTELGESPREK)
            .toList();
    return blad.change(
        Werkblad.last(repaired, 1), moment -> moment.withSoort(Gesprekssoort.VOORTGANG));
  }
}
