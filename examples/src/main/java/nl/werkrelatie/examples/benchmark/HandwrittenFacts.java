// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import org.jspecify.annotations.Nullable;

/** Reads the contacts and the observations of a werkrelatie by hand. */
final class HandwrittenFacts {
  private final HandwrittenInput in;

  HandwrittenFacts(HandwrittenInput in) {
    this.in = in;
  }

  @Nullable Gespreksmoment gespreksmoment() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Gespreksmoment.Builder builder = Gespreksmoment.builder();
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
        case "datum" -> {
          if (object.begin(2)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              builder.datum(datum);
            }
          }
        }
        case "tijd" -> {
          if (object.begin(4)) {
            LocalTime tijd = in.time();
            if (object.accepts("tijd", tijd)) {
              builder.tijd(tijd);
            }
          }
        }
        case "soort" -> {
          if (object.begin(8)) {
            Gesprekssoort soort = in.word(HandwrittenWords.GESPREKSSOORT);
            if (object.accepts("soort", soort)) {
              builder.soort(soort);
            }
          }
        }
        case "initiatief" -> {
          if (object.begin(16)) {
            Initiatief initiatief = in.word(HandwrittenWords.INITIATIEF);
            if (object.accepts("initiatief", initiatief)) {
              builder.initiatief(initiatief);
            }
          }
        }
        case "kanaal" -> {
          if (object.begin(32)) {
            Kanaal kanaal = in.word(HandwrittenWords.KANAAL);
            if (object.accepts("kanaal", kanaal)) {
              builder.kanaal(kanaal);
            }
          }
        }
        case "status" -> {
          if (object.begin(64)) {
            Gespreksstatus status = in.word(HandwrittenWords.GESPREKSSTATUS);
            if (object.accepts("status", status)) {
              builder.status(status);
            }
          }
        }
        case "minuten" -> {
          if (object.begin(128)) {
            Integer minuten = in.number();
            if (object.accepts("minuten", minuten)) {
              builder.minuten(minuten);
            }
          }
        }
        case "doelen" -> {
          if (object.begin(256)) {
            Set<Gespreksdoel> doelen = in.words(HandwrittenWords.GESPREKSDOEL, Gespreksdoel.class);
            if (object.accepts("doelen", doelen)) {
              builder.doelen(doelen);
            }
          }
        }
        case "aanwezigen" -> {
          if (object.begin(512)) {
            Set<Aanwezige> aanwezigen = in.words(HandwrittenWords.AANWEZIGE, Aanwezige.class);
            if (object.accepts("aanwezigen", aanwezigen)) {
              builder.aanwezigen(aanwezigen);
            }
          }
        }
        case "metVoorganger" -> {
          if (object.begin(1024)) {
            Boolean metVoorganger = in.yesOrNo();
            if (object.accepts("metVoorganger", metVoorganger)) {
              builder.metVoorganger(metVoorganger);
            }
          }
        }
        case "sleutelmomentVoor" -> {
          if (object.begin(2048)) {
            Set<Perspectief> sleutelmomentVoor =
                in.words(HandwrittenWords.PERSPECTIEF, Perspectief.class);
            if (object.accepts("sleutelmomentVoor", sleutelmomentVoor)) {
              builder.sleutelmomentVoor(sleutelmomentVoor);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    object.require(2, "datum");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Waarneming waarneming() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Waarneming.Builder builder = Waarneming.builder();
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
        case "kwaliteit" -> {
          if (object.begin(2)) {
            Kwaliteit kwaliteit = in.word(HandwrittenWords.KWALITEIT);
            if (object.accepts("kwaliteit", kwaliteit)) {
              builder.kwaliteit(kwaliteit);
            }
          }
        }
        case "perspectief" -> {
          if (object.begin(4)) {
            Perspectief perspectief = in.word(HandwrittenWords.PERSPECTIEF);
            if (object.accepts("perspectief", perspectief)) {
              builder.perspectief(perspectief);
            }
          }
        }
        case "beleving" -> {
          if (object.begin(8)) {
            Beleving beleving = in.word(HandwrittenWords.BELEVING);
            if (object.accepts("beleving", beleving)) {
              builder.beleving(beleving);
            }
          }
        }
        case "datum" -> {
          if (object.begin(16)) {
            LocalDate datum = in.date();
            if (object.accepts("datum", datum)) {
              builder.datum(datum);
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
        case "opgeschrevenDoor" -> {
          if (object.begin(64)) {
            Perspectief opgeschrevenDoor = in.word(HandwrittenWords.PERSPECTIEF);
            if (object.accepts("opgeschrevenDoor", opgeschrevenDoor)) {
              builder.opgeschrevenDoor(opgeschrevenDoor);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "id");
    object.require(2, "kwaliteit");
    object.require(4, "perspectief");
    object.require(8, "beleving");
    object.require(16, "datum");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }

  @Nullable Uiting uiting() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Uiting.Builder builder = Uiting.builder();
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
        case "gevolg" -> {
          if (object.begin(2)) {
            Gevolg gevolg = in.word(HandwrittenWords.GEVOLG);
            if (object.accepts("gevolg", gevolg)) {
              builder.gevolg(gevolg);
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
        case "verlooptOp" -> {
          if (object.begin(8)) {
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
    object.require(2, "gevolg");
    object.require(4, "datum");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }
}
