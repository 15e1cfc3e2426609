// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.catalog.inhoud.Beantwoorden.*;
import static nl.werkrelatie.catalog.inhoud.GedeeldeAanpak.*;
import static nl.werkrelatie.catalog.inhoud.RuimteGeven.*;
import static nl.werkrelatie.catalog.inhoud.RuimteInHetWerk.*;
import static nl.werkrelatie.catalog.inhoud.Samenwerken.*;
import static nl.werkrelatie.catalog.inhoud.VeiligSpreken.*;
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.*;
import static nl.werkrelatie.catalog.inhoud.WatVoorafging.*;
import static nl.werkrelatie.rules.Rule.named;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Signaal.*;

import java.util.List;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;

/**
 * The rules that lead to the handvatten: one for every situation in which a handvat may help, each
 * with its reason.
 *
 * <p>A reason speaks of the situation and the professional; it never judges the inwoner and infers
 * nothing about one.
 */
public final class StandaardRules {

  /** Every rule of the standard catalogue, in the order of the handvatten. */
  public static final List<Rule> RULES =
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
              .when(any(OP_AFSTAND, NIET_DOORGEGAAN, GEMIST_NABIJHEID, KANAAL_ANDERS_DAN_GEWENST))
              .suggest(H08)
              .because(
                  "afstand, reiskosten en kantooruren kunnen zelf in de weg staan",
                  "distance, travel costs and office hours can themselves get in the way"),
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
          named("h13-erkenning")
              .when(any(SYSTEEMKRITIEK_GEDEELD, STROEFHEID))
              .suggest(H13)
              .because(
                  "erkenning kan een gesprek openen dat dichtgaat als je jezelf verdedigt",
                  "recognition can open a conversation that closes when you defend yourself"),
          named("h14-kritiek-gedeeld")
              .when(SYSTEEMKRITIEK_GEDEELD)
              .suggest(H14)
              .because(
                  "kritiek op het systeem kan terecht zijn, en dan helpt het om te weten wat je kunt beamen en waar je niets aan kunt doen",
                  "criticism of the system can be justified, and then it helps to know what you can agree with and what is out of your "
                      + "hands"),
          // Preparation only: the reason asks to wait until the inwoner brings it up.
          named("h14-kritiek-verwacht")
              .when(SYSTEEMKRITIEK_VERWACHT)
              .suggest(H14)
              .because(
                  "wie zich erop voorbereidt, kan rustig wachten tot de inwoner erover begint",
                  "whoever prepares for it can calmly wait until the inwoner brings it up"),
          named("h15-deze-keer")
              .when(all(SYSTEEMKRITIEK_GEDEELD, any(VEEL_VOORGANGERS, NET_OVERGEDRAGEN)))
              .suggest(H15)
              .because(
                  "vertrouwen moet vaak eerst worden hersteld, en één nagekomen afspraak kan een begin zijn",
                  "trust often has to be repaired first, and one agreement that is kept can be a beginning"),
          named("h16-de-zoveelste")
              .when(all(VEEL_VOORGANGERS, KENNISMAKING))
              .suggest(H16)
              .because(
                  "door het als eerste te zeggen laat je merken dat je weet wat veel wisselingen kunnen betekenen",
                  "by being the first to say it you show that you know what many changes can mean"),
          named("h17-overdracht")
              .when(NET_OVERGEDRAGEN)
              .suggest(H17)
              .because(
                  "na een overdracht kan het voelen alsof alles opnieuw begint",
                  "after a handover it can feel as if everything starts over"),
          named("h17-continuiteit-gemist")
              .when(GEMIST_CONTINUITEIT)
              .suggest(H17)
              .because(
                  "wie continuïteit mist, moest misschien al vaker opnieuw beginnen",
                  "someone who feels a lack of continuity may have had to start over before"),
          named("h18-overdracht")
              .when(NET_OVERGEDRAGEN)
              .suggest(H18)
              .because(
                  "een dossier is door een ander geschreven en laat maar een deel van iemand zien",
                  "a file was written by someone else and shows only part of who a person is"),
          named("h19-kennismaking")
              .when(KENNISMAKING)
              .suggest(H19)
              .because(
                  "een helder kader kan houvast geven, en dat past ná de kennismaking, niet als opening",
                  "a clear framework can give something to hold on to, and it fits after getting acquainted, not as an opening"),
          named("h19-helderheid")
              .when(any(STROEFHEID, CONTROLE_IN_GESPREK))
              .suggest(H19)
              .because(
                  "een heldere richting en een helder kader kunnen houvast geven",
                  "a clear direction and a clear framework can give something to hold on to"),
          named("h20-samenwerking")
              .when(any(INWONER_NIET_GEHOORD, BELEVING_VERSCHILT, Signaal.afnemend()))
              .suggest(H20)
              .because(
                  "praten over de samenwerking zelf kan de begeleiding verderhelpen",
                  "talking about how you work together can move the guidance forward"),
          named("h21-herstel")
              .when(any(STROEFHEID, VERTROUWEN_BESCHADIGD))
              .suggest(H21)
              .because(
                  "plannen kunnen verkeerd vallen zolang er iets tussen jullie in staat",
                  "plans may fall flat while something stands between the two of you"),
          named("h22-geen-stok")
              .when(STROEFHEID)
              .suggest(H22)
              .because(
                  "de samenwerking kan verslechteren als je de regels als drukmiddel gebruikt",
                  "working together can suffer when you use the rules to apply pressure"),
          named("h23-jezelf-laten-zien")
              .when(any(GEMIST_WEDERKERIGHEID, AFNEMEND_WEDERKERIGHEID))
              .suggest(H23)
              .because(
                  "iets kleins van jezelf laten zien kan het contact minder eenzijdig maken",
                  "showing something small of yourself can make the contact less one-sided"),
          named("h24-inbreng")
              .when(any(EENZIJDIG_INITIATIEF, GEMIST_WEDERKERIGHEID))
              .suggest(H24)
              .because(
                  "ruimte om iets in te brengen en mee te beslissen kan tegenwicht geven aan de afhankelijkheid",
                  "room to contribute and to have a say can counterbalance the dependence"),
          named("h25-open-toezegging")
              .when(OPEN_TOEZEGGING)
              .suggest(H25)
              .because(
                  "op een toezegging van de gemeente moeten mensen kunnen rekenen",
                  "people must be able to rely on a promise made by the municipality"),
          named("h26-schaamte")
              .when(SCHAAMTE_GEUIT)
              .suggest(H26)
              .because(
                  "erkenning lijkt mensen goed te doen waar schaamte of zelfverwijt meespeelt",
                  "recognition seems to do people good where shame or self-blame plays a part"),
          named("h27-vooruitkijken")
              .when(all(ERVAREN_AANDACHT, any(LEVENSVERHAAL_GEDEELD, ZINLOOSHEID_GEUIT, GROEI)))
              .suggest(H27)
              .because(
                  "als iemand aandacht ervaart, kan er ruimte zijn om vooruit te kijken",
                  "when someone experiences attention, there may be room to look ahead"),
          named("h28-weinig-tijd")
              .when(TIJDSDRUK)
              .suggest(H28)
              .because(
                  "volle aandacht kan ook in een kort gesprek",
                  "full attention is possible in a short conversation too"),
          named("h29-geldstress")
              .when(GELDSTRESS_GEUIT)
              .suggest(H29)
              .because(
                  "langdurige geldzorgen kunnen onthouden en plannen moeilijk maken",
                  "money worries that last can make it hard to remember and to plan"),
          named("h30-niet-doorgegaan")
              .when(NIET_DOORGEGAAN)
              .suggest(H30)
              .because(
                  "dat een gesprek niet doorgaat, kan allerlei redenen hebben die niets met onwil te maken hebben",
                  "a conversation can fall through for all sorts of reasons that have nothing to do with unwillingness"),
          named("h31-slecht-nieuws")
              .when(SLECHT_NIEUWS)
              .suggest(H31)
              .because(
                  "door persoonlijk contact vooraf kan een ongunstig besluit eerlijker voelen",
                  "personal contact beforehand can make an unfavourable decision feel fairer"),
          named("h32-stilte")
              .when(STILTE)
              .suggest(H32)
              .because(
                  "een teken zonder agenda laat merken dat je iemand niet vergeten bent",
                  "a sign without an agenda shows that you have not forgotten someone"),
          named("h33-afstemmen")
              .when(any(RUST_GEVRAAGD, KORT_TRAJECT))
              .suggest(H33)
              .because(
                  "wat past, verschilt per persoon, en een korte of rustige werkrelatie kan ook goed zijn",
                  "what fits differs from person to person, and a short or quiet werkrelatie can be good too"),
          named("h34-groei")
              .when(GROEI)
              .suggest(H34)
              .because(
                  "bevestiging lijkt mensen goed te doen, en je eigen aandeel vergeet je gauw te noemen",
                  "affirmation seems to do people good, and your own share easily goes unmentioned"),
          named("h35-overdracht-of-afscheid")
              .when(any(OVERDRACHT_GEPLAND, AFSLUITING_GEPLAND))
              .suggest(H35)
              .because(
                  "een wisseling of een einde kan onder druk zetten wat is opgebouwd",
                  "a change or an ending can put pressure on what has been built up"),
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
          named("h46-aandacht-gemist")
              .when(any(GEMIST_AANDACHT, AFNEMEND_AANDACHT))
              .suggest(H46)
              .because(
                  "aandacht telt pas als de ander die merkt",
                  "attention only counts when the other person notices it"),
          named("h47-nabijheid-gemist")
              .when(any(GEMIST_NABIJHEID, AFNEMEND_NABIJHEID))
              .suggest(H47)
              .because(
                  "aan iemand die dichtbij is, vertel je makkelijker iets persoonlijks",
                  "it is easier to tell something personal to someone who is near"),
          named("h48-zinloosheid")
              .when(ZINLOOSHEID_GEUIT)
              .suggest(H48)
              .because(
                  "iets wat zo zwaar is, hoort niet zonder antwoord te blijven",
                  "something this heavy should not go unanswered"),
          named("h49-afgezegd")
              .when(AFGEZEGD_DOOR_GEMEENTE)
              .suggest(H49)
              .because(
                  "een afzegging kan voelen alsof iemand er niet toe doet",
                  "a cancellation can feel as if someone does not matter"),
          named("h50-verzoek-wissel")
              .when(VERZOEK_WISSEL)
              .suggest(H50)
              .because(
                  "zo’n vraag stellen aan wie over je uitkering gaat, kan moed kosten",
                  "putting such a request to whoever decides about your benefit can take courage"),
          named("h51-rust-en-een-uitnodiging")
              .when(all(RUST_GEVRAAGD, UITNODIGING_DOOR_GEMEENTE))
              .suggest(H51)
              .because(
                  "wie om rust vraagt en toch een uitnodiging krijgt, kan zich niet gehoord voelen",
                  "someone who asks for rest and is invited all the same may feel unheard"),
          named("h52-eigen-vak")
              .when(any(WEINIG_RUIMTE, SPAGAAT, BELAST))
              .suggest(H52)
              .because(
                  "wat je drijft en wat plezier geeft, raakt in dit werk gauw uit zicht",
                  "what drives you and what gives pleasure is easily lost from sight in this work"),
          named("h53-wil-iets-bespreken")
              .when(WIL_BESPREKEN)
              .suggest(H53)
              .because(
                  "ruimte voor wat iemand zelf wil inbrengen kan een begin van vertrouwen zijn",
                  "room for what someone wants to bring up can be a beginning of trust"),
          named("h54-sleutelmoment")
              .when(SLEUTELMOMENT_INWONER)
              .suggest(H54)
              .because(
                  "wat de ene keer hielp, kun je vaker doen",
                  "what helped once is something you can do more often"));

  private StandaardRules() {}
}
