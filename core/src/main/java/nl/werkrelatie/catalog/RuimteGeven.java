// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Adressaat.ORGANISATIE;
import static nl.werkrelatie.handvat.Adressaat.TEAM;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
import static nl.werkrelatie.handvat.Kennissoort.NORM;
import static nl.werkrelatie.handvat.Kennissoort.PRAKTIJK;
import static nl.werkrelatie.handvat.Kennissoort.WETENSCHAP;
import static nl.werkrelatie.handvat.Kernvraag.RUIMTE_GEVEN;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;
import static nl.werkrelatie.signaal.Signaal.CONTROLE_IN_GESPREK;
import static nl.werkrelatie.signaal.Signaal.GEEN_VAKTOLK;
import static nl.werkrelatie.signaal.Signaal.GRENS_AANGEGEVEN;
import static nl.werkrelatie.signaal.Signaal.GROEI;
import static nl.werkrelatie.signaal.Signaal.HUISELIJK_GEWELD_GEDEELD;
import static nl.werkrelatie.signaal.Signaal.SLECHT_NIEUWS;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/** The first central question: how do you give inwoners room to bring in their bagage? */
public final class RuimteGeven {

  /** Begin with the person, not with the form. */
  public static final Handvat H01 =
      Handvat.builder("H01", RUIMTE_GEVEN)
          .titel(
              "Begin met de mens, niet met het formulier",
              "Begin with the person, not with the form")
          .tekst(
              "Vraag in een eerste gesprek eerst hoe het gaat en leer kennen wie er tegenover je zit. "
                  + "Het formulier en de verplichtingen komen daarna.",
              "In a first conversation, first ask how someone is doing and get to know who is sitting across from you. The form and the "
                  + "obligations come after that.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, NABIJHEID)
          .bron(
              Bronnen.B03,
              GENOEMD,
              Tekst.of(
                  "Een man vertelt dat zijn klantmanager hem bij de eerste afspraak eerst wilde leren kennen.",
                  "A man recalls that at the first appointment his client manager wanted to get to know him first."),
              ERVARING)
          .bron(
              Bronnen.B07,
              GENOEMD,
              Tekst.of(
                  "Een intake die alleen uit een vragenlijst bestaat, zonder oogcontact, is een voorbeeld van behandeld worden als een ding.",
                  "An intake that is only a questionnaire, without eye contact, is an example of being treated as an object."),
              WETENSCHAP)
          .bron(
              Bronnen.B49,
              GENOEMD,
              Tekst.of(
                  "Mensen met een uitkering hebben dezelfde klacht: zij vertellen, en de ander vult vooral een lijst in.",
                  "People who receive benefits have the same complaint: they talk, and the other person mostly fills in a form."),
              ERVARING)
          .build();

  /** Ask whether it is all right, and let ‘no’ be a good answer. */
  public static final Handvat H02 =
      Handvat.builder("H02", RUIMTE_GEVEN)
          .titel(
              "Vraag of het mag, en laat ‘nee’ een goed antwoord zijn",
              "Ask whether it is all right, and let ‘no’ be a good answer")
          .tekst(
              "Nodig de inwoner uit om te vertellen, zonder aan te dringen. Zeg erbij dat niets vertellen ook goed is. Leg uit dat dit "
                  + "losstaat van de gegevens die voor de uitkering nodig zijn.",
              "Invite the inwoner to talk, without pressing. Add that saying nothing is fine too. Explain that this is separate from the "
                  + "information needed for the benefit.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .aanhoudenBij(GRENS_AANGEGEVEN, CONTROLE_IN_GESPREK, SLECHT_NIEUWS, GEEN_VAKTOLK)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Vertrouwen begint met ruimte voor het verhaal. Dat die ruimte een uitnodiging is waarop ‘nee’ echt mag, is onze uitwerking.",
                  "Trust begins with room for the story. That this room is an invitation to which ‘no’ really is an answer is our own "
                      + "elaboration."),
              PRAKTIJK,
              ERVARING)
          .bron(
              Bronnen.B08,
              AFGELEID,
              Tekst.of(
                  "Vragen die ver gaan kunnen, hoe goed bedoeld ook, voelen als bemoeienis.",
                  "Far-reaching questions, however well meant, can feel like interference."),
              WETENSCHAP)
          .build();

  /** Allow for bagage you cannot see. */
  public static final Handvat H03 =
      Handvat.builder("H03", RUIMTE_GEVEN)
          .titel("Reken op bagage die je niet ziet", "Allow for bagage you cannot see")
          .tekst(
              "Een leeg dossier zegt niet dat er niets speelt. Kies een toon en een tempo die ook passen als er meer aan de hand is.",
              "An empty file does not mean that nothing is going on. Choose a tone and a pace that also fit if there is more going on.")
          .voor(CONSULENT)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Bagage is niet altijd zichtbaar en heeft toch invloed. Dit handvat blijft daar heel dicht bij.",
                  "Bagage is not always visible, yet it has influence. This handvat stays very close to that."),
              PRAKTIJK,
              ERVARING)
          .build();

  /** Make the invitation a real invitation. */
  public static final Handvat H04 =
      Handvat.builder("H04", RUIMTE_GEVEN)
          .titel(
              "Maak van de uitnodiging echt een uitnodiging",
              "Make the invitation a real invitation")
          .tekst(
              "Schrijf of bel vriendelijk. Vertel wie je bent, waarom je de ander wilt spreken en hoe lang het duurt. "
                  + "Zet geen dreiging in de eerste uitnodiging.",
              "Write or call in a friendly way. Say who you are, why you would like to talk and how long it will take. Keep threats out "
                  + "of the first invitation.")
          .voor(CONSULENT, ORGANISATIE)
          .versterkt(AANDACHT, WEDERKERIGHEID)
          .aanhoudenBij(HUISELIJK_GEWELD_GEDEELD)
          .bron(Bronnen.B11, GENOEMD, WETENSCHAP, PRAKTIJK)
          .bron(
              Bronnen.B12,
              GENOEMD,
              Tekst.of(
                  "De brieven werden herschreven in een vriendelijker toon.",
                  "The letters were rewritten in a friendlier tone."),
              PRAKTIJK)
          .tegenstem(
              Bronnen.B15,
              GENOEMD,
              Tekst.of(
                  "Met alleen een vriendelijke brief blijft een flinke groep weg; na een tweede, dwingender brief komt een deel alsnog.",
                  "With a friendly letter alone, a substantial group stays away; after a second, more insistent letter some of them do come."),
              WETENSCHAP)
          .build();

  /** Take time for the beginning. */
  public static final Handvat H05 =
      Handvat.builder("H05", RUIMTE_GEVEN)
          .titel("Neem de tijd voor het begin", "Take time for the beginning")
          .tekst(
              "Plan een eerste gesprek ruim, of maak er twee van. Tijd aan het begin is geen luxe.",
              "Allow plenty of time for a first conversation, or make it two. Time at the beginning is not a luxury.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(AANDACHT, NABIJHEID)
          .bron(
              Bronnen.B17,
              GENOEMD,
              Tekst.of(
                  "Klantmanagers namen vanaf de start veel tijd om de diepte in te gaan.",
                  "Client managers took plenty of time from the start to go into depth."),
              PRAKTIJK)
          .build();

  /** Follow the inwoner's pace. */
  public static final Handvat H06 =
      Handvat.builder("H06", RUIMTE_GEVEN)
          .titel("Volg het tempo van de inwoner", "Follow the inwoner’s pace")
          .tekst(
              "Het verhaal hoeft niet in één gesprek verteld te worden. Laat de ander bepalen waar het vandaag over gaat.",
              "The story need not be told in one conversation. Let the other person decide what to talk about today.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, WEDERKERIGHEID)
          .aanhoudenBij(GROEI)
          .bron(
              Bronnen.B29,
              GENOEMD,
              Tekst.of(
                  "Bij presentie hoort dat je het ritme van de ander volgt.",
                  "Presence includes following the other person’s rhythm."),
              WETENSCHAP)
          .build();

  /** Leave alone what the inwoner leaves alone. */
  public static final Handvat H07 =
      Handvat.builder("H07", RUIMTE_GEVEN)
          .titel(
              "Laat rusten wat de inwoner laat rusten", "Leave alone what the inwoner leaves alone")
          .tekst(
              "Geeft de inwoner een grens aan, vraag dan niet door en leg alleen vast dat er een grens is. De inwoner mag erop "
                  + "terugkomen, jij niet.",
              "If the inwoner sets a boundary, do not probe, and record only that there is a boundary. Coming back to it is up to the "
                  + "inwoner, not to you.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Ruimte voor het verhaal is ook ruimte om het niet te vertellen; die stap is van ons.",
                  "Room for the story is also room not to tell it; that step is our own."),
              PRAKTIJK,
              ERVARING)
          .bron(
              Bronnen.B08,
              AFGELEID,
              Tekst.of(
                  "Vragen die ver gaan kunnen, hoe goed bedoeld ook, voelen als bemoeienis.",
                  "Far-reaching questions, however well meant, can feel like interference."),
              WETENSCHAP)
          .build();

  /** Choose place, time and way of contact together. */
  public static final Handvat H08 =
      Handvat.builder("H08", RUIMTE_GEVEN)
          .titel(
              "Kies samen plek, tijd en manier van contact",
              "Choose place, time and way of contact together")
          .tekst(
              "Vraag waar, wanneer en hoe iemand je het liefst spreekt, en wat veilig voelt. Een wandeling, een buurthuis of een ander "
                  + "tijdstip kan veel uitmaken.",
              "Ask where, when and how someone would most like to talk with you, and what feels safe. A walk, a community centre or "
                  + "another time of day can make a real difference.")
          .voor(CONSULENT, ORGANISATIE)
          .versterkt(NABIJHEID, WEDERKERIGHEID)
          .bron(
              Bronnen.B32,
              AFGELEID,
              Tekst.of(
                  "Reiskosten en kantooruren zijn zelf al een bron van stress.",
                  "Travel costs and office hours are themselves a source of stress."),
              WETENSCHAP)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Op afstand, zoals in de coronatijd, wordt het gemis aan nabijheid groter.",
                  "When contact is remote, as in the corona years, the lack of nearness becomes more pressing."),
              ERVARING)
          .build();

  /** Arrange a professional interpreter. */
  public static final Handvat H09 =
      Handvat.builder("H09", RUIMTE_GEVEN)
          .titel("Regel een professionele tolk", "Arrange a professional interpreter")
          .tekst(
              "Staat taal in de weg, regel dan een beroepstolk en verzet zo nodig het gesprek. "
                  + "Laat een kind nooit tolken, en een familielid niet bij gevoelige onderwerpen.",
              "If language is in the way, arrange a professional interpreter and reschedule the conversation if need be. Never let a "
                  + "child interpret, nor a relative when the subject is sensitive.")
          .voor(CONSULENT, ORGANISATIE)
          .versterkt(AANDACHT, NABIJHEID)
          .bron(Bronnen.B36, GENOEMD, PRAKTIJK)
          .bron(
              Bronnen.B37,
              GENOEMD,
              Tekst.of(
                  "Minderjarigen laat je nooit tolken.", "Minors are never asked to interpret."),
              PRAKTIJK)
          .bron(
              Bronnen.B38,
              GENOEMD,
              Tekst.of(
                  "Opmerking van een lokale politicus: tolkt familie, dan durven mensen soms niet te praten over bijvoorbeeld geweld thuis.",
                  "A remark by a local politician: when a relative interprets, people may not dare to speak of, for instance, violence at "
                      + "home."),
              PRAKTIJK)
          .build();

  /** Say beforehand what you will do with the story. */
  public static final Handvat H10 =
      Handvat.builder("H10", RUIMTE_GEVEN)
          .titel(
              "Zeg vooraf wat je met het verhaal doet",
              "Say beforehand what you will do with the story")
          .tekst(
              "Vertel wat je opschrijft en wie dat kan lezen, voordat iemand iets deelt. Zeg ook wat je niet voor je kunt houden, zoals "
                  + "iets wat meetelt voor de uitkering. Beloof geen geheim dat je niet kunt bewaren.",
              "Before someone shares anything, say what you write down and who can read it. Say too what you cannot keep to yourself, "
                  + "such as something that counts for the benefit. Do not promise a secret you cannot keep.")
          .voor(CONSULENT, ORGANISATIE)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.B43,
              AFGELEID,
              Tekst.of(
                  "Wie gegevens over mensen vastlegt, moet hen daarover goed informeren.",
                  "Whoever records data about people has to inform them about it properly."),
              NORM)
          .bron(
              Bronnen.B57,
              AFGELEID,
              Tekst.of(
                  "Waarom het ertoe doet: ook wat medewerkers over mensen oordeelden, kwam in een risicomodel voor fraudeonderzoek terecht.",
                  "Why it matters: what staff judged about people also ended up in a risk model for fraud investigations."),
              WETENSCHAP)
          .bron(
              Bronnen.B56,
              AFGELEID,
              Tekst.of(
                  "Waarom het ertoe doet: onder de kenmerken van dat model staan contacten en opmerkingen over houding en motivatie.",
                  "Why it matters: the features of that model include contacts and remarks about attitude and motivation."),
              WETENSCHAP)
          .build();

  /** Keep checking and getting acquainted apart. */
  public static final Handvat H11 =
      Handvat.builder("H11", RUIMTE_GEVEN)
          .titel(
              "Houd controle en kennismaking uit elkaar",
              "Keep checking and getting acquainted apart")
          .tekst(
              "Plan een controle op rechten en plichten liever apart. "
                  + "Kan dat niet, zeg dan duidelijk welk deel van het gesprek waarvoor is.",
              "Preferably plan a check on rights and obligations as a separate conversation. If that is not possible, make clear which "
                  + "part of the conversation is for what.")
          .voor(CONSULENT, TEAM, ORGANISATIE)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .bron(
              Bronnen.B23,
              AFGELEID,
              Tekst.of(
                  "Professionals in gedwongen kader merken dat het contact meer onder druk komt naarmate hun controlerende rol zwaarder weegt.",
                  "Professionals in mandated guidance find that contact comes under more pressure the more weight their checking role has."),
              PRAKTIJK)
          .bron(
              Bronnen.B14,
              AFGELEID,
              Tekst.of(
                  "Laat zien dat van vaker contact ook werd verwacht dat het fraude tegengaat.",
                  "Shows that more frequent contact was also expected to help against fraud."),
              PRAKTIJK)
          .build();

  /** Speak to someone safely and alone. */
  public static final Handvat H12 =
      Handvat.builder("H12", RUIMTE_GEVEN)
          .titel("Spreek iemand veilig en alleen", "Speak to someone safely and alone")
          .tekst(
              "Weet je van geweld thuis, praat er dan niet over als de partner of een familielid erbij is, ook niet als die tolkt. Spreek "
                  + "een veilig moment en een veilige manier van contact af en volg de meldcode van je organisatie.",
              "If you know of violence at home, do not talk about it while the partner or a relative is present, not even when that "
                  + "person interprets. Agree on a safe moment and a safe way of contact, and follow your organisation’s reporting code.")
          .voor(CONSULENT, TEAM)
          .versterkt(NABIJHEID)
          .bron(
              Bronnen.B39,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor de stappen: signalen op een rij, overleg met een collega of Veilig Thuis, het gesprek, wegen en beslissen.",
                  "Stated for the steps: map the signals, consult a colleague or Veilig Thuis, have the conversation, weigh and decide."),
              NORM)
          .bron(
              Bronnen.B38,
              AFGELEID,
              Tekst.of(
                  "Dat je iemand alleen spreekt, leiden wij hieruit af: met een familielid erbij durven mensen soms niet te praten.",
                  "That you speak to someone alone is our own inference: with a relative present, people may not dare to speak."),
              PRAKTIJK)
          .build();

  private RuimteGeven() {}
}
