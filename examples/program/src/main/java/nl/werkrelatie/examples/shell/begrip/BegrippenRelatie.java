// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.B04;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B06;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B21;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B24;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B28;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B46;
import static nl.werkrelatie.catalog.inhoud.Bronnen.B47;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z1;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about the werkrelatie itself. */
final class BegrippenRelatie {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("werkrelatie", "werkrelatie"),
              Tekst.of(
                  "De doelgerichte, professionele en eindige band tussen één inwoner en één consulent, waarin beiden een weg vooruit zoeken.",
                  "The purposeful, professional, finite connection between one inwoner and one consulent, in which both look for a way forward."),
              Tekst.of("show(vijfentwintigste)", "show(vijfentwintigste)"),
              Z1,
              Z2),
          begrip(
              Tekst.of("aandacht", "attention"),
              Tekst.of(
                  "Echt gezien en gehoord worden als mens.",
                  "Being really looked at and listened to as a person."),
              Tekst.of(
                  "De consulent weet de volgende keer nog wat de inwoner de vorige keer vertelde.",
                  "The next time the consulent still knows what the inwoner told the last time."),
              Z2),
          begrip(
              Tekst.of("wederkerigheid", "give and take"),
              Tekst.of(
                  "Geven en ontvangen: beiden brengen iets in en willen het samen. Nooit volledig, want de rollen verschillen.",
                  "Give and take: both bring something in and both want it. Never complete, because the roles differ."),
              Tekst.of(
                  "De inwoner weet iets wat de consulent kan gebruiken, en de consulent vraagt ernaar.",
                  "The inwoner knows something the consulent can use, and the consulent asks for it."),
              Z2,
              B47),
          begrip(
              Tekst.of("nabijheid", "nearness"),
              Tekst.of(
                  "Voelbaar dichtbij zijn binnen een professionele rol: warmte, veiligheid en steun in het contact.",
                  "Felt closeness within a professional role: warmth, safety and support in the contact."),
              Tekst.of(
                  "De consulent belt na een moeilijk gesprek zelf even op. Of dat nabij was, vertelt de inwoner.",
                  "After a hard conversation the consulent calls. Whether that was near, the inwoner tells."),
              Z2),
          begrip(
              Tekst.of("continuïteit", "continuity"),
              Tekst.of(
                  "Niet steeds opnieuw hoeven beginnen: dezelfde persoon, of dezelfde manier van omgaan die wordt voortgezet.",
                  "Not having to start over: the same person, or the same quality carried on."),
              Tekst.of(
                  "Bij een overdracht maken de oude en de nieuwe consulent samen kennis met de inwoner.",
                  "At a handover the old and the new consulent meet the inwoner together."),
              Z2,
              B04,
              B28),
          begrip(
              Tekst.of("vertrouwen", "trust"),
              Tekst.of(
                  "Verwachten dat de ander het goed bedoelt en doet wat is gezegd. Het moet van twee kanten komen. Herstellen is iets anders dan opbouwen; beide worden hier uitgelegd.",
                  "Expecting that the other means well and does what was said. It has to come from both sides. Repairing it is not the same as building it; both are explained here."),
              Tekst.of(
                  "Een toezegging nakomen, of op tijd zeggen dat het niet lukt.",
                  "Keeping a promise, or saying in time that it will not succeed."),
              Z1),
          begrip(
              Tekst.of("gelijkwaardigheid", "equal worth"),
              Tekst.of(
                  "Evenveel waard zijn, ook waar de macht ongelijk is. Een richting, geen toestand.",
                  "Equal worth in spite of unequal power. A direction, not a state."),
              Tekst.of(
                  "De inwoner kiest mee waar het gesprek is.",
                  "The inwoner has a say in where the conversation is held."),
              Z2,
              B46),
          begrip(
              Tekst.of("erkenning", "acknowledgement"),
              Tekst.of(
                  "Gezien en bevestigd worden in wie je bent en wat je meemaakte. Dat gaat vooraf aan verandering.",
                  "Being seen and acknowledged in who you are and what you went through. It comes before change."),
              Tekst.of(
                  "Zeggen dat iets niet goed is gegaan, ook als je het niet kunt terugdraaien.",
                  "Saying that something went wrong, also when you cannot undo it."),
              Z2),
          begrip(
              Tekst.of("mens tot mens", "person to person"),
              Tekst.of(
                  "Elkaar als mens ontmoeten. Z2 noemt dit een van drie pijlers van een goede basishouding. Dat aansluiten en denken in mogelijkheden (B06) de andere twee zijn, leiden wij daaruit af.",
                  "Meeting as one person to another. Z2 calls it one of three pillars of a good basic attitude. That joining and thinking in possibilities (B06) are the other two is our inference."),
              Tekst.of(
                  "Beginnen met wie er tegenover je zit, en daarna pas met het formulier.",
                  "Beginning with who sits opposite you, and only then with the form."),
              Z2,
              B06),
          begrip(
              Tekst.of("afhankelijkheid", "dependence"),
              Tekst.of(
                  "De inwoner hangt voor het inkomen af van de consulent en de gemeente. Daarom is de relatie nooit gelijk verdeeld.",
                  "The inwoner depends on consulent and municipality for income. That is why the relationship is never symmetric."),
              Tekst.of(
                  "Wie kritiek geeft op de eigen consulent, kan bang zijn voor de gevolgen.",
                  "Someone who criticises the own consulent may be afraid of what follows."),
              Z2),
          begrip(
              Tekst.of("stroefheid", "friction"),
              Tekst.of(
                  "Wrijving in het samenwerken. Zij gaat over allebei, en een van beiden heeft haar genoemd.",
                  "Friction in the working together. It concerns both, and one of the two named it."),
              Tekst.of(
                  "Een gesprek dat twee keer eindigde in ruzie over een brief.",
                  "A conversation that ended twice in a quarrel over a letter."),
              B21,
              B24),
          begrip(
              Tekst.of("kader", "frame"),
              Tekst.of(
                  "Duidelijk zijn over doel, regels en de eigen ruimte.",
                  "Clear goals, clear rules, and being clear about the own leeway."),
              Tekst.of(
                  "Vooraf zeggen welke afspraak vaststaat en waarover te praten valt.",
                  "Saying beforehand which agreement is fixed and what can be talked about."),
              B21,
              B24));

  private BegrippenRelatie() {}
}
