// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a geval while they are read; each gives nothing when something it needs was refused.
 */
final class GevalDrafts {
  private GevalDrafts() {}

  static final class Case {
    @Nullable String id;
    @Nullable String titel;
    @Nullable LocalDate peildatum;
    Drempels drempels = Drempels.standard();
    @Nullable Werkrelatie werkrelatie;
    @Nullable Verwachting verwacht;

    @Nullable Geval build() {
      return id == null
              || titel == null
              || peildatum == null
              || werkrelatie == null
              || verwacht == null
          ? null
          : new Geval(id, titel, peildatum, drempels, werkrelatie, verwacht);
    }
  }

  static final class Thresholds {
    Drempels drempels = Drempels.standard();

    void set(Drempel drempel, int value) {
      drempels = drempels.with(drempel, value);
    }
  }

  static final class Expected {
    @Nullable Set<Signaal> signalen;
    Set<Signaal> nietVastgelegd = Set.of();
    Set<String> eigenSignalen = Set.of();
    Set<String> eigenNietVastgelegd = Set.of();
    @Nullable List<Verwachting.Suggestie> suggesties;
    @Nullable List<Verwachting.Aangehouden> aangehouden;
    @Nullable List<String> stil;

    @Nullable Verwachting build() {
      return signalen == null || suggesties == null || aangehouden == null || stil == null
          ? null
          : new Verwachting(
              signalen,
              nietVastgelegd,
              eigenSignalen,
              eigenNietVastgelegd,
              suggesties,
              aangehouden,
              stil);
    }
  }

  static final class Suggested {
    @Nullable String handvat;
    @Nullable List<Signaal> redenen;
    List<String> eigenRedenen = List.of();

    Verwachting.@Nullable Suggestie build() {
      return handvat == null || redenen == null
          ? null
          : new Verwachting.Suggestie(handvat, redenen, eigenRedenen);
    }
  }

  static final class Held {
    @Nullable String handvat;
    @Nullable List<String> gronden;

    Verwachting.@Nullable Aangehouden build() {
      return handvat == null || gronden == null
          ? null
          : new Verwachting.Aangehouden(handvat, gronden);
    }
  }
}
