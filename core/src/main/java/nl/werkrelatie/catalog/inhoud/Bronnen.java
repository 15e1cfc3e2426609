// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Veld.BIJSTAND;
import static nl.werkrelatie.handvat.Veld.GEESTELIJKE_VERZORGING;
import static nl.werkrelatie.handvat.Veld.OPENBAAR_BESTUUR;
import static nl.werkrelatie.handvat.Veld.PSYCHOTHERAPIE;
import static nl.werkrelatie.handvat.Veld.RECLASSERING;
import static nl.werkrelatie.handvat.Veld.SOCIAAL_DOMEIN;
import static nl.werkrelatie.handvat.Veld.ZORG;

import java.util.List;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.text.Tekst;

/**
 * The public sources that the handvatten cite, each with its field, so that a finding borrowed from
 * elsewhere stays visible as borrowed.
 *
 * <p>Most were read only in their opening. What a source says about a handvat stands with the
 * handvat.
 */
public final class Bronnen {

  /**
   * The page that announces the publication; the publication itself is not a source of this
   * catalogue.
   */
  public static final Bron Z1 =
      bron(
          "Z1",
          BIJSTAND,
          "Movisie, over een goede werkrelatie tussen inwoner en consulent (de pagina bij de publicatie, niet de publicatie zelf)",
          "Movisie, on a good werkrelatie between inwoner and consulent (the page about the publication, not the publication itself)",
          "movisie.nl/publicatie/handvatten-goede-werkrelatie-tussen-inwoner-consulent");

  /** On professional nearness and attention. */
  public static final Bron Z2 =
      bron(
          "Z2",
          BIJSTAND,
          "Movisie, over het effect van professionele nabijheid en aandacht van de klantmanager werk en inkomen",
          "Movisie, on the effect of professional nearness and attention from the client manager for work and income",
          "movisie.nl/artikel/effect-professionele-nabijheid-aandacht-klantmanager-werk-inkomen");

  /** Portraits, and the emotional side of the work. */
  public static final Bron B01 =
      bron(
          "B01",
          BIJSTAND,
          "Movisie, In De Dichter Bij Stand: portretten en de emotionele kant van het werk (2021)",
          "Movisie, In De Dichter Bij Stand: portraits and the emotional side of the work (2021)",
          "movisie.nl/indedichterbijstand");

  /** On professional nearness and the client manager. */
  public static final Bron B03 =
      bron(
          "B03",
          BIJSTAND,
          "Movisie, over professionele nabijheid en de klantmanager",
          "Movisie, on professional nearness and the client manager",
          "movisie.nl/artikel/professionele-nabijheid-klantmanager-werk-inkomen");

  /** On continuity in social assistance. */
  public static final Bron B04 =
      bron(
          "B04",
          BIJSTAND,
          "Paul van der Aa en Rik van Berkel bij Movisie, over continuïteit in de bijstand (2021)",
          "Paul van der Aa and Rik van Berkel at Movisie, on continuity in social assistance (2021)",
          "movisie.nl/artikel/continuiteit-bijstand-opgave-klantmanager-beleidsmaker",
          "sociaaldomeinonline.nl (23 sep 2021)");

  /** On the professional basic attitude. */
  public static final Bron B06 =
      bron(
          "B06",
          BIJSTAND,
          "Movisie, Back to basics, over de professionele basishouding",
          "Movisie, Back to basics, on the professional basic attitude",
          "movisie.nl/artikel/back-basics-online-leren-professionaliseren",
          "movisie.nl/artikel/back-basics-reflecteer-je-professionele-basishouding");

  /** On dignity and how it is violated. */
  public static final Bron B07 =
      bron(
          "B07",
          SOCIAAL_DOMEIN,
          "Jante Schmidt (Universiteit voor Humanistiek), over de waardigheidscirkel en menswaardig sociaal beleid (2024)",
          "Jante Schmidt (University of Humanistic Studies), on the circle of dignity and humane social policy (2024)",
          "uvh.nl/waardigheidscirkel",
          "uvh.nl/actueel/nieuws/hoe-maak-je-sociaal-beleid-daadwerkelijk-menswaardiger");

  /** On the human measure in social assistance. */
  public static final Bron B08 =
      bron(
          "B08",
          BIJSTAND,
          "Thomas Kampen in Binnenlands Bestuur, over de menselijke maat in de bijstand (2022)",
          "Thomas Kampen in Binnenlands Bestuur, on what is humane in social assistance (2022)",
          "binnenlandsbestuur.nl/sociaal/thomas-kampen-over-menselijke-maat-de-bijstand");

  /** The Participatielezing of 2021: interview, text and report. */
  public static final Bron B09 =
      bron(
          "B09",
          BIJSTAND,
          "Thomas Kampen, Participatielezing 2021 over de bijstand: interview, tekst en verslag",
          "Thomas Kampen, Participatielezing 2021 on social assistance: interview, text and report",
          "movisie.nl/artikel/5-vragen-aan-thomas-kampen-over-zijn-participatielezing-2021",
          "5dok.net/document/qo5olwr0-lees-de-tekst.html",
          "sociaaldomeinonline.nl/waarom-moet-iemand-komen-bewijzen-dat-de-stofzuiger-kapot-is");

  /** Six insights from the FIP research. */
  public static final Bron B11 =
      bron(
          "B11",
          BIJSTAND,
          "Van der Valk, over zes inzichten uit vijf jaar FIP-onderzoek naar contact in de bijstand",
          "Van der Valk, on six insights from five years of FIP research into contact in social assistance",
          "svland.nl/kennisbank/6-inzichten-van-vijf-jaar-fip-onderzoek-die-u-direct-kunt-toepassen-in-uw-organisatie");

  /** On client contacts in Amersfoort. */
  public static final Bron B12 =
      bron(
          "B12",
          BIJSTAND,
          "Van der Valk en Fenger, over klantcontacten in de bijstand in Amersfoort (2019)",
          "Van der Valk and Fenger, on client contacts in social assistance in Amersfoort (2019)",
          "5dok.net/document/6qm8m38z-de-effecten-van-klantcontacten.html",
          "5dok.net/article/uitvoering-van-de-fip-klantcontacten-binnen-de-organisatie.6qm8m38z");

  /** On the first pilot with more frequent contact. */
  public static final Bron B14 =
      bron(
          "B14",
          BIJSTAND,
          "Binnenlands Bestuur, over de eerste proef met vaker contact in de bijstand",
          "Binnenlands Bestuur, on the first pilot with more frequent contact in social assistance",
          "binnenlandsbestuur.nl/sociaal/sociale-dienst-gaat-klanten-weer-vaker-spreken");

  /** On the conversation with people on social assistance, and on who comes. */
  public static final Bron B15 =
      bron(
          "B15",
          BIJSTAND,
          "Menno Fenger bij Sociale Vraagstukken, over het gesprek met mensen in de bijstand",
          "Menno Fenger at Sociale Vraagstukken, on the conversation with people on social assistance",
          "socialevraagstukken.nl/interview/pleidooi-van-onderzoeker-menno-fenger-voer-een-prettig-gesprek-met-bijstandsclient");

  /** A newspaper report on client managers. */
  public static final Bron B16 =
      bron(
          "B16",
          BIJSTAND,
          "NRC, over klantmanagers die laten merken dat ze meeleven (2016)",
          "NRC, on client managers who show that they care (2016)",
          "nrc.nl/nieuws/2016/04/18/laat-merken-dat-je-meeleeft-1609528-a475053");

  /** Client managers in Almere speak. */
  public static final Bron B17 =
      bron(
          "B17",
          BIJSTAND,
          "KWI magazine, klantmanagers in Almere over intensieve begeleiding van oudere mensen in de bijstand",
          "KWI magazine, client managers in Almere on intensive guidance of older people on social assistance",
          "kwi-magazine.nl/intensief-klantmanagement-voor-oudere-bijstandsgerechtigden-klantmanagers-aan-het-woord");

  /** On time and room to work methodically. */
  public static final Bron B18 =
      bron(
          "B18",
          BIJSTAND,
          "Divosa en TNO, over wat klantmanagers nodig hebben om methodisch te werken (2017)",
          "Divosa and TNO, on what client managers need to work methodically (2017)",
          "divosa.nl/nieuws/geef-klantmanagers-meer-tijd-en-ruimte-voor-methodisch-werken");

  /** On the profession of client manager, from the Amsterdam experiment. */
  public static final Bron B19 =
      bron(
          "B19",
          BIJSTAND,
          "Hogeschool van Amsterdam, over het beroep van klantmanager in het Amsterdamse bijstandsexperiment (2023)",
          "Amsterdam University of Applied Sciences, on the profession of client manager in the Amsterdam experiment (2023)",
          "amsterdamuas.com/subsites/nl/cet/publicaties/pure-import/klantmanager-een-cruciaal-en-complex-beroep.html");

  /** On the working alliance where contact is wholly or partly mandated. */
  public static final Bron B21 =
      bron(
          "B21",
          RECLASSERING,
          "Hogeschool Utrecht, over de werkalliantie in het (semi)gedwongen kader",
          "HU University of Applied Sciences Utrecht, on the working alliance in (partly) mandated guidance",
          "hu.nl/onderzoek/projecten/werkalliantie-tussen-professional-en-client-in-het-gedwongen-kader");

  /** On working together in probation. */
  public static final Bron B22 =
      bron(
          "B22",
          RECLASSERING,
          "Hogeschool Utrecht, over samenwerken aan een delictvrij bestaan",
          "HU University of Applied Sciences Utrecht, on working together towards a life without offences",
          "hu.nl/onderzoek/projecten/samenwerken-aan-een-delictvrij-bestaan-werkalliantie-in-het-gedwongen-kader");

  /** The project site on the working alliance. */
  public static final Bron B23 =
      bron(
          "B23",
          RECLASSERING,
          "Projectsite Werkalliantie, over het onderzoek naar de werkalliantie in gedwongen kader",
          "Project site Werkalliantie, on the research into the working alliance in mandated guidance",
          "husite.nl/werkalliantie/over-het-project");

  /** On a dissertation about 267 pairs in probation. */
  public static final Bron B24 =
      bron(
          "B24",
          RECLASSERING,
          "SVG, over het proefschrift van Anneke Menger over de werkalliantie in gedwongen kader",
          "SVG, on Anneke Menger’s dissertation about the working alliance in mandated guidance",
          "svg.nl/actueel/nieuws/anneke-menger-promoveert-op-proefschrift-de-werkalliantie-in-gedwongen-kader");

  /** On repairing ruptures in psychotherapy. */
  public static final Bron B27 =
      bron(
          "B27",
          PSYCHOTHERAPIE,
          "Eubanks, Burckell en Goldfried (2017) en een meta-analyse (2018), over herstel na een breuk in de therapeutische samenwerking",
          "Eubanks, Burckell and Goldfried (2017) and a meta-analysis (2018), on repair after a rupture in the therapeutic alliance",
          "pmc.ncbi.nlm.nih.gov/articles/PMC5966286",
          "oxfordclinicalpsych.com (9780190843953, chapter 16)",
          "findings.org.uk");

  /** On three kinds of continuity of care. */
  public static final Bron B28 =
      bron(
          "B28",
          ZORG,
          "Haggerty en anderen in BMJ (2003), over drie soorten continuïteit in de zorg",
          "Haggerty and others in BMJ (2003), on three kinds of continuity of care",
          "pmc.ncbi.nlm.nih.gov/articles/PMC274066");

  /** On presence. */
  public static final Bron B29 =
      bron(
          "B29",
          GEESTELIJKE_VERZORGING,
          "Andries Baart, over presentie",
          "Andries Baart, on presence",
          "andriesbaart.nl",
          "sociaal.net/verhaal/andries-baart-presentie",
          "presentievlaanderen.be");

  /** On stress-sensitive services. */
  public static final Bron B30 =
      bron(
          "B30",
          SOCIAAL_DOMEIN,
          "Movisie, over stress-sensitieve dienstverlening",
          "Movisie, on stress-sensitive services",
          "movisie.nl/artikel/wat-er-nodig-effectieve-inzet-stress-sensitieve-dienstverlening");

  /** On stress-sensitive services and debts. */
  public static final Bron B31 =
      bron(
          "B31",
          SOCIAAL_DOMEIN,
          "Jungmann, over stress-sensitieve dienstverlening bij schulden",
          "Jungmann, on stress-sensitive services and debts",
          "schuldenenincasso.nl/stress-sensitieve-dienstverlening-laat-mensen-floreren");

  /** On public services and the stress they cause. */
  public static final Bron B32 =
      bron(
          "B32",
          OPENBAAR_BESTUUR,
          "Tamara Madern bij Werk aan Uitvoering, over stress en publieke dienstverlening",
          "Tamara Madern at Werk aan Uitvoering, on stress and public services",
          "werkaanuitvoering.nl/inspiratie/interviews/tamara-madern");

  /** On personal contact around decisions by the authorities. */
  public static final Bron B33 =
      bron(
          "B33",
          OPENBAAR_BESTUUR,
          "Prettig contact met de overheid, over persoonlijk contact bij besluiten",
          "Prettig contact met de overheid, on personal contact around decisions",
          "prettigcontactmetdeoverheid.nl/actueel/kabinetsreactie-op-jaarverslag-nationale-ombudsman-2011");

  /** On bad news. */
  public static final Bron B34 =
      bron(
          "B34",
          OPENBAAR_BESTUUR,
          "Ombudsman Groningen, over slecht nieuws dat slecht werd gebracht",
          "Ombudsman of Groningen, on bad news that was badly delivered",
          "ombudsmangroningen.nl/nieuws/slecht-nieuws-slecht-gebracht");

  /** On a reliable government. */
  public static final Bron B35 =
      bron(
          "B35",
          OPENBAAR_BESTUUR,
          "Ombudsman Rotterdam-Rijnmond, over een betrouwbare overheid",
          "Ombudsman of Rotterdam-Rijnmond, on a reliable government",
          "orr.nl/een-betrouwbare-overheid");

  /** On interpreters in the social domain. */
  public static final Bron B36 =
      bron(
          "B36",
          SOCIAAL_DOMEIN,
          "Zorg+Welzijn, over tolken in het sociaal domein",
          "Zorg+Welzijn, on interpreters in social services",
          "zorgwelzijn.nl/tolken-zijn-in-het-sociaal-domein-van-levensbelang-2");

  /** On relatives and acquaintances as interpreters. */
  public static final Bron B37 =
      bron(
          "B37",
          SOCIAAL_DOMEIN,
          "Communicatiewaaier (Vlaanderen), over een familielid of kennis als tolk",
          "Communicatiewaaier (Flanders), on a relative or acquaintance as interpreter",
          "communicatiewaaier.be/familielid-of-kennis");

  /** On a pool of interpreters in Tilburg. */
  public static final Bron B38 =
      bron(
          "B38",
          SOCIAAL_DOMEIN,
          "Brabants Dagblad, over een tolkenpool in Tilburg",
          "Brabants Dagblad, on a pool of interpreters in Tilburg",
          "bd.nl/tilburg-e-o/tilburg-start-proef-met-eigen-tolkenpool-familielid-is-als-tolk-niet-altijd-betrouwbaar~a17e2933");

  /** On the steps of the reporting code. */
  public static final Bron B39 =
      bron(
          "B39",
          SOCIAAL_DOMEIN,
          "Signalenkaart, over de stappen van de meldcode",
          "Signalenkaart, on the steps of the reporting code",
          "signalenkaart.nl/meldcode");

  /** On the professional statute. */
  public static final Bron B40 =
      bron(
          "B40",
          SOCIAAL_DOMEIN,
          "SAM, over het beroepsstatuut voor professionals in de uitvoering",
          "SAM, on the professional statute for those who carry out the work",
          "sam.nl/beroepsstatuut-voor-houvast-en-kracht");

  /** On lived experience among those who carry out the law. */
  public static final Bron B42 =
      bron(
          "B42",
          BIJSTAND,
          "Movisie, over ervaringsdeskundigheid in de uitvoering van de Participatiewet",
          "Movisie, on lived experience in carrying out the Participatiewet",
          "movisie.nl/artikel/ervaringsdeskundigheid-uitvoering-participatiewet-hoeveel-bewijs-wil-je-hebben-dat-iets");

  /** On personal data in the social domain. */
  public static final Bron B43 =
      bron(
          "B43",
          SOCIAAL_DOMEIN,
          "Autoriteit Persoonsgegevens, over gegevens in het sociaal domein",
          "Dutch Data Protection Authority, on data in social services",
          "autoriteitpersoonsgegevens.nl/themas/overheid/gemeenten/sociaal-domein");

  /** On collecting more data than needed. */
  public static final Bron B44 =
      bron(
          "B44",
          SOCIAAL_DOMEIN,
          "Autoriteit Persoonsgegevens, over te veel gegevens in de zelfredzaamheidmatrix van twee gemeenten (2018)",
          "Dutch Data Protection Authority, on too much data in the self-reliance matrix of two municipalities (2018)",
          "skipr.nl/actueel/id33619-gemeente-harkt-te-veel-persoonsgegevens-binnen.html",
          "lexology.com (7a0a70b7-1dfb-4c45-9f7f-804af0058611)");

  /** On systems and the fields they ask for. */
  public static final Bron B45 =
      bron(
          "B45",
          SOCIAAL_DOMEIN,
          "Informatiebeveiligingsdienst, over de zelfredzaamheidmatrix en privacy",
          "Information Security Service for municipalities, on the self-reliance matrix and privacy",
          "informatiebeveiligingsdienst.nl/privacy-2/integrale-dienstverlening-de-zelfredzaamheidsmatrix-en-privacy");

  /** On the client's perspective. */
  public static final Bron B46 =
      bron(
          "B46",
          BIJSTAND,
          "Lineke Verkooijen (Windesheim), over het perspectief van de klant",
          "Lineke Verkooijen (Windesheim), on the client’s perspective",
          "publicaties.zonmw.nl/e-magazine-kennisateliers-wat-werkt-in-jouw-praktijk/interview-lineke-verkooijen");

  /** On relational work; one page was read. */
  public static final Bron B47 =
      bron(
          "B47",
          SOCIAAL_DOMEIN,
          "Demesmaeker, Praktijkboek relationeel werken (één pagina gelezen)",
          "Demesmaeker, Praktijkboek relationeel werken, on relational work (one page read)",
          "uitgeverij-coutinho.cld.bz/9789046908716-inkijk/22");

  /** A column from the field. */
  public static final Bron B48 =
      bron(
          "B48",
          BIJSTAND,
          "Sprank, column over klantmanagers en hun eigen aandeel",
          "Sprank, a column on client managers and their own share",
          "sprankmagazine.nl/column/zeg-het-zo-nu-en-dan");

  /** Experiences of recipients; the book the fragment comes from could not be identified. */
  public static final Bron B49 =
      bron(
          "B49",
          BIJSTAND,
          "Fragment uit een boek, over ervaringen van mensen met een uitkering (wij konden niet vinden welk boek)",
          "Fragment of a book, on the experiences of people who receive benefits (we could not trace which book)",
          "5dok.net/article/legt-zaligheid-bloot-degene-kijkt-merkt-gewoon-vragenlijst.nq7rddny");

  /** On the working relationship with families. */
  public static final Bron B50 =
      bron(
          "B50",
          ZORG,
          "Aurelie Lange, over de werkrelatie met gezinnen die met meer dan één probleem leven",
          "Aurelie Lange, on the working relationship with families who live with more than one problem",
          "blikophulp.nl/vier-dimensies-in-werkrelatie-met-een-multiprobleemgezin");

  /** On open files; written by a vendor. */
  public static final Bron B51 =
      bron(
          "B51",
          ZORG,
          "Mextra (een leverancier), over een open dossier",
          "Mextra (a vendor), on the open file",
          "mextra.nl/rapporteren/openheid-in-het-dossier");

  /** Code and data names behind a reconstruction by journalists. */
  public static final Bron B56 =
      bron(
          "B56",
          BIJSTAND,
          "Lighthouse Reports, onderzoeksjournalistiek: code en kenmerken van het Rotterdamse risicomodel",
          "Lighthouse Reports, investigative journalism: code and features of the Rotterdam risk model",
          "github.com/Lighthouse-Reports/suspicion_machine");

  /** How journalists reconstructed a risk model. */
  public static final Bron B57 =
      bron(
          "B57",
          BIJSTAND,
          "Lighthouse Reports, onderzoeksjournalistiek: hoe het Rotterdamse risicomodel is onderzocht",
          "Lighthouse Reports, investigative journalism: how the Rotterdam risk model was examined",
          "lighthousereports.com/methodology/suspicion-machine");

  /** On asking about suicide. */
  public static final Bron B79 =
      bron(
          "B79",
          SOCIAAL_DOMEIN,
          "Gemeente Hilversum, over zelfmoordpreventie: wat je als naaste of professional kunt doen, met 113 Zelfmoordpreventie",
          "Municipality of Hilversum, on preventing suicide: what you can do as a relative or professional, with 113 Zelfmoordpreventie",
          "hilversum.nl/Home/Sociaal_Plein/ZorgOndersteuning/Zelfmoordpreventie",
          "113.nl");

  /** On help with violence at home. */
  public static final Bron B80 =
      bron(
          "B80",
          OPENBAAR_BESTUUR,
          "Rijksoverheid, over hulp bij huiselijk geweld",
          "Government of the Netherlands, on help with violence at home",
          "rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld");

  private Bronnen() {}

  private static Bron bron(String id, Veld veld, String nl, String en, String... adressen) {
    return new Bron(id, Tekst.of(nl, en), List.of(adressen), veld);
  }
}
