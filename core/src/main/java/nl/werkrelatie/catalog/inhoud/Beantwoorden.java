// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
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
import static nl.werkrelatie.signaal.Signaal.GRENS_AANGEGEVEN;
import static nl.werkrelatie.signaal.Signaal.RUST_GEVRAAGD;
import static nl.werkrelatie.signaal.Signaal.STROEFHEID;
import static nl.werkrelatie.signaal.Signaal.VEILIG_KANAAL_ONBEKEND;
import static nl.werkrelatie.signaal.Signaal.VERTROUWEN_BESCHADIGD;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The second central question, dealing fittingly with bagage in the conversation, as far as it
 * concerns an answer to what was said or done: attention that is missed, a life that feels
 * pointless, a cancelled appointment, a request for another consulent, a talk that helped.
 */
public final class Beantwoorden {

  /** Give attention that the other person notices. */
  public static final Handvat H46 =
      Handvat.builder("H46", PASSEND_OMGAAN)
          .titel("Geef aandacht die de ander merkt", "Give attention that the other person notices")
          .tekst(
              "Er wordt aandacht gemist, of minder gevoeld. Begin het volgende gesprek met hoe het nu gaat, leg het scherm weg en kom "
                  + "terug op wat er vorige keer is verteld. Is er iemand bij, begin er dan niet zelf over.",
              "Attention is missed, or felt less. Begin the next conversation with how things are now, put the screen away and come "
                  + "back to what was told last time. If someone else is present, do not bring it up yourself.")
          .voor(CONSULENT)
          .versterkt(AANDACHT)
          .aanhoudenBij(GRENS_AANGEGEVEN)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of("Persoonlijke aandacht is belangrijk.", "Personal attention is important."),
              WETENSCHAP)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Het doet mensen goed om gezien en erkend te worden.",
                  "Being seen and recognised does people good."),
              ERVARING)
          .build();

  /** Take it seriously when someone says that there is no point. */
  public static final Handvat H48 =
      Handvat.builder("H48", PASSEND_OMGAAN)
          .titel(
              "Neem het serieus als iemand zegt dat het geen zin heeft",
              "Take it seriously when someone says that there is no point")
          .tekst(
              "Praat er met de inwoner alleen over. Praat het niet weg en los het niet meteen op; vraag wat voor iemand telt, nu of "
                  + "eerder. Ben je bang dat iemand niet verder wil leven, vraag dat dan rechtuit en overleg met 113 (0800-0113).",
              "Talk about it with the inwoner alone. Do not talk it away and do not solve it straight away; ask what matters to "
                  + "someone, now or before. If you fear that someone does not want to go on living, ask so outright and consult 113 "
                  + "(0800-0113).")
          .voor(CONSULENT)
          .versterkt(AANDACHT, NABIJHEID)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Zinloosheid wordt genoemd als gevolg van lange afhankelijkheid, en gezien worden als wat goed lijkt te doen.",
                  "Feeling that there is no point is named as a consequence of long dependence, and being seen as what seems to do good."),
              ERVARING)
          .bron(
              Bronnen.B79,
              GENOEMD,
              Tekst.of(
                  "Vraag er eerlijk en zonder oordeel naar; dat brengt niemand op een idee. Los het niet zelf op en draag het niet alleen.",
                  "Ask about it honestly and without judgement; that gives nobody the idea. Do not solve it yourself and do not carry it "
                      + "alone."),
              NORM)
          .build();

  /** Make up for a cancellation. */
  public static final Handvat H49 =
      Handvat.builder("H49", PASSEND_OMGAAN)
          .titel("Maak een afzegging goed", "Make up for a cancellation")
          .tekst(
              "De gemeente zegde af. Zeg zelf dat het je spijt. Is er nog geen nieuw gesprek, spreek er dan een af op een moment dat de inwoner uitkomt.",
              "The municipality cancelled. Say yourself that you are sorry. If there is no new conversation yet, arrange one at "
                  + "a moment that suits the inwoner.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, CONTINUITEIT)
          .aanhoudenBij(VEILIG_KANAAL_ONBEKEND, RUST_GEVRAAGD)
          .bron(
              Bronnen.B35,
              AFGELEID,
              Tekst.of(
                  "Op een toezegging van de gemeente moeten mensen kunnen rekenen; een afspraak is er ook een.",
                  "People must be able to rely on a promise made by the municipality; an appointment is one too."),
              NORM)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Niet serieus genomen worden is een van de ervaringen waar kritiek op het systeem uit komt.",
                  "Not being taken seriously is one of the experiences from which criticism of the system comes."),
              PRAKTIJK,
              ERVARING)
          .build();

  /** Take the request for another consulent seriously. */
  public static final Handvat H50 =
      Handvat.builder("H50", PASSEND_OMGAAN)
          .titel(
              "Neem de vraag om een andere consulent serieus",
              "Take the request for another consulent seriously")
          .tekst(
              "Zeg dat je de vraag hebt gehoord en dat die gesteld mag worden. Vertel wie beslist en wanneer er antwoord komt. Verdedig jezelf "
                  + "niet. Is er iemand bij, begin er dan niet zelf over.",
              "Say that you have heard the request and that it is all right to ask. Say who decides and when there will be an answer. Do "
                  + "not defend yourself. If someone else is present, do not bring it up yourself.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.B04,
              AFGELEID,
              Tekst.of(
                  "Een vaste klantmanager met wie het niet gaat, is ook een probleem.",
                  "A regular client manager with whom things do not work is a problem too."),
              WETENSCHAP)
          .build();

  /** Ask what helped. */
  public static final Handvat H54 =
      Handvat.builder("H54", PASSEND_OMGAAN)
          .titel("Vraag wat er hielp", "Ask what helped")
          .tekst(
              "Een gesprek betekende veel voor de inwoner. Vraag wat daarin hielp en doe dat vaker. Onthoud wat jij deed, niet wat er is "
                  + "verteld. Is er iemand bij, begin er dan niet zelf over.",
              "A conversation meant a lot to the inwoner. Ask what helped in it and do that more often. Remember what you did, not what "
                  + "was told. If someone else is present, do not bring it up yourself.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, CONTINUITEIT)
          .aanhoudenBij(STROEFHEID, VERTROUWEN_BESCHADIGD)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Genoemd als vraag: wanneer iemand zich geholpen voelt, en wat de klantmanager toen deed.",
                  "Stated as a question: when someone feels helped, and what the client manager did then."),
              WETENSCHAP,
              PRAKTIJK)
          .build();

  private Beantwoorden() {}
}
