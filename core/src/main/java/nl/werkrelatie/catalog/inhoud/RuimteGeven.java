// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Adressaat.ORGANISATIE;
import static nl.werkrelatie.handvat.Adressaat.TEAM;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
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
import static nl.werkrelatie.signaal.Signaal.RUST_GEVRAAGD;
import static nl.werkrelatie.signaal.Signaal.SLECHT_NIEUWS;
import static nl.werkrelatie.signaal.Signaal.VEILIG_KANAAL_ONBEKEND;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The first central question, giving inwoners room to bring in their bagage, as far as it concerns
 * how you begin and whose pace you follow.
 */
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
              "Nodig de inwoner uit om te vertellen, zonder aan te dringen. Zeg erbij dat niets vertellen ook goed is. Voor de uitkering "
                  + "moet je soms wel iets weten; zeg dat er eerlijk bij.",
              "Invite the inwoner to talk, without pressing. Add that saying nothing is fine too. For the benefit you do sometimes need "
                  + "to know something; be honest about that.")
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
              "Nodig vriendelijk uit, op de manier die de inwoner wil. Vertel wie je bent, waarom je de ander wilt spreken en hoe lang "
                  + "het duurt. Zet geen dreiging in de eerste uitnodiging.",
              "Invite in a friendly way, by the channel the inwoner wants. Say who you are, why you would like to talk and how long it "
                  + "will take. Keep threats out of the first invitation.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, WEDERKERIGHEID)
          .aanhoudenBij(VEILIG_KANAAL_ONBEKEND, RUST_GEVRAAGD)
          .bron(
              Bronnen.B11,
              AFGELEID,
              Tekst.of(
                  "Gaat over frequent en persoonlijk contact; dat een vriendelijke uitnodiging daarbij hoort, is onze uitwerking.",
                  "Is about frequent and personal contact; that a friendly invitation belongs to it is our own elaboration."),
              WETENSCHAP,
              PRAKTIJK)
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

  /** Take time for a first or difficult conversation. */
  public static final Handvat H05 =
      Handvat.builder("H05", RUIMTE_GEVEN)
          .titel(
              "Neem de tijd voor een eerste of moeilijk gesprek",
              "Take time for a first or difficult conversation")
          .tekst(
              "Plan een eerste of moeilijk gesprek ruim, of maak er twee van.",
              "Allow plenty of time for a first or difficult conversation, or make it two.")
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

  /** Be there first as a human being. */
  public static final Handvat H47 =
      Handvat.builder("H47", RUIMTE_GEVEN)
          .titel("Wees er eerst als mens", "Be there first as a human being")
          .tekst(
              "Nabijheid komt vaak vóór het verhaal, niet erna. Laat merken dat je er bent en dat iets je raakt, ook als je het niet kunt "
                  + "oplossen. Dan wordt vertellen makkelijker.",
              "Nearness often comes before the story, not after it. Show that you are there and that something touches you, even when "
                  + "you cannot solve it. That makes it easier to tell.")
          .voor(CONSULENT)
          .versterkt(NABIJHEID)
          .aanhoudenBij(RUST_GEVRAAGD)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Nabijheid is voor een van de mensen zelf warmte, veiligheid en steun; aan wie dichtbij is, vertel je makkelijker iets "
                      + "persoonlijks.",
                  "To one of the people themselves, nearness is warmth, safety and support; it is easier to tell something personal to "
                      + "someone who is near."),
              ERVARING)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Mensen hadden het meest aan wie een persoonlijke band met hen aanging, op meer gelijke voet.",
                  "People were helped most by whoever entered into a personal bond with them, on a more equal footing."),
              WETENSCHAP)
          .build();

  /** Do not plan over a request for rest. */
  public static final Handvat H51 =
      Handvat.builder("H51", RUIMTE_GEVEN)
          .titel("Plan niet over rust heen", "Do not plan over a request for rest")
          .tekst(
              "Er is om rust gevraagd en toch staat er een gesprek. Vraag of het nu past of later kan. Moet het doorgaan, zeg dan eerlijk "
                  + "waarom.",
              "Rest was asked for, and yet a conversation is planned. Ask whether it fits now or can be later. If it has to go ahead, "
                  + "be honest about why.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Wat goed is, verschilt per persoon; meer contact is niet vanzelf beter.",
                  "What is good differs from person to person; more contact is not better in itself."),
              WETENSCHAP)
          .bron(
              Bronnen.B08,
              AFGELEID,
              Tekst.of(
                  "Contact kan, hoe goed bedoeld ook, voelen als bemoeienis.",
                  "Contact, however well meant, can feel like interference."),
              WETENSCHAP)
          .build();

  /** Let the inwoner begin. */
  public static final Handvat H53 =
      Handvat.builder("H53", RUIMTE_GEVEN)
          .titel("Laat de inwoner beginnen", "Let the inwoner begin")
          .tekst(
              "De inwoner wil iets inbrengen. Geef dat de eerste plek; je hoeft vooraf niet te weten waar het over gaat. Heb jij ook nieuws, "
                  + "zeg dat dan voordat je begint. Is er iemand bij, begin er dan niet zelf over. Staat er geen gesprek, spreek er dan een "
                  + "af.",
              "The inwoner wants to bring something up. Give that the first place; you need not know beforehand what it is about. If you "
                  + "have news too, say so before you begin. If someone else is present, do not bring it up yourself. If no conversation "
                  + "is planned, arrange one.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .aanhoudenBij(GEEN_VAKTOLK)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Vertrouwen begint met hoe je ruimte maakt voor het verhaal, en dat is ook de eerste centrale vraag.",
                  "Trust begins with how you make room for the story, which is also the first central question."),
              PRAKTIJK,
              ERVARING)
          .build();

  private RuimteGeven() {}
}
