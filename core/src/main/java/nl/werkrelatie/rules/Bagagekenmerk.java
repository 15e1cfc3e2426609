// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

/** What the standard asks of bagage: whether it is shared and in which form, never how much. */
public enum Bagagekenmerk {
  /** The inwoner shared it. */
  GEDEELD,
  /** A geschonden levensverhaal. */
  LEVENSVERHAAL,
  /** Systeemkritiek that the inwoner shared. */
  SYSTEEMKRITIEK_GEDEELD,
  /** The consulent expects it; never a claim about the person. */
  VERWACHT,
  /** The inwoner told of violence at home: the only soort that is looked at. */
  HUISELIJK_GEWELD,
  /** The inwoner shared it and does not want it passed on in a handover. */
  NIET_OVERDRAAGBAAR
}
