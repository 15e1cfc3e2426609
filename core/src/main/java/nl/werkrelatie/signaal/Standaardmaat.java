// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

/**
 * A fact that is one whole number and about which the standard alone asks, because here it also
 * matters what is not recorded.
 */
public enum Standaardmaat implements Meetbaar {
  /**
   * Days since the latest moment that took place. When none is known to have taken place: at most
   * the days since the earliest past moment of which that is unknown.
   */
  DAGEN_STIL(1_000_000),
  /**
   * Days until the planned end of the traject; none when it has ended. Without an end: at least the
   * days until its beginning.
   */
  DAGEN_TOT_AFSLUITING(1_000_000),
  /**
   * Days from the first to the last day of a traject that has not ended. Without an end: at least
   * the days since its beginning.
   */
  DUUR_LOPEND_TRAJECT(1_000_000),
  /**
   * Days until the planned handover, at least 0 when its date is unknown; none when it has passed.
   */
  DAGEN_TOT_GEPLANDE_OVERDRACHT(1_000_000),
  /** Days without a team discussion; without end when none is recorded, or only one to come. */
  DAGEN_ZONDER_TEAMOVERLEG(1_000_000),
  /** Whether the team has lived experience among its members: 0 for no and 1 for yes. */
  ERVARINGSKENNIS(1);

  private final int hoogste;

  Standaardmaat(int hoogste) {
    this.hoogste = hoogste;
  }

  @Override
  public int laagste() {
    return 0;
  }

  @Override
  public int hoogste() {
    return hoogste;
  }
}
