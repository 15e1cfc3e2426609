// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.B06;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about the craft, and about how this library answers. */
final class BegrippenVak {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("handvat", "handvat"),
              Tekst.of(
                  "Een praktische suggestie die je mag laten liggen, en die helpt om je rol te zien en ruimte te maken. Geen opdracht, geen stap.",
                  "A practical suggestion you may leave, which helps to see your role and to make room. Not an instruction, not a step."),
              Tekst.of("explain(\"H01\")", "explain(\"H01\")"),
              Z1),
          begrip(
              Tekst.of("kernvraag", "central question"),
              Tekst.of(
                  "Een van de drie vragen waaronder de handvatten staan: ruimte geven, passend omgaan, een gedeelde aanpak.",
                  "One of the three questions under which the handvatten stand: making room, dealing fittingly, a shared approach."),
              Tekst.of(
                  "handvatten() laat zien welk handvat bij welke vraag hoort.",
                  "handvatten() shows which handvat belongs to which question."),
              Z1),
          begrip(
              Tekst.of("suggestie", "suggestion"),
              Tekst.of(
                  "Een handvat dat nu kan helpen, met elke reden erbij. Het is geen meting en geen oordeel.",
                  "A handvat that may help now, with every reason. It is no measurement and no judgement."),
              Tekst.of("suggest(vijfentwintigste)", "suggest(vijfentwintigste)")),
          begrip(
              Tekst.of("aangehouden", "held"),
              Tekst.of(
                  "Een handvat dat zou passen maar nu wacht, met de reden waarom.",
                  "A handvat that would fit but waits now, with the reason why."),
              Tekst.of("whyNot(zoonAlsTolk, H02)", "whyNot(zoonAlsTolk, H02)")),
          begrip(
              Tekst.of("signaal", "signaal"),
              Tekst.of(
                  "Iets wat in een werkrelatie te zien is: een ingevoerd feit of een som met datums, nooit een conclusie over een mens.",
                  "Something that can be seen in a werkrelatie: an entered fact or a sum with dates, never a conclusion about a person."),
              Tekst.of("signalen(vijfentwintigste)", "signalen(vijfentwintigste)")),
          begrip(
              Tekst.of("reden", "reason"),
              Tekst.of(
                  "Waarom een handvat kan helpen: de regel die ernaartoe leidt, en de feiten waarop die rust.",
                  "Why a handvat may help: the rule that led to it, and the facts on which it rests."),
              Tekst.of(
                  "Elke suggestie toont haar redenen onder ‘Waarom’.",
                  "Every suggestion shows its reasons under ‘Why’.")),
          begrip(
              Tekst.of("drempel", "threshold"),
              Tekst.of(
                  "Een getal waarop een signaal rust. Zolang de organisatie er geen instelt, is het een eigen keuze van deze bibliotheek, zonder bron.",
                  "A number on which a signaal rests. Until the organisation sets one it is this library’s own choice, without a source."),
              Tekst.of(
                  "Vanaf hoeveel dagen heet het stil? explain(\"STILTE\")",
                  "From how many days is it called silence? explain(\"STILTE\")")),
          begrip(
              Tekst.of("peildatum", "peildatum"),
              Tekst.of(
                  "De dag waarop gekeken wordt. De bibliotheek heeft geen klok, dus de dag wordt altijd gegeven.",
                  "The day the answer is about. The library has no clock, so the day is always given."),
              Tekst.of("peildatum(\"2026-11-21\")", "peildatum(\"2026-11-21\")")),
          begrip(
              Tekst.of("herkomst", "herkomst"),
              Tekst.of(
                  "Het bonnetje bij een antwoord: versie, regels, drempels en peildatum. Gelijke bonnetjes en gelijke invoer geven gelijke antwoorden.",
                  "The receipt with an answer: version, rules, thresholds and peildatum. Equal receipts and equal input give equal answers."),
              Tekst.of(
                  "suggesties(vijfentwintigste).herkomst()",
                  "suggesties(vijfentwintigste).herkomst()")),
          begrip(
              Tekst.of("perspectief", "perspective"),
              Tekst.of(
                  "Van wie de ervaring is: inwoner of consulent. De twee staan naast elkaar en worden nooit samengevoegd.",
                  "Whose experience it is: inwoner or consulent. The two stand side by side and are never merged."),
              Tekst.of(
                  "De consulent ervaart nabijheid, de inwoner mist die: beide blijven staan.",
                  "The consulent experiences nearness, the inwoner misses it: both stay."),
              Z1,
              Z2),
          begrip(
              Tekst.of("kennisbron", "source of knowledge"),
              Tekst.of(
                  "Ervaringskennis, praktijkkennis en wetenschappelijke kennis, die even zwaar tellen; daarnaast normen uit wet en toezicht.",
                  "Lived experience, practice and research, of equal standing; and norms of law and supervision beside them."),
              Tekst.of(
                  "Bij elke bron van een handvat staat welke soort kennis zij brengt.",
                  "With every source of a handvat stands which kind of knowledge it brings."),
              Z2),
          begrip(
              Tekst.of("basishouding", "basic attitude"),
              Tekst.of(
                  "Hoe een professional er is: van mens tot mens, aansluitend bij wat iemand nodig heeft, denkend in mogelijkheden.",
                  "How a professional is present: person to person, joining what somebody needs, thinking in possibilities."),
              Tekst.of(
                  "Eerst vragen wat iemand zelf wil, en dan pas wat moet.",
                  "Asking first what somebody wants, and only then what has to be."),
              Z2,
              B06),
          begrip(
              Tekst.of("rol", "role"),
              Tekst.of(
                  "Weten dat je het gezicht bent van een systeem dat de ander al kent.",
                  "Knowing that you are the face of a system the other has met before."),
              Tekst.of(
                  "Een verwijt aan ‘jullie’ gaat niet altijd over jou.",
                  "A reproach to ‘you people’ is not always about you."),
              Z1));

  private BegrippenVak() {}
}
