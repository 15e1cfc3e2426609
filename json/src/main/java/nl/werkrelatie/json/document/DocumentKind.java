// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.document;

/** The kinds of document. */
public enum DocumentKind {
  /** One werkrelatie, complete. */
  WERKRELATIE,
  /** One werkrelatie without special categories of personal data; written only. */
  WERKRELATIE_ZONDER_BIJZONDERE_GEGEVENS,
  /** What goes along to the next consulent; written only. */
  WERKRELATIE_VOOR_OVERDRACHT,
  /** What the inwoner may read of the own werkrelatie, with what may help; written only. */
  VOOR_INWONER,
  /** The suggesties for one werkrelatie on one peildatum; written only. */
  SUGGESTIES,
  /** What of the suggesties a team or an organisation may see; written only. */
  GEDEELDE_SUGGESTIES,
  /** An answer in ids alone, for any reader; written only. */
  KORT_ANTWOORD,
  /** Why one handvat is suggested, held or absent, for the consulent; written only. */
  WAAROM_NIET,
  /** Two answers beside each other, for whoever may read both; written only. */
  VERGELIJKING,
  /** The texts and sources that answers in ids point at; written only. */
  CATALOGUS,
  /** A conformance case: a werkrelatie with what is expected. */
  GEVAL,
  /** The index of the published gevallen. */
  GEVALLEN,
  /** What an organisation lays beside the standard catalogue; or that catalogue itself. */
  REGELSET
}
