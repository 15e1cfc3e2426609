// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.model.*;
import nl.werkrelatie.signaal.Woorden;
import nl.werkrelatie.text.Tekst;

/** The values of the model as they are called in a table; the model itself holds no texts. */
final class ValueWords {
  private static final Tekst UNKNOWN = Tekst.of("niet bekend", "not known");
  private static final Map<Enum<?>, Tekst> WORDS = new HashMap<>();

  static {
    add(Perspectief.INWONER, "inwoner", "inwoner");
    add(Perspectief.CONSULENT, "consulent", "consulent");
    add(Initiatief.INWONER, "inwoner", "inwoner");
    add(Initiatief.GEMEENTE, "gemeente", "municipality");
    add(Initiatief.SAMEN, "samen", "together");
    add(Kanaal.KANTOOR, "op kantoor", "at the office");
    add(Kanaal.HUISBEZOEK, "bij de inwoner thuis", "at the inwoner’s home");
    add(Kanaal.BUITEN, "ergens anders", "elsewhere");
    add(Kanaal.VIDEO, "beeldbellen", "video call");
    add(Kanaal.TELEFOON, "telefoon", "telephone");
    add(Kanaal.BERICHT, "bericht", "message");
    add(Kanaal.BRIEF, "brief", "letter");
    add(Gesprekssoort.KENNISMAKING, "kennismaking", "first meeting");
    add(Gesprekssoort.VOORTGANG, "voortgang", "how things are going");
    add(Gesprekssoort.HERSTELGESPREK, "herstelgesprek", "repair talk");
    add(Gesprekssoort.OVERDRACHT, "overdracht", "handover");
    add(Gesprekssoort.AFSLUITING, "afsluiting", "farewell");
    add(Gesprekssoort.ANDERS, "anders", "other");
    add(Gespreksstatus.GEPLAND, "gepland", "planned");
    add(Gespreksstatus.GELUKT, "ging door", "took place");
    add(Gespreksstatus.NIET_DOORGEGAAN, "ging niet door", "did not take place");
    add(Gespreksstatus.AFGEZEGD_DOOR_INWONER, "afgezegd door inwoner", "cancelled by inwoner");
    add(
        Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE,
        "afgezegd door gemeente",
        "cancelled by municipality");
    add(Gespreksdoel.RECHTMATIGHEID, "controle van het recht", "check of entitlement");
    add(Gespreksdoel.ONGUNSTIG_BESLUIT, "ongunstig besluit", "unfavourable decision");
    add(Aanwezige.PARTNER, "partner", "partner");
    add(Aanwezige.VERWANT, "familielid", "relative");
    add(Aanwezige.VERTROUWENSPERSOON, "vertrouwenspersoon", "trusted person");
    add(Aanwezige.TOLK_PROFESSIONEEL, "beroepstolk", "professional interpreter");
    add(Aanwezige.TOLK_VERWANT, "tolk uit eigen kring", "interpreter from own circle");
    add(Aanwezige.TOLK_MINDERJARIG, "minderjarige tolk", "interpreter who is a minor");
    add(Levensverhaalsoort.ARMOEDE, "armoede", "poverty");
    add(Levensverhaalsoort.VERSLAVING, "verslaving", "addiction");
    add(Levensverhaalsoort.ZIEKTE, "ziekte", "illness");
    add(Levensverhaalsoort.HUISELIJK_GEWELD, "geweld thuis", "violence at home");
    add(Levensverhaalsoort.MIGRATIE, "migratie", "migration");
    add(Levensverhaalsoort.ANDERS, "iets anders", "something else");
    add(Systeemkritieksoort.EERDERE_BEGELEIDING, "eerdere begeleiding", "earlier guidance");
    add(Systeemkritieksoort.AFWIJZING, "een afwijzing", "a rejection");
    add(Systeemkritieksoort.NIET_SERIEUS_GENOMEN, "niet serieus genomen", "not taken seriously");
    add(Systeemkritieksoort.ANDERS, "iets anders", "something else");
    add(Zichtbaarheid.GEDEELD, "gedeeld door de inwoner", "shared by the inwoner");
    add(Zichtbaarheid.VERWACHT, "verwacht door de consulent", "expected by the consulent");
    add(Beleving.GEMIST, "gemist", "missed");
    add(Beleving.WISSELEND, "wisselend", "mixed");
    add(Beleving.ERVAREN, "ervaren", "experienced");
    add(Gevolg.ARMOEDE, "armoede of geldzorgen", "poverty or money worries");
    add(Gevolg.SCHAAMTE, "schaamte", "shame");
    add(Gevolg.ZELFVERWIJT, "zelfverwijt", "self-blame");
    add(Gevolg.ZINLOOSHEID, "zinloosheid", "things feeling pointless");
    add(Signaalsoort.RUST_GEVRAAGD, "vroeg om rust", "asked for less contact");
    add(Signaalsoort.GRENS_AANGEGEVEN, "gaf een grens aan", "set a boundary");
    add(Signaalsoort.VERZOEK_WISSEL, "vroeg om een ander", "asked for another consulent");
    add(Signaalsoort.STROEFHEID, "noemde stroefheid", "named friction");
    add(Signaalsoort.VERTROUWEN_BESCHADIGD, "noemde beschadigd vertrouwen", "named damaged trust");
    add(Contextdruk.PRESTATIEDRUK, "prestatiedruk", "pressure of targets");
    add(Contextdruk.SPAGAAT, "spagaat", "torn between two tasks");
    add(Contextdruk.WEINIG_RUIMTE, "weinig ruimte", "little room");
    add(Contextdruk.BELAST, "het werk valt zwaar", "the work weighs heavily");
    add(Contextdruk.REGELKNELPUNT, "een regel zit in de weg", "a rule is in the way");
    add(Toezeggingstatus.OPEN, "staat open", "open");
    add(Toezeggingstatus.NAGEKOMEN, "nagekomen", "kept");
    add(Toezeggingstatus.GEMELD, "op tijd gemeld dat het niet lukt", "said in time it will not be");
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      WORDS.put(kwaliteit, Woorden.of(kwaliteit));
    }
  }

  private ValueWords() {}

  static Tekst of(Enum<?> value) {
    return Objects.requireNonNull(WORDS.get(value), value::name);
  }

  static Tekst of(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? of(value.get()) : UNKNOWN;
  }

  private static void add(Enum<?> value, String nl, String en) {
    WORDS.put(value, Tekst.of(nl, en));
  }
}
