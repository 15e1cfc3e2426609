// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.List;

/** When each handvat is triggered, and at what it is held: by question and number. */
final class NaiveRules {
  private final NaiveSignalen s;

  NaiveRules(NaiveSignalen signalen) {
    this.s = signalen;
  }

  List<NaiveHandvat> handvatten() {
    return List.of(
        NaiveHandvat.of("H01", is("KENNISMAKING")),
        NaiveHandvat.of(
            "H02",
            is("KENNISMAKING") || (is("GEEN_BAGAGE_BEKEND") && is("GEMIST_NABIJHEID")),
            "GRENS_AANGEGEVEN",
            "CONTROLE_IN_GESPREK",
            "SLECHT_NIEUWS",
            "GEEN_VAKTOLK"),
        NaiveHandvat.of(
            "H03",
            is("GEEN_BAGAGE_BEKEND")
                && (is("KENNISMAKING")
                    || is("NIET_DOORGEGAAN")
                    || s.someQuality("AFNEMEND_")
                    || is("STROEFHEID"))),
        NaiveHandvat.of(
            "H04",
            is("UITNODIGING_DOOR_GEMEENTE")
                && (is("KENNISMAKING") || is("NIET_DOORGEGAAN") || is("STILTE")),
            "HUISELIJK_GEWELD_GEDEELD"),
        NaiveHandvat.of("H05", is("KENNISMAKING") && is("TIJDSDRUK")),
        NaiveHandvat.of("H06", is("LEVENSVERHAAL_GEDEELD") || is("GRENS_AANGEGEVEN"), "GROEI"),
        NaiveHandvat.of("H07", is("GRENS_AANGEGEVEN")),
        NaiveHandvat.of(
            "H08",
            is("OP_AFSTAND")
                || is("NIET_DOORGEGAAN")
                || is("GEMIST_NABIJHEID")
                || (is("HUISELIJK_GEWELD_GEDEELD") && is("DERDE_AANWEZIG"))),
        NaiveHandvat.of("H09", is("GEEN_VAKTOLK")),
        NaiveHandvat.of("H10", is("KENNISMAKING") || is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of("H11", is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of(
            "H12", is("HUISELIJK_GEWELD_GEDEELD") && (is("DERDE_AANWEZIG") || is("GEEN_VAKTOLK"))),
        NaiveHandvat.of("H13", is("SYSTEEMKRITIEK_GEDEELD") || is("STROEFHEID")),
        NaiveHandvat.of("H14", is("SYSTEEMKRITIEK_GEDEELD") || is("SYSTEEMKRITIEK_VERWACHT")),
        NaiveHandvat.of(
            "H15",
            is("SYSTEEMKRITIEK_GEDEELD") && (is("VEEL_VOORGANGERS") || is("NET_OVERGEDRAGEN")),
            "GRENS_AANGEGEVEN",
            "CONTROLE_IN_GESPREK",
            "SLECHT_NIEUWS",
            "GEEN_VAKTOLK"),
        NaiveHandvat.of("H16", is("VEEL_VOORGANGERS") && is("KENNISMAKING")),
        NaiveHandvat.of("H17", is("NET_OVERGEDRAGEN")),
        NaiveHandvat.of("H18", is("NET_OVERGEDRAGEN")),
        NaiveHandvat.of(
            "H19",
            is("KENNISMAKING")
                || is("PRESTATIEDRUK")
                || is("STROEFHEID")
                || is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of(
            "H20",
            is("INWONER_NIET_GEHOORD") || is("BELEVING_VERSCHILT") || s.someQuality("AFNEMEND_"),
            "KENNISMAKING",
            "SLECHT_NIEUWS"),
        NaiveHandvat.of("H21", is("STROEFHEID") || is("VERTROUWEN_BESCHADIGD")),
        NaiveHandvat.of("H22", is("STROEFHEID") || is("NIET_DOORGEGAAN")),
        NaiveHandvat.of(
            "H23",
            is("GEMIST_WEDERKERIGHEID") || is("AFNEMEND_WEDERKERIGHEID"),
            "STROEFHEID",
            "BELAST"),
        NaiveHandvat.of("H24", is("EENZIJDIG_INITIATIEF") || is("GEMIST_WEDERKERIGHEID")),
        NaiveHandvat.of("H25", is("OPEN_TOEZEGGING")),
        NaiveHandvat.of("H26", is("SCHAAMTE_GEUIT")),
        NaiveHandvat.of(
            "H27",
            is("ERVAREN_AANDACHT")
                && (is("LEVENSVERHAAL_GEDEELD") || is("ZINLOOSHEID_GEUIT") || is("GROEI")),
            "STROEFHEID",
            "VERTROUWEN_BESCHADIGD",
            "KENNISMAKING",
            "SLECHT_NIEUWS"),
        NaiveHandvat.of("H28", is("TIJDSDRUK")),
        NaiveHandvat.of("H29", is("GELDSTRESS_GEUIT")),
        NaiveHandvat.of("H30", is("NIET_DOORGEGAAN")),
        NaiveHandvat.of("H31", is("SLECHT_NIEUWS")),
        NaiveHandvat.of(
            "H32", is("STILTE"), "RUST_GEVRAAGD", "KENNISMAKING", "CONTROLE_IN_GESPREK"),
        NaiveHandvat.of("H33", is("RUST_GEVRAAGD") || is("KORT_TRAJECT")),
        NaiveHandvat.of("H34", is("GROEI"), "SLECHT_NIEUWS"),
        NaiveHandvat.of("H35", is("OVERDRACHT_GEPLAND") || is("AFSLUITING_GEPLAND")),
        NaiveHandvat.of(
            "H36", is("GEEN_TEAMOVERLEG") && (is("STROEFHEID") || is("BELAST") || is("SPAGAAT"))),
        NaiveHandvat.of(
            "H37", is("GEEN_TEAMOVERLEG") && (is("VEEL_VOORGANGERS") || is("OVERDRACHT_GEPLAND"))),
        NaiveHandvat.of("H38", is("SPAGAAT") || (is("PRESTATIEDRUK") && is("WEINIG_RUIMTE"))),
        NaiveHandvat.of("H39", is("REGELKNELPUNT")),
        NaiveHandvat.of(
            "H40", is("GEMIST_CONTINUITEIT") || is("VEEL_VOORGANGERS"), "VERZOEK_WISSEL"),
        NaiveHandvat.of("H41", is("VERZOEK_WISSEL") || is("HERSTEL_GEPROBEERD")),
        NaiveHandvat.of("H42", is("GROTE_CASELOAD")),
        NaiveHandvat.of("H43", is("BELAST")),
        NaiveHandvat.of(
            "H44",
            is("TEAM_ZONDER_ERVARINGSKENNIS")
                && (is("SYSTEEMKRITIEK_GEDEELD") || is("INWONER_NIET_GEHOORD"))),
        NaiveHandvat.of(
            "H45",
            is("NIET_OVERDRAAGBAAR")
                || (is("LEVENSVERHAAL_GEDEELD") && is("OVERDRACHT_GEPLAND"))
                || is("CONTROLE_IN_GESPREK")));
  }

  private boolean is(String name) {
    return s.is(name);
  }
}
