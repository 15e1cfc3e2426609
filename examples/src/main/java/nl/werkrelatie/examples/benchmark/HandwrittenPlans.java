// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import org.jspecify.annotations.Nullable;

/** Reads the people and the plans of a werkrelatie by hand. */
final class HandwrittenPlans {
  private final HandwrittenInput in;

  HandwrittenPlans(HandwrittenInput in) {
    this.in = in;
  }

  @Nullable Inwoner inwoner() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Inwoner.Builder builder = Inwoner.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "id" -> {
          if (object.begin(1)) {
            String id = in.text();
            if (object.accepts("id", id)) {
              builder.id(id);
            }
          }
        }
        case "gewenstKanaal" -> {
          if (object.begin(2)) {
            Kanaal gewenstKanaal = in.word(HandwrittenWords.KANAAL);
            if (object.accepts("gewenstKanaal", gewenstKanaal)) {
              builder.gewenstKanaal(gewenstKanaal);
            }
          }
        }
        case "tolkNodig" -> {
          if (object.begin(4)) {
            Boolean tolkNodig = in.yesOrNo();
            if (object.accepts("tolkNodig", tolkNodig)) {
              builder.tolkNodig(tolkNodig);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Consulent consulent() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Consulent.Builder builder = Consulent.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "id" -> {
          if (object.begin(1)) {
            String id = in.text();
            if (object.accepts("id", id)) {
              builder.id(id);
            }
          }
        }
        case "caseload" -> {
          if (object.begin(2)) {
            Integer caseload = in.number();
            if (object.accepts("caseload", caseload)) {
              builder.caseload(caseload);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Traject traject() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Traject.Builder builder = Traject.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "begin" -> {
          if (object.begin(1)) {
            LocalDate begin = in.date();
            if (object.accepts("begin", begin)) {
              builder.begin(begin);
            }
          }
        }
        case "einde" -> {
          if (object.begin(2)) {
            LocalDate einde = in.date();
            if (object.accepts("einde", einde)) {
              builder.einde(einde);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Overdracht overdracht() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Overdracht.Builder builder = Overdracht.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "gepland" -> {
          if (object.begin(1)) {
            Boolean gepland = in.yesOrNo();
            if (object.accepts("gepland", gepland)) {
              builder.gepland(gepland);
            }
          }
        }
        case "datum" -> {
          if (object.begin(2)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              builder.datum(datum);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "gepland");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Team team() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Team.Builder builder = Team.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "laatsteOverleg" -> {
          if (object.begin(1)) {
            LocalDate laatsteOverleg = in.date();
            if (object.accepts("laatsteOverleg", laatsteOverleg)) {
              builder.laatsteOverleg(laatsteOverleg);
            }
          }
        }
        case "ervaringskennis" -> {
          if (object.begin(2)) {
            Boolean ervaringskennis = in.yesOrNo();
            if (object.accepts("ervaringskennis", ervaringskennis)) {
              builder.ervaringskennis(ervaringskennis);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }
}
