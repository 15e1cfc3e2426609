// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import nl.werkrelatie.text.Tekst;

/**
 * The field a source speaks about, so that a finding borrowed from elsewhere stays visible as
 * borrowed.
 */
public enum Veld {
  /** Social assistance and guidance to work by municipalities. */
  BIJSTAND("bijstand", "social assistance"),
  /** Social work, debt help and the wider social domain. */
  SOCIAAL_DOMEIN("sociaal domein", "social services"),
  /** Probation, forensic care and other mandated guidance. */
  RECLASSERING("reclassering en forensische zorg", "probation and forensic care"),
  /** Pastoral care, in which the presentiebenadering began. */
  GEESTELIJKE_VERZORGING("geestelijke verzorging", "pastoral care"),
  /** Care for people with a disability. */
  GEHANDICAPTENZORG("gehandicaptenzorg", "care for people with a disability"),
  /** Treatment by talks with a therapist. */
  PSYCHOTHERAPIE("psychotherapie", "psychotherapy"),
  /** Health care, long-term care and youth care. */
  ZORG("zorg", "care"),
  /** Public administration at large: law, supervisors, ombudsmen, complaint handling. */
  OPENBAAR_BESTUUR("openbaar bestuur", "public administration");

  private final Tekst label;

  Veld(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What this field is called in running text. */
  public Tekst label() {
    return label;
  }
}
