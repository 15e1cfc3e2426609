// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Adressaat.TEAM;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
import static nl.werkrelatie.handvat.Kennissoort.NORM;
import static nl.werkrelatie.handvat.Kennissoort.PRAKTIJK;
import static nl.werkrelatie.handvat.Kennissoort.WETENSCHAP;
import static nl.werkrelatie.handvat.Kernvraag.PASSEND_OMGAAN;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.CONTINUITEIT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;
import static nl.werkrelatie.signaal.Signaal.CONTROLE_IN_GESPREK;
import static nl.werkrelatie.signaal.Signaal.KENNISMAKING;
import static nl.werkrelatie.signaal.Signaal.RUST_GEVRAAGD;
import static nl.werkrelatie.signaal.Signaal.SLECHT_NIEUWS;
import static nl.werkrelatie.signaal.Signaal.STROEFHEID;
import static nl.werkrelatie.signaal.Signaal.VEILIG_KANAAL_ONBEKEND;
import static nl.werkrelatie.signaal.Signaal.VERTROUWEN_BESCHADIGD;
import static nl.werkrelatie.signaal.Signaal.ZINLOOSHEID_GEUIT;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The second central question, dealing fittingly with bagage in the conversation, as far as it
 * concerns what is going on now and as the contact goes on: shame, money stress, little time,
 * absence, bad news, silence, growth, farewell.
 */
public final class WatErSpeelt {

  /** Acknowledge shame and self-blame without feeding them. */
  public static final Handvat H26 =
      Handvat.builder("H26", PASSEND_OMGAAN)
          .titel(
              "Erken schaamte en zelfverwijt zonder ze te vergroten",
              "Acknowledge shame and self-blame without feeding them")
          .tekst(
              "Geef ruimte als iemand zich schaamt of zichzelf de schuld geeft. Vermijd waaromvragen en stel niet te snel gerust.",
              "Give room when someone feels ashamed or blames themselves. Avoid ‘why’ questions, and do not reassure too soon.")
          .voor(CONSULENT)
          .versterkt(NABIJHEID, AANDACHT)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Schaamte en zelfverwijt worden genoemd als gevolgen van lange afhankelijkheid, en erkenning als wat lijkt te helpen.",
                  "Shame and self-blame are named as consequences of long dependence, and recognition as what seems to help."),
              ERVARING)
          .build();

  /** Look together at what is possible, without brushing obstacles aside. */
  public static final Handvat H27 =
      Handvat.builder("H27", PASSEND_OMGAAN)
          .titel(
              "Kijk samen wat wél kan, zonder belemmeringen weg te praten",
              "Look together at what is possible, without brushing obstacles aside")
          .tekst(
              "Is er ruimte ontstaan, kijk dan samen vooruit. Neem belemmeringen serieus; sla ze niet over.",
              "Once there is room, look ahead together. Take obstacles seriously; do not skip over them.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .aanhoudenBij(
              STROEFHEID, VERTROUWEN_BESCHADIGD, KENNISMAKING, SLECHT_NIEUWS, ZINLOOSHEID_GEUIT)
          .bron(
              Bronnen.B06,
              GENOEMD,
              Tekst.of(
                  "In mogelijkheden denken hoort bij de professionele basishouding.",
                  "Thinking in terms of possibilities is part of the professional basic attitude."),
              PRAKTIJK,
              WETENSCHAP)
          .bron(
              Bronnen.B17,
              GENOEMD,
              Tekst.of(
                  "Pas als emoties en bagage besproken zijn, is er ruimte voor een toekomst.",
                  "Only after emotions and bagage have been talked about is there room for a future."),
              PRAKTIJK)
          .bron(
              Bronnen.B49,
              GENOEMD,
              Tekst.of(
                  "Genoemd als waarschuwing: alleen mogelijkheden willen zien, komt onmenselijk over.",
                  "Stated as a warning: wanting to see only possibilities comes across as inhuman."),
              ERVARING)
          .build();

  /** Give your full attention, even when time is short. */
  public static final Handvat H28 =
      Handvat.builder("H28", PASSEND_OMGAAN)
          .titel(
              "Geef ook in weinig tijd je volle aandacht",
              "Give your full attention, even when time is short")
          .tekst(
              "Zeg hoeveel tijd er is, kies samen één onderwerp en laat het scherm met rust. "
                  + "Plan meteen een moment voor wat blijft liggen. "
                  + "Te weinig tijd hoef je niet alleen op te lossen. Zie ‘Neem de tijd voor een eerste of moeilijk gesprek’ (H05) "
                  + "en ‘Stem de caseload af op wat nabijheid vraagt’ (H42).",
              "Say how much time there is, choose one subject together and leave the screen alone. Plan a moment right away for what has "
                  + "to wait. Too little time is not yours alone to solve. See ‘Take time for a first or difficult conversation’ (H05) "
                  + "and ‘Match the caseload to what nearness takes’ (H42).")
          .voor(CONSULENT)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.B29,
              GENOEMD,
              Tekst.of(
                  "Er echt zijn voor iemand kan ook in drukte en met weinig tijd.",
                  "Being truly there for someone is possible even when it is busy and time is short."),
              WETENSCHAP)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Ook een kort traject kan werken. Dat dit ook voor een kort gesprek geldt, leiden wij af.",
                  "A short period of guidance can work too. That this holds for a short conversation is our own inference."),
              WETENSCHAP)
          .build();

  /** With money stress, take one thing at a time. */
  public static final Handvat H29 =
      Handvat.builder("H29", PASSEND_OMGAAN)
          .titel(
              "Doe bij geldstress één ding tegelijk", "With money stress, take one thing at a time")
          .tekst(
              "Geldzorgen kunnen nadenken en plannen moeilijk maken. "
                  + "Kies samen één stap, zet die op papier en spreek af hoe je de inwoner eraan herinnert.",
              "Money worries can make thinking and planning hard. Choose one step together, put it on paper and agree on how you will "
                  + "remind the inwoner of it.")
          .voor(CONSULENT)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.B30,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor het mechanisme: langdurige stress vernauwt de aandacht en maakt onthouden en plannen moeilijk. "
                      + "De drie handelingen leiden wij daaruit af.",
                  "Stated for the mechanism: chronic stress narrows attention and makes remembering and planning hard. The three actions are "
                      + "our own inference."),
              WETENSCHAP)
          .build();

  /** Do not take staying away for unwillingness. */
  public static final Handvat H30 =
      Handvat.builder("H30", PASSEND_OMGAAN)
          .titel("Zie wegblijven niet als onwil", "Do not take staying away for unwillingness")
          .tekst(
              "Ging een afspraak zonder bericht niet door, dan is daar meestal een reden voor. "
                  + "Neem zelf contact op, op de manier die de inwoner wil. Vraag hoe het gaat en noteer geen oordeel.",
              "If an appointment fell through without word, there is usually a reason. Get in touch yourself, by the channel the inwoner "
                  + "wants. Ask how things are and write down no judgement.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, NABIJHEID)
          .aanhoudenBij(VEILIG_KANAAL_ONBEKEND, RUST_GEVRAAGD)
          .bron(
              Bronnen.B31,
              GENOEMD,
              Tekst.of(
                  "Veel mensen worden ten onrechte ongemotiveerd genoemd.",
                  "Many people are wrongly called unmotivated."),
              WETENSCHAP)
          .bron(
              Bronnen.B15,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor de redenen: druk, wantrouwen, post die ongeopend blijft.",
                  "Stated for the reasons: pressure, distrust, post left unopened."),
              WETENSCHAP)
          .build();

  /** Give bad news yourself and in person. */
  public static final Handvat H31 =
      Handvat.builder("H31", PASSEND_OMGAAN)
          .titel("Breng slecht nieuws zelf en persoonlijk", "Give bad news yourself and in person")
          .tekst(
              "Vertel een ongunstig besluit zelf, vóór de brief, met uitleg en tijd voor een reactie. "
                  + "Combineer het niet met een ander gesprek.",
              "Tell the inwoner about an unfavourable decision yourself, before the letter, with an explanation and time for a reaction. "
                  + "Do not combine it with another conversation.")
          .voor(CONSULENT)
          .versterkt(NABIJHEID, AANDACHT)
          .bron(
              Bronnen.B33,
              GENOEMD,
              Tekst.of(
                  "Na persoonlijk contact vooraf ervaren mensen een besluit als eerlijker; bij een ongunstig besluit maakt dat het meeste uit.",
                  "After personal contact beforehand, people feel a decision to be fairer; this matters most when the decision is "
                      + "unfavourable."),
              WETENSCHAP)
          .bron(
              Bronnen.B34,
              AFGELEID,
              Tekst.of("Een voorbeeld van hoe het niet moet.", "An example of how not to do it."),
              NORM)
          .build();

  /** Stay in touch, even when nothing needs to be done. */
  public static final Handvat H32 =
      Handvat.builder("H32", PASSEND_OMGAAN)
          .titel(
              "Blijf in contact, ook als er niets moet",
              "Stay in touch, even when nothing needs to be done")
          .tekst(
              "Neem na een stille periode zelf contact op, op de manier die de inwoner wil. Een kort teken zonder agenda is genoeg.",
              "After a quiet period, get in touch yourself, by the channel the inwoner wants. A short sign without an agenda is enough.")
          .voor(CONSULENT)
          .versterkt(CONTINUITEIT, AANDACHT)
          .aanhoudenBij(
              RUST_GEVRAAGD,
              KENNISMAKING,
              CONTROLE_IN_GESPREK,
              VEILIG_KANAAL_ONBEKEND,
              SLECHT_NIEUWS)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Veel, intensief en persoonlijk contact lijkt mensen goed te doen.",
                  "Frequent, intensive and personal contact seems to do people good."),
              ERVARING)
          .bron(
              Bronnen.B29,
              GENOEMD,
              Tekst.of(
                  "Ook als er niets te doen valt, kun je blijven.",
                  "Even when nothing can be done, you can still stay."),
              WETENSCHAP)
          .build();

  /** Agree on how often and how long you speak. */
  public static final Handvat H33 =
      Handvat.builder("H33", PASSEND_OMGAAN)
          .titel(
              "Stem af hoe vaak en hoe lang jullie elkaar spreken",
              "Agree on how often and how long you speak")
          .tekst(
              "Vaker of langer is niet vanzelf beter. Vraag wat nu past en spreek af wanneer jullie dat opnieuw bekijken.",
              "More often or longer is not better in itself. Ask what fits now and agree when you will look at it again.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, CONTINUITEIT)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Een goede relatie hoeft niet lang te duren; ook een kort traject kan werken.",
                  "A good relationship need not last long; a short period of guidance can work too."),
              WETENSCHAP)
          .bron(
              Bronnen.B17,
              GENOEMD,
              Tekst.of(
                  "Duur, aard en intensiteit werden per persoon afgestemd.",
                  "Duration, nature and intensity were tailored to the person."),
              PRAKTIJK)
          .build();

  /** Say what has grown. */
  public static final Handvat H34 =
      Handvat.builder("H34", PASSEND_OMGAAN)
          .titel("Benoem wat er gegroeid is", "Say what has grown")
          .tekst(
              "Zeg wat goed gaat of verandert, en wie daaraan heeft bijgedragen, jijzelf inbegrepen.",
              "Say what goes well or changes, and who contributed to it, yourself included.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .aanhoudenBij(SLECHT_NIEUWS, ZINLOOSHEID_GEUIT)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Mensen lijken baat te hebben bij bevestiging.",
                  "People seem to benefit from affirmation."),
              ERVARING)
          .bron(
              Bronnen.B48,
              GENOEMD,
              Tekst.of(
                  "Klantmanagers maken hun eigen aandeel klein.",
                  "Client managers play down their own share."),
              PRAKTIJK)
          .build();

  /** Prepare a handover or a farewell together. */
  public static final Handvat H35 =
      Handvat.builder("H35", PASSEND_OMGAAN)
          .titel(
              "Bereid overdracht of afscheid samen voor",
              "Prepare a handover or a farewell together")
          .tekst(
              "Vertel op tijd dat je weggaat of dat het traject stopt. Laat de inwoner bepalen wat er meegaat, en stel de opvolger zo "
                  + "mogelijk zelf voor.",
              "Say in good time that you are leaving or that the guidance is ending. Let the inwoner decide what is passed on, and "
                  + "introduce your successor yourself if you can.")
          .voor(CONSULENT, TEAM)
          .versterkt(CONTINUITEIT, WEDERKERIGHEID)
          .bron(
              Bronnen.B22,
              GENOEMD,
              Tekst.of(
                  "Genoemd als risico, voor de reclassering: als de begeleider wisselt, kan de samenwerking verslechteren.",
                  "Stated as a risk, for probation: when the worker changes, the alliance can deteriorate."),
              WETENSCHAP)
          .bron(
              Bronnen.B28,
              AFGELEID,
              Tekst.of(
                  "In de zorg zijn er drie soorten continuïteit: in de relatie, de informatie en de aanpak. De vorm hier is onze uitwerking.",
                  "In health care there are three kinds of continuity: of relationship, of information and of approach. The form it takes "
                      + "here is our own."),
              WETENSCHAP)
          .build();

  private WatErSpeelt() {}
}
