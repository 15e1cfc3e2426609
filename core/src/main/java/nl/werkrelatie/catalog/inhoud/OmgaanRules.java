// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.catalog.inhoud.Beantwoorden.*;
import static nl.werkrelatie.catalog.inhoud.Samenwerken.*;
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.*;
import static nl.werkrelatie.catalog.inhoud.WatVoorafging.*;
import static nl.werkrelatie.rules.Rule.named;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static nl.werkrelatie.signaal.Signaal.*;

import java.util.List;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;

/**
 * The rules to the handvatten of the second central question, dealing fittingly with bagage in the
 * conversation.
 */
final class OmgaanRules {
  static final List<Rule> RULES =
      List.of(
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
              .when(all(SYSTEEMKRITIEK_VERWACHT, not(SYSTEEMKRITIEK_GEDEELD)))
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
                  "niet opnieuw hoeven beginnen hoort bij continuïteit",
                  "not having to start over is part of continuity"),
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
              .when(all(ERVAREN_AANDACHT, any(LEVENSVERHAAL_GEDEELD, GROEI)))
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
          named("h46-aandacht-gemist")
              .when(any(GEMIST_AANDACHT, AFNEMEND_AANDACHT))
              .suggest(H46)
              .because(
                  "aandacht telt pas als de ander die merkt",
                  "attention only counts when the other person notices it"),
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
          named("h54-sleutelmoment")
              .when(SLEUTELMOMENT_INWONER)
              .suggest(H54)
              .because(
                  "wat de ene keer hielp, kun je vaker doen",
                  "what helped once is something you can do more often"));

  private OmgaanRules() {}
}
