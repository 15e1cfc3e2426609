// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static nl.werkrelatie.signaal.Signaal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Tekst;

/**
 * The standard rules of H01 to H45 written out by hand in plain Java, over the same signalen: what
 * a host would have without an engine, and without reasons. A yardstick need not grow with the
 * catalogue.
 */
final class HandwrittenRules {
  private static final int LAST = 45;

  /** The standard engine without the rules that are not written out here. */
  static final RuleEngine ENGINE = measured();

  private final Signalen signalen;
  private final boolean veiligheidEerst;
  private final List<String> suggested = new ArrayList<>();
  private final List<String> held = new ArrayList<>();

  private HandwrittenRules(Signalen signalen) {
    this.signalen = signalen;
    this.veiligheidEerst = is(NIET_VEILIG_BEKEND);
  }

  private static RuleEngine measured() {
    Tekst tekst = Tekst.of("niet gemeten", "not measured");
    Catalogus none =
        new Catalogus(
            "niet-gemeten",
            "1",
            tekst,
            tekst,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Uitschakeling> others =
        RuleEngine.standard().rules().stream()
            .filter(rule -> rule.handvat().nummer() > LAST)
            .map(rule -> new Uitschakeling(rule.id(), tekst))
            .toList();
    LocalDate datum = StandaardCatalogus.regelset().datum();
    return others.isEmpty()
        ? RuleEngine.standard()
        : RuleEngine.standard()
            .with(
                new Regelset(
                    none, datum, tekst, Drempels.standard(), List.of(), List.of(), others));
  }

  static HandwrittenRules suggest(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    HandwrittenRules rules = new HandwrittenRules(Gezien.from(werkrelatie, peildatum, drempels));
    rules.ruimteGeven();
    rules.passendOmgaan();
    rules.gedeeldeAanpak();
    return rules;
  }

  /** The handvatten that may help, in reading order. */
  List<String> suggested() {
    return suggested;
  }

  /** The handvatten that are held, in reading order. */
  List<String> held() {
    return held;
  }

  private boolean is(Signaal signaal) {
    return signalen.stand(signaal) == Stand.GELDT;
  }

  private void answer(String handvat, boolean hold) {
    (hold ? held : suggested).add(handvat);
  }

  private void ruimteGeven() {
    if (is(HUISELIJK_GEWELD_GEDEELD)) {
      answer("H12", false);
    }
    if (is(KENNISMAKING)) {
      answer("H01", veiligheidEerst);
    }
    if (is(GEEN_VAKTOLK)) {
      answer("H09", false);
    }
    if (is(KENNISMAKING) || is(CONTROLE_IN_GESPREK)) {
      answer("H10", veiligheidEerst);
    }
    if (is(KENNISMAKING)) {
      answer(
          "H02",
          veiligheidEerst
              || is(GRENS_AANGEGEVEN)
              || is(CONTROLE_IN_GESPREK)
              || is(SLECHT_NIEUWS)
              || is(GEEN_VAKTOLK));
    }
    if (is(GEEN_BAGAGE_BEKEND)
        && (is(KENNISMAKING)
            || is(NIET_DOORGEGAAN)
            || is(AFNEMEND_AANDACHT)
            || is(AFNEMEND_WEDERKERIGHEID)
            || is(AFNEMEND_NABIJHEID)
            || is(AFNEMEND_CONTINUITEIT)
            || is(STROEFHEID))) {
      answer("H03", veiligheidEerst);
    }
    if (is(UITNODIGING_DOOR_GEMEENTE) && (is(KENNISMAKING) || is(NIET_DOORGEGAAN) || is(STILTE))) {
      answer("H04", veiligheidEerst || is(VEILIG_KANAAL_ONBEKEND) || is(RUST_GEVRAAGD));
    }
    if ((is(KENNISMAKING) || is(SLECHT_NIEUWS)) && is(TIJDSDRUK)) {
      answer("H05", veiligheidEerst);
    }
    if (is(LEVENSVERHAAL_GEDEELD) || is(GRENS_AANGEGEVEN)) {
      answer("H06", veiligheidEerst || is(GROEI));
    }
    if (is(GRENS_AANGEGEVEN)) {
      answer("H07", veiligheidEerst);
    }
    if (is(OP_AFSTAND)
        || is(NIET_DOORGEGAAN)
        || is(GEMIST_NABIJHEID)
        || is(KANAAL_ANDERS_DAN_GEWENST)
        || is(NIET_VEILIG_BEKEND)) {
      answer("H08", false);
    }
    if (is(CONTROLE_IN_GESPREK)) {
      answer("H11", veiligheidEerst);
    }
  }

  private void passendOmgaan() {
    if (is(SLECHT_NIEUWS)) {
      answer("H31", veiligheidEerst);
    }
    if (is(SYSTEEMKRITIEK_GEDEELD) || is(STROEFHEID)) {
      answer("H13", veiligheidEerst || is(GROEI));
    }
    if (is(SYSTEEMKRITIEK_GEDEELD) || is(SYSTEEMKRITIEK_VERWACHT)) {
      answer("H14", veiligheidEerst);
    }
    if (is(SYSTEEMKRITIEK_GEDEELD) && (is(VEEL_VOORGANGERS) || is(NET_OVERGEDRAGEN))) {
      answer(
          "H15",
          veiligheidEerst
              || is(GRENS_AANGEGEVEN)
              || is(CONTROLE_IN_GESPREK)
              || is(SLECHT_NIEUWS)
              || is(GEEN_VAKTOLK)
              || is(GROEI));
    }
    if (is(VEEL_VOORGANGERS) && is(KENNISMAKING)) {
      answer("H16", veiligheidEerst);
    }
    if (is(NET_OVERGEDRAGEN) || is(GEMIST_CONTINUITEIT)) {
      answer("H17", veiligheidEerst || is(GROEI));
    }
    if (is(NET_OVERGEDRAGEN)) {
      answer("H18", veiligheidEerst || is(GROEI));
    }
    if (is(KENNISMAKING) || is(STROEFHEID) || is(CONTROLE_IN_GESPREK)) {
      answer("H19", veiligheidEerst);
    }
    if (is(INWONER_NIET_GEHOORD)
        || is(BELEVING_VERSCHILT)
        || is(AFNEMEND_AANDACHT)
        || is(AFNEMEND_WEDERKERIGHEID)
        || is(AFNEMEND_NABIJHEID)
        || is(AFNEMEND_CONTINUITEIT)) {
      answer("H20", veiligheidEerst || is(KENNISMAKING) || is(SLECHT_NIEUWS) || is(VERZOEK_WISSEL));
    }
    if (is(STROEFHEID) || is(VERTROUWEN_BESCHADIGD)) {
      answer("H21", veiligheidEerst);
    }
    if (is(STROEFHEID)) {
      answer("H22", veiligheidEerst);
    }
    if (is(GEMIST_WEDERKERIGHEID) || is(AFNEMEND_WEDERKERIGHEID)) {
      answer("H23", veiligheidEerst || is(STROEFHEID) || is(BELAST));
    }
    if (is(EENZIJDIG_INITIATIEF) || is(GEMIST_WEDERKERIGHEID)) {
      answer("H24", veiligheidEerst);
    }
    if (is(OPEN_TOEZEGGING)) {
      answer("H25", veiligheidEerst);
    }
    if (is(SCHAAMTE_GEUIT)) {
      answer("H26", veiligheidEerst);
    }
    if (is(ERVAREN_AANDACHT) && (is(LEVENSVERHAAL_GEDEELD) || is(GROEI))) {
      answer(
          "H27",
          veiligheidEerst
              || is(STROEFHEID)
              || is(VERTROUWEN_BESCHADIGD)
              || is(KENNISMAKING)
              || is(SLECHT_NIEUWS)
              || is(ZINLOOSHEID_GEUIT));
    }
    if (is(TIJDSDRUK)) {
      answer("H28", veiligheidEerst);
    }
    if (is(GELDSTRESS_GEUIT)) {
      answer("H29", veiligheidEerst);
    }
    if (is(NIET_DOORGEGAAN)) {
      answer("H30", veiligheidEerst || is(VEILIG_KANAAL_ONBEKEND) || is(RUST_GEVRAAGD));
    }
    if (is(STILTE)) {
      answer(
          "H32",
          veiligheidEerst
              || is(RUST_GEVRAAGD)
              || is(KENNISMAKING)
              || is(CONTROLE_IN_GESPREK)
              || is(VEILIG_KANAAL_ONBEKEND)
              || is(SLECHT_NIEUWS));
    }
    if (is(RUST_GEVRAAGD) || is(KORT_TRAJECT)) {
      answer("H33", veiligheidEerst);
    }
    if (is(GROEI)) {
      answer("H34", veiligheidEerst || is(SLECHT_NIEUWS) || is(ZINLOOSHEID_GEUIT));
    }
    if (is(OVERDRACHT_GEPLAND) || is(AFSLUITING_GEPLAND)) {
      answer("H35", veiligheidEerst);
    }
  }

  private void gedeeldeAanpak() {
    if (is(GEEN_TEAMOVERLEG) && (is(STROEFHEID) || is(BELAST) || is(SPAGAAT))) {
      answer("H36", false);
    }
    if (is(GEEN_TEAMOVERLEG) && (is(VEEL_VOORGANGERS) || is(OVERDRACHT_GEPLAND))) {
      answer("H37", false);
    }
    if (is(SPAGAAT) || is(PRESTATIEDRUK)) {
      answer("H38", false);
    }
    if (is(REGELKNELPUNT)) {
      answer("H39", false);
    }
    if (is(GEMIST_CONTINUITEIT) || is(VEEL_VOORGANGERS)) {
      answer("H40", is(VERZOEK_WISSEL));
    }
    if (is(VERZOEK_WISSEL) || is(HERSTEL_GEPROBEERD)) {
      answer("H41", false);
    }
    if (is(GROTE_CASELOAD)) {
      answer("H42", false);
    }
    if (is(BELAST)) {
      answer("H43", false);
    }
    if (is(TEAM_ZONDER_ERVARINGSKENNIS)
        && (is(SYSTEEMKRITIEK_GEDEELD) || is(INWONER_NIET_GEHOORD))) {
      answer("H44", false);
    }
    if (is(NIET_OVERDRAAGBAAR)
        || (is(LEVENSVERHAAL_GEDEELD) && is(OVERDRACHT_GEPLAND))
        || is(CONTROLE_IN_GESPREK)) {
      answer("H45", veiligheidEerst);
    }
  }
}
