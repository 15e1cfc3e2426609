// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;

/** Points at a fact of a werkrelatie. */
final class Feiten {
  private Feiten() {}

  static Feitverwijzing at(Feit feit) {
    return new Feitverwijzing(vormOf(feit), Optional.of(feit.id()), Optional.of(datumOf(feit)));
  }

  private static Feitvorm vormOf(Feit feit) {
    if (feit instanceof Gespreksmoment) {
      return Feitvorm.GESPREKSMOMENT;
    } else if (feit instanceof GeschondenLevensverhaal) {
      return Feitvorm.LEVENSVERHAAL;
    } else if (feit instanceof Systeemkritiek) {
      return Feitvorm.SYSTEEMKRITIEK;
    } else if (feit instanceof Waarneming) {
      return Feitvorm.WAARNEMING;
    } else if (feit instanceof Uiting) {
      return Feitvorm.UITING;
    } else if (feit instanceof AfgegevenSignaal) {
      return Feitvorm.SIGNAAL;
    } else if (feit instanceof Zelfrapportage) {
      return Feitvorm.ZELFRAPPORTAGE;
    }
    return Feitvorm.TOEZEGGING;
  }

  private static LocalDate datumOf(Feit feit) {
    if (feit instanceof Gespreksmoment moment) {
      return moment.datum();
    }
    return feit instanceof Toezegging toezegging
        ? toezegging.uiterlijk()
        : ((TijdelijkFeit) feit).datum();
  }
}
