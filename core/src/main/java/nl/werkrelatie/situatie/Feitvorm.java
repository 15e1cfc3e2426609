// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import nl.werkrelatie.text.Tekst;

/** The form of a fact a reason points at; never its soort. */
public enum Feitvorm {
  /** A gespreksmoment. */
  GESPREKSMOMENT("gespreksmoment", "conversation"),
  /** Bagage in the form of a geschonden levensverhaal. */
  LEVENSVERHAAL("bagage: levensverhaal", "bagage: life story"),
  /** Bagage in the form of systeemkritiek. */
  SYSTEEMKRITIEK("bagage: systeemkritiek", "bagage: criticism of the system"),
  /** An observation. */
  WAARNEMING("waarneming", "observation"),
  /** A consequence the inwoner named. */
  UITING("uitspraak van de inwoner", "remark by the inwoner"),
  /** A signal that one of the two gave. */
  SIGNAAL("signaal", "signal"),
  /** A self-report of the consulent. */
  ZELFRAPPORTAGE("zelfrapportage", "self-report"),
  /** A promise. */
  TOEZEGGING("toezegging", "promise"),
  /** Which number the present consulent is in the row. */
  VOLGNUMMER("volgnummer van de consulent", "number of the consulent in the row"),
  /** The day on which the present consulent began. */
  BEGIN("begin van deze consulent", "start of this consulent"),
  /** The planned end of the traject. */
  TRAJECT("einde van het traject", "end of the guidance"),
  /** The handover. */
  OVERDRACHT("overdracht", "handover"),
  /** That an interpreter is needed. */
  TOLK_NODIG("tolk nodig", "interpreter needed"),
  /** How the inwoner wishes to be spoken. */
  GEWENST_KANAAL("gewenst kanaal", "preferred channel"),
  /** The caseload. */
  CASELOAD("caseload", "caseload"),
  /** The last team discussion. */
  TEAMOVERLEG("laatste teamoverleg", "last team discussion"),
  /** Whether the team has lived experience among its members. */
  ERVARINGSKENNIS("ervaringskennis in het team", "lived experience in the team");

  private final Tekst label;

  Feitvorm(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What the form is called in running text. */
  public Tekst label() {
    return label;
  }
}
