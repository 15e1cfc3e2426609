// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.text.Tekst;

/**
 * The values of the model as the inwoner reads them; the model itself holds no texts. There are no
 * words for {@code HUISELIJK_GEWELD}, so that nothing can print it.
 */
final class InwonerWords {
  private static final Map<Enum<?>, Tekst> WORDS = new IdentityHashMap<>();

  static {
    add(Perspectief.INWONER, "u", "you");
    add(Perspectief.CONSULENT, "uw consulent", "your consulent");
    add(Kanaal.KANTOOR, "op kantoor", "at the office");
    add(Kanaal.HUISBEZOEK, "bij u thuis", "at your home");
    add(Kanaal.BUITEN, "ergens anders, bijvoorbeeld buiten", "somewhere else, such as outdoors");
    add(Kanaal.VIDEO, "met beeldbellen", "by video call");
    add(Kanaal.TELEFOON, "per telefoon", "by telephone");
    add(Kanaal.BERICHT, "per bericht", "by message");
    add(Kanaal.BRIEF, "per brief", "by letter");
    add(Gesprekssoort.KENNISMAKING, "een kennismaking", "a first meeting");
    add(
        Gesprekssoort.VOORTGANG,
        "een gesprek over hoe het gaat",
        "a conversation about how things are going");
    add(
        Gesprekssoort.HERSTELGESPREK,
        "een gesprek om iets tussen u en uw consulent te herstellen",
        "a conversation to repair something between you and your consulent");
    add(
        Gesprekssoort.OVERDRACHT,
        "een overdracht naar een andere consulent",
        "a handover to another consulent");
    add(Gesprekssoort.AFSLUITING, "een afscheid", "a farewell");
    add(Gesprekssoort.ANDERS, "een ander contact", "another contact");
    add(Initiatief.INWONER, "U nam het initiatief.", "You took the initiative.");
    add(
        Initiatief.GEMEENTE,
        "De gemeente nam het initiatief.",
        "The municipality took the initiative.");
    add(
        Initiatief.SAMEN,
        "U en de gemeente namen samen het initiatief.",
        "You and the municipality took the initiative together.");
    add(Gespreksstatus.GEPLAND, "Dit is gepland.", "This is planned.");
    add(Gespreksstatus.GELUKT, "Dit ging door.", "This took place.");
    add(Gespreksstatus.NIET_DOORGEGAAN, "Dit ging niet door.", "This did not take place.");
    add(Gespreksstatus.AFGEZEGD_DOOR_INWONER, "U zegde dit af.", "You cancelled this.");
    add(
        Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE,
        "De gemeente zegde dit af.",
        "The municipality cancelled this.");
    add(
        Gespreksdoel.RECHTMATIGHEID,
        "het recht op de uitkering controleren",
        "checking entitlement to the benefit");
    add(
        Gespreksdoel.ONGUNSTIG_BESLUIT,
        "een ongunstig besluit bespreken",
        "discussing an unfavourable decision");
    add(Aanwezige.PARTNER, "uw partner", "your partner");
    add(Aanwezige.VERWANT, "een familielid", "a relative");
    add(Aanwezige.VERTROUWENSPERSOON, "iemand die u koos", "someone you chose");
    add(Aanwezige.TOLK_PROFESSIONEEL, "een beroepstolk", "a professional interpreter");
    add(
        Aanwezige.TOLK_VERWANT,
        "een tolk uit uw eigen kring",
        "an interpreter from your own circle");
    add(Aanwezige.TOLK_MINDERJARIG, "een minderjarige tolk", "an interpreter who is a minor");
    add(Levensverhaalsoort.ARMOEDE, "armoede", "poverty");
    add(Levensverhaalsoort.VERSLAVING, "verslaving", "addiction");
    add(Levensverhaalsoort.ZIEKTE, "ziekte", "illness");
    add(Levensverhaalsoort.MIGRATIE, "migratie", "migration");
    add(Levensverhaalsoort.ANDERS, "iets anders", "something else");
    add(Systeemkritieksoort.EERDERE_BEGELEIDING, "begeleiding van vroeger", "earlier guidance");
    add(Systeemkritieksoort.AFWIJZING, "een afwijzing", "a rejection");
    add(
        Systeemkritieksoort.NIET_SERIEUS_GENOMEN,
        "niet serieus genomen zijn",
        "not having been taken seriously");
    add(Systeemkritieksoort.ANDERS, "iets anders", "something else");
    add(Beleving.GEMIST, "miste dit", "missed this");
    add(Beleving.WISSELEND, "ervoer dit soms wel en soms niet", "experienced this now and then");
    add(Beleving.ERVAREN, "ervoer dit", "experienced this");
    add(Gevolg.ARMOEDE, "armoede of geldzorgen", "poverty or money worries");
    add(Gevolg.SCHAAMTE, "schaamte", "shame");
    add(Gevolg.ZELFVERWIJT, "zelfverwijt", "self-blame");
    add(Gevolg.ZINLOOSHEID, "zinloosheid", "things feeling pointless");
    add(Signaalsoort.RUST_GEVRAAGD, "vroeg om minder contact", "asked for less contact");
    add(
        Signaalsoort.GRENS_AANGEGEVEN,
        "gaf een grens aan bij een onderwerp",
        "set a boundary on a subject");
    add(
        Signaalsoort.VERZOEK_WISSEL,
        "vroeg om een andere consulent",
        "asked for another consulent");
    add(
        Signaalsoort.STROEFHEID,
        "gaf aan dat het contact stroef loopt",
        "said that the contact is under strain");
    add(
        Signaalsoort.VERTROUWEN_BESCHADIGD,
        "gaf aan dat het vertrouwen is beschadigd",
        "said that trust has been damaged");
    add(Toezeggingstatus.OPEN, "Die staat nog open.", "It is still open.");
    add(Toezeggingstatus.NAGEKOMEN, "Die is nagekomen.", "It has been kept.");
    add(
        Toezeggingstatus.GEMELD,
        "Uw consulent heeft op tijd gezegd dat het niet lukt.",
        "Your consulent said in time that it will not succeed.");
  }

  private InwonerWords() {}

  static Tekst of(Enum<?> value) {
    return Objects.requireNonNull(WORDS.get(value), "no words to the inwoner");
  }

  private static void add(Enum<?> value, String nl, String en) {
    WORDS.put(value, Tekst.of(nl, en));
  }
}
