// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Drempel;

/** Changes of how the two experienced the qualities. */
final class BelevingStappen {
  private static final int DAYS_AGO = 14;
  private static final int BEFORE = 30;

  private BelevingStappen() {}

  static Stream<Stap> groei(Werkblad blad, boolean holds) {
    return holds ? growth(blad) : lessFelt(blad);
  }

  static Stream<Stap> verschilt(Werkblad blad, boolean holds) {
    return holds ? opposite(blad) : withoutConsulent(blad);
  }

  static Stream<Stap> nietGehoord(Werkblad blad, boolean holds) {
    return holds ? consulentAlone(blad) : heard(blad);
  }

  /** The last experience is this one: in place of the last, or the only one. */
  static Stream<Stap> last(Werkblad blad, Kwaliteit kwaliteit, Perspectief wie, Beleving beleving) {
    List<Waarneming> seen = of(blad, kwaliteit, wie);
    if (seen.isEmpty()) {
      return Stream.of(() -> plus(blad, kwaliteit, wie, beleving, blad.ago(DAYS_AGO)));
    }
    Waarneming last = seen.get(seen.size() - 1);
    Waarneming changed = last.withBeleving(beleving);
    return Stream.of(
        () -> with(blad, List.of(last), List.of(changed)),
        () -> with(blad, seen, List.of(changed)));
  }

  /** The last experience and the one before it are these. */
  static Stap lastTwo(
      Werkblad blad, Kwaliteit kwaliteit, Perspectief wie, Beleving before, Beleving last) {
    List<Waarneming> seen = of(blad, kwaliteit, wie);
    LocalDate day = seen.isEmpty() ? blad.ago(DAYS_AGO) : seen.get(seen.size() - 1).datum();
    return () ->
        plus(
            plus(with(blad, seen, List.of()), kwaliteit, wie, before, day.minusDays(BEFORE)),
            kwaliteit,
            wie,
            last,
            day);
  }

  /** The one before the last is left out or changed, so that the change is another. */
  static Stream<Stap> otherBefore(Werkblad blad, Kwaliteit kwaliteit, Perspectief wie) {
    List<Waarneming> seen = of(blad, kwaliteit, wie);
    if (seen.size() < 2) {
      return Stream.empty();
    }
    Waarneming before = seen.get(seen.size() - 2);
    return Stream.concat(
        Stream.of(Beleving.values())
            .map(
                beleving ->
                    () -> with(blad, List.of(before), List.of(before.withBeleving(beleving)))),
        Stream.of(() -> with(blad, seen.subList(0, seen.size() - 1), List.of())));
  }

  /** What one of the two experienced, oldest first. */
  static List<Waarneming> of(Werkblad blad, Kwaliteit kwaliteit, Perspectief wie) {
    return blad.werkrelatie().waarnemingen().stream()
        .filter(one -> one.kwaliteit() == kwaliteit && one.perspectief() == wie)
        .sorted(Comparator.comparing(Waarneming::datum))
        .toList();
  }

  static Werkblad plus(
      Werkblad blad, Kwaliteit kwaliteit, Perspectief wie, Beleving beleving, LocalDate datum) {
    Waarneming one =
        Waarneming.builder()
            .id(blad.freeId("w"))
            .kwaliteit(kwaliteit)
            .perspectief(wie)
            .beleving(beleving)
            .datum(datum)
            .build();
    boolean forgotten = one.isExpired(blad.peildatum());
    return with(blad, List.of(), List.of(forgotten ? one.withVerlooptOp(blad.peildatum()) : one));
  }

  static Werkblad with(Werkblad blad, List<Waarneming> without, List<Waarneming> more) {
    List<Waarneming> all = new ArrayList<>(blad.werkrelatie().waarnemingen());
    all.removeAll(without);
    all.addAll(more);
    return blad.with(blad.werkrelatie().withWaarnemingen(all));
  }

  /** Three are experienced, or two more than before, and nothing is under strain. */
  private static Stream<Stap> growth(Werkblad blad) {
    List<Kwaliteit> all = List.of(Kwaliteit.values());
    Stream<Stap> felt =
        all.stream()
            .map(
                left ->
                    () -> {
                      Werkblad growing = calm(blad);
                      for (Kwaliteit one : all) {
                        growing =
                            one == left
                                ? growing
                                : last(growing, one, Perspectief.INWONER, Beleving.ERVAREN)
                                    .findFirst()
                                    .orElseThrow()
                                    .get();
                      }
                      return growing;
                    });
    Stream<Stap> rising =
        all.stream()
            .flatMap(
                one ->
                    all.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .map(other -> () -> rising(rising(calm(blad), one), other)));
    return Stream.concat(felt, rising);
  }

  private static Werkblad rising(Werkblad blad, Kwaliteit kwaliteit) {
    return lastTwo(blad, kwaliteit, Perspectief.INWONER, Beleving.GEMIST, Beleving.WISSELEND).get();
  }

  private static Werkblad calm(Werkblad blad) {
    return InwonerStappen.withSignalen(
        blad,
        blad.werkrelatie().signalen().stream()
            .filter(
                one ->
                    one.soort() != Signaalsoort.STROEFHEID
                        && one.soort() != Signaalsoort.VERTROUWEN_BESCHADIGD));
  }

  private static Stream<Stap> lessFelt(Werkblad blad) {
    return blad.werkrelatie().waarnemingen().stream()
        .map(one -> () -> with(blad, List.of(one), List.of(one.withBeleving(Beleving.WISSELEND))));
  }

  private static Stream<Stap> opposite(Werkblad blad) {
    return Stream.of(Kwaliteit.values())
        .flatMap(
            kwaliteit ->
                Stream.of(Beleving.GEMIST, Beleving.ERVAREN)
                    .map(beleving -> () -> opposite(blad, kwaliteit, beleving)));
  }

  private static Werkblad opposite(Werkblad blad, Kwaliteit kwaliteit, Beleving beleving) {
    Werkblad told =
        last(blad, kwaliteit, Perspectief.INWONER, beleving).findFirst().orElseThrow().get();
    List<Waarneming> inwoner = of(told, kwaliteit, Perspectief.INWONER);
    Werkblad cleared = with(told, of(told, kwaliteit, Perspectief.CONSULENT), List.of());
    return plus(
        cleared,
        kwaliteit,
        Perspectief.CONSULENT,
        beleving == Beleving.GEMIST ? Beleving.ERVAREN : Beleving.GEMIST,
        inwoner.get(inwoner.size() - 1).datum());
  }

  /** Nobody told, or the inwoner told too. */
  private static Stream<Stap> heard(Werkblad blad) {
    Stream<Stap> told =
        Stream.of(Kwaliteit.values())
            .filter(kwaliteit -> of(blad, kwaliteit, Perspectief.INWONER).isEmpty())
            .flatMap(
                kwaliteit ->
                    Stream.of(Beleving.values())
                        .flatMap(one -> last(blad, kwaliteit, Perspectief.INWONER, one)));
    return Stream.concat(withoutConsulent(blad), told);
  }

  private static Stream<Stap> consulentAlone(Werkblad blad) {
    int recent = blad.waarde(Drempel.RECENT);
    List<Waarneming> told =
        blad.werkrelatie().waarnemingen().stream()
            .filter(one -> one.perspectief() == Perspectief.INWONER)
            .toList();
    List<Waarneming> longAgo =
        told.stream()
            .map(
                one ->
                    one.withDatum(one.datum().minusDays(recent + 1L))
                        .withVerlooptOp(blad.peildatum()))
            .toList();
    return Stream.of(Kwaliteit.values())
        .flatMap(
            kwaliteit ->
                Stream.of(longAgo, List.<Waarneming>of())
                    .map(
                        left ->
                            () ->
                                plus(
                                    with(blad, told, left),
                                    kwaliteit,
                                    Perspectief.CONSULENT,
                                    Beleving.WISSELEND,
                                    blad.ago(Math.min(DAYS_AGO, recent)))));
  }

  private static Stream<Stap> withoutConsulent(Werkblad blad) {
    List<Waarneming> consulent =
        blad.werkrelatie().waarnemingen().stream()
            .filter(one -> one.perspectief() == Perspectief.CONSULENT)
            .toList();
    Stream<Stap> other =
        consulent.stream()
            .map(
                one ->
                    () -> with(blad, List.of(one), List.of(one.withBeleving(Beleving.WISSELEND))));
    return Stream.concat(other, Stream.of(() -> with(blad, consulent, List.of())));
  }
}
