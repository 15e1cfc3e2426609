// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import nl.werkrelatie.json.DocumentViolation.Code;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Reads what the two brought, reported and promised by hand. */
final class HandwrittenReports {
  private final HandwrittenInput in;

  HandwrittenReports(HandwrittenInput in) {
    this.in = in;
  }

  /** Which of the two it is may come late; its soort is judged when that is known. */
  @Nullable Bagage bagage() {
    if (!in.beginObject()) {
      return null;
    }
    int before = in.found();
    HandwrittenObject object = new HandwrittenObject(in);
    GeschondenLevensverhaal.Builder levensverhaal = GeschondenLevensverhaal.builder();
    Systeemkritiek.Builder kritiek = Systeemkritiek.builder();
    String vorm = null;
    String soort = null;
    String soortPath = "";
    TokenStreamLocation soortPlace = TokenStreamLocation.NA;
    while (in.nextProperty()) {
      switch (in.name()) {
        case "vorm" -> {
          if (object.begin(1)) {
            vorm = in.text();
            if (vorm != null && !HandwrittenWords.isVorm(vorm)) {
              in.refuse(Code.UNKNOWN_VALUE);
              vorm = null;
            }
            if (vorm == null) {
              in.forgetAllButLast(before);
              in.skipProperties();
              return null;
            }
          }
        }
        case "soort" -> {
          if (object.begin(4)) {
            soort = in.text();
            if (object.accepts("soort", soort)) {
              soortPath = vorm == null ? in.path() : "";
              soortPlace = vorm == null ? in.location() : soortPlace;
              if (vorm != null && !HandwrittenWords.isSoort(vorm, soort)) {
                in.refuse(Code.UNKNOWN_VALUE);
                soort = null;
                object.accepts("soort", soort);
              }
            }
          }
        }
        case "id" -> {
          if (object.begin(2)) {
            String id = in.text();
            if (object.accepts("id", id)) {
              levensverhaal.id(id);
              kritiek.id(id);
            }
          }
        }
        case "zichtbaarheid" -> {
          if (object.begin(8)) {
            Zichtbaarheid zichtbaarheid = in.word(HandwrittenWords.ZICHTBAARHEID);
            if (object.accepts("zichtbaarheid", zichtbaarheid)) {
              levensverhaal.zichtbaarheid(zichtbaarheid);
              kritiek.zichtbaarheid(zichtbaarheid);
            }
          }
        }
        case "overdraagbaar" -> {
          if (object.begin(16)) {
            Boolean overdraagbaar = in.yesOrNo();
            if (object.accepts("overdraagbaar", overdraagbaar)) {
              levensverhaal.overdraagbaar(overdraagbaar);
              kritiek.overdraagbaar(overdraagbaar);
            }
          }
        }
        case "datum" -> {
          if (object.begin(32)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              levensverhaal.datum(datum);
              kritiek.datum(datum);
            }
          }
        }
        case "verlooptOp" -> {
          if (object.begin(64)) {
            LocalDate verlooptOp = in.date();
            if (object.accepts("verlooptOp", verlooptOp)) {
              levensverhaal.verlooptOp(verlooptOp);
              kritiek.verlooptOp(verlooptOp);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    if (vorm == null) {
      in.forget(before);
      in.refuseAttribute(Code.MISSING, "vorm");
      return null;
    }
    if (!soortPath.isEmpty() && !HandwrittenWords.isSoort(vorm, soort)) {
      in.add(Code.UNKNOWN_VALUE, soortPath, soortPlace.getLineNr(), soortPlace.getColumnNr());
      soort = null;
      object.accepts("soort", soort);
    }
    object.require(2, "id");
    object.require(8, "zichtbaarheid");
    object.require(32, "datum");
    try {
      if (vorm.equals(HandwrittenWords.LEVENSVERHAAL)) {
        return (soort == null
                ? levensverhaal
                : levensverhaal.soort(HandwrittenWords.LEVENSVERHAALSOORT.value(soort)))
            .build();
      }
      return (soort == null
              ? kritiek
              : kritiek.soort(HandwrittenWords.SYSTEEMKRITIEKSOORT.value(soort)))
          .build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable AfgegevenSignaal afgegevenSignaal() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    AfgegevenSignaal.Builder builder = AfgegevenSignaal.builder();
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
        case "soort" -> {
          if (object.begin(2)) {
            Signaalsoort soort = in.word(HandwrittenWords.SIGNAALSOORT);
            if (object.accepts("soort", soort)) {
              builder.soort(soort);
            }
          }
        }
        case "gever" -> {
          if (object.begin(4)) {
            Perspectief gever = in.word(HandwrittenWords.PERSPECTIEF);
            if (object.accepts("gever", gever)) {
              builder.gever(gever);
            }
          }
        }
        case "datum" -> {
          if (object.begin(8)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              builder.datum(datum);
            }
          }
        }
        case "geslotenOp" -> {
          if (object.begin(16)) {
            LocalDate geslotenOp = in.date();
            if (object.accepts("geslotenOp", geslotenOp)) {
              builder.geslotenOp(geslotenOp);
            }
          }
        }
        case "verlooptOp" -> {
          if (object.begin(32)) {
            LocalDate verlooptOp = in.date();
            if (object.accepts("verlooptOp", verlooptOp)) {
              builder.verlooptOp(verlooptOp);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    object.require(2, "soort");
    object.require(4, "gever");
    object.require(8, "datum");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Zelfrapportage zelfrapportage() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Zelfrapportage.Builder builder = Zelfrapportage.builder();
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
        case "soort" -> {
          if (object.begin(2)) {
            Contextdruk soort = in.word(HandwrittenWords.CONTEXTDRUK);
            if (object.accepts("soort", soort)) {
              builder.soort(soort);
            }
          }
        }
        case "datum" -> {
          if (object.begin(4)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              builder.datum(datum);
            }
          }
        }
        case "geslotenOp" -> {
          if (object.begin(8)) {
            LocalDate geslotenOp = in.date();
            if (object.accepts("geslotenOp", geslotenOp)) {
              builder.geslotenOp(geslotenOp);
            }
          }
        }
        case "verlooptOp" -> {
          if (object.begin(16)) {
            LocalDate verlooptOp = in.date();
            if (object.accepts("verlooptOp", verlooptOp)) {
              builder.verlooptOp(verlooptOp);
            }
          }
        }
        case "gedeeldMetTeam" -> {
          if (object.begin(32)) {
            Boolean gedeeldMetTeam = in.yesOrNo();
            if (object.accepts("gedeeldMetTeam", gedeeldMetTeam)) {
              builder.gedeeldMetTeam(gedeeldMetTeam);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    object.require(2, "soort");
    object.require(4, "datum");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Toezegging toezegging() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Toezegging.Builder builder = Toezegging.builder();
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
        case "uiterlijk" -> {
          if (object.begin(2)) {
            LocalDate uiterlijk = in.date();
            if (object.accepts("uiterlijk", uiterlijk)) {
              builder.uiterlijk(uiterlijk);
            }
          }
        }
        case "status" -> {
          if (object.begin(4)) {
            Toezeggingstatus status = in.word(HandwrittenWords.TOEZEGGINGSTATUS);
            if (object.accepts("status", status)) {
              builder.status(status);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    object.require(2, "uiterlijk");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }
}
