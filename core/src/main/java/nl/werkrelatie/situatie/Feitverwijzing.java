// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import java.time.LocalDate;
import java.util.Objects;
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

/**
 * Points from a reason to the fact it rests on: its form, its id and its date, never its soort or
 * content.
 *
 * @param vorm the form of the fact
 * @param id the id of the fact in its werkrelatie; empty for an attribute of the werkrelatie itself
 * @param datum the date of the fact; empty when it has none
 */
public record Feitverwijzing(Feitvorm vorm, Optional<String> id, Optional<LocalDate> datum) {

  /** Checks that nothing is null. */
  public Feitverwijzing {
    Objects.requireNonNull(vorm, "vorm");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(datum, "datum");
  }

  static Feitverwijzing of(Feit feit) {
    return new Feitverwijzing(vormOf(feit), Optional.of(feit.id()), Optional.of(datumOf(feit)));
  }

  static Feitverwijzing of(Feitvorm vorm) {
    return new Feitverwijzing(vorm, Optional.empty(), Optional.empty());
  }

  static Feitverwijzing of(Feitvorm vorm, Optional<LocalDate> datum) {
    return new Feitverwijzing(vorm, Optional.empty(), datum);
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

  /** The type and the id: a fact of a person stays out of logs. */
  @Override
  public String toString() {
    return "Feitverwijzing" + id.map(known -> " " + known).orElse("");
  }
}
