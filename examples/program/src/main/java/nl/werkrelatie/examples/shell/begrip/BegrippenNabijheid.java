// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;
import static nl.werkrelatie.examples.shell.begrip.Begrip.waar;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about what people feel in a good relationship, and about how it grows. */
final class BegrippenNabijheid {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("genegenheid", "affection"),
              Tekst.of(
                  "Warmte: merken dat iemand het goed met je meent. Een inwoner noemde haar toen hij vertelde wat nabijheid voor hem is.",
                  "Warmth: noticing that somebody means well by you. An inwoner named it when telling what nearness is to him."),
              Tekst.of(
                  "Blij zijn als er iets lukt, en dat laten merken.",
                  "Being glad when something succeeds, and showing it."),
              waar("alinea 3, het citaat over nabijheid", "paragraph 3, the quote on nearness"),
              Z2),
          begrip(
              Tekst.of("geborgenheid", "shelter"),
              Tekst.of(
                  "Je beschut voelen bij iemand, zodat je niet de hele tijd op je hoede hoeft te zijn. Een inwoner noemde het als deel van nabijheid.",
                  "Feeling sheltered with somebody, so that you need not be on your guard all the time. An inwoner named it as part of nearness."),
              Tekst.of(
                  "Iemand durft te zeggen dat het deze maand niet gaat.",
                  "Somebody dares to say that this month is not going well."),
              waar("alinea 3, het citaat over nabijheid", "paragraph 3, the quote on nearness"),
              Z2),
          begrip(
              Tekst.of("steun", "support"),
              Tekst.of(
                  "Merken dat je er niet alleen voor staat. Steun is iets anders dan een oplossing.",
                  "Noticing that you are not on your own. Support is something else than a solution."),
              Tekst.of(
                  "De consulent gaat mee naar een gesprek waar de inwoner tegen opziet.",
                  "The consulent comes along to a talk that the inwoner dreads."),
              waar("alinea 3, het citaat over nabijheid", "paragraph 3, the quote on nearness"),
              Z2),
          begrip(
              Tekst.of(
                  "nabijheid als reflectie van een relatie",
                  "nearness as a mirror of a relationship"),
              Tekst.of(
                  "Nabijheid laat als een spiegel zien hoe goed een relatie is. Ze ontstaat tussen twee mensen en is niet af te spreken of af te vinken. Wie nabij is, vertel je makkelijker iets persoonlijks.",
                  "Nearness shows, as a mirror does, how good a relationship is. It grows between two people and cannot be arranged or ticked off. It is easier to tell something personal to someone who is near."),
              Tekst.of(
                  "Mist een inwoner nabijheid, dan zegt dat iets over hen samen en is het geen cijfer voor de consulent.",
                  "When an inwoner misses nearness, that says something of the two together and is no mark for the consulent."),
              waar("alinea 3, het citaat over nabijheid", "paragraph 3, the quote on nearness"),
              Z2),
          begrip(
              Tekst.of("persoonlijke betrokkenheid", "personal involvement"),
              Tekst.of(
                  "Dat het de consulent iets doet hoe het met deze inwoner gaat, en dat de inwoner dat merkt. Gesprekken met inwoners laten zien dat dit goed doet.",
                  "That it matters to the consulent how this inwoner is doing, and that the inwoner notices. Talks with inwoners show that this does good."),
              Tekst.of(
                  "Vragen hoe het ging met wat iemand vorige keer spannend vond.",
                  "Asking how it went with what somebody was nervous about last time."),
              waar("Z1 alinea 2; Z2 alinea 10", "Z1 paragraph 2; Z2 paragraph 10"),
              Z1,
              Z2),
          begrip(
              Tekst.of("vertrouwen herstellen", "repairing trust"),
              Tekst.of(
                  "Er ging iets stuk, door deze consulent of door wie er eerder was. Herstellen begint met erkennen wat er gebeurde, en gaat verder met doen wat je zegt.",
                  "Something broke, through this consulent or one who came before. Repairing begins with acknowledging what happened, and goes on with doing what you say."),
              Tekst.of(
                  "Zeggen dat een belofte niet is nagekomen, en er één doen die wel lukt: explain(\"H15\")",
                  "Saying that a promise was not kept, and making one that will be: explain(\"H15\")"),
              waar("alinea 4", "paragraph 4"),
              Z1),
          begrip(
              Tekst.of("vertrouwen opbouwen", "building trust"),
              Tekst.of(
                  "Er is nog weinig tussen deze twee, goed of slecht. Opbouwen begint met ruimte maken voor het verhaal, en gaat in kleine stappen die uitkomen.",
                  "There is little between these two as yet, good or bad. Building begins with making room for the story, and goes in small steps that come true."),
              Tekst.of(
                  "Na het eerste gesprek bellen op de dag die je noemde.",
                  "After the first talk, calling on the day you named."),
              waar("alinea 4", "paragraph 4"),
              Z1),
          begrip(
              Tekst.of("algemene werkzame factor", "general working factor"),
              Tekst.of(
                  "Iets wat helpt, welke methode iemand ook gebruikt. De relatie is er een van, en een van de belangrijkste.",
                  "Something that helps, whichever method somebody uses. The relationship is one of them, and one of the most important."),
              Tekst.of(
                  "Twee consulenten werken heel verschillend; bij allebei helpt het als de inwoner zich gezien voelt.",
                  "Two consulenten work in very different ways; with both it helps when the inwoner feels seen."),
              waar("alinea 12", "paragraph 12"),
              Z2),
          begrip(
              Tekst.of("kort traject", "short guidance"),
              Tekst.of(
                  "Begeleiding die na een paar weken of maanden klaar is. Ook dan kan de relatie goed zijn; goed hoeft niet lang te zijn.",
                  "Guidance that is done after a few weeks or months. The relationship can be good then too; good need not be long."),
              Tekst.of(
                  "Drie gesprekken waarin iemand zich echt gehoord voelt, kunnen genoeg zijn: explain(\"H33\")",
                  "Three talks in which somebody really feels heard can be enough: explain(\"H33\")"),
              waar("alinea 12", "paragraph 12"),
              Z2));

  private BegrippenNabijheid() {}
}
