// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/**
 * The longest time without contact in a period: in days, between two contacts that followed each
 * other or since the last one. Time without contact that ended in the period counts as a whole; not
 * recorded when no contact is recorded.
 *
 * @param dagen the length of the period up to and including the peildatum, in days, 1 to 3660
 */
public record LangsteStilte(int dagen) implements Gegeven {

  /** Refuses a period outside its range. */
  public LangsteStilte {
    Periode.check(dagen);
  }

  @Override
  public int laagste() {
    return 0;
  }

  @Override
  public int hoogste() {
    return 1_000_000;
  }

  @Override
  public Onderwerp onderwerp() {
    return Onderwerp.INWONER;
  }

  @Override
  public Tekst zin(Bereik bereik) {
    return bereik.in(
        Periode.zin(dagen).nl() + " was de langste tijd zonder contact %s dag|dagen",
        Periode.zin(dagen).en() + " the longest time without contact was %s day|days");
  }
}
