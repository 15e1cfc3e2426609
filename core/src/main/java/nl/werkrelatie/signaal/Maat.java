// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static nl.werkrelatie.signaal.Onderwerp.INWONER;
import static nl.werkrelatie.signaal.Onderwerp.WERKWIJZE;

import nl.werkrelatie.text.Tekst;

/** A fact of the contact that is one whole number: days, minutes, or a place in a row. */
public enum Maat implements Gegeven {
  /** Days since the latest moment that took place; not recorded when none is. */
  DAGEN_SINDS_CONTACT(
      INWONER,
      0,
      "het laatste contact is %s dag|dagen geleden",
      "the last contact was %s day|days ago"),
  /** Days since the latest moment that took place at the office, at home or elsewhere. */
  DAGEN_SINDS_PERSOONLIJK_CONTACT(
      INWONER,
      0,
      "het laatste persoonlijke contact is %s dag|dagen geleden",
      "the last contact in person was %s day|days ago"),
  /** Days since the inwoner last told how one of the qualities was experienced. */
  DAGEN_SINDS_BELEVING_INWONER(
      INWONER,
      0,
      "de inwoner vertelde %s dag|dagen geleden voor het laatst hoe het contact is",
      "the inwoner last told %s day|days ago how the contact is"),
  /** Days since the present consulent began. */
  DAGEN_SINDS_BEGIN(
      WERKWIJZE,
      0,
      "deze consulent begon %s dag|dagen geleden",
      "this consulent began %s day|days ago"),
  /** Which number the present consulent is among the consulenten of this inwoner. */
  VOLGNUMMER(
      WERKWIJZE,
      1,
      "het volgnummer van deze consulent is %s",
      "the number of this consulent in the row is %s"),
  /** The available minutes of the planned moment; none without a planned moment. */
  MINUTEN(
      WERKWIJZE,
      1,
      "voor het geplande gesprek is de beschikbare tijd %s minuut|minuten",
      "the time available for the planned conversation is %s minute|minutes"),
  /** Days until the planned moment; none without one. */
  DAGEN_TOT_GESPREK(
      WERKWIJZE,
      0,
      "het geplande gesprek is over %s dag|dagen",
      "the planned conversation is in %s day|days"),
  /** Days until the planned end of the traject; none when it has ended. */
  DAGEN_TOT_EINDE(
      WERKWIJZE, 0, "het traject eindigt over %s dag|dagen", "the guidance ends in %s day|days"),
  /** Days from the first to the last day of the traject. */
  DUUR_TRAJECT(WERKWIJZE, 0, "het traject duurt %s dag|dagen", "the guidance lasts %s day|days"),
  /** Days until the planned handover; none when no handover is planned. */
  DAGEN_TOT_OVERDRACHT(
      WERKWIJZE, 0, "de overdracht is over %s dag|dagen", "the handover is in %s day|days"),
  /** How many inwoners the consulent serves, as the consulent tells. */
  CASELOAD(
      WERKWIJZE,
      0,
      "de caseload van de consulent is %s inwoner|inwoners",
      "the consulent’s caseload is %s inwoner|inwoners"),
  /** Days since the team last discussed this werkrelatie. */
  DAGEN_SINDS_TEAMOVERLEG(
      WERKWIJZE,
      0,
      "het laatste teamoverleg is %s dag|dagen geleden",
      "the last team discussion was %s day|days ago"),
  /** Days since the agreed date of the oldest promise that is still open; none without one. */
  DAGEN_TOEZEGGING_TE_LAAT(
      INWONER,
      1,
      "de oudste open toezegging is %s dag|dagen over de afgesproken datum",
      "the oldest open promise is %s day|days past the agreed date");

  private static final int MOST = 1_000_000;

  private final Onderwerp onderwerp;
  private final int laagste;
  private final String nl;
  private final String en;

  Maat(Onderwerp onderwerp, int laagste, String nl, String en) {
    this.onderwerp = onderwerp;
    this.laagste = laagste;
    this.nl = nl;
    this.en = en;
  }

  @Override
  public int laagste() {
    return laagste;
  }

  @Override
  public int hoogste() {
    return switch (this) {
      case MINUTEN -> 1440;
      case CASELOAD -> 100_000;
      default -> MOST;
    };
  }

  @Override
  public Onderwerp onderwerp() {
    return onderwerp;
  }

  @Override
  public Tekst zin(Bereik bereik) {
    return bereik.in(nl, en);
  }
}
