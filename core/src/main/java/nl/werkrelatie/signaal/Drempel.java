// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.OptionalInt;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A threshold on which a signaal rests.
 *
 * <p>None of the default values rests on evidence: they are the library's own, without source, and
 * every organisation can set its own.
 */
public enum Drempel {
  /**
   * Available minutes of the planned moment at or below which time is short; in minutes, inclusive,
   * 30 when not set.
   */
  TIJDSDRUK(
      "T1",
      30,
      1,
      1440,
      "aantal beschikbare minuten, hoogstens",
      "number of available minutes, at most"),
  /**
   * Number of the present consulent in the row from which many came before; 4 and higher when not
   * set.
   */
  VEEL_VOORGANGERS(
      "T2",
      4,
      2,
      1000,
      "volgnummer van de consulent, ten minste",
      "number of this consulent in the row, at least"),
  /**
   * Days after the present consulent began during which the handover is recent; inclusive, 60 when
   * not set.
   */
  NET_OVERGEDRAGEN(
      "T3",
      60,
      0,
      3660,
      "aantal dagen sinds het begin van deze consulent, hoogstens",
      "number of days since this consulent began, at most"),
  /**
   * Days before the planned end of the traject within which the farewell is near; inclusive, 30
   * when not set.
   */
  AFSLUITING_GEPLAND(
      "T4",
      30,
      0,
      3660,
      "aantal dagen tot het einde van het traject, hoogstens",
      "number of days to the end of the guidance, at most"),
  /** Length of a traject at or below which it is short; in days, inclusive, 91 when not set. */
  KORT_TRAJECT(
      "T5",
      91,
      0,
      3660,
      "aantal dagen van begin tot einde van het traject, hoogstens",
      "number of days from beginning to end of the guidance, at most"),
  /**
   * Days since the last moment that took place from which there is silence; inclusive, 90 when not
   * set.
   */
  STILTE(
      "T6",
      90,
      1,
      3660,
      "aantal dagen sinds het laatste gelukte contact, ten minste",
      "number of days since the last contact that took place, at least"),
  /**
   * How many last moments in a row show a pattern of initiative or distance; in moments, 3 when not
   * set.
   */
  REEKS(
      "T7",
      3,
      1,
      1000,
      "aantal laatste contacten op een rij:",
      "number of last contacts in a row:"),
  /** Repair talks from which repair has been tried; in talks, inclusive, 2 when not set. */
  HERSTEL_GEPROBEERD(
      "T8", 2, 1, 1000, "aantal herstelgesprekken, ten minste", "number of repair talks, at least"),
  /**
   * Days that two observations may lie apart to be laid beside each other; inclusive, 60 when not
   * set.
   */
  BELEVING_VERSCHILT(
      "T9",
      60,
      0,
      3660,
      "aantal dagen tussen beide waarnemingen, hoogstens",
      "number of days between the two observations, at most"),
  /**
   * Days after which the inwoner's view or the last team discussion is no longer recent; 180 when
   * not set, exceeded at one more.
   */
  RECENT(
      "T10",
      180,
      0,
      3660,
      "aantal dagen dat iets als recent geldt, hoogstens",
      "number of days during which something counts as recent, at most"),
  /**
   * Inwoners per consulent above which the caseload is large; exceeded at one more, no default:
   * there is no agreed norm.
   */
  GROTE_CASELOAD(
      "T11",
      null,
      1,
      100_000,
      "aantal inwoners per consulent, meer dan",
      "number of inwoners per consulent, more than");

  private final String id;
  private final OptionalInt standaard;
  private final int laagste;
  private final int hoogste;
  private final Tekst label;

  Drempel(String id, @Nullable Integer standaard, int laagste, int hoogste, String nl, String en) {
    this.id = id;
    this.standaard = standaard == null ? OptionalInt.empty() : OptionalInt.of(standaard);
    this.laagste = laagste;
    this.hoogste = hoogste;
    this.label = Tekst.of(nl, en);
  }

  /** The short id in the documentation, {@code T1} to {@code T11}. */
  public String id() {
    return id;
  }

  /** The library's default, without source; empty when there is none. */
  public OptionalInt standaard() {
    return standaard;
  }

  /** The lowest value that can be set, inclusive. */
  public int laagste() {
    return laagste;
  }

  /** The highest value that can be set, inclusive. */
  public int hoogste() {
    return hoogste;
  }

  /** What the number counts, as words that go before the number. */
  public Tekst label() {
    return label;
  }
}
