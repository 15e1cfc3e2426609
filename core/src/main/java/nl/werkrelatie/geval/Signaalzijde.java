// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.geval;

/** Which side of a signaal a geval shows. */
public enum Signaalzijde {
  /** It holds. */
  GELDT,
  /**
   * It fails: on the other side of its threshold, or with the nearest other value; not merely not
   * recorded.
   */
  GELDT_NIET,
  /** It is not recorded: a value it needs is unknown. */
  NIET_VASTGELEGD,
  /** The fact that decides counts on the peildatum for the last time. */
  LAATSTE_DAG,
  /** The fact that decides counted until the day before the peildatum. */
  VERLOPEN,
  /** The fact that decides is closed on the peildatum itself, and is no longer open. */
  GESLOTEN,
  /** The fact that decides is dated after the peildatum, and does not count yet. */
  LATER,
  /** The moment that decides is planned. */
  GEPLAND,
  /** The moment that decides is past. */
  VOORBIJ,
  /** The moment that decides was held by an earlier consulent. */
  VOORGANGER,
  /** The moment that decides was held by the present consulent. */
  EIGEN
}
