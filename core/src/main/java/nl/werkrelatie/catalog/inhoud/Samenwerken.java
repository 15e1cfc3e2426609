// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Directheid.NAAR_ANALOGIE;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
import static nl.werkrelatie.handvat.Kennissoort.NORM;
import static nl.werkrelatie.handvat.Kennissoort.PRAKTIJK;
import static nl.werkrelatie.handvat.Kennissoort.WETENSCHAP;
import static nl.werkrelatie.handvat.Kernvraag.PASSEND_OMGAAN;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.CONTINUITEIT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;
import static nl.werkrelatie.signaal.Signaal.BELAST;
import static nl.werkrelatie.signaal.Signaal.KENNISMAKING;
import static nl.werkrelatie.signaal.Signaal.SLECHT_NIEUWS;
import static nl.werkrelatie.signaal.Signaal.STROEFHEID;
import static nl.werkrelatie.signaal.Signaal.VERZOEK_WISSEL;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The second central question, dealing fittingly with bagage in the conversation, as far as it
 * concerns the working together itself: frame, repair, give and take, promises.
 */
public final class Samenwerken {

  /** Be clear about purpose, framework and your own leeway. */
  public static final Handvat H19 =
      Handvat.builder("H19", PASSEND_OMGAAN)
          .titel(
              "Wees helder over doel, kader en je eigen speelruimte",
              "Be clear about purpose, framework and your own leeway")
          .tekst(
              "Zeg in gewone taal wat moet, wat kan en waar jij over gaat, en bepaal samen het doel.",
              "Say in plain language what is required, what is possible and what is yours to decide, and set the purpose together.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.B24,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor de reclassering: richting en kader horen bij een goede werkalliantie.",
                  "Stated for probation: direction and framework are part of a good working alliance."),
              WETENSCHAP)
          .bron(
              Bronnen.B21,
              AFGELEID,
              Tekst.of(
                  "Het instrument waarin richting en kader voorkomen, is ook in de begeleiding naar werk uitgeprobeerd.",
                  "The instrument that covers direction and framework was also tried out in guidance to work."),
              WETENSCHAP)
          .bron(
              Bronnen.B50,
              AFGELEID,
              Tekst.of(
                  "Het gaat om echte overeenstemming over doelen, niet om aarzelend instemmen.",
                  "What counts is real agreement on goals, not reluctant consent."),
              WETENSCHAP)
          .build();

  /** Talk about how you work together. */
  public static final Handvat H20 =
      Handvat.builder("H20", PASSEND_OMGAAN)
          .titel("Bespreek hoe jullie samenwerken", "Talk about how you work together")
          .tekst(
              "Vraag af en toe hoe het contact loopt en wat beter kan. Leg jouw beleving naast die van de inwoner.",
              "Ask now and then how the contact is going and what could be better. Put your own experience next to the inwoner’s.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, AANDACHT)
          .aanhoudenBij(KENNISMAKING, SLECHT_NIEUWS, VERZOEK_WISSEL)
          .bron(
              Bronnen.B21,
              AFGELEID,
              Tekst.of(
                  "Cliënten zeggen dat praten over een stroeve samenwerking de begeleiding en hun motivatie helpt.",
                  "Clients say that talking about a strained alliance helps the guidance and their motivation."),
              WETENSCHAP,
              ERVARING)
          .build();

  /** Repair first, change later. */
  public static final Handvat H21 =
      Handvat.builder("H21", PASSEND_OMGAAN)
          .titel("Herstel eerst, verander later", "Repair first, change later")
          .tekst(
              "Loopt het stroef of is het vertrouwen beschadigd, bespreek dan eerst wat er tussen jullie gebeurde. "
                  + "Bewaar plannen en verbeterpunten voor een volgend gesprek.",
              "If the contact is under strain or trust is damaged, first talk about what happened between the two of you. Keep plans and "
                  + "points for improvement for a later conversation.")
          .voor(CONSULENT)
          .versterkt(NABIJHEID, WEDERKERIGHEID)
          .bron(
              Bronnen.B27,
              NAAR_ANALOGIE,
              Tekst.of(
                  "Voor psychotherapie, volgens deskundigen: bij een breuk past bevestigen en verkennen; werken aan verandering past later.",
                  "For psychotherapy, according to experts: during a rupture, validating and exploring fits; working on change fits later."),
              WETENSCHAP)
          .build();

  /** Do not use the rules as a stick to beat with. */
  public static final Handvat H22 =
      Handvat.builder("H22", PASSEND_OMGAAN)
          .titel(
              "Gebruik de regels niet als stok om mee te slaan",
              "Do not use the rules as a stick to beat with")
          .tekst(
              "Dreig niet met een maatregel om medewerking te krijgen. "
                  + "Moet je op gevolgen wijzen, doe dat dan feitelijk en op een apart moment.",
              "Do not use the threat of a measure to get cooperation. If you have to point out consequences, do so factually and at a "
                  + "separate moment.")
          .voor(CONSULENT)
          .versterkt(NABIJHEID, WEDERKERIGHEID)
          .bron(
              Bronnen.B22,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor de reclassering: de samenwerking verslechtert als het dwingende kader als stok wordt gebruikt.",
                  "Stated for probation: alliances deteriorate when the coercive framework is used as a stick."),
              WETENSCHAP)
          .tegenstem(
              Bronnen.B15,
              GENOEMD,
              Tekst.of(
                  "Met alleen een vriendelijke brief blijft een flinke groep weg; na een tweede, dwingender brief komt een deel alsnog.",
                  "With a friendly letter alone, a substantial group stays away; after a second, more insistent letter some of them do come."),
              WETENSCHAP)
          .build();

  /** Show a little of yourself. */
  public static final Handvat H23 =
      Handvat.builder("H23", PASSEND_OMGAAN)
          .titel("Laat met mate iets van jezelf zien", "Show a little of yourself")
          .tekst(
              "Wie iets van zichzelf laat zien, nodigt de ander uit. Kies iets kleins dat bij het gesprek past; vriendschap is niet nodig.",
              "Showing something of yourself is an invitation. Choose something small that fits the conversation; friendship is not "
                  + "needed.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .aanhoudenBij(STROEFHEID, BELAST)
          .bron(
              Bronnen.B03,
              AFGELEID,
              Tekst.of(
                  "Een man vertelt: doordat er naar zijn leven werd gevraagd, leerde hij ook de klantmanager een beetje kennen.",
                  "A man says that by being asked about his life he also got to know the client manager a little."),
              ERVARING)
          .bron(
              Bronnen.B47,
              GENOEMD,
              Tekst.of(
                  "Genoemd als grens: volledige wederkerigheid kan niet, want de relatie is professioneel en eindig.",
                  "Stated as a limit: full give and take is not possible, because the relationship is professional and finite."),
              PRAKTIJK,
              WETENSCHAP)
          .bron(
              Bronnen.Z1,
              GENOEMD,
              Tekst.of(
                  "Genoemd als grens: vriendschap hoeft niet, vertrouwen over en weer wel.",
                  "Stated as a limit: friendship is not needed, trust on both sides is."),
              ERVARING)
          .build();

  /** Give the inwoner room to contribute and to have a say. */
  public static final Handvat H24 =
      Handvat.builder("H24", PASSEND_OMGAAN)
          .titel(
              "Geef de inwoner ruimte om iets in te brengen en mee te beslissen",
              "Give the inwoner room to contribute and to have a say")
          .tekst(
              "Vraag wat de inwoner weet, wil en anders ziet, en doe er iets mee. "
                  + "Laat de keuze voor de volgende stap zo veel mogelijk bij de inwoner.",
              "Ask what the inwoner knows, wants and sees differently, and do something with it. "
                  + "Leave the choice of the next step with the inwoner as much as you can.")
          .voor(CONSULENT)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.B46,
              GENOEMD,
              Tekst.of(
                  "Aandacht voor hoe de klant het ziet, hoort tegenwicht te geven aan de afhankelijkheid.",
                  "Attention to how the client sees things should counterbalance the dependence."),
              WETENSCHAP,
              PRAKTIJK)
          .bron(
              Bronnen.B07,
              AFGELEID,
              Tekst.of(
                  "Deelnemer zijn staat tegenover behandeld worden alsof je er niet bent.",
                  "Being a participant is set against being treated as if you were not there."),
              WETENSCHAP)
          .bron(
              Bronnen.B50,
              AFGELEID,
              Tekst.of(
                  "Het gaat om echte overeenstemming over doelen, niet om aarzelend instemmen.",
                  "What counts is real agreement on goals, not reluctant consent."),
              WETENSCHAP)
          .build();

  /** Keep your promises, or say that you cannot. */
  public static final Handvat H25 =
      Handvat.builder("H25", PASSEND_OMGAAN)
          .titel(
              "Kom toezeggingen na, of zeg dat het niet lukt",
              "Keep your promises, or say that you cannot")
          .tekst(
              "De afgesproken datum is voorbij. Laat het zelf weten, zeg dat het je spijt en spreek iets nieuws af.",
              "The agreed date has passed. Say so yourself, say that you are sorry and agree on something new.")
          .voor(CONSULENT)
          .versterkt(CONTINUITEIT, WEDERKERIGHEID)
          .bron(
              Bronnen.B35,
              GENOEMD,
              Tekst.of(
                  "Op een toezegging van de gemeente moeten mensen kunnen rekenen.",
                  "People must be able to rely on a promise made by the municipality."),
              NORM)
          .build();

  private Samenwerken() {}
}
