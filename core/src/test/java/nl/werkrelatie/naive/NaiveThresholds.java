// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.OptionalInt;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;

/**
 * The thresholds T1 to T11: what an organisation set, and else the defaults written down here once
 * more.
 */
record NaiveThresholds(
    int t1,
    int t2,
    int t3,
    int t4,
    int t5,
    int t6,
    int t7,
    int t8,
    int t9,
    int t10,
    OptionalInt t11) {

  static NaiveThresholds of(Drempels drempels) {
    return new NaiveThresholds(
        set(drempels, Drempel.TIJDSDRUK).orElse(30),
        set(drempels, Drempel.VEEL_VOORGANGERS).orElse(4),
        set(drempels, Drempel.NET_OVERGEDRAGEN).orElse(60),
        set(drempels, Drempel.AFSLUITING_GEPLAND).orElse(30),
        set(drempels, Drempel.KORT_TRAJECT).orElse(91),
        set(drempels, Drempel.STILTE).orElse(90),
        set(drempels, Drempel.REEKS).orElse(3),
        set(drempels, Drempel.HERSTEL_GEPROBEERD).orElse(2),
        set(drempels, Drempel.BELEVING_VERSCHILT).orElse(60),
        set(drempels, Drempel.RECENT).orElse(180),
        set(drempels, Drempel.GROTE_CASELOAD));
  }

  private static OptionalInt set(Drempels drempels, Drempel drempel) {
    return drempels.van(drempel).stream()
        .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
        .mapToInt(Drempelwaarde::waarde)
        .findFirst();
  }
}
