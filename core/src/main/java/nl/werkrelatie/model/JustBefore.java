// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes away from a werkrelatie what was not yet there just before one of its moments. */
final class JustBefore {
  private final Werkrelatie werkrelatie;
  private final Gespreksmoment moment;
  private final LocalDate dag;

  private JustBefore(Werkrelatie werkrelatie, Gespreksmoment moment) {
    this.werkrelatie = werkrelatie;
    this.moment = moment;
    this.dag = moment.datum();
  }

  static Werkrelatie of(Werkrelatie werkrelatie, Gespreksmoment moment) {
    if (!werkrelatie.gespreksmomenten().contains(moment)) {
      throw new IllegalArgumentException(
          "the gespreksmoment is not of this werkrelatie; give one of its gespreksmomenten()");
    }
    return new JustBefore(werkrelatie, moment).look();
  }

  /** Built at once: every change of a werkrelatie would look at all of it again. */
  private Werkrelatie look() {
    boolean began = werkrelatie.begin().isEmpty() || !werkrelatie.begin().get().isAfter(dag);
    return Werkrelatie.builder()
        .inwoner(werkrelatie.inwoner())
        .consulent(werkrelatie.consulent())
        .begin(began ? werkrelatie.begin() : Optional.empty())
        .volgnummer(began ? werkrelatie.volgnummer() : OptionalInt.empty())
        .traject(werkrelatie.traject())
        .overdracht(isStillPlanned() ? werkrelatie.overdracht() : Optional.empty())
        .team(
            werkrelatie
                .team()
                .map(
                    team ->
                        team.withLaatsteOverleg(
                            team.laatsteOverleg().filter(each -> each.isBefore(dag)))))
        .gespreksmomenten(werkrelatie.gespreksmomenten().stream().flatMap(this::known).toList())
        .bagage(earlier(werkrelatie.bagage(), this::cut))
        .waarnemingen(
            earlier(werkrelatie.waarnemingen(), each -> each.withVerlooptOp(lastDay(each))))
        .uitingen(earlier(werkrelatie.uitingen(), each -> each.withVerlooptOp(lastDay(each))))
        .signalen(
            earlier(
                werkrelatie.signalen(),
                each -> each.withGeslotenOp(closed(each)).withVerlooptOp(lastDay(each))))
        .zelfrapportages(
            earlier(
                werkrelatie.zelfrapportages(),
                each -> each.withGeslotenOp(closed(each)).withVerlooptOp(lastDay(each))))
        .toezeggingen(
            werkrelatie.toezeggingen().stream()
                .filter(each -> each.uiterlijk().isBefore(dag))
                .map(JustBefore::asFarAsKnown)
                .toList())
        .build();
  }

  private boolean isStillPlanned() {
    return moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
  }

  private Stream<Gespreksmoment> known(Gespreksmoment other) {
    if (other.equals(moment)) {
      return Stream.of(moment.withStatus(Gespreksstatus.GEPLAND).withSleutelmomentVoor(Set.of()));
    }
    return isEarlier(other) ? Stream.of(other) : Stream.of();
  }

  /** On the day itself only what certainly came first, and never a second planned moment. */
  private boolean isEarlier(Gespreksmoment other) {
    if (!other.datum().equals(dag)) {
      return other.datum().isBefore(dag);
    }
    return other.tijd().isPresent()
        && moment.tijd().isPresent()
        && other.tijd().get().isBefore(moment.tijd().get())
        && !other.status().equals(Optional.of(Gespreksstatus.GEPLAND));
  }

  /** What was recorded on the day itself may be the fruit of the talk. */
  private <F extends TijdelijkFeit> List<F> earlier(List<F> facts, UnaryOperator<F> asKnown) {
    return facts.stream().filter(each -> each.datum().isBefore(dag)).map(asKnown).toList();
  }

  private Bagage cut(Bagage bagage) {
    return bagage instanceof GeschondenLevensverhaal verhaal
        ? verhaal.withVerlooptOp(lastDay(bagage))
        : ((Systeemkritiek) bagage).withVerlooptOp(lastDay(bagage));
  }

  /** That it still counted is known; leaving the day out could let the default end it too soon. */
  private Optional<LocalDate> lastDay(TijdelijkFeit feit) {
    return feit.verlooptOp().map(last -> last.isAfter(dag) ? dag : last);
  }

  private Optional<LocalDate> closed(TijdelijkFeit feit) {
    return feit.geslotenOp().filter(each -> each.isBefore(dag));
  }

  /**
   * What is open now was open then, and what was told in time was told before its last day; when a
   * promise was kept is not recorded.
   */
  private static Toezegging asFarAsKnown(Toezegging toezegging) {
    return toezegging.status().equals(Optional.of(Toezeggingstatus.NAGEKOMEN))
        ? toezegging.withStatus(Optional.empty())
        : toezegging;
  }
}
