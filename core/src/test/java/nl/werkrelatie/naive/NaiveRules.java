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
            is("KENNISMAKING"),
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
            "VEILIG_KANAAL_ONBEKEND",
            "RUST_GEVRAAGD"),
        NaiveHandvat.of("H05", is("TIJDSDRUK") && (is("KENNISMAKING") || is("SLECHT_NIEUWS"))),
        NaiveHandvat.of("H06", is("LEVENSVERHAAL_GEDEELD") || is("GRENS_AANGEGEVEN"), "GROEI"),
        NaiveHandvat.of("H07", is("GRENS_AANGEGEVEN")),
        NaiveHandvat.of(
            "H08",
            is("OP_AFSTAND")
                || is("NIET_DOORGEGAAN")
                || is("GEMIST_NABIJHEID")
                || is("KANAAL_ANDERS_DAN_GEWENST")
                || is("NIET_VEILIG_BEKEND")),
        NaiveHandvat.of("H09", is("GEEN_VAKTOLK")),
        NaiveHandvat.of("H10", is("KENNISMAKING") || is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of("H11", is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of("H12", is("HUISELIJK_GEWELD_GEDEELD")),
        NaiveHandvat.of("H47", is("GEMIST_NABIJHEID") || is("AFNEMEND_NABIJHEID"), "RUST_GEVRAAGD"),
        NaiveHandvat.of("H51", is("RUST_GEVRAAGD") && is("UITNODIGING_DOOR_GEMEENTE")),
        NaiveHandvat.of("H53", is("WIL_BESPREKEN"), "GEEN_VAKTOLK"),
        NaiveHandvat.of("H13", is("SYSTEEMKRITIEK_GEDEELD") || is("STROEFHEID"), "GROEI"),
        NaiveHandvat.of("H14", is("SYSTEEMKRITIEK_GEDEELD") || is("SYSTEEMKRITIEK_VERWACHT")),
        NaiveHandvat.of(
            "H15",
            is("SYSTEEMKRITIEK_GEDEELD") && (is("VEEL_VOORGANGERS") || is("NET_OVERGEDRAGEN")),
            "GRENS_AANGEGEVEN",
            "CONTROLE_IN_GESPREK",
            "SLECHT_NIEUWS",
            "GEEN_VAKTOLK",
            "GROEI"),
        NaiveHandvat.of("H16", is("VEEL_VOORGANGERS") && is("KENNISMAKING")),
        NaiveHandvat.of("H17", is("NET_OVERGEDRAGEN") || is("GEMIST_CONTINUITEIT"), "GROEI"),
        NaiveHandvat.of("H18", is("NET_OVERGEDRAGEN"), "GROEI"),
        NaiveHandvat.of("H19", is("KENNISMAKING") || is("STROEFHEID") || is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of(
            "H20",
            is("INWONER_NIET_GEHOORD") || is("BELEVING_VERSCHILT") || s.someQuality("AFNEMEND_"),
            "KENNISMAKING",
            "SLECHT_NIEUWS",
            "VERZOEK_WISSEL"),
        NaiveHandvat.of("H21", is("STROEFHEID") || is("VERTROUWEN_BESCHADIGD")),
        NaiveHandvat.of("H22", is("STROEFHEID")),
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
            is("ERVAREN_AANDACHT") && (is("LEVENSVERHAAL_GEDEELD") || is("GROEI")),
            "STROEFHEID",
            "VERTROUWEN_BESCHADIGD",
            "KENNISMAKING",
            "SLECHT_NIEUWS",
            "ZINLOOSHEID_GEUIT"),
        NaiveHandvat.of("H28", is("TIJDSDRUK")),
        NaiveHandvat.of("H29", is("GELDSTRESS_GEUIT")),
        NaiveHandvat.of("H30", is("NIET_DOORGEGAAN"), "VEILIG_KANAAL_ONBEKEND", "RUST_GEVRAAGD"),
        NaiveHandvat.of("H31", is("SLECHT_NIEUWS")),
        NaiveHandvat.of(
            "H32",
            is("STILTE"),
            "RUST_GEVRAAGD",
            "KENNISMAKING",
            "CONTROLE_IN_GESPREK",
            "VEILIG_KANAAL_ONBEKEND",
            "SLECHT_NIEUWS"),
        NaiveHandvat.of("H33", is("RUST_GEVRAAGD") || is("KORT_TRAJECT")),
        NaiveHandvat.of("H34", is("GROEI"), "SLECHT_NIEUWS", "ZINLOOSHEID_GEUIT"),
        NaiveHandvat.of("H35", is("OVERDRACHT_GEPLAND") || is("AFSLUITING_GEPLAND")),
        NaiveHandvat.of(
            "H46", is("GEMIST_AANDACHT") || is("AFNEMEND_AANDACHT"), "GRENS_AANGEGEVEN"),
        NaiveHandvat.of("H48", is("ZINLOOSHEID_GEUIT")),
        NaiveHandvat.of(
            "H49", is("AFGEZEGD_DOOR_GEMEENTE"), "VEILIG_KANAAL_ONBEKEND", "RUST_GEVRAAGD"),
        NaiveHandvat.of("H50", is("VERZOEK_WISSEL")),
        NaiveHandvat.of("H54", is("SLEUTELMOMENT_INWONER"), "STROEFHEID", "VERTROUWEN_BESCHADIGD"),
        NaiveHandvat.of(
            "H36", is("GEEN_TEAMOVERLEG") && (is("STROEFHEID") || is("BELAST") || is("SPAGAAT"))),
        NaiveHandvat.of(
            "H37", is("GEEN_TEAMOVERLEG") && (is("VEEL_VOORGANGERS") || is("OVERDRACHT_GEPLAND"))),
        NaiveHandvat.of("H38", is("SPAGAAT") || is("PRESTATIEDRUK")),
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
                || is("CONTROLE_IN_GESPREK")),
        NaiveHandvat.of("H52", is("WEINIG_RUIMTE") || is("SPAGAAT") || is("BELAST")));
  }

  private boolean is(String name) {
    return s.is(name);
  }
}
