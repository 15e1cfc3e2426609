// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/**
 * A known fact of the contact on which a municipality can base a signaal of its own: a fixed list,
 * made from entered facts and dates.
 *
 * <p>The list leaves out on purpose what could become a mark on a person: how often somebody did
 * not come, how much bagage there is, of what soort it is.
 */
public sealed interface Gegeven extends Meetbaar
    permits Maat, Aantal, LangsteStilte, LaatsteBeleving, Verloop {

  /** Whom or what it is about; decides who may read a signaal on it. */
  Onderwerp onderwerp();

  /** What is asked when this range is asked, as a short sentence without a full stop. */
  Tekst zin(Bereik bereik);
}
