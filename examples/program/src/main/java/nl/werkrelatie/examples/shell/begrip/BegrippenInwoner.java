// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;
import static nl.werkrelatie.examples.shell.begrip.Begrip.waar;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about what an inwoner went through, feels and wants. */
final class BegrippenInwoner {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of(
                  "wat al speelde vóór de aanvraag", "what was going on before the application"),
              Tekst.of(
                  "Wie bijstand aanvraagt, maakte vaak al veel mee. De aanvraag is niet het begin van het verhaal, en de consulent stapt er middenin.",
                  "Who applies for social assistance has often been through a lot. The application is not the beginning of the story, and the consulent steps into the middle of it."),
              Tekst.of(
                  "Iemand verloor eerst het werk en daarna het huis, en vroeg toen pas bijstand aan.",
                  "Somebody first lost the job, then the house, and only then applied."),
              waar(
                  "alinea 5, het citaat van een onderzoeker",
                  "paragraph 5, the quote of a researcher"),
              Z1),
          begrip(
              Tekst.of("armoede", "poverty"),
              Tekst.of(
                  "Te weinig geld om van rond te komen en mee te doen. De artikelen noemen armoede twee keer: als deel van een levensverhaal, en als gevolg van lang afhankelijk zijn.",
                  "Too little money to get by and to take part. The articles name it twice: as part of a life story, and as a consequence of being dependent for long."),
              Tekst.of(
                  "De inwoner zegt dat de boodschappen aan het eind van de maand niet meer lukken: explain(\"H29\")",
                  "The inwoner says that at the end of the month there is no money for food: explain(\"H29\")"),
              waar("Z1 alinea 3; Z2 alinea 11", "Z1 paragraph 3; Z2 paragraph 11"),
              Z1,
              Z2),
          begrip(
              Tekst.of("schaamte", "shame"),
              Tekst.of(
                  "Je minder waard voelen om hoe je leeft of om hulp die je vraagt. Wie zich schaamt, wil liever niet gezien worden.",
                  "Feeling worth less for how you live or for help you ask. Someone who is ashamed would rather not be seen."),
              Tekst.of(
                  "‘Ik vertel niemand dat ik bijstand heb.’ Dan kan helpen: explain(\"H26\")",
                  "‘I tell nobody that I am on social assistance.’ What may help then: explain(\"H26\")"),
              waar("alinea 11", "paragraph 11"),
              Z2),
          begrip(
              Tekst.of("zelfverwijt", "self-blame"),
              Tekst.of(
                  "Jezelf de schuld geven, ook van dingen die je niet in de hand had.",
                  "Blaming yourself, also for things that were out of your hands."),
              Tekst.of(
                  "‘Had ik toen maar beter opgelet.’ Dan kan helpen: explain(\"H26\")",
                  "‘If only I had paid more attention then.’ What may help then: explain(\"H26\")"),
              waar("alinea 11", "paragraph 11"),
              Z2),
          begrip(
              Tekst.of("zinloosheid", "pointlessness"),
              Tekst.of(
                  "Het gevoel dat het niet uitmaakt wat je doet, of dat jij er niet toe doet.",
                  "The feeling that it makes no difference what you do, or that you do not matter."),
              Tekst.of(
                  "‘Waarom zou ik het nog proberen?’ Neem dat serieus: explain(\"H48\")",
                  "‘Why would I still try?’ Take that seriously: explain(\"H48\")"),
              waar("alinea 11", "paragraph 11"),
              Z2),
          begrip(
              Tekst.of("gewenst kanaal", "preferred channel"),
              Tekst.of(
                  "Hoe de inwoner het liefst contact heeft. Gaat een gepland gesprek op een andere manier, dan kan H08 helpen. Is geweld thuis verteld en is dit niet bekend, dan wachten handvatten waarbij jij contact opneemt.",
                  "How the inwoner would like to be reached. When a planned talk goes another way, H08 may help. When violence at home was shared and this is not known, handvatten in which you make contact wait."),
              Tekst.of(
                  "Een inwoner wil liever een bericht dan een telefoontje.",
                  "An inwoner would rather have a message than a call.")),
          begrip(
              Tekst.of("willen bespreken", "wanting to bring something up"),
              Tekst.of(
                  "De inwoner wil zelf iets inbrengen. Wat het is, wordt niet vastgelegd: dat hoort in het gesprek.",
                  "The inwoner wants to bring something up. What it is, is not recorded: that belongs in the conversation."),
              Tekst.of(
                  "‘Ik wil het de volgende keer ergens over hebben.’ Dan kan helpen: explain(\"H53\")",
                  "‘There is something I want to talk about next time.’ What may help then: explain(\"H53\")")));

  private BegrippenInwoner() {}
}
