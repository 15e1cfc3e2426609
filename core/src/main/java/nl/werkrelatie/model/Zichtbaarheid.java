// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** How bagage came on the table. Nothing recorded means unknown, never that there is no bagage. */
public enum Zichtbaarheid implements Keuze {
  /** The inwoner told it, to be used in this werkrelatie. */
  GEDEELD,
  /** The consulent expects it: allowed for systeemkritiek only, never a claim about the person. */
  VERWACHT
}
