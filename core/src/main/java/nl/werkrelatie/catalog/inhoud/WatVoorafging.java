// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Directheid.NAAR_ANALOGIE;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
import static nl.werkrelatie.handvat.Kennissoort.PRAKTIJK;
import static nl.werkrelatie.handvat.Kennissoort.WETENSCHAP;
import static nl.werkrelatie.handvat.Kernvraag.PASSEND_OMGAAN;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.CONTINUITEIT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;
import static nl.werkrelatie.signaal.Signaal.CONTROLE_IN_GESPREK;
import static nl.werkrelatie.signaal.Signaal.GEEN_VAKTOLK;
import static nl.werkrelatie.signaal.Signaal.GRENS_AANGEGEVEN;
import static nl.werkrelatie.signaal.Signaal.GROEI;
import static nl.werkrelatie.signaal.Signaal.SLECHT_NIEUWS;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The second central question, dealing fittingly with bagage in the conversation, as far as it
 * concerns what went before: criticism of the system, the consulenten before you, the file they
 * left.
 */
public final class WatVoorafging {

  /** Acknowledge first, explain later. */
  public static final Handvat H13 =
      Handvat.builder("H13", PASSEND_OMGAAN)
          .titel("Erken eerst, leg daarna uit", "Acknowledge first, explain later")
          .tekst(
              "Laat merken dat je hoort wat het met iemand deed. Verdedig niet meteen de regels of je voorgangers; uitleg kan later.",
              "Show that you hear what it did to the other person. Do not defend the rules or your predecessors straight away; "
                  + "explaining can wait.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, NABIJHEID)
          .aanhoudenBij(GROEI)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of(
                  "Mensen lijken baat te hebben bij erkenning en bevestiging.",
                  "People seem to benefit from recognition and affirmation."),
              ERVARING)
          .bron(
              Bronnen.B27,
              NAAR_ANALOGIE,
              Tekst.of(
                  "Voor een breuk in de therapeutische samenwerking: bevestigen en verkennen, zonder jezelf te verdedigen.",
                  "For a rupture in the therapeutic alliance: validate and explore, without defending yourself."),
              WETENSCHAP)
          .build();

  /** Agree with what is right, promise nothing you cannot deliver. */
  public static final Handvat H14 =
      Handvat.builder("H14", PASSEND_OMGAAN)
          .titel(
              "Beaam wat klopt, beloof niets wat je niet kunt waarmaken",
              "Agree with what is right, promise nothing you cannot deliver")
          .tekst(
              "Zeg het als je de kritiek terecht vindt, en wees eerlijk over wat jij er wel en niet aan kunt doen.",
              "Say so if you find the criticism justified, and be honest about what you can and cannot do about it.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Een consulent verwacht kritiek op het systeem, kan die beamen en kan er niets meer aan veranderen.",
                  "A consulent expects criticism of the system, can agree with it and can no longer change what happened."),
              PRAKTIJK)
          .build();

  /** Ask what should be different this time. */
  public static final Handvat H15 =
      Handvat.builder("H15", PASSEND_OMGAAN)
          .titel("Vraag wat er deze keer anders moet", "Ask what should be different this time")
          .tekst(
              "Vraag wat er eerder misging en wat jij anders kunt doen. Spreek één ding af dat je echt kunt waarmaken.",
              "Ask what went wrong earlier and what you can do differently. Agree on one thing that you can really deliver.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, CONTINUITEIT)
          .aanhoudenBij(GRENS_AANGEGEVEN, CONTROLE_IN_GESPREK, SLECHT_NIEUWS, GEEN_VAKTOLK, GROEI)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Vertrouwen moet vaak eerst worden hersteld of opgebouwd. Dat je daarvoor één afspraak maakt, is onze uitwerking.",
                  "Trust often has to be repaired or built first. Making one agreement for that purpose is our own elaboration."),
              PRAKTIJK,
              ERVARING)
          .build();

  /** Be the first to say that you are the next in a long line. */
  public static final Handvat H16 =
      Handvat.builder("H16", PASSEND_OMGAAN)
          .titel(
              "Benoem zelf dat je de zoveelste bent",
              "Be the first to say that you are the next in a long line")
          .tekst(
              "Zoek op de hoeveelste je bent en zeg het zelf. Vraag wat dat met iemand doet, voordat je verdergaat.",
              "Look up how many consulenten came before you and be the one to say it. Before you go on, ask what that does to someone.")
          .voor(CONSULENT)
          .versterkt(AANDACHT, CONTINUITEIT)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Een consulent ontdekt vóór een kennismaking de vijfentwintigste te zijn.",
                  "Before a first meeting, a consulent finds out that twenty-four others came before."),
              PRAKTIJK)
          .bron(
              Bronnen.B04,
              GENOEMD,
              Tekst.of(
                  "Genoemd als probleem: bij ieder nieuw gezicht lijkt alles van voren af aan te beginnen.",
                  "Stated as a problem: with every new face everything seems to start from scratch."),
              ERVARING)
          .build();

  /** Make sure nobody has to start over. */
  public static final Handvat H17 =
      Handvat.builder("H17", PASSEND_OMGAAN)
          .titel("Laat niemand opnieuw beginnen", "Make sure nobody has to start over")
          .tekst(
              "Lees wat je mag lezen, vertel, als jullie alleen zijn of met een beroepstolk, wat je al weet en vraag wat daarvan klopt. "
                  + "Vraag niet om het hele verhaal nog een keer. Het dossier is niet de mens: zie ‘Laat het "
                  + "dossier niet het laatste woord hebben’ (H18).",
              "Read what you may read. When you are alone together or with a professional interpreter, say what you already know and ask "
                  + "how much of it is right. Do not ask for the whole story once more. The file is not the person: see "
                  + "‘Do not let the file have the last word’ (H18).")
          .voor(CONSULENT)
          .versterkt(CONTINUITEIT, AANDACHT)
          .aanhoudenBij(GROEI)
          .bron(
              Bronnen.B04,
              AFGELEID,
              Tekst.of(
                  "Continuïteit in de relatie doet ertoe, vooral als consulenten wisselen.",
                  "Continuity in the relationship matters, above all when consulenten change."),
              ERVARING,
              WETENSCHAP)
          .bron(
              Bronnen.B28,
              AFGELEID,
              Tekst.of(
                  "In de zorg hoort bij continuïteit ook dat kennis over iemand meegaat.",
                  "In health care, continuity also means that knowledge about a person is carried along."),
              WETENSCHAP)
          .build();

  /** Do not let the file have the last word. */
  public static final Handvat H18 =
      Handvat.builder("H18", PASSEND_OMGAAN)
          .titel(
              "Laat het dossier niet het laatste woord hebben",
              "Do not let the file have the last word")
          .tekst(
              "Wat erin staat, is op een ander moment en door een ander opgeschreven. Geef de inwoner de kans om het aan te vullen en te "
                  + "verbeteren. Lees dit samen met H17: het dossier is er ook om niemand opnieuw te laten beginnen.",
              "What is in it was written down at another time and by someone else. Give the inwoner the chance to add to it and correct "
                  + "it. Read this together with H17: the file is also there so that nobody has to start over.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .aanhoudenBij(GROEI)
          .bron(
              Bronnen.B07,
              AFGELEID,
              Tekst.of(
                  "Behandeld worden als nummer of dossier staat tegenover gezien worden als uniek mens.",
                  "Being treated as a number or a file is set against being seen as a unique person."),
              WETENSCHAP,
              ERVARING)
          .build();

  private WatVoorafging() {}
}
