// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.catalog.inhoud.GedeeldeAanpak.*;
import static nl.werkrelatie.catalog.inhoud.RuimteInHetWerk.*;
import static nl.werkrelatie.rules.Rule.named;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Signaal.*;

import java.util.List;
import nl.werkrelatie.rules.Rule;

/**
 * The rules to the handvatten of the third central question, coming to a shared approach as a team.
 */
final class AanpakRules {
  static final List<Rule> RULES =
      List.of(
          named("h36-vastgelopen")
              .when(all(GEEN_TEAMOVERLEG, any(STROEFHEID, BELAST, SPAGAAT)))
              .suggest(H36)
              .because(
                  "niemand hoeft een moeilijk contact alleen te dragen, en tijd voor intervisie schiet er gauw bij in",
                  "nobody has to carry a difficult contact alone, and time for peer consultation easily gets squeezed out"),
          named("h37-teamafspraken")
              .when(all(GEEN_TEAMOVERLEG, any(VEEL_VOORGANGERS, OVERDRACHT_GEPLAND)))
              .suggest(H37)
              .because(
                  "bij een wisseling maakt het uit of iedereen in het team op dezelfde manier kennismaakt en overdraagt",
                  "when consulenten change, it matters whether everyone in the team gets acquainted and hands over in the same way"),
          named("h38-spagaat")
              .when(SPAGAAT)
              .suggest(H38)
              .because(
                  "één consulent kan twee opdrachten die botsen niet oplossen",
                  "one consulent cannot resolve two assignments that collide"),
          named("h38-prestatiedruk")
              .when(PRESTATIEDRUK)
              .suggest(H38)
              .because(
                  "hoeveel ruimte prestatieafspraken laten, is niet aan één consulent alleen",
                  "how much room performance targets leave is not up to one consulent alone"),
          named("h39-knelpunt")
              .when(REGELKNELPUNT)
              .suggest(H39)
              .because(
                  "een deel van wat misgaat komt uit wet, beleid en organisatie, en daar hoort het ook thuis",
                  "part of what goes wrong comes from law, policy and organisation, and that is where it belongs"),
          named("h40-vast-gezicht")
              .when(any(GEMIST_CONTINUITEIT, VEEL_VOORGANGERS))
              .suggest(H40)
              .because(
                  "een wisseling kan betekenen dat het contact opnieuw moet beginnen",
                  "a change can mean that the contact has to start over"),
          named("h41-wissel")
              .when(any(VERZOEK_WISSEL, HERSTEL_GEPROBEERD))
              .suggest(H41)
              .because(
                  "het is ook een probleem als het met een vaste consulent niet klikt",
                  "it is a problem too when things do not click with a regular consulent"),
          named("h42-caseload")
              .when(GROTE_CASELOAD)
              .suggest(H42)
              .because(
                  "persoonlijk contact vraagt tijd, en die is er met veel inwoners per consulent minder",
                  "personal contact takes time, and with many inwoners per consulent there is less of it"),
          named("h43-zorg-voor-de-consulent")
              .when(BELAST)
              .suggest(H43)
              .because(
                  "dit werk kan raken, en erover praten kan helpen om het vol te houden",
                  "this work can get to you, and talking about it can help you keep going"),
          named("h44-ervaringskennis")
              .when(
                  all(
                      TEAM_ZONDER_ERVARINGSKENNIS,
                      any(SYSTEEMKRITIEK_GEDEELD, INWONER_NIET_GEHOORD)))
              .suggest(H44)
              .because(
                  "ervaringskennis telt even zwaar als praktijkkennis en wetenschap",
                  "lived experience counts for as much as professional experience and research"),
          named("h45-gaat-niet-mee")
              .when(NIET_OVERDRAAGBAAR)
              .suggest(H45)
              .because(
                  "de inwoner bepaalt wat er meegaat, en dat begint bij wat je opschrijft",
                  "the inwoner decides what is passed on, and that begins with what you write down"),
          named("h45-overdracht")
              .when(all(LEVENSVERHAAL_GEDEELD, OVERDRACHT_GEPLAND))
              .suggest(H45)
              .because(
                  "wat je nu opschrijft, leest straks een ander",
                  "what you write down now will later be read by someone else"),
          named("h45-controle")
              .when(CONTROLE_IN_GESPREK)
              .suggest(H45)
              .because(
                  "wat je opschrijft in een gesprek dat ook een controle is, kan voor iets anders worden gebruikt",
                  "what you write down in a conversation that is also a check can be used for something else"),
          named("h52-eigen-vak")
              .when(any(WEINIG_RUIMTE, SPAGAAT, BELAST))
              .suggest(H52)
              .because(
                  "wat je drijft en wat plezier geeft, raakt in dit werk gauw uit zicht",
                  "what drives you and what gives pleasure is easily lost from sight in this work"));

  private AanpakRules() {}
}
