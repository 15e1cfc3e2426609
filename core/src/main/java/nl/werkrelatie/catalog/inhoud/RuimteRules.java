// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.catalog.inhoud.RuimteGeven.*;
import static nl.werkrelatie.catalog.inhoud.VeiligSpreken.*;
import static nl.werkrelatie.rules.Rule.named;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Signaal.*;

import java.util.List;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;

/**
 * The rules to the handvatten of the first central question, giving inwoners room to bring in their
 * bagage.
 */
final class RuimteRules {
  static final List<Rule> RULES =
      List.of(
          named("h01-kennismaking")
              .when(KENNISMAKING)
              .suggest(H01)
              .because(
                  "wie bij een kennismaking meteen een vragenlijst krijgt, kan zich behandeld voelen als een ding",
                  "someone who is handed a questionnaire straight away at a first meeting can feel treated as an object"),
          named("h02-kennismaking")
              .when(KENNISMAKING)
              .suggest(H02)
              .because(
                  "ruimte voor het verhaal is pas ruimte als niets vertellen ook mag",
                  "there is only room for the story when telling nothing is fine too"),
          named("h03-leeg-dossier")
              .when(
                  all(
                      GEEN_BAGAGE_BEKEND,
                      any(KENNISMAKING, NIET_DOORGEGAAN, Signaal.afnemend(), STROEFHEID)))
              .suggest(H03)
              .because(
                  "bagage is niet altijd zichtbaar en kan het contact toch kleuren",
                  "bagage is not always visible and can still colour the contact"),
          named("h04-uitnodiging")
              .when(all(UITNODIGING_DOOR_GEMEENTE, any(KENNISMAKING, NIET_DOORGEGAAN, STILTE)))
              .suggest(H04)
              .because(
                  "de toon van een uitnodiging kan bepalen hoe een gesprek begint",
                  "the tone of an invitation can shape how a conversation begins"),
          named("h05-krap-gesprek")
              .when(all(any(KENNISMAKING, SLECHT_NIEUWS), TIJDSDRUK))
              .suggest(H05)
              .because(
                  "met genoeg tijd is er ruimte om de diepte in te gaan, en voor een reactie",
                  "with enough time there is room to go into depth, and for a reaction"),
          named("h06-tempo")
              .when(any(LEVENSVERHAAL_GEDEELD, GRENS_AANGEGEVEN))
              .suggest(H06)
              .because(
                  "het ritme van de ander volgen geeft ruimte die een agenda niet geeft",
                  "following the other person’s rhythm gives room that an agenda does not give"),
          named("h07-grens")
              .when(GRENS_AANGEGEVEN)
              .suggest(H07)
              .because(
                  "doorvragen kan, hoe goed bedoeld ook, voelen als bemoeienis",
                  "further questions, however well meant, can feel like interference"),
          named("h08-afstand")
              .when(any(OP_AFSTAND, NIET_DOORGEGAAN, KANAAL_ANDERS_DAN_GEWENST))
              .suggest(H08)
              .because(
                  "afstand, reiskosten en kantooruren kunnen zelf in de weg staan",
                  "distance, travel costs and office hours can themselves get in the way"),
          named("h08-nabijheid-gemist")
              .when(GEMIST_NABIJHEID)
              .suggest(H08)
              .because(
                  "op een plek die iemand zelf koos, kan contact dichterbij voelen",
                  "contact can feel nearer at a place someone chose"),
          named("h08-veilig-spreken")
              .when(NIET_VEILIG_BEKEND)
              .suggest(H08)
              .because(
                  "vrij spreken lukt eerder op een plek en een manier die de inwoner zelf koos",
                  "it is easier to speak freely at a place and in a way that the inwoner chose"),
          named("h09-geen-vaktolk")
              .when(GEEN_VAKTOLK)
              .suggest(H09)
              .because(
                  "zonder beroepstolk kan veel verloren gaan of ongezegd blijven",
                  "without a professional interpreter much can get lost or stay unsaid"),
          named("h10-vooraf-zeggen")
              .when(any(KENNISMAKING, CONTROLE_IN_GESPREK))
              .suggest(H10)
              .because(
                  "wie vooraf weet wat er met het verhaal gebeurt, kan vrij kiezen wat daarvan op tafel komt",
                  "someone who knows beforehand what happens to the story is free to choose what to share"),
          named("h11-controle")
              .when(CONTROLE_IN_GESPREK)
              .suggest(H11)
              .because(
                  "het contact kan onder druk komen als je controlerende rol voorop staat",
                  "contact can come under pressure when your checking role comes first"),
          named("h12-veilig-en-alleen")
              .when(HUISELIJK_GEWELD_GEDEELD)
              .suggest(H12)
              .because(
                  "vrij praten over veiligheid lukt vaak pas als niemand uit de eigen kring erbij zit of tolkt",
                  "people can often speak freely about safety only when nobody from their own circle sits in or interprets"),
          named("h47-nabijheid-gemist")
              .when(any(GEMIST_NABIJHEID, AFNEMEND_NABIJHEID))
              .suggest(H47)
              .because(
                  "aan iemand die dichtbij is, vertel je makkelijker iets persoonlijks",
                  "it is easier to tell something personal to someone who is near"),
          named("h51-rust-en-een-uitnodiging")
              .when(all(RUST_GEVRAAGD, UITNODIGING_DOOR_GEMEENTE))
              .suggest(H51)
              .because(
                  "wie om rust vraagt en toch een uitnodiging krijgt, kan zich niet gehoord voelen",
                  "someone who asks for rest and is invited all the same may feel unheard"),
          named("h53-wil-iets-bespreken")
              .when(WIL_BESPREKEN)
              .suggest(H53)
              .because(
                  "ruimte voor wat iemand zelf wil inbrengen kan een begin van vertrouwen zijn",
                  "room for what someone wants to bring up can be a beginning of trust"));

  private RuimteRules() {}
}
