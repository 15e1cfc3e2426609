// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

/** Who reads the answer; each sees only what is meant for that eye. */
enum AnswerReader {
  CONSULENT,
  TEAM,
  ORGANISATIE,
  INWONER;

  /** What this reader may see, as an option of a command says it. */
  static final String LABEL = "consulent|team|organisatie|inwoner";

  static final String DESCRIPTION =
      "Only what this reader may see; for team and organisatie without any fact about the inwoner, for inwoner what is safe to read at home.";
}
