// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Zelfrapportage;

/** Writes the facts of a werkrelatie by hand. */
final class HandwrittenFactWriter {
  private HandwrittenFactWriter() {}

  static void bagage(Bagage bagage, HandwrittenOutput out) {
    if (bagage instanceof GeschondenLevensverhaal levensverhaal) {
      geschondenLevensverhaal(levensverhaal, out);
    } else {
      systeemkritiek((Systeemkritiek) bagage, out);
    }
  }

  static void geschondenLevensverhaal(
      GeschondenLevensverhaal geschondenLevensverhaal, HandwrittenOutput out) {
    out.startObject();
    out.text("vorm", "geschonden_levensverhaal");
    out.text("id", geschondenLevensverhaal.id());
    if (geschondenLevensverhaal.soort().isPresent()) {
      out.word("soort", HandwrittenWords.LEVENSVERHAALSOORT, geschondenLevensverhaal.soort().get());
    }
    out.word(
        "zichtbaarheid", HandwrittenWords.ZICHTBAARHEID, geschondenLevensverhaal.zichtbaarheid());
    if (geschondenLevensverhaal.overdraagbaar().isPresent()) {
      out.yesOrNo("overdraagbaar", geschondenLevensverhaal.overdraagbaar().get());
    }
    out.date("datum", geschondenLevensverhaal.datum());
    if (geschondenLevensverhaal.verlooptOp().isPresent()) {
      out.date("verlooptOp", geschondenLevensverhaal.verlooptOp().get());
    }
    out.endObject();
  }

  static void systeemkritiek(Systeemkritiek systeemkritiek, HandwrittenOutput out) {
    out.startObject();
    out.text("vorm", "systeemkritiek");
    out.text("id", systeemkritiek.id());
    if (systeemkritiek.soort().isPresent()) {
      out.word("soort", HandwrittenWords.SYSTEEMKRITIEKSOORT, systeemkritiek.soort().get());
    }
    out.word("zichtbaarheid", HandwrittenWords.ZICHTBAARHEID, systeemkritiek.zichtbaarheid());
    if (systeemkritiek.overdraagbaar().isPresent()) {
      out.yesOrNo("overdraagbaar", systeemkritiek.overdraagbaar().get());
    }
    out.date("datum", systeemkritiek.datum());
    if (systeemkritiek.verlooptOp().isPresent()) {
      out.date("verlooptOp", systeemkritiek.verlooptOp().get());
    }
    out.endObject();
  }

  static void gespreksmoment(Gespreksmoment gespreksmoment, HandwrittenOutput out) {
    out.startObject();
    out.text("id", gespreksmoment.id());
    out.date("datum", gespreksmoment.datum());
    if (gespreksmoment.tijd().isPresent()) {
      out.time("tijd", gespreksmoment.tijd().get());
    }
    if (gespreksmoment.soort().isPresent()) {
      out.word("soort", HandwrittenWords.GESPREKSSOORT, gespreksmoment.soort().get());
    }
    if (gespreksmoment.initiatief().isPresent()) {
      out.word("initiatief", HandwrittenWords.INITIATIEF, gespreksmoment.initiatief().get());
    }
    if (gespreksmoment.kanaal().isPresent()) {
      out.word("kanaal", HandwrittenWords.KANAAL, gespreksmoment.kanaal().get());
    }
    if (gespreksmoment.status().isPresent()) {
      out.word("status", HandwrittenWords.GESPREKSSTATUS, gespreksmoment.status().get());
    }
    if (gespreksmoment.minuten().isPresent()) {
      out.number("minuten", gespreksmoment.minuten().getAsInt());
    }
    if (gespreksmoment.doelen().isPresent()) {
      out.words("doelen", HandwrittenWords.GESPREKSDOEL, gespreksmoment.doelen().get());
    }
    if (gespreksmoment.aanwezigen().isPresent()) {
      out.words("aanwezigen", HandwrittenWords.AANWEZIGE, gespreksmoment.aanwezigen().get());
    }
    if (gespreksmoment.metVoorganger().isPresent()) {
      out.yesOrNo("metVoorganger", gespreksmoment.metVoorganger().get());
    }
    if (!gespreksmoment.sleutelmomentVoor().isEmpty()) {
      out.words(
          "sleutelmomentVoor", HandwrittenWords.PERSPECTIEF, gespreksmoment.sleutelmomentVoor());
    }
    out.endObject();
  }

  static void waarneming(Waarneming waarneming, HandwrittenOutput out) {
    out.startObject();
    out.text("id", waarneming.id());
    out.word("kwaliteit", HandwrittenWords.KWALITEIT, waarneming.kwaliteit());
    out.word("perspectief", HandwrittenWords.PERSPECTIEF, waarneming.perspectief());
    out.word("beleving", HandwrittenWords.BELEVING, waarneming.beleving());
    out.date("datum", waarneming.datum());
    if (waarneming.verlooptOp().isPresent()) {
      out.date("verlooptOp", waarneming.verlooptOp().get());
    }
    if (waarneming.opgeschrevenDoor().isPresent()) {
      out.word(
          "opgeschrevenDoor", HandwrittenWords.PERSPECTIEF, waarneming.opgeschrevenDoor().get());
    }
    out.endObject();
  }

  static void uiting(Uiting uiting, HandwrittenOutput out) {
    out.startObject();
    out.text("id", uiting.id());
    out.word("gevolg", HandwrittenWords.GEVOLG, uiting.gevolg());
    out.date("datum", uiting.datum());
    if (uiting.verlooptOp().isPresent()) {
      out.date("verlooptOp", uiting.verlooptOp().get());
    }
    out.endObject();
  }

  static void afgegevenSignaal(AfgegevenSignaal afgegevenSignaal, HandwrittenOutput out) {
    out.startObject();
    out.text("id", afgegevenSignaal.id());
    out.word("soort", HandwrittenWords.SIGNAALSOORT, afgegevenSignaal.soort());
    out.word("gever", HandwrittenWords.PERSPECTIEF, afgegevenSignaal.gever());
    out.date("datum", afgegevenSignaal.datum());
    if (afgegevenSignaal.geslotenOp().isPresent()) {
      out.date("geslotenOp", afgegevenSignaal.geslotenOp().get());
    }
    if (afgegevenSignaal.verlooptOp().isPresent()) {
      out.date("verlooptOp", afgegevenSignaal.verlooptOp().get());
    }
    out.endObject();
  }

  static void zelfrapportage(Zelfrapportage zelfrapportage, HandwrittenOutput out) {
    out.startObject();
    out.text("id", zelfrapportage.id());
    out.word("soort", HandwrittenWords.CONTEXTDRUK, zelfrapportage.soort());
    out.date("datum", zelfrapportage.datum());
    if (zelfrapportage.geslotenOp().isPresent()) {
      out.date("geslotenOp", zelfrapportage.geslotenOp().get());
    }
    if (zelfrapportage.verlooptOp().isPresent()) {
      out.date("verlooptOp", zelfrapportage.verlooptOp().get());
    }
    if (zelfrapportage.gedeeldMetTeam().isPresent()) {
      out.yesOrNo("gedeeldMetTeam", zelfrapportage.gedeeldMetTeam().get());
    }
    out.endObject();
  }

  static void toezegging(Toezegging toezegging, HandwrittenOutput out) {
    out.startObject();
    out.text("id", toezegging.id());
    out.date("uiterlijk", toezegging.uiterlijk());
    if (toezegging.status().isPresent()) {
      out.word("status", HandwrittenWords.TOEZEGGINGSTATUS, toezegging.status().get());
    }
    out.endObject();
  }
}
