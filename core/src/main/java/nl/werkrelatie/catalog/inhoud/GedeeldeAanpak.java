// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import static nl.werkrelatie.handvat.Adressaat.CONSULENT;
import static nl.werkrelatie.handvat.Adressaat.ORGANISATIE;
import static nl.werkrelatie.handvat.Adressaat.TEAM;
import static nl.werkrelatie.handvat.Directheid.AFGELEID;
import static nl.werkrelatie.handvat.Directheid.GENOEMD;
import static nl.werkrelatie.handvat.Kennissoort.ERVARING;
import static nl.werkrelatie.handvat.Kennissoort.NORM;
import static nl.werkrelatie.handvat.Kennissoort.PRAKTIJK;
import static nl.werkrelatie.handvat.Kennissoort.WETENSCHAP;
import static nl.werkrelatie.handvat.Kernvraag.GEDEELDE_AANPAK;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.CONTINUITEIT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;
import static nl.werkrelatie.signaal.Signaal.VERZOEK_WISSEL;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The third central question, coming to a shared approach as a team, as far as it concerns the
 * inwoner: stuck contacts, handing over, one face or another, lived experience, what is recorded.
 */
public final class GedeeldeAanpak {

  /** Take what is stuck to peer consultation. */
  public static final Handvat H36 =
      Handvat.builder("H36", GEDEELDE_AANPAK)
          .titel("Breng wat vastloopt in bij intervisie", "Take what is stuck to peer consultation")
          .tekst(
              "Bespreek met collega’s wat er in het contact of in het werk gebeurt en wat het met jou doet, zonder namen als dat kan.",
              "Talk with colleagues about what happens in the contact or in the work and what it does to you, without names where possible.")
          .voor(CONSULENT, TEAM)
          .versterkt(AANDACHT, NABIJHEID)
          .bron(
              Bronnen.B18,
              GENOEMD,
              Tekst.of(
                  "Klantmanagers vragen om meer intervisie en hebben weinig tijd om met collega’s over het werk te praten.",
                  "Client managers ask for more peer consultation and have little time to discuss the work with colleagues."),
              WETENSCHAP,
              PRAKTIJK)
          .bron(
              Bronnen.B19,
              GENOEMD,
              Tekst.of(
                  "In het Amsterdamse experiment was er elke maand intervisie.",
                  "The Amsterdam experiment had peer consultation every month."),
              PRAKTIJK)
          .build();

  /** Make team agreements on getting acquainted and handing over. */
  public static final Handvat H37 =
      Handvat.builder("H37", GEDEELDE_AANPAK)
          .titel(
              "Maak als team afspraken over kennismaken en overdragen",
              "Make team agreements on getting acquainted and handing over")
          .tekst(
              "Leg samen vast wat een inwoner bij iedere consulent mag verwachten: hoe je kennismaakt, wat je overdraagt en wat niet.",
              "Set down together what an inwoner may expect of every consulent: how you get acquainted, what you hand over and what you "
                  + "do not.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(CONTINUITEIT)
          .bron(
              Bronnen.Z1,
              GENOEMD,
              Tekst.of(
                  "Genoemd als vraag: de derde centrale vraag gaat over een gedeelde aanpak. De inhoud van de afspraken leiden wij af.",
                  "Stated as a question: the third central question is about a shared approach. What to agree on is our own inference."),
              PRAKTIJK,
              ERVARING)
          .build();

  /** Offer one familiar face where you can. */
  public static final Handvat H40 =
      Handvat.builder("H40", GEDEELDE_AANPAK)
          .titel("Zorg waar het kan voor een vast gezicht", "Offer one familiar face where you can")
          .tekst(
              "Verdeel het werk zo dat een inwoner zo min mogelijk van consulent wisselt, en vang wisselingen goed op.",
              "Divide the work so that an inwoner changes consulent as little as possible, and soften the changes that do come.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(CONTINUITEIT, NABIJHEID)
          .aanhoudenBij(VERZOEK_WISSEL)
          .bron(
              Bronnen.B04,
              GENOEMD,
              Tekst.of(
                  "Genoemd voor het belang: continuïteit in de relatie doet ertoe en staat onder druk.",
                  "Stated for the importance: continuity in the relationship matters and is under pressure."),
              WETENSCHAP)
          .bron(
              Bronnen.Z2,
              AFGELEID,
              Tekst.of("Continuïteit is een van de thema’s.", "Continuity is one of the themes."),
              WETENSCHAP)
          .tegenstem(
              Bronnen.B04,
              GENOEMD,
              Tekst.of(
                  "In hetzelfde gesprek: het gaat om continuïteit van bepaalde kwaliteiten, niet alleen van de persoon.",
                  "In the same interview: it is about continuity of certain qualities, not only of the person."),
              WETENSCHAP)
          .build();

  /** Make it possible to talk about a change of consulent. */
  public static final Handvat H41 =
      Handvat.builder("H41", GEDEELDE_AANPAK)
          .titel(
              "Maak wisselen van consulent bespreekbaar",
              "Make it possible to talk about a change of consulent")
          .tekst(
              "Klikt het niet, dan is een andere consulent geen nederlaag. Zorg dat een verzoek om een wissel voor een inwoner geen nadeel "
                  + "heeft.",
              "If things do not click, another consulent is no defeat. Make sure that asking for a change does not put an inwoner at a "
                  + "disadvantage.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(WEDERKERIGHEID, NABIJHEID)
          .bron(
              Bronnen.B04,
              GENOEMD,
              Tekst.of(
                  "Genoemd als probleem: een vaste klantmanager met wie het niet gaat. Wat je ermee doet, leiden wij af.",
                  "Stated as a problem: a regular client manager with whom things do not work. What to do about it is our own "
                      + "inference."),
              WETENSCHAP)
          .build();

  /** Bring lived experience into the team. */
  public static final Handvat H44 =
      Handvat.builder("H44", GEDEELDE_AANPAK)
          .titel("Haal ervaringskennis binnen in het team", "Bring lived experience into the team")
          .tekst(
              "Vraag mensen die zelf een uitkering hebben of hadden om mee te denken over hoe jullie gesprekken voeren. Geef daar een "
                  + "vergoeding voor.",
              "Ask people who receive or have received benefits to help you think about how you hold your conversations. Compensate them "
                  + "for it.")
          .voor(TEAM, ORGANISATIE)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.Z1,
              AFGELEID,
              Tekst.of(
                  "Mensen met een uitkering deden mee aan het onderzoek.",
                  "People on social assistance took part in the research."),
              PRAKTIJK,
              ERVARING)
          .bron(
              Bronnen.B42,
              GENOEMD,
              Tekst.of(
                  "Raadt aan om mensen met eigen ervaring in het team te hebben.",
                  "Recommends having people with lived experience in the team."),
              ERVARING)
          .tegenstem(
              Bronnen.B42,
              GENOEMD,
              Tekst.of(
                  "De titel van het artikel stelt zelf de vraag hoeveel bewijs je wilt hebben dat iets werkt.",
                  "The title of the article itself asks how much proof you want that something works."),
              ERVARING)
          .build();

  /** Record less, and do it together. */
  public static final Handvat H45 =
      Handvat.builder("H45", GEDEELDE_AANPAK)
          .titel("Leg minder vast, en doe dat samen", "Record less, and do it together")
          .tekst(
              "Noteer alleen wat nodig is, in woorden die de inwoner zelf zou kiezen, en laat de inwoner meelezen voordat je opslaat.",
              "Write down only what is needed, in words the inwoner would choose, and let the inwoner read it before you save.")
          .voor(CONSULENT, ORGANISATIE)
          .versterkt(WEDERKERIGHEID)
          .bron(
              Bronnen.B44,
              GENOEMD,
              Tekst.of(
                  "Meer gegevens verzamelen dan nodig is, is onrechtmatig.",
                  "Collecting more data than necessary is unlawful."),
              NORM)
          .bron(
              Bronnen.B45,
              GENOEMD,
              Tekst.of(
                  "Een systeem hoort professionals niet te dwingen velden te vullen die er niet toe doen.",
                  "A system should not force professionals to fill in fields that do not matter."),
              NORM)
          .bron(
              Bronnen.B51,
              GENOEMD,
              Tekst.of(
                  "Professionals schrijven zorgvuldiger als cliënten meelezen.",
                  "Professionals write more carefully when clients can read what they write."),
              PRAKTIJK)
          .build();

  private GedeeldeAanpak() {}
}
