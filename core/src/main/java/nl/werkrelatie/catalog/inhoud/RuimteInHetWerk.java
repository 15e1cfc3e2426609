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
import static nl.werkrelatie.handvat.Kernvraag.GEDEELDE_AANPAK;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.CONTINUITEIT;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The third central question, coming to a shared approach as a team, as far as it concerns the work
 * itself: what pulls two ways, rules in the way, caseload, care for the consulent, the craft.
 */
public final class RuimteInHetWerk {

  /** Talk with your manager about what pulls two ways. */
  public static final Handvat H38 =
      Handvat.builder("H38", GEDEELDE_AANPAK)
          .titel(
              "Bespreek met je leidinggevende waar het wringt",
              "Talk with your manager about what pulls two ways")
          .tekst(
              "Laat zien waar ‘snel naar werk’ en ‘aansluiten bij de inwoner’ botsen, en vraag welke ruimte je krijgt.",
              "Show where ‘quickly into work’ and ‘what this inwoner needs’ collide, and ask how much room you are given.")
          .voor(CONSULENT, TEAM, ORGANISATIE)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Genoemd als probleem: prestatieafspraken en weinig begeleidingstijd brengen een klantmanager in een spagaat.",
                  "Stated as a problem: performance targets and little time for guidance leave a client manager torn."),
              PRAKTIJK)
          .bron(
              Bronnen.B40,
              GENOEMD,
              Tekst.of(
                  "Genoemd als probleem: je bent gebonden aan de mens en tegelijk aan een publieke taak. Wat je ermee doet, leiden wij af.",
                  "Stated as a problem: you are bound to the person and to a public task at once. What to do about it is our own inference."),
              PRAKTIJK)
          .build();

  /** Take obstacles in the rules to those who make policy. */
  public static final Handvat H39 =
      Handvat.builder("H39", GEDEELDE_AANPAK)
          .titel(
              "Leg knelpunten in regels neer bij wie het beleid maakt",
              "Take obstacles in the rules to those who make policy")
          .tekst(
              "Zit een regel of werkwijze in de weg, meld dat dan bij wie het beleid maakt. Los het niet op over de rug van een inwoner "
                  + "of collega.",
              "If a rule or a way of working is in the way, report it to those who make policy. Do not solve it at the expense of an "
                  + "inwoner or a colleague.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Misstanden kunnen uit de wet komen en ook uit de uitvoering ervan.",
                  "Wrongs can come from the law and also from the way it is carried out."),
              PRAKTIJK,
              ERVARING)
          .bron(
              Bronnen.B09,
              GENOEMD,
              Tekst.of(
                  "Een deel van het probleem zit in wet, beleid en organisatie.",
                  "Part of the problem lies in law, policy and organisation."),
              WETENSCHAP)
          .build();

  /** Match the caseload to what nearness takes. */
  public static final Handvat H42 =
      Handvat.builder("H42", GEDEELDE_AANPAK)
          .titel(
              "Stem de caseload af op wat nabijheid vraagt",
              "Match the caseload to what nearness takes")
          .tekst(
              "Kijk of het aantal inwoners per consulent nog ruimte laat voor persoonlijk contact, "
                  + "en verdeel het werk anders als dat niet zo is.",
              "Look at whether the number of inwoners per consulent still leaves room for personal contact, and divide the work "
                  + "differently if it does not.")
          .voor(ORGANISATIE)
          .versterkt(AANDACHT, CONTINUITEIT)
          .bron(
              Bronnen.B18,
              GENOEMD,
              Tekst.of(
                  "Klantmanagers willen een lagere caseload.",
                  "Client managers want a lower caseload."),
              WETENSCHAP,
              PRAKTIJK)
          .bron(
              Bronnen.B17,
              GENOEMD,
              Tekst.of(
                  "Een kleine caseload maakte het mogelijk elkaar elke week of om de week te spreken.",
                  "A small caseload made it possible to talk every week or every other week."),
              PRAKTIJK)
          .bron(
              Bronnen.B16,
              AFGELEID,
              Tekst.of(
                  "Een klantmanager zegt dat zij geen 255 mensen kan kennen.",
                  "A client manager says that she cannot know 255 people."),
              PRAKTIJK)
          .build();

  /** Look after the consulent too. */
  public static final Handvat H43 =
      Handvat.builder("H43", GEDEELDE_AANPAK)
          .titel("Zorg ook voor de consulent", "Look after the consulent too")
          .tekst(
              "Vraag een collega wat dit werk met hem of haar doet, en maak daar tijd voor. Praat over wat je raakt, wat je drijft en wat "
                  + "je nodig hebt om het vol te houden.",
              "Ask a colleague what this work does to them, and make time for it. Talk about what touches you, what drives you and what "
                  + "you need to keep going.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Er is een leerkring over de eigen drijfveren en plezier in het werk.",
                  "There is a learning circle about what drives you and about pleasure in the work."),
              PRAKTIJK)
          .bron(
              Bronnen.B17,
              GENOEMD,
              Tekst.of(
                  "Wie dit werk doet, komt veel ellende tegen en moet daarmee leren omgaan.",
                  "Whoever does this work meets a great deal of misery and has to learn to deal with it."),
              PRAKTIJK)
          .bron(
              Bronnen.B01,
              AFGELEID,
              Tekst.of(
                  "Besteedt aandacht aan de emotionele kant van het werk.",
                  "Pays attention to the emotional side of the work."),
              PRAKTIJK)
          .build();

  /** Find a circle for your own craft. */
  public static final Handvat H52 =
      Handvat.builder("H52", GEDEELDE_AANPAK)
          .titel("Zoek een kring voor je eigen vak", "Find a circle for your own craft")
          .tekst(
              "Praat met vakgenoten over wat je drijft, wat plezier geeft en waar je vastloopt. Een andere vorm dan vergaderen helpt: een "
                  + "beeld, een verhaal, een wandeling.",
              "Talk with fellow professionals about what drives you, what gives pleasure and where you get stuck. Another form than a "
                  + "meeting helps: an image, a story, a walk.")
          .voor(CONSULENT, TEAM)
          .versterkt(AANDACHT)
          .bron(
              Bronnen.Z2,
              GENOEMD,
              Tekst.of(
                  "Er is een leerkring voor klantmanagers, over drijfveren en plezier in het werk, met creatieve vormen.",
                  "There is a learning circle for client managers, on drives and pleasure in the work, using creative forms."),
              PRAKTIJK)
          .build();

  private RuimteInHetWerk() {}
}
