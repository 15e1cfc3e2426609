// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import java.util.List;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.text.Tekst;

/**
 * The tensions of the catalogue: findings and values that pull in different directions, and how the
 * catalogue deals with each.
 */
public final class Spanningen {

  /** Know the file, and know that it is not the person. */
  private static final Spanning X1 =
      new Spanning(
          "X1",
          Tekst.of(
              "Het dossier kennen, zodat niemand opnieuw hoeft te beginnen (H17), en weten dat het dossier niet de mens is (H18).",
              "Knowing the file, so that nobody has to start over (H17), and knowing that the file is not the person (H18)."),
          Tekst.of(
              "Na een overdracht komen de twee samen, en hun teksten verwijzen naar elkaar.",
              "After a handover the two come together, and their texts refer to each other."),
          List.of("H17", "H18"));

  /** A friendly tone, and what research finds about more compelling letters. */
  private static final Spanning X2 =
      new Spanning(
          "X2",
          Tekst.of(
              "Geen dreiging in de uitnodiging en de regels niet als stok (H04, H22). Maar met alleen een vriendelijke brief blijft een "
                  + "flinke groep weg, en een dwingender tweede brief brengt een deel van hen alsnog. In de reclassering verslechtert de "
                  + "samenwerking juist als het kader als stok dient.",
              "No threat in the invitation and no rules used as a stick (H04, H22). Yet with a friendly letter alone a substantial group "
                  + "stays away, and a more insistent second letter brings in some of them. In probation, by contrast, alliances "
                  + "deteriorate when the framework is used as a stick."),
          Tekst.of(
              "Beide bevindingen staan erbij. De catalogus raadt nooit aan te dreigen en levert daar geen tekst voor. Een formele brief "
                  + "op grond van de wet is een besluit van de organisatie.",
              "Both findings are shown. The catalogue never suggests a threat and supplies no wording for one. A legal notice is a "
                  + "decision of the organisation."),
          List.of("H04", "H22"));

  /** No friendship needed, and friend as a word for dignity. */
  private static final Spanning X3 =
      new Spanning(
          "X3",
          Tekst.of(
              "Vriendschap is niet nodig, terwijl behandeld worden als een vriend ook een vorm van waardigheid wordt genoemd.",
              "Friendship is not needed, while being treated as a friend is also named as a form of dignity."),
          Tekst.of(
              "H23 blijft klein en vrijblijvend, en wacht als het contact stroef loopt of het werk de consulent raakt of "
                  + "zwaar valt.",
              "H23 stays small and optional, and is held while the contact is under strain or the work affects the consulent or weighs "
                  + "heavily."),
          List.of("H23"));

  /** Contact for its own sake, and contact expected to reveal fraud. */
  private static final Spanning X4 =
      new Spanning(
          "X4",
          Tekst.of(
              "In contact blijven omdat het mensen goed lijkt te doen (H32), terwijl van vaker contact ook is verwacht dat het fraude "
                  + "afschrikt of aan het licht brengt.",
              "Staying in touch because it seems to do people good (H32), while more frequent contact was also expected to deter or "
                  + "reveal fraud."),
          Tekst.of(
              "H32 gaat alleen over contact zonder controle en wacht bij controle in het gesprek. Het aantal contacten wordt "
                  + "nooit geëxporteerd.",
              "H32 is only about contact without checking and is held when the conversation also checks entitlement. The number of "
                  + "contacts is never exported."),
          List.of("H32"));

  /** One stable face, and a match that does not work. */
  private static final Spanning X5 =
      new Spanning(
          "X5",
          Tekst.of(
              "Een vast gezicht (H40), terwijl het ook een probleem is als het met een vaste consulent niet klikt (H41).",
              "One familiar face (H40), while a regular consulent with whom things do not click is a problem too (H41)."),
          Tekst.of(
              "H40 wacht als de inwoner om een andere consulent heeft gevraagd.",
              "H40 is held when the inwoner has asked for another consulent."),
          List.of("H40", "H41"));

  /** Looking ahead, and recognition and repair. */
  private static final Spanning X6 =
      new Spanning(
          "X6",
          Tekst.of(
              "Kijken naar wat kan (H27) tegenover eerst erkennen (H13) en herstellen (H21).",
              "Looking at what is possible (H27) against first acknowledging (H13) and repairing (H21)."),
          Tekst.of(
              "Erkennen en herstellen komen eerder in de leesvolgorde. H27 wacht zolang het contact stroef loopt of het "
                  + "vertrouwen is beschadigd.",
              "Acknowledging and repairing come earlier in the reading order. H27 is held while the contact is under strain or trust is "
                  + "damaged."),
          List.of("H27", "H13", "H21"));

  /** Openness of what is recorded, and safety at home. */
  private static final Spanning X7 =
      new Spanning(
          "X7",
          Tekst.of(
              "Openheid over wat er wordt vastgelegd (H45) tegenover veiligheid thuis: bij een gedeeld account of een brief kan een "
                  + "partner meelezen.",
              "Openness about what is recorded (H45) against safety at home: in a shared account or a letter a partner may be "
                  + "reading too."),
          Tekst.of(
              "Veiligheid gaat voor (H12). Wat met die veiligheid te maken heeft, blijft buiten brieven en gedeelde accounts.",
              "Safety comes first (H12). Whatever has to do with it stays out of letters and shared accounts."),
          List.of("H45", "H12"));

  /** Record little, and do not let anyone start over. */
  private static final Spanning X8 =
      new Spanning(
          "X8",
          Tekst.of(
              "Weinig vastleggen (H45) tegenover niemand opnieuw laten beginnen (H17).",
              "Recording little (H45) against making sure that nobody has to start over (H17)."),
          Tekst.of(
              "De inwoner bepaalt wat er meegaat (H35): alleen de vorm, de soort en de datum, nooit het verhaal.",
              "The inwoner decides what is passed on (H35): only the form, the kind and the date, never the story."),
          List.of("H45", "H17", "H35"));

  /** A clear frame, and less stress on rules. */
  private static final Spanning X9 =
      new Spanning(
          "X9",
          Tekst.of(
              "Een helder kader (H19) tegenover minder nadruk op regels.",
              "A clear framework (H19) against less emphasis on rules."),
          Tekst.of(
              "De toon en de leesvolgorde maken het verschil: eerst de mens en de erkenning, dan het kader. Over regels zwijgen is niet "
                  + "de bedoeling.",
              "The tone and the reading order make the difference: first the person and recognition, then the framework. Silence about "
                  + "rules is not the aim."),
          List.of("H19"));

  /** Room for the story, and probing that feels like interference. */
  private static final Spanning X10 =
      new Spanning(
          "X10",
          Tekst.of(
              "Ruimte voor het verhaal (H02), terwijl doorvragen kan voelen als bemoeienis.",
              "Room for the story (H02), while further questions can feel like interference."),
          Tekst.of(
              "Het is een uitnodiging waarop ‘nee’ echt mag. H02 wacht bij een aangegeven grens, bij controle in het gesprek, "
                  + "bij slecht nieuws, zonder beroepstolk, en zolang veiligheid voorgaat.",
              "It is an invitation to which ‘no’ really is an answer. H02 is held when a boundary has been set, when the conversation "
                  + "checks entitlement or brings bad news, without a professional interpreter, and while safety comes first."),
          List.of("H02"));

  /** Use little time well, and there should be more time. */
  private static final Spanning X11 =
      new Spanning(
          "X11",
          Tekst.of(
              "Weinig tijd goed gebruiken (H28), terwijl er meer tijd zou moeten zijn (H05, H42).",
              "Using little time well (H28), while there should be more time (H05, H42)."),
          Tekst.of(
              "Elk handvat komt om zijn eigen reden. De tekst van H28 noemt H05 en H42, zodat schaarste niet op één consulent wordt "
                  + "afgewenteld.",
              "Each handvat comes for its own reason. The text of H28 names H05 and H42, so that scarcity is not put on one consulent "
                  + "alone."),
          List.of("H28", "H05", "H42"));

  /** What no catalogue solves. */
  private static final Spanning X12 =
      new Spanning(
          "X12",
          Tekst.of(
              "Meer maatwerk maakt een te lage uitkering niet hoger, en de menselijke maat van de een is niet die van de ander.",
              "More tailoring does not raise a benefit that is too low, and what one official finds humane is not what another does."),
          Tekst.of(
              "Dit lost de catalogus niet op. Hij kan geen tijd, geen inkomen en geen andere wet geven, en zegt dat erbij.",
              "The catalogue does not solve this. It cannot give time, income or another law, and it says so."),
          List.of());

  /** A safe invitation, and the duty to give information. */
  private static final Spanning X13 =
      new Spanning(
          "X13",
          Tekst.of(
              "Een veilige uitnodiging om te vertellen (H02, H10), terwijl er een plicht is om te melden wat meetelt voor de uitkering. "
                  + "Een verhaal kan zulke feiten bevatten.",
              "A safe invitation to talk (H02, H10), while there is a duty to report what counts for the benefit. A story can contain "
                  + "such facts."),
          Tekst.of(
              "H10 zegt dat eerlijk en vooraf. Bij H02 zeg je erbij dat je voor de uitkering soms wel iets moet weten. "
                  + "Geen enkele tekst belooft geheimhouding.",
              "H10 says so honestly and beforehand. With H02 you add that for the benefit you do sometimes need to know something. "
                  + "No text promises secrecy."),
          List.of("H02", "H10"));

  /** Saying that you are the next in line, and waiting with the criticism. */
  private static final Spanning X14 =
      new Spanning(
          "X14",
          Tekst.of(
              "Zelf zeggen dat je de zoveelste bent (H16), terwijl je met verwachte kritiek wacht tot de inwoner erover begint (H14).",
              "Saying yourself that you are the next in a long line (H16), while you wait with criticism you expect until the inwoner "
                  + "brings it up (H14)."),
          Tekst.of(
              "Wie dat zegt, spreekt over zichzelf en niet over de kritiek van een ander.",
              "Whoever says so speaks of themselves, and not of the criticism of somebody else."),
          List.of("H16", "H14"));

  /** Inviting the story, and not asking for it again. */
  private static final Spanning X15 =
      new Spanning(
          "X15",
          Tekst.of(
              "Uitnodigen om te vertellen (H02), terwijl je niet om het hele verhaal vraagt als dat al eens is verteld (H17).",
              "Inviting someone to tell (H02), while not asking for the whole story once it has been told before (H17)."),
          Tekst.of(
              "Een uitnodiging is geen vraag: zeg wat je al weet, en laat de inwoner kiezen wat daar nog bij komt.",
              "An invitation is not a request: say what you know already, and let the inwoner choose what to add."),
          List.of("H02", "H17"));

  /** The inwoner begins, and the news comes first. */
  private static final Spanning X16 =
      new Spanning(
          "X16",
          Tekst.of(
              "De inwoner laten beginnen (H53), terwijl slecht nieuws niet kan wachten (H31).",
              "Letting the inwoner begin (H53), while bad news cannot wait (H31)."),
          Tekst.of(
              "Zeg, voordat je begint, dat er ook nieuws is, en kies samen wat eerst komt.",
              "Say before you begin that there is news too, and choose together what comes first."),
          List.of("H53", "H31"));

  /** All of them. */
  public static final List<Spanning> ALLE =
      List.of(X1, X2, X3, X4, X5, X6, X7, X8, X9, X10, X11, X12, X13, X14, X15, X16);

  private Spanningen() {}
}
