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
import static nl.werkrelatie.handvat.Kernvraag.RUIMTE_GEVEN;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Kwaliteit.WEDERKERIGHEID;

import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * The first central question, giving inwoners room to bring in their bagage, as far as it concerns
 * what makes it safe to speak: place and channel, interpreter, what happens with the story,
 * checking, violence at home.
 */
public final class VeiligSpreken {

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
          .bron(
              Bronnen.B36,
              AFGELEID,
              Tekst.of(
                  "Een goede tolk is in het sociaal domein van levensbelang.",
                  "In social services a good interpreter is of vital importance."),
              PRAKTIJK)
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

  /** Keep checking and talking apart. */
  public static final Handvat H11 =
      Handvat.builder("H11", RUIMTE_GEVEN)
          .titel("Houd controle en gesprek uit elkaar", "Keep checking and talking apart")
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
              "Praat over geweld thuis alleen met de inwoner zelf, niet met de partner of een familielid erbij, ook niet als die tolkt. "
                  + "Spreek samen af wanneer en hoe contact veilig is. Volg de meldcode van je organisatie. Veilig Thuis denkt mee, dag "
                  + "en nacht: 0800-2000. Bel bij direct gevaar 112.",
              "Talk about violence at home only with the inwoner alone, not while the partner or a relative is present, not even when "
                  + "that person interprets. Agree together when and how contact is safe. Follow your organisation’s reporting code. "
                  + "Veilig Thuis gives advice day and night: 0800-2000. In immediate danger call 112.")
          .voor(CONSULENT)
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
          .bron(
              Bronnen.B80,
              GENOEMD,
              Tekst.of(
                  "Veilig Thuis is gratis en op alle dagen en uren bereikbaar op 0800-2000; bij direct gevaar bel je 112.",
                  "Veilig Thuis can be called free of charge, every day and at every hour, on 0800-2000; in immediate danger you call 112."),
              NORM)
          .build();

  private VeiligSpreken() {}
}
