// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Aantal;

/** Changes of when past contacts were, and of how many there were. */
final class TelStappen {
  /** More contacts than this are not made for an example. */
  private static final int MOST = 60;

  private TelStappen() {}

  /** The last contact, or the last in person, was so many days ago. */
  static Stream<Stap> lastContact(Werkblad blad, int days, boolean inPerson) {
    List<Gespreksmoment> counting =
        blad.held().stream().filter(moment -> !inPerson || isInPerson(moment)).toList();
    List<Gespreksmoment> later =
        counting.stream().filter(moment -> blad.daysAgo(moment.datum()) < days).toList();
    Stap added =
        () ->
            blad.minus(later)
                .plus(
                    blad.ago(days),
                    moment ->
                        inPerson
                            ? Waardestappen.held(moment).withKanaal(Kanaal.KANTOOR)
                            : Waardestappen.held(moment));
    if (counting.isEmpty()) {
      return Stream.of(added);
    }
    // All move along, or the last alone, or those that were later go.
    long shift = days - blad.daysAgo(counting.get(counting.size() - 1).datum());
    return Stream.of(
        () -> blad.change(Werkblad.last(counting, 1), moment -> moment.withDatum(blad.ago(days))),
        () -> blad.change(blad.past(), moment -> moment.withDatum(moment.datum().minusDays(shift))),
        added);
  }

  private static boolean isInPerson(Gespreksmoment moment) {
    return moment.kanaal().orElse(Kanaal.KANTOOR).isPersoonlijk();
  }

  /** So many contacts of this kind took place in the period. */
  static Stream<Stap> aantal(Werkblad blad, Aantal aantal, int number) {
    List<Gespreksmoment> counting =
        blad.held().stream()
            .filter(moment -> blad.daysAgo(moment.datum()) <= aantal.dagen())
            .filter(
                moment -> aantal.kanaal().isEmpty() || !differs(moment.kanaal(), aantal.kanaal()))
            .filter(
                moment ->
                    aantal.initiatief().isEmpty()
                        || !differs(moment.initiatief(), aantal.initiatief()))
            .toList();
    int more = number - counting.size();
    if (number > MOST) {
      return Stream.empty();
    }
    if (more <= 0) {
      List<Gespreksmoment> surplus = counting.subList(0, -more);
      List<Gespreksmoment> kept = counting.subList(-more, counting.size());
      Werkblad told = blad.change(kept, moment -> counted(moment, aantal));
      Stap fewer = () -> recorded(told.minus(surplus));
      Stap otherwise = () -> recorded(told.change(surplus, moment -> otherwise(moment, aantal)));
      Stap begun = () -> recorded(told.change(surplus, moment -> otherwiseBegun(moment, aantal)));
      return aantal.kanaal().isPresent() && aantal.initiatief().isPresent()
          ? Stream.of(fewer, otherwise, begun)
          : Stream.of(fewer, otherwise);
    }
    return Stream.of(aantal.dagen(), Math.min(aantal.dagen(), 1), 0)
        .distinct()
        .map(day -> () -> plus(blad, aantal, counting, more, day));
  }

  private static <T> boolean differs(Optional<T> value, Optional<T> asked) {
    return value.isPresent() && !value.equals(asked);
  }

  private static Werkblad plus(
      Werkblad blad, Aantal aantal, List<Gespreksmoment> counting, int more, int day) {
    Werkblad spoken = blad.change(counting, moment -> counted(moment, aantal));
    for (int index = 0; index < more; index++) {
      spoken = spoken.plus(blad.ago(day), moment -> counted(Waardestappen.held(moment), aantal));
    }
    return spoken;
  }

  private static Gespreksmoment counted(Gespreksmoment moment, Aantal aantal) {
    Gespreksmoment so = aantal.kanaal().isPresent() ? moment.withKanaal(aantal.kanaal()) : moment;
    return aantal.initiatief().isPresent() ? so.withInitiatief(aantal.initiatief()) : so;
  }

  private static Gespreksmoment otherwise(Gespreksmoment moment, Aantal aantal) {
    if (aantal.kanaal().isPresent()) {
      return moment.withKanaal(
          aantal.kanaal().get() == Kanaal.TELEFOON ? Kanaal.KANTOOR : Kanaal.TELEFOON);
    } else if (aantal.initiatief().isPresent()) {
      return otherwiseBegun(moment, aantal);
    }
    return moment.withStatus(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE);
  }

  private static Gespreksmoment otherwiseBegun(Gespreksmoment moment, Aantal aantal) {
    boolean byInwoner = aantal.initiatief().filter(Initiatief.INWONER::equals).isPresent();
    return moment.withInitiatief(byInwoner ? Initiatief.GEMEENTE : Initiatief.INWONER);
  }

  /** No contact can be counted only when some is recorded. */
  private static Werkblad recorded(Werkblad blad) {
    return blad.past().isEmpty()
        ? blad.plus(
            blad.ago(14), moment -> moment.withStatus(Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE))
        : blad;
  }

  /** The longest time without contact in the period was so many days. */
  static Stream<Stap> stilte(Werkblad blad, int period, int days) {
    List<Stap> steps = new ArrayList<>();
    List<Gespreksmoment> held = blad.held();
    Werkblad silent = blad.minus(held);
    IntStream.of(days, Math.min(period, days / 2), 0)
        .distinct()
        .forEach(
            last ->
                steps.add(
                    () ->
                        last == days
                            ? silent.plus(blad.ago(days), Waardestappen::held)
                            : silent
                                .plus(blad.ago(last), Waardestappen::held)
                                .plus(blad.ago((long) last + days), Waardestappen::held)));
    if (!held.isEmpty()) {
      Gespreksmoment last = held.get(held.size() - 1);
      steps.add(
          0,
          () ->
              blad.minus(held.subList(0, held.size() - 1))
                  .plus(last.datum().minusDays(days), Waardestappen::held));
      steps.add(
          0, () -> blad.change(List.of(held.get(0)), moment -> moment.withDatum(blad.ago(days))));
    }
    return steps.stream();
  }
}
