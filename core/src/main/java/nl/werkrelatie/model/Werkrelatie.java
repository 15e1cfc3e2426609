// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * The purposeful, professional, finite connection between one inwoner and one consulent, in which
 * both look for a way forward; seen from the side of the present consulent.
 *
 * <p>Only the two references are required. A host that knows no more than its contacts writes:
 *
 * <pre>{@code
 * Werkrelatie werkrelatie = Werkrelatie.builder()
 *     .inwoner(Inwoner.of("W-1043"))
 *     .consulent(Consulent.of("C-7"))
 *     .addGespreksmoment(Gespreksmoment.held("m1", LocalDate.of(2026, 6, 1), Kanaal.TELEFOON))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Werkrelatie permits ImmutableWerkrelatie {
  Werkrelatie() {}

  /** The person who receives or applies for social assistance. */
  public abstract Inwoner inwoner();

  /** The present consulent. */
  public abstract Consulent consulent();

  /** The day on which the present consulent began; empty when unknown. */
  public abstract Optional<LocalDate> begin();

  /**
   * Which number the present consulent is among the consulenten of this inwoner: 1 or more, 1 for
   * the first; empty when unknown.
   */
  public abstract OptionalInt volgnummer();

  /** The planned length of the guidance; empty when unknown. */
  public abstract Optional<Traject> traject();

  /** Whether a handover is planned; empty when unknown. */
  public abstract Optional<Overdracht> overdracht();

  /** The colleagues of the consulent; empty when nothing is known of them. */
  public abstract Optional<Team> team();

  /** The contacts, planned and held, of this consulent and of predecessors; in any order. */
  public abstract List<Gespreksmoment> gespreksmomenten();

  /**
   * What the inwoner brought on the table, and what the consulent expects; in any order, and its
   * amount has no meaning.
   */
  public abstract List<Bagage> bagage();

  /** How the two experienced the qualities; at most one per quality, perspective and date. */
  public abstract List<Waarneming> waarnemingen();

  /** The consequences of long dependence that the inwoner named; in any order. */
  public abstract List<Uiting> uitingen();

  /** The signals the two gave, open and closed; in any order. */
  public abstract List<AfgegevenSignaal> signalen();

  /** What the consulent reported about the own work; in any order. */
  public abstract List<Zelfrapportage> zelfrapportages();

  /** What the consulent promised this inwoner; in any order. */
  public abstract List<Toezegging> toezeggingen();

  /** Every fact of this werkrelatie that has an id of its own. */
  public final Stream<Feit> feiten() {
    return facts().stream();
  }

  /**
   * This werkrelatie without the facts whose last day lies before the peildatum; nothing else ever
   * removes them.
   */
  public final Werkrelatie withoutExpired(LocalDate peildatum) {
    return withBagage(unexpired(bagage(), peildatum))
        .withWaarnemingen(unexpired(waarnemingen(), peildatum))
        .withUitingen(unexpired(uitingen(), peildatum))
        .withSignalen(unexpired(signalen(), peildatum))
        .withZelfrapportages(unexpired(zelfrapportages(), peildatum));
  }

  /**
   * This werkrelatie as it was just before one of its moments, to be read with the day of that
   * moment as peildatum: the moment stands as planned, and what is dated later is left out.
   *
   * <pre>{@code
   * engine.suggest(werkrelatie.justBefore(moment), moment.datum());
   * }</pre>
   *
   * <p>What became of the moment and for whom it was a sleutelmoment are taken away. Of that day
   * itself nothing else remains but moments of an earlier time that are no longer planned: the rest
   * may be the fruit of the talk. A closing on that day or later is not yet known; a given last day
   * after it becomes that day, for it is known only that the fact still counted. A toezegging
   * remains when its last day came before, without status when it was kept: the day of keeping is
   * not recorded.
   *
   * <p>What carries no date of its own stands as it is recorded now, the traject too, with its
   * dates. Begin and volgnummer are left out when the present consulent began after that day, and
   * what is recorded of an overdracht, planned or not, for a moment that is itself no longer
   * planned. Of team discussions only the last is recorded, so one held before may be missing. What
   * was recorded later than it is dated, or corrected since, cannot be told apart.
   *
   * @throws IllegalArgumentException when the moment is not among {@link #gespreksmomenten()}
   */
  public final Werkrelatie justBefore(Gespreksmoment moment) {
    return JustBefore.of(this, moment);
  }

  /** What may leave for a purpose that has no ground for special categories of personal data. */
  public final WerkrelatieZonderBijzondereGegevens zonderBijzondereGegevens() {
    return WerkrelatieZonderBijzondereGegevens.of(this);
  }

  /**
   * The same without what the inwoner told of violence at home: for whoever may not learn, from
   * what is there or from what is missing, that it was told.
   */
  public final Werkrelatie zonderGeweldThuis() {
    List<Bagage> rest = new ArrayList<>(bagage());
    rest.removeIf(Werkrelatie::isAboutViolenceAtHome);
    return withBagage(rest);
  }

  private static boolean isAboutViolenceAtHome(Bagage bagage) {
    return bagage instanceof GeschondenLevensverhaal verhaal
        && verhaal.soort().equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD));
  }

  /**
   * What the inwoner may read of it on paper or on a screen, where someone else at home may read
   * along.
   */
  public final WerkrelatieVoorInwoner voorInwoner() {
    return WerkrelatieVoorInwoner.of(this);
  }

  /**
   * What may go along to the next consulent, on this day.
   *
   * @param peildatum the day on which the inwoner and the consulent look at it
   */
  public final WerkrelatieVoorOverdracht voorOverdracht(LocalDate peildatum) {
    return WerkrelatieVoorOverdracht.of(this, peildatum);
  }

  private static <F extends TijdelijkFeit> List<F> unexpired(List<F> feiten, LocalDate peildatum) {
    return feiten.stream().filter(feit -> !feit.isExpired(peildatum)).toList();
  }

  /** A copy with this {@code inwoner}. */
  public abstract Werkrelatie withInwoner(Inwoner inwoner);

  /** A copy with this {@code consulent}. */
  public abstract Werkrelatie withConsulent(Consulent consulent);

  /** A copy with this {@code begin}. */
  public abstract Werkrelatie withBegin(LocalDate begin);

  /** A copy with this {@code begin}, or without it when empty. */
  public abstract Werkrelatie withBegin(Optional<? extends LocalDate> begin);

  /** A copy with this {@code volgnummer}. */
  public abstract Werkrelatie withVolgnummer(int volgnummer);

  /** A copy with this {@code volgnummer}, or without it when empty. */
  public abstract Werkrelatie withVolgnummer(OptionalInt volgnummer);

  /** A copy with this {@code traject}. */
  public abstract Werkrelatie withTraject(Traject traject);

  /** A copy with this {@code traject}, or without it when empty. */
  public abstract Werkrelatie withTraject(Optional<? extends Traject> traject);

  /** A copy with this {@code overdracht}. */
  public abstract Werkrelatie withOverdracht(Overdracht overdracht);

  /** A copy with this {@code overdracht}, or without it when empty. */
  public abstract Werkrelatie withOverdracht(Optional<? extends Overdracht> overdracht);

  /** A copy with this {@code team}. */
  public abstract Werkrelatie withTeam(Team team);

  /** A copy with this {@code team}, or without it when empty. */
  public abstract Werkrelatie withTeam(Optional<? extends Team> team);

  /** The same with these gespreksmomenten instead. */
  public abstract Werkrelatie withGespreksmomenten(Gespreksmoment... gespreksmomenten);

  /** The same with these gespreksmomenten instead. */
  public abstract Werkrelatie withGespreksmomenten(
      Iterable<? extends Gespreksmoment> gespreksmomenten);

  /** The same with these bagage instead. */
  public abstract Werkrelatie withBagage(Bagage... bagage);

  /** The same with these bagage instead. */
  public abstract Werkrelatie withBagage(Iterable<? extends Bagage> bagage);

  /** The same with these waarnemingen instead. */
  public abstract Werkrelatie withWaarnemingen(Waarneming... waarnemingen);

  /** The same with these waarnemingen instead. */
  public abstract Werkrelatie withWaarnemingen(Iterable<? extends Waarneming> waarnemingen);

  /** The same with these uitingen instead. */
  public abstract Werkrelatie withUitingen(Uiting... uitingen);

  /** The same with these uitingen instead. */
  public abstract Werkrelatie withUitingen(Iterable<? extends Uiting> uitingen);

  /** The same with these signalen instead. */
  public abstract Werkrelatie withSignalen(AfgegevenSignaal... signalen);

  /** The same with these signalen instead. */
  public abstract Werkrelatie withSignalen(Iterable<? extends AfgegevenSignaal> signalen);

  /** The same with these zelfrapportages instead. */
  public abstract Werkrelatie withZelfrapportages(Zelfrapportage... zelfrapportages);

  /** The same with these zelfrapportages instead. */
  public abstract Werkrelatie withZelfrapportages(
      Iterable<? extends Zelfrapportage> zelfrapportages);

  /** The same with these toezeggingen instead. */
  public abstract Werkrelatie withToezeggingen(Toezegging... toezeggingen);

  /** The same with these toezeggingen instead. */
  public abstract Werkrelatie withToezeggingen(Iterable<? extends Toezegging> toezeggingen);

  @Value.Check
  void check() {
    facts()
        .check(
            new Check("Werkrelatie")
                .required("inwoner", inwoner())
                .required("consulent", consulent())
                .date("begin", begin())
                .range("volgnummer", volgnummer(), 1, Integer.MAX_VALUE))
        .done();
  }

  private Facts facts() {
    return new Facts()
        .add("gespreksmomenten", gespreksmomenten())
        .add("bagage", bagage())
        .add("waarnemingen", waarnemingen())
        .add("uitingen", uitingen())
        .add("signalen", signalen())
        .add("zelfrapportages", zelfrapportages())
        .add("toezeggingen", toezeggingen());
  }

  /** The type and the two references. */
  @Override
  public final String toString() {
    return OneLine.of("Werkrelatie", inwoner().id(), consulent().id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a werkrelatie; only {@code inwoner} and {@code consulent} are required. */
  public static final class Builder extends ImmutableWerkrelatie.Builder {
    Builder() {}
  }
}
