// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What goes along to the next consulent, so that nobody has to start over and nothing goes along
 * that the inwoner did not allow.
 *
 * <p>A projection is a type of its own, so that what is left out cannot come along. It holds what
 * stays true with another consulent, and still counts on the day:
 *
 * <ul>
 *   <li>how the inwoner wants to be spoken, and whether an interpreter is needed;
 *   <li>only bagage of which it is recorded that it may go along; unknown is not yes;
 *   <li>a wish for rest, a boundary, and a wish to bring something up;
 *   <li>the contacts, each held with a voorganger from then on, which is left open for a planned
 *       one; not for whom it was a sleutelmoment;
 *   <li>promises that are open: the municipality made them;
 *   <li>the traject, and the number of the next consulent in the row.
 * </ul>
 *
 * <p>What the consulent reported about the own work, what the inwoner said of shame, money or the
 * like, how the two experienced their contact, and friction between them stay behind.
 *
 * <pre>{@code
 * WerkrelatieVoorOverdracht mee = werkrelatie.voorOverdracht(peildatum);
 * Werkrelatie nieuw = mee.metConsulent(Consulent.of("C-8"), begin);
 * }</pre>
 */
public final class WerkrelatieVoorOverdracht {
  private static final Set<Signaalsoort> WISHES =
      Set.of(Signaalsoort.RUST_GEVRAAGD, Signaalsoort.GRENS_AANGEGEVEN, Signaalsoort.WIL_BESPREKEN);

  private final Werkrelatie rest;

  private WerkrelatieVoorOverdracht(Werkrelatie rest) {
    this.rest = rest;
  }

  static WerkrelatieVoorOverdracht of(Werkrelatie werkrelatie, LocalDate peildatum) {
    return new WerkrelatieVoorOverdracht(
        Werkrelatie.builder()
            .inwoner(werkrelatie.inwoner())
            // The next one takes this place; nothing of the present consulent goes along.
            .consulent(Consulent.of(werkrelatie.consulent().id()))
            .volgnummer(next(werkrelatie.volgnummer()))
            .traject(werkrelatie.traject())
            .gespreksmomenten(
                werkrelatie.gespreksmomenten().stream()
                    .map(WerkrelatieVoorOverdracht::contact)
                    .toList())
            .bagage(
                werkrelatie.bagage().stream()
                    .filter(bagage -> bagage.overdraagbaar().orElse(false))
                    .filter(bagage -> bagage.countsOn(peildatum))
                    .toList())
            .signalen(
                werkrelatie.signalen().stream()
                    .filter(signaal -> WISHES.contains(signaal.soort()))
                    .filter(signaal -> signaal.countsOn(peildatum))
                    .toList())
            .toezeggingen(
                werkrelatie.toezeggingen().stream()
                    .filter(one -> one.status().equals(Optional.of(Toezeggingstatus.OPEN)))
                    .toList())
            .build());
  }

  /** One further in the row; where numbers end nobody knows who is next. */
  private static OptionalInt next(OptionalInt volgnummer) {
    return volgnummer.isPresent() && volgnummer.getAsInt() < Integer.MAX_VALUE
        ? OptionalInt.of(volgnummer.getAsInt() + 1)
        : OptionalInt.empty();
  }

  /**
   * Who will hold a planned moment is unknown: the next consulent, or the present one when it is
   * the handover.
   */
  private static Gespreksmoment contact(Gespreksmoment moment) {
    Gespreksmoment shared = moment.withSleutelmomentVoor();
    return moment.status().equals(Optional.of(Gespreksstatus.GEPLAND))
        ? shared.withMetVoorganger(Optional.empty())
        : shared.withMetVoorganger(true);
  }

  /**
   * The werkrelatie with the next consulent, to begin with.
   *
   * @param consulent the next consulent
   * @param begin the day on which that consulent begins
   */
  public Werkrelatie metConsulent(Consulent consulent, LocalDate begin) {
    return rest.withConsulent(consulent).withBegin(begin);
  }

  /** The inwoner, with the own wishes. */
  public Inwoner inwoner() {
    return rest.inwoner();
  }

  /**
   * Which number the next consulent will be among the consulenten of this inwoner, from 2; empty
   * when the number of the present one is unknown, or the highest there is.
   */
  public OptionalInt volgnummer() {
    return rest.volgnummer();
  }

  /** The planned length of the guidance; empty when unknown. */
  public Optional<Traject> traject() {
    return rest.traject();
  }

  /** The contacts, planned and held. */
  public List<Gespreksmoment> gespreksmomenten() {
    return rest.gespreksmomenten();
  }

  /** The bagage that the inwoner wants to go along. */
  public List<Bagage> bagage() {
    return rest.bagage();
  }

  /** The wishes for rest, the boundaries and the wishes to bring something up. */
  public List<AfgegevenSignaal> signalen() {
    return rest.signalen();
  }

  /** The promises that are open. */
  public List<Toezegging> toezeggingen() {
    return rest.toezeggingen();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WerkrelatieVoorOverdracht that && rest.equals(that.rest);
  }

  @Override
  public int hashCode() {
    return rest.hashCode();
  }

  /** The type and the reference of the inwoner. */
  @Override
  public String toString() {
    return OneLine.of("WerkrelatieVoorOverdracht", inwoner().id());
  }
}
