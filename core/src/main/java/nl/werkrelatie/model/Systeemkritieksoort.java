// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What the criticism of the system goes back to. */
public enum Systeemkritieksoort implements Keuze {
  /** A negative experience with earlier guidance. */
  EERDERE_BEGELEIDING,
  /** A rejection. */
  AFWIJZING,
  /** Not being taken seriously. */
  NIET_SERIEUS_GENOMEN,
  /** Something else. */
  ANDERS
}
