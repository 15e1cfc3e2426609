// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Vraag;

/** Changes of past contacts. */
final class ContactStappen {
  private static final int APART = 7;

  private ContactStappen() {}

  /** The last past moment, or the last that took place, has one of these values or another one. */
  static Stream<Stap> last(Werkblad blad, Vraag.Laatste asked, boolean holds) {
    List<Gespreksmoment> last = Werkblad.last(asked.gelukt() ? blad.held() : blad.past(), 1);
    if (!holds && asked.kenmerk() == Vraag.Gesprekskenmerk.SLEUTELMOMENT_VOOR) {
      return Stream.of(
          () ->
              blad.change(
                  last,
                  moment -> Kenmerkstappen.without(moment, asked.kenmerk(), asked.waarden())));
    }
    if (!holds) {
      return Kenmerkstappen.others(asked.kenmerk(), asked.waarden())
          .map(
              other ->
                  () ->
                      blad.change(
                          last, moment -> Kenmerkstappen.with(moment, asked.kenmerk(), other)));
    }
    UnaryOperator<Gespreksmoment> so =
        moment ->
            Kenmerkstappen.with(
                asked.gelukt() ? moment.withStatus(Gespreksstatus.GELUKT) : moment,
                asked.kenmerk(),
                asked.waarden().get(0));
    long days = last.isEmpty() ? APART : blad.daysAgo(last.get(0).datum());
    LocalDate later = blad.ago(Math.max(0, days - 1));
    return Stream.of(() -> after(blad, later, so), () -> blad.change(last, so));
  }

  /** The municipality cancelled the last contact, or none that is past or coming. */
  static Stream<Stap> afgezegd(Werkblad blad, boolean holds) {
    Vraag.Laatste cancelled =
        new Vraag.Laatste(
            false, Vraag.Gesprekskenmerk.STATUS, List.of(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE));
    Stream<Stap> last = last(blad, cancelled, holds);
    List<Gespreksmoment> coming =
        blad.werkrelatie().gespreksmomenten().stream()
            .filter(moment -> moment.datum().isAfter(blad.peildatum()))
            .filter(
                moment ->
                    moment.status().equals(Optional.of(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE)))
            .toList();
    return holds ? last : Stream.concat(Stream.of(() -> blad.minus(coming)), last);
  }

  private static Werkblad after(Werkblad blad, LocalDate datum, UnaryOperator<Gespreksmoment> so) {
    boolean sameDay = blad.past().stream().anyMatch(other -> other.datum().equals(datum));
    return blad.plus(
        datum, moment -> so.apply(sameDay ? moment.withTijd(LocalTime.of(17, 0)) : moment));
  }

  /** The last moments in a row have one of these values, or the very last another one. */
  static Stream<Stap> row(Werkblad blad, Vraag.Reeks asked, boolean holds) {
    if (!holds) {
      return Stream.of(
          () ->
              blad.change(
                  Werkblad.last(counting(blad, asked), 1),
                  moment -> Kenmerkstappen.without(moment, asked.kenmerk(), asked.waarden())));
    }
    return Stream.of(
        () -> {
          int row = blad.waarde(asked.aantal());
          Werkblad spoken = blad;
          while (counting(spoken, asked).size() < row) {
            spoken = earlier(spoken);
          }
          return spoken.change(
              Werkblad.last(counting(spoken, asked), row),
              moment -> Kenmerkstappen.with(moment, asked.kenmerk(), asked.waarden().get(0)));
        });
  }

  private static List<Gespreksmoment> counting(Werkblad blad, Vraag.Reeks asked) {
    return asked.gelukt() ? blad.held() : blad.past();
  }

  /** Repair was tried, or one time less. */
  static Stream<Stap> herstel(Werkblad blad, boolean holds) {
    return Stream.of(holds ? () -> repairTried(blad) : () -> nothingRepaired(blad));
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
