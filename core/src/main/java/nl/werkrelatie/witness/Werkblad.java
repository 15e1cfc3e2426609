// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.situatie.Signalen;

/**
 * An invented werkrelatie in the making, with the day the answer is about and the thresholds.
 *
 * @param werkrelatie what is in it so far
 * @param peildatum the day the answer is about
 * @param drempels the thresholds in use
 */
public record Werkblad(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {

  /** With nothing in it but the two references. */
  public static Werkblad empty(LocalDate peildatum, Drempels drempels) {
    return new Werkblad(
        Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build(),
        peildatum,
        drempels);
  }

  Werkblad with(Werkrelatie other) {
    return new Werkblad(other, peildatum, drempels);
  }

  public Signalen signalen() {
    return Gezien.from(werkrelatie, peildatum, drempels);
  }

  /** The value of a threshold that has a default. */
  int waarde(Drempel drempel) {
    return Grens.waarde(drempels, drempel);
  }

  LocalDate ago(long days) {
    return peildatum.minusDays(days);
  }

  long daysAgo(LocalDate date) {
    return peildatum.toEpochDay() - date.toEpochDay();
  }

  /** The first of {@code m1}, {@code m2} and so on that no fact bears. */
  String freeId(String letter) {
    Set<String> taken = werkrelatie.feiten().map(Feit::id).collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> letter + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** Past moments, oldest first. */
  List<Gespreksmoment> past() {
    return werkrelatie.gespreksmomenten().stream()
        .filter(
            moment -> !moment.datum().isAfter(peildatum) && !has(moment, Gespreksstatus.GEPLAND))
        .sorted(Gespreksmoment.CHRONOLOGICAL)
        .toList();
  }

  /** Past moments that took place, oldest first. */
  List<Gespreksmoment> held() {
    return past().stream().filter(moment -> has(moment, Gespreksstatus.GELUKT)).toList();
  }

  Optional<Gespreksmoment> planned() {
    return werkrelatie.gespreksmomenten().stream()
        .filter(
            moment -> !moment.datum().isBefore(peildatum) && has(moment, Gespreksstatus.GEPLAND))
        .min(Gespreksmoment.CHRONOLOGICAL);
  }

  private static boolean has(Gespreksmoment moment, Gespreksstatus status) {
    return moment.status().orElse(null) == status;
  }

  /** With one more moment, made from one of which only the day is known. */
  Werkblad plus(LocalDate datum, UnaryOperator<Gespreksmoment> made) {
    Gespreksmoment moment = made.apply(Gespreksmoment.of(freeId("m"), datum));
    return with(
        werkrelatie.withGespreksmomenten(
            Stream.concat(werkrelatie.gespreksmomenten().stream(), Stream.of(moment)).toList()));
  }

  /** With these moments changed. */
  Werkblad change(List<Gespreksmoment> some, UnaryOperator<Gespreksmoment> change) {
    List<Gespreksmoment> all = new ArrayList<>(werkrelatie.gespreksmomenten());
    all.replaceAll(moment -> some.contains(moment) ? change.apply(moment) : moment);
    return with(werkrelatie.withGespreksmomenten(all));
  }

  Werkblad minus(List<Gespreksmoment> some) {
    return with(
        werkrelatie.withGespreksmomenten(
            werkrelatie.gespreksmomenten().stream()
                .filter(moment -> !some.contains(moment))
                .toList()));
  }

  /** Of what was not in the other it is no longer known what became of it. */
  Werkblad withoutStatus(Werkblad other) {
    List<Gespreksmoment> moments = new ArrayList<>(werkrelatie.gespreksmomenten());
    moments.replaceAll(
        moment ->
            other.werkrelatie.gespreksmomenten().contains(moment)
                ? moment
                : moment.withStatus(Optional.empty()));
    List<Toezegging> promises = new ArrayList<>(werkrelatie.toezeggingen());
    promises.replaceAll(
        promise ->
            other.werkrelatie.toezeggingen().contains(promise)
                ? promise
                : promise.withStatus(Optional.empty()));
    return with(werkrelatie.withGespreksmomenten(moments).withToezeggingen(promises));
  }

  static <T> List<T> last(List<T> list, int most) {
    return list.subList(Math.max(0, list.size() - most), list.size());
  }
}
