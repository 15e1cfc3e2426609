// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.line.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What the inwoner may read of the own werkrelatie on paper or on a screen, where someone else at
 * home may read along.
 *
 * <p>A projection is a type of its own, so that what is left out cannot come along: bagage of soort
 * {@code HUISELIJK_GEWELD}, what the consulent reported about the own work, and the caseload. A
 * werkrelatie with and one without these give equal projections. Facts stand in the order of their
 * date and then of their id, so that the order of entry tells nothing either.
 *
 * <p>Ids stay as the host gave them. Give ids that do not count up, such as a UUID: a gap in a row
 * of numbers can point at what was left out.
 */
public final class WerkrelatieVoorInwoner {
  private final Werkrelatie rest;

  private WerkrelatieVoorInwoner(Werkrelatie rest) {
    this.rest = rest;
  }

  static WerkrelatieVoorInwoner of(Werkrelatie werkrelatie) {
    List<Bagage> bagage = new ArrayList<>(werkrelatie.bagage());
    bagage.removeIf(WerkrelatieVoorInwoner::isAboutSafetyAtHome);
    return new WerkrelatieVoorInwoner(
        werkrelatie
            .withConsulent(Consulent.of(werkrelatie.consulent().id()))
            .withGespreksmomenten(sorted(werkrelatie.gespreksmomenten()))
            .withBagage(sorted(bagage))
            .withWaarnemingen(sorted(werkrelatie.waarnemingen()))
            .withUitingen(sorted(werkrelatie.uitingen()))
            .withSignalen(sorted(werkrelatie.signalen()))
            .withZelfrapportages(List.of())
            .withToezeggingen(sorted(werkrelatie.toezeggingen())));
  }

  /**
   * A werkrelatie of these facts and nothing else, so that whoever looks at it cannot know more
   * than the inwoner may read.
   */
  public Werkrelatie alsWerkrelatie() {
    return Werkrelatie.builder()
        .inwoner(inwoner())
        .consulent(Consulent.of(consulentId()))
        .begin(begin())
        .volgnummer(volgnummer())
        .traject(traject())
        .overdracht(overdracht())
        .team(team())
        .gespreksmomenten(gespreksmomenten())
        .bagage(bagage())
        .waarnemingen(waarnemingen())
        .uitingen(uitingen())
        .signalen(signalen())
        .toezeggingen(toezeggingen())
        .build();
  }

  private static boolean isAboutSafetyAtHome(Bagage bagage) {
    return bagage instanceof GeschondenLevensverhaal verhaal
        && verhaal.soort().equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD));
  }

  private static <F extends Feit> List<F> sorted(List<F> facts) {
    List<F> sorted = new ArrayList<>(facts);
    sorted.sort(WerkrelatieVoorInwoner::inOrder);
    return sorted;
  }

  /** Of one list, so of one kind. */
  private static int inOrder(Feit one, Feit other) {
    if (one instanceof Gespreksmoment moment && other instanceof Gespreksmoment another) {
      return Gespreksmoment.CHRONOLOGICAL.compare(moment, another);
    }
    int byDate = date(one).compareTo(date(other));
    return byDate == 0 ? one.id().compareTo(other.id()) : byDate;
  }

  private static LocalDate date(Feit feit) {
    return feit instanceof TijdelijkFeit fact ? fact.datum() : ((Toezegging) feit).uiterlijk();
  }

  /** The inwoner. */
  public Inwoner inwoner() {
    return rest.inwoner();
  }

  /** The reference of the present consulent. */
  public String consulentId() {
    return rest.consulent().id();
  }

  /** The day on which the present consulent began; empty when unknown. */
  public Optional<LocalDate> begin() {
    return rest.begin();
  }

  /**
   * Which number the present consulent is among the consulenten of this inwoner, from 1; empty when
   * unknown.
   */
  public OptionalInt volgnummer() {
    return rest.volgnummer();
  }

  /** The planned length of the guidance; empty when unknown. */
  public Optional<Traject> traject() {
    return rest.traject();
  }

  /** Whether a handover is planned; empty when unknown. */
  public Optional<Overdracht> overdracht() {
    return rest.overdracht();
  }

  /** The colleagues of the consulent; empty when nothing is known of them. */
  public Optional<Team> team() {
    return rest.team();
  }

  /** The contacts, planned and held. */
  public List<Gespreksmoment> gespreksmomenten() {
    return rest.gespreksmomenten();
  }

  /** What the inwoner brought on the table, and what the consulent expects. */
  public List<Bagage> bagage() {
    return rest.bagage();
  }

  /** How the two experienced the qualities. */
  public List<Waarneming> waarnemingen() {
    return rest.waarnemingen();
  }

  /** The consequences the inwoner named. */
  public List<Uiting> uitingen() {
    return rest.uitingen();
  }

  /** The signals the two gave. */
  public List<AfgegevenSignaal> signalen() {
    return rest.signalen();
  }

  /** What the consulent promised. */
  public List<Toezegging> toezeggingen() {
    return rest.toezeggingen();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WerkrelatieVoorInwoner that && rest.equals(that.rest);
  }

  @Override
  public int hashCode() {
    return rest.hashCode();
  }

  /** The type and the two references. */
  @Override
  public String toString() {
    return OneLine.of("WerkrelatieVoorInwoner", inwoner().id(), consulentId());
  }
}
