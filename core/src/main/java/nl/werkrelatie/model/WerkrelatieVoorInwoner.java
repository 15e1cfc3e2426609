// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkrelatie.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What the inwoner may read of the own werkrelatie on paper or on a screen, where someone else at
 * home may read along.
 *
 * <p>A projection is a type of its own, so that what is left out cannot come along. Left out are:
 *
 * <ul>
 *   <li>bagage of soort {@code HUISELIJK_GEWELD}, and the soort of everything else the inwoner told
 *       of the own life;
 *   <li>what the consulent reported about the own work, and the caseload;
 *   <li>the wish to bring something up, the request for another consulent, a remark that things
 *       feel pointless, and how the inwoner wants to be reached;
 *   <li>of every contact who began it and who was there;
 *   <li>every contact by telephone or message, and every one of unknown channel that is not
 *       planned, unless it is recorded that the municipality began it, alone or together with the
 *       inwoner. An inwoner knows that she called; whoever reads along does not.
 * </ul>
 *
 * <p>It is left out always, whether it is dangerous here or not: a werkrelatie with and one without
 * it give equal projections. Facts stand in the order of their date, moments then of their time,
 * and then of their id, so that the order of entry tells nothing either.
 *
 * <p>The dates of what was said, observed and asked stay, for an engine counts with them. Show at
 * most the year, as the pages of this library do: a day can be that of a contact that was left out.
 *
 * <p>Ids stay as the host gave them. Give ids that do not count up, such as a UUID: a gap in a row
 * of numbers can point at what was left out.
 */
public final class WerkrelatieVoorInwoner {
  private static final Set<Signaalsoort> ASKED_IN_CONFIDENCE =
      Set.of(Signaalsoort.WIL_BESPREKEN, Signaalsoort.VERZOEK_WISSEL);

  /** What may be read, and beside it who interprets, which only an engine may know. */
  private final Werkrelatie rest;

  private WerkrelatieVoorInwoner(Werkrelatie rest) {
    this.rest = rest;
  }

  /** Only what is named here comes along: what a werkrelatie gains later stays out. */
  static WerkrelatieVoorInwoner of(Werkrelatie werkrelatie) {
    return new WerkrelatieVoorInwoner(
        Werkrelatie.builder()
            .inwoner(werkrelatie.inwoner().withGewenstKanaal(Optional.empty()))
            .consulent(Consulent.of(werkrelatie.consulent().id()))
            .begin(werkrelatie.begin())
            .volgnummer(werkrelatie.volgnummer())
            .traject(werkrelatie.traject())
            .overdracht(werkrelatie.overdracht())
            .team(werkrelatie.team())
            .gespreksmomenten(contacts(werkrelatie.gespreksmomenten()))
            .bagage(bagage(werkrelatie.zonderGeweldThuis()))
            .waarnemingen(sorted(werkrelatie.waarnemingen()))
            .uitingen(kept(werkrelatie.uitingen(), uiting -> uiting.gevolg() != Gevolg.ZINLOOSHEID))
            .signalen(
                kept(
                    werkrelatie.signalen(),
                    signaal -> !ASKED_IN_CONFIDENCE.contains(signaal.soort())))
            .toezeggingen(sorted(werkrelatie.toezeggingen()))
            .build());
  }

  private static List<Bagage> bagage(Werkrelatie werkrelatie) {
    return sorted(
        werkrelatie.bagage().stream()
            .map(
                entry ->
                    entry instanceof GeschondenLevensverhaal verhaal
                        ? verhaal.withSoort(Optional.empty())
                        : entry)
            .toList());
  }

  private static List<Gespreksmoment> contacts(List<Gespreksmoment> all) {
    return kept(all, moment -> !mayBeKnownToOneAlone(moment)).stream()
        .map(moment -> moment.withInitiatief(Optional.empty()).withAanwezigen(interpreter(moment)))
        .toList();
  }

  /** Whether this contact may be one of which nobody at home knows. */
  private static boolean mayBeKnownToOneAlone(Gespreksmoment moment) {
    boolean byMunicipality =
        moment.initiatief().filter(begun -> begun != Initiatief.INWONER).isPresent();
    boolean outOfSight =
        moment
            .kanaal()
            .map(kanaal -> kanaal == Kanaal.TELEFOON || kanaal == Kanaal.BERICHT)
            .orElse(!moment.status().equals(Optional.of(Gespreksstatus.GEPLAND)));
    return outOfSight && !byMunicipality;
  }

  /** Of those who were there only a professional interpreter. */
  private static Optional<Set<Aanwezige>> interpreter(Gespreksmoment moment) {
    return moment
        .aanwezigen()
        .filter(present -> present.contains(Aanwezige.TOLK_PROFESSIONEEL))
        .map(present -> Set.of(Aanwezige.TOLK_PROFESSIONEEL));
  }

  private static <F extends Feit> List<F> kept(List<F> facts, Predicate<F> kept) {
    return sorted(facts.stream().filter(kept).toList());
  }

  /**
   * A werkrelatie of these facts and nothing else, so that an engine cannot know more than the
   * inwoner may read; but for the professional interpreter of a moment, who is not shown and makes
   * the difference between one who was arranged and one who is missing.
   *
   * <p>Who began a contact is gone from it, and with that what tells which contacts may be read:
   * take this once, of the whole werkrelatie, and not of a part that was taken before.
   */
  public Werkrelatie alsWerkrelatie() {
    return rest;
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

  /** The contacts, planned and held, without who began them and who was there. */
  public List<Gespreksmoment> gespreksmomenten() {
    return rest.gespreksmomenten().stream()
        .map(moment -> moment.withAanwezigen(Optional.empty()))
        .toList();
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
