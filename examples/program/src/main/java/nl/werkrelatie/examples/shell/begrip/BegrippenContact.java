// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.B08;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B35;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about contact, and about what it does to people. */
final class BegrippenContact {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("gespreksmoment", "gespreksmoment"),
              Tekst.of(
                  "Eén contact, gepland of geweest, waarin de relatie zichtbaar wordt en gemaakt wordt.",
                  "One contact, planned or held, in which the relationship shows and is made."),
              Tekst.of(
                  "Een telefoontje van tien minuten telt, en een brief ook.",
                  "A call of ten minutes counts, and so does a letter."),
              Z1),
          begrip(
              Tekst.of("kennismaking", "first meeting"),
              Tekst.of(
                  "Het eerste echte gesprek van deze inwoner met deze consulent.",
                  "The first real meeting of this inwoner with this consulent."),
              Tekst.of(
                  "show(vijfentwintigste): het geplande gesprek is een kennismaking.",
                  "show(vijfentwintigste): the planned conversation is a first meeting."),
              Z1),
          begrip(
              Tekst.of("herstelgesprek", "repair talk"),
              Tekst.of(
                  "Een gesprek om iets tussen inwoner en consulent te herstellen.",
                  "A conversation to repair something between inwoner and consulent."),
              Tekst.of(
                  "Na een misverstand samen terugkijken voordat het weer over regels gaat.",
                  "Looking back together after a misunderstanding, before rules come up again.")),
          begrip(
              Tekst.of("overdracht", "handover"),
              Tekst.of(
                  "De inwoner gaat naar een andere consulent.",
                  "The inwoner goes to another consulent."),
              Tekst.of(
                  "De inwoner bepaalt welke gedeelde bagage meegaat.",
                  "The inwoner decides which shared bagage goes along.")),
          begrip(
              Tekst.of("toezegging", "promise"),
              Tekst.of(
                  "Iets wat de consulent deze inwoner beloofde. Wat, staat er niet bij.",
                  "Something the consulent promised this inwoner. What it was is not recorded."),
              Tekst.of(
                  "‘Uiterlijk vrijdag bel ik terug’ is een toezegging met een datum.",
                  "‘I will call back by Friday’ is a promise with a date."),
              B35),
          begrip(
              Tekst.of("sleutelmoment", "key moment"),
              Tekst.of(
                  "Een moment waarin een van beiden zich echt geholpen voelde, of dat de relatie veranderde. Was het laatste gesprek er zo een voor de inwoner, dan kan H54 helpen.",
                  "A moment in which one of the two felt really helped, or that turned the relationship. When the last talk was one for the inwoner, H54 may help."),
              Tekst.of(
                  "De eerste keer dat iemand zei: ‘daar had u gelijk in’.",
                  "The first time somebody said: ‘you were right about that’."),
              Z2),
          begrip(
              Tekst.of("traject", "guidance"),
              Tekst.of(
                  "De geplande duur van de begeleiding. Goed is niet hetzelfde als lang.",
                  "The planned length of the guidance. Good is not the same as long."),
              Tekst.of("Zes weken kan genoeg zijn.", "Six weeks can be enough."),
              Z2),
          begrip(
              Tekst.of("stilte", "silence"),
              Tekst.of(
                  "Het laatste contact waarvan vaststaat dat het lukte, is al een tijd geleden. Dat zegt niets over de reden.",
                  "The last contact recorded as having taken place was a while ago. That says nothing of the reason."),
              Tekst.of(
                  "explain(\"STILTE\") zegt vanaf hoeveel dagen, en wie dat bepaalde.",
                  "explain(\"STILTE\") tells from how many days, and who set it.")),
          begrip(
              Tekst.of("niet doorgegaan", "did not take place"),
              Tekst.of(
                  "Een gepland contact dat niet doorging, zonder afzegging. Er is geen veld voor een reden, en het zegt niets over een mens.",
                  "A planned contact that did not take place, without notice. There is no field for a reason, and it says nothing of a person."),
              Tekst.of(
                  "De bus reed niet, de brief kwam te laat, of iets heel anders.",
                  "The bus did not come, the letter was late, or something else altogether.")),
          begrip(
              Tekst.of("gevolg", "consequence"),
              Tekst.of(
                  "Wat lange afhankelijkheid met iemand doet, zoals schaamte, en alleen als de inwoner het zelf zei.",
                  "What long dependence does to somebody, such as shame, and only when the inwoner said so."),
              Tekst.of(
                  "De inwoner zegt zich te schamen voor de uitkering.",
                  "The inwoner says they feel ashamed of the benefit."),
              Z2),
          begrip(
              Tekst.of("uiting", "uiting"),
              Tekst.of(
                  "Een gevolg dat de inwoner zelf noemde, met de datum. Nooit afgeleid.",
                  "A consequence the inwoner named, with the date. Never inferred."),
              Tekst.of(
                  "‘Ik schaam me’ op 3 november wordt een uiting van schaamte; stil zijn niet.",
                  "‘I feel ashamed’ on 3 November becomes an uiting of shame; being quiet does not."),
              Z2),
          begrip(
              Tekst.of("waarneming", "observation"),
              Tekst.of(
                  "Hoe een van beiden één kwaliteit ervoer op een dag, in een van drie woorden: gemist, wisselend, ervaren.",
                  "How one of the two experienced one quality on a day, in one of three words: missed, mixed, experienced."),
              Tekst.of(
                  "De inwoner vertelt in mei nabijheid te missen. In november vertelt hij dat die er nu soms is.",
                  "In May the inwoner tells of missing nearness. In November he tells that it is there now and then.")),
          begrip(
              Tekst.of("spagaat", "spagaat"),
              Tekst.of(
                  "De consulent voelt zich klem tussen ‘snel naar werk’ en wat deze inwoner nodig heeft.",
                  "The consulent feels torn between ‘quickly into work’ and what this inwoner needs."),
              Tekst.of(
                  "Een eigen melding van de consulent: zij blijft van de consulent.",
                  "A self-report of the consulent: it stays the consulent’s own."),
              Z2),
          begrip(
              Tekst.of("contextdruk", "pressure of context"),
              Tekst.of(
                  "Wat op de consulent drukt, door de consulent zelf gemeld: tijd, afspraken, regels, weinig ruimte.",
                  "What presses on the consulent, reported by the consulent: time, targets, rules, little room."),
              Tekst.of(
                  "De consulent meldt dat een regel in de weg zit.",
                  "The consulent reports that a rule is in the way."),
              Z2),
          begrip(
              Tekst.of("maatwerk", "tailoring"),
              Tekst.of(
                  "Steun die past bij deze persoon. Het kan ook als bemoeienis of toeval voelen.",
                  "Support that fits this person. It can also feel like interference or chance."),
              Tekst.of(
                  "Dezelfde vraag krijgt bij twee consulenten een ander antwoord.",
                  "The same question gets another answer from each of two consulenten."),
              Z2,
              B08));

  private BegrippenContact() {}
}
