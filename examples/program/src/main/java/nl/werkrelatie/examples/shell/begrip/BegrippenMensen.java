// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about the people at the table, and about what they bring. */
final class BegrippenMensen {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("inwoner", "inwoner"),
              Tekst.of(
                  "Wie bijstand krijgt of aanvraagt en als heel mens aan tafel zit. De bibliotheek kent alleen een kenmerk, geen naam.",
                  "The person who receives or applies for social assistance and sits at the table as a whole person. The library knows a reference only, no name."),
              Tekst.of(
                  "Inwoner.of(\"W-1043\") in code; in een gesprek heeft iemand natuurlijk wel een naam.",
                  "Inwoner.of(\"W-1043\") in code; in a conversation somebody has a name, of course."),
              Z1),
          begrip(
              Tekst.of("consulent", "consulent"),
              Tekst.of(
                  "De medewerker van de gemeente in de werkrelatie: helper en uitvoerder van de wet tegelijk.",
                  "The municipal professional in the werkrelatie: helper and executor of the law at once."),
              Tekst.of(
                  "De consulent die morgen een eerste gesprek heeft met iemand die al vaak wisselde.",
                  "The consulent who tomorrow has a first talk with someone who changed often before."),
              Z1,
              Z2),
          begrip(
              Tekst.of("voorganger", "predecessor"),
              Tekst.of(
                  "Een eerdere consulent van dezelfde inwoner.",
                  "An earlier consulent of the same inwoner."),
              Tekst.of(
                  "Bij de vijfentwintigste consulent waren er vierentwintig voorgangers.",
                  "The twenty-fifth consulent had twenty-four predecessors."),
              Z1),
          begrip(
              Tekst.of("volgnummer", "number in the row"),
              Tekst.of(
                  "De hoeveelste consulent deze is voor deze inwoner. Mag onbekend zijn.",
                  "Which consulent in the row this one is for this inwoner. May be unknown."),
              Tekst.of(
                  "vijfentwintigste.withVolgnummer(3) is dezelfde werkrelatie, met de derde consulent.",
                  "vijfentwintigste.withVolgnummer(3) is the same werkrelatie, with the third consulent."),
              Z1),
          begrip(
              Tekst.of("team", "team"),
              Tekst.of(
                  "De collega’s van de consulent, die een aanpak kunnen delen.",
                  "The colleagues of the consulent, who can share an approach."),
              Tekst.of(
                  "Een team spreekt af wie de kennismaking doet als iemand weggaat.",
                  "A team agrees who does the first meeting when somebody leaves."),
              Z1),
          begrip(
              Tekst.of("gemeente", "municipality"),
              Tekst.of(
                  "De organisatie die tijd, caseload, brieven, afspraken en systemen bepaalt.",
                  "The organisation that sets time, caseload, letters, agreements and systems."),
              Tekst.of(
                  "Een lange brief met een dreigende toon komt van de gemeente, ook als de consulent hem niet schreef.",
                  "A long letter in a threatening tone comes from the municipality, also when the consulent did not write it."),
              Z1,
              Z2),
          begrip(
              Tekst.of("ervaringsdeskundige", "expert by experience"),
              Tekst.of(
                  "Iemand die de eigen ervaring met leven van een uitkering als kennis inzet.",
                  "Someone who uses lived experience of dependence on a benefit as knowledge."),
              Tekst.of(
                  "Een ervaringsdeskundige leest de uitnodigingsbrief mee voordat die uitgaat.",
                  "An expert by experience reads the invitation before it is sent."),
              Z1,
              Z2),
          begrip(
              Tekst.of("derde", "third person"),
              Tekst.of(
                  "Iemand die naast inwoner en consulent bij het gesprek is: partner, familie, vertrouwenspersoon of tolk.",
                  "Someone at the conversation beside inwoner and consulent: partner, relative, trusted person or interpreter."),
              Tekst.of(
                  "Een zoon die voor zijn moeder vertaalt: show(zoonAlsTolk)",
                  "A son who interprets for his mother: show(zoonAlsTolk)")),
          begrip(
              Tekst.of("bagage", "bagage"),
              Tekst.of(
                  "Wat de inwoner van eerder meebrengt en wat het contact kleurt. Geen gebrek, geen risico en geen excuus.",
                  "What the inwoner carries into the room from before; it colours the contact. Not a defect, not a risk and not an excuse."),
              Tekst.of(
                  "Wie eerder niet serieus is genomen, luistert anders naar een uitnodiging.",
                  "Someone who was not taken seriously before hears an invitation differently."),
              Z1),
          begrip(
              Tekst.of("geschonden levensverhaal", "damaged life story"),
              Tekst.of(
                  "Een leven dat door tegenslag is beschadigd, voor zover de inwoner dat zelf deelde. Er wordt nooit naar geraden.",
                  "A life damaged by adversity, as far as the inwoner shared it. It is never guessed."),
              Tekst.of(
                  "De inwoner vertelt over een vlucht uit het eigen land, en wil dat dit in deze werkrelatie bekend is.",
                  "The inwoner tells of fleeing the home country, and wants this to be known in this werkrelatie."),
              Z1),
          begrip(
              Tekst.of("systeemkritiek", "criticism of the system"),
              Tekst.of(
                  "Kritische ervaring met het systeem: informatie over het systeem, misschien terecht, en geen weerstand van de persoon.",
                  "Critical experience of the system: information about the system, possibly right, and not resistance by the person."),
              Tekst.of(
                  "‘De vorige keer werd mijn aanvraag afgewezen om een formulier dat ik wel had ingeleverd.’",
                  "‘Last time my application was rejected over a form that I had handed in.’"),
              Z1),
          begrip(
              Tekst.of("zichtbaarheid", "visibility"),
              Tekst.of(
                  "Hoe bagage op tafel kwam: gedeeld door de inwoner, of (alleen bij systeemkritiek) verwacht door de consulent. Niets vastgelegd is nooit ‘er is niets’.",
                  "How bagage came on the table: shared by the inwoner, or (for criticism of the system only) expected by the consulent. Nothing recorded is never ‘there is nothing’."),
              Tekst.of(
                  "De consulent leest dat zij nummer 25 is en verwacht kritiek: dat zegt iets over de rij, niet over de inwoner.",
                  "The consulent reads that she is number 25 and expects criticism: that says something of the row, not of the inwoner."),
              Z1),
          begrip(
              Tekst.of("ruimte geven", "making room"),
              Tekst.of(
                  "Vertellen mogelijk en veilig maken, zonder het te eisen.",
                  "Making telling possible and safe, without demanding it."),
              Tekst.of(
                  "Zeggen wat je met een verhaal doet voordat iemand begint.",
                  "Saying what you will do with a story before somebody begins."),
              Z1),
          begrip(
              Tekst.of("verhaal", "story"),
              Tekst.of(
                  "Wat de inwoner zelf vertelt. Het blijft in het gesprek: de bibliotheek slaat geen verhaal op.",
                  "What the inwoner tells. It stays in the conversation: the library stores no story."),
              Tekst.of(
                  "Er is geen veld voor vrije tekst over een mens.",
                  "There is no field for free text about a person."),
              Z1));

  private BegrippenMensen() {}
}
