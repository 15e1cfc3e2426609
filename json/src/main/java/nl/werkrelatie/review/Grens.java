// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Bereik;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempels;
import nl.werkrelatie.rules.Drempelwaarde;
import nl.werkrelatie.rules.Gegeven;
import nl.werkrelatie.rules.LaatsteBeleving;
import nl.werkrelatie.rules.Maat;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Trend;
import nl.werkrelatie.rules.Verloop;

/**
 * A standard signaal that asks about a fact on which own signalen can be based too.
 *
 * @param signaal the standard signaal
 * @param gegeven the fact
 * @param bereik the values for which the standard signaal can hold
 * @param enough whether such a value is also enough for it to hold
 * @param known whether there is such a value, perhaps not recorded, whenever it holds
 */
record Grens(Signaal signaal, Gegeven gegeven, Bereik bereik, boolean enough, boolean known) {

  private Grens(Signaal signaal, Gegeven gegeven, Bereik bereik, boolean enough) {
    this(signaal, gegeven, bereik, enough, true);
  }

  /** Every one of them, with these thresholds. */
  static List<Grens> with(Drempels drempels) {
    List<Grens> all = new ArrayList<>();
    all.add(
        new Grens(
            Signaal.STILTE,
            Maat.DAGEN_SINDS_CONTACT,
            Bereik.minstens(waarde(drempels, Drempel.STILTE)),
            true));
    all.add(
        new Grens(
            Signaal.TIJDSDRUK,
            Maat.MINUTEN,
            Bereik.hoogstens(waarde(drempels, Drempel.TIJDSDRUK)),
            true));
    all.add(
        new Grens(
            Signaal.VEEL_VOORGANGERS,
            Maat.VOLGNUMMER,
            Bereik.minstens(waarde(drempels, Drempel.VEEL_VOORGANGERS)),
            true));
    all.add(
        new Grens(
            Signaal.AFSLUITING_GEPLAND,
            Maat.DAGEN_TOT_EINDE,
            Bereik.hoogstens(waarde(drempels, Drempel.AFSLUITING_GEPLAND)),
            true));
    // A short traject that has ended is no longer told of.
    all.add(
        new Grens(
            Signaal.KORT_TRAJECT,
            Maat.DUUR_TRAJECT,
            Bereik.hoogstens(waarde(drempels, Drempel.KORT_TRAJECT)),
            false));
    // Only whom somebody came before can have been handed over.
    all.add(new Grens(Signaal.NET_OVERGEDRAGEN, Maat.VOLGNUMMER, Bereik.minstens(2), false));
    all.add(
        new Grens(Signaal.OVERDRACHT_GEPLAND, Maat.DAGEN_TOT_OVERDRACHT, Bereik.minstens(0), true));
    all.add(
        new Grens(
            Signaal.OPEN_TOEZEGGING, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(1), true));
    Bereik longAgo = Bereik.minstens(waarde(drempels, Drempel.RECENT) + 1);
    all.add(
        new Grens(Signaal.INWONER_NIET_GEHOORD, Maat.DAGEN_SINDS_BELEVING_INWONER, longAgo, false));
    // A discussion that is still to come is none.
    all.add(
        new Grens(Signaal.GEEN_TEAMOVERLEG, Maat.DAGEN_SINDS_TEAMOVERLEG, longAgo, true, false));
    drempels
        .van(Drempel.GROTE_CASELOAD)
        .map(Drempelwaarde::waarde)
        .ifPresent(
            limit ->
                all.add(
                    new Grens(
                        Signaal.GROTE_CASELOAD, Maat.CASELOAD, Bereik.minstens(limit + 1), true)));
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      Gegeven last = new LaatsteBeleving(kwaliteit, Perspectief.INWONER);
      Gegeven change = new Verloop(kwaliteit, Perspectief.INWONER);
      all.add(exactly(Signaal.gemist(kwaliteit), last, Beleving.GEMIST));
      all.add(exactly(Signaal.wisselend(kwaliteit), last, Beleving.WISSELEND));
      all.add(exactly(Signaal.ervaren(kwaliteit), last, Beleving.ERVAREN));
      all.add(exactly(Signaal.afnemend(kwaliteit), change, Trend.AFNEMEND));
      all.add(exactly(Signaal.toenemend(kwaliteit), change, Trend.TOENEMEND));
    }
    return all;
  }

  private static Grens exactly(Signaal signaal, Gegeven gegeven, Enum<?> word) {
    return new Grens(signaal, gegeven, Bereik.precies(word), true);
  }

  static int waarde(Drempels drempels, Drempel drempel) {
    return drempels.van(drempel).orElseThrow().waarde();
  }
}
