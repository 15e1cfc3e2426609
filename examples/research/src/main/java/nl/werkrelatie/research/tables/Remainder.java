// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;

/** What is left of a werkrelatie when everything is taken away that no table may rest on. */
final class Remainder {
  private Remainder() {}

  /**
   * The same without bagage, uitingen, self-reports, caseload, the need for an interpreter and who
   * was present. Built from the projection, so that what this has no place for cannot come along.
   */
  static Werkrelatie of(Werkrelatie werkrelatie) {
    WerkrelatieZonderBijzondereGegevens rest = werkrelatie.zonderBijzondereGegevens();
    return Werkrelatie.builder()
        .inwoner(Inwoner.builder().id(rest.inwonerId()).gewenstKanaal(rest.gewenstKanaal()).build())
        .consulent(Consulent.of(rest.consulentId()))
        .begin(rest.begin())
        .volgnummer(rest.volgnummer())
        .traject(rest.traject())
        .overdracht(rest.overdracht())
        .team(rest.team())
        .gespreksmomenten(rest.gespreksmomenten())
        .waarnemingen(rest.waarnemingen())
        .signalen(rest.signalen())
        .toezeggingen(rest.toezeggingen())
        .build();
  }
}
