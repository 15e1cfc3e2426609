// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.text.Tekst;

/**
 * What each {@link Keuze} is called, Dutch and English on both sides of a slash. There are no words
 * to the inwoner for what the inwoner's view leaves out, so that nothing can print it there; in the
 * words of an experience {} stands for the quality.
 */
final class Benamingen {
  private static final Map<Keuze, Tekst> LABELS = new LinkedHashMap<>();
  private static final Map<Keuze, Tekst> IN_SENTENCES = new LinkedHashMap<>();
  private static final Map<Keuze, Tekst> TO_INWONER = new LinkedHashMap<>();

  static {
    row(Perspectief.INWONER, "de inwoner/the inwoner", "u/you");
    row(Perspectief.CONSULENT, "de consulent/the consulent", "uw consulent/your consulent");
    spoken(Kanaal.KANTOOR, "op kantoor/at the office", "op kantoor/at the office");
    row(
        Kanaal.HUISBEZOEK,
        "huisbezoek/home visit",
        "bij de inwoner thuis/at the inwoner’s home",
        "bij u thuis/at your home");
    spoken(
        Kanaal.BUITEN,
        "buiten of op een openbare plek/outdoors or in a public place",
        "buiten of op een openbare plek/outdoors or in a public place");
    spoken(Kanaal.VIDEO, "beeldbellen/video call", "met beeldbellen/by video call");
    spoken(Kanaal.TELEFOON, "telefoon/telephone", "per telefoon/by telephone");
    spoken(Kanaal.BERICHT, "bericht/message", "per bericht/by message");
    spoken(Kanaal.BRIEF, "brief/letter", "per brief/by letter");
    row(
        Gesprekssoort.KENNISMAKING,
        "kennismaking/first meeting",
        "een kennismaking/a first meeting");
    row(
        Gesprekssoort.VOORTGANG,
        "voortgang/progress",
        "een gesprek over hoe het gaat/a conversation about how things are going");
    row(
        Gesprekssoort.HERSTELGESPREK,
        "herstelgesprek/repair talk",
        "een gesprek om iets tussen u en uw consulent te herstellen"
            + "/a conversation to repair something between you and your consulent");
    row(
        Gesprekssoort.OVERDRACHT,
        "overdracht/handover",
        "een overdracht naar een andere consulent/a handover to another consulent");
    row(Gesprekssoort.AFSLUITING, "afscheid/farewell", "een afscheid/a farewell");
    row(Gesprekssoort.ANDERS, "iets anders/something else", "een ander contact/another contact");
    notToInwoner(
        Initiatief.INWONER,
        "de inwoner/the inwoner",
        "op initiatief van de inwoner/begun by the inwoner");
    notToInwoner(
        Initiatief.GEMEENTE,
        "de gemeente/the municipality",
        "op initiatief van de gemeente/begun by the municipality");
    notToInwoner(Initiatief.SAMEN, "samen/both together", "op initiatief van beiden/begun by both");
    row(Gespreksstatus.GEPLAND, "gepland/planned", "Dit is gepland./This is planned.");
    row(Gespreksstatus.GELUKT, "gelukt/took place", "Dit ging door./This took place.");
    row(
        Gespreksstatus.NIET_DOORGEGAAN,
        "niet doorgegaan/did not take place",
        "Dit ging niet door./This did not take place.");
    row(
        Gespreksstatus.AFGEZEGD_DOOR_INWONER,
        "afgezegd door de inwoner/cancelled by the inwoner",
        "U zegde dit af./You cancelled this.");
    row(
        Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE,
        "afgezegd door de gemeente/cancelled by the municipality",
        "De gemeente zegde dit af./The municipality cancelled this.");
    row(
        Gespreksdoel.RECHTMATIGHEID,
        "controle van het recht/check of entitlement",
        "het recht op de uitkering controleren/checking entitlement to the benefit");
    row(
        Gespreksdoel.ONGUNSTIG_BESLUIT,
        "ongunstig besluit/unfavourable decision",
        "een ongunstig besluit bespreken/discussing an unfavourable decision");
    notToInwoner(Aanwezige.PARTNER, "partner/partner");
    notToInwoner(Aanwezige.VERWANT, "familielid/relative");
    notToInwoner(Aanwezige.VERTROUWENSPERSOON, "vertrouwenspersoon/trusted person");
    notToInwoner(Aanwezige.TOLK_PROFESSIONEEL, "beroepstolk/professional interpreter");
    notToInwoner(Aanwezige.TOLK_VERWANT, "tolk uit eigen kring/interpreter from own circle");
    notToInwoner(Aanwezige.TOLK_MINDERJARIG, "minderjarige tolk/interpreter who is a minor");
    notToInwoner(Levensverhaalsoort.ARMOEDE, "armoede/poverty");
    notToInwoner(Levensverhaalsoort.VERSLAVING, "verslaving/addiction");
    notToInwoner(Levensverhaalsoort.ZIEKTE, "ziekte/illness");
    notToInwoner(Levensverhaalsoort.HUISELIJK_GEWELD, "geweld thuis/violence at home");
    notToInwoner(Levensverhaalsoort.MIGRATIE, "migratie/migration");
    notToInwoner(Levensverhaalsoort.ANDERS, "iets anders/something else");
    row(Systeemkritieksoort.EERDERE_BEGELEIDING, "begeleiding van vroeger/earlier guidance");
    row(Systeemkritieksoort.AFWIJZING, "een afwijzing/a rejection");
    row(
        Systeemkritieksoort.NIET_SERIEUS_GENOMEN,
        "niet serieus genomen zijn/not having been taken seriously");
    row(Systeemkritieksoort.ANDERS, "iets anders/something else");
    notToInwoner(Zichtbaarheid.GEDEELD, "gedeeld door de inwoner/shared by the inwoner");
    notToInwoner(Zichtbaarheid.VERWACHT, "verwacht door de consulent/expected by the consulent");
    row(Kwaliteit.AANDACHT, "aandacht/attention");
    row(Kwaliteit.WEDERKERIGHEID, "wederkerigheid/give and take");
    row(Kwaliteit.NABIJHEID, "nabijheid/nearness");
    row(Kwaliteit.CONTINUITEIT, "continuïteit/continuity");
    row(Beleving.GEMIST, "gemist/missed", "miste {}/missed {}");
    row(
        Beleving.WISSELEND,
        "wisselend/mixed",
        "vond: soms wel en soms geen {}/felt: sometimes there was {} and sometimes not");
    row(Beleving.ERVAREN, "ervaren/experienced", "vond van wel/felt that there was");
    row(Gevolg.ARMOEDE, "armoede of geldzorgen/poverty or money worries");
    row(Gevolg.SCHAAMTE, "schaamte/shame");
    row(Gevolg.ZELFVERWIJT, "zelfverwijt/self-blame");
    notToInwoner(Gevolg.ZINLOOSHEID, "zinloosheid/things feeling pointless");
    spoken(
        Signaalsoort.RUST_GEVRAAGD,
        "om minder contact gevraagd/less contact asked for",
        "vroeg om minder contact/asked for less contact");
    spoken(
        Signaalsoort.GRENS_AANGEGEVEN,
        "een grens aangegeven/a boundary set",
        "gaf een grens aan bij een onderwerp/set a boundary on a subject");
    notToInwoner(
        Signaalsoort.VERZOEK_WISSEL,
        "om een andere consulent gevraagd/another consulent asked for",
        "vroeg om een andere consulent/asked for another consulent");
    spoken(
        Signaalsoort.STROEFHEID,
        "het contact loopt stroef/the contact is under strain",
        "gaf aan dat het contact stroef loopt/said that the contact is under strain");
    spoken(
        Signaalsoort.VERTROUWEN_BESCHADIGD,
        "het vertrouwen is beschadigd/trust has been damaged",
        "gaf aan dat het vertrouwen is beschadigd/said that trust has been damaged");
    notToInwoner(
        Signaalsoort.WIL_BESPREKEN,
        "wil iets bespreken/wants to bring something up",
        "wil iets bespreken/wants to bring something up");
    notToInwoner(Contextdruk.PRESTATIEDRUK, "prestatiedruk/pressure of targets");
    notToInwoner(Contextdruk.SPAGAAT, "spagaat/torn between two tasks");
    notToInwoner(Contextdruk.WEINIG_RUIMTE, "weinig ruimte/little room");
    notToInwoner(Contextdruk.BELAST, "het werk valt zwaar/the work weighs heavily");
    notToInwoner(Contextdruk.REGELKNELPUNT, "een regel zit in de weg/a rule is in the way");
    row(Toezeggingstatus.OPEN, "nog open/still open", "Die staat nog open./It is still open.");
    row(Toezeggingstatus.NAGEKOMEN, "nagekomen/kept", "Die is nagekomen./It has been kept.");
    row(
        Toezeggingstatus.GEMELD,
        "op tijd gemeld dat het niet lukt/said in time that it will not succeed",
        "Uw consulent heeft op tijd gezegd dat het niet lukt."
            + "/Your consulent said in time that it will not succeed.");
  }

  private Benamingen() {}

  static Tekst label(Keuze keuze) {
    return Objects.requireNonNull(LABELS.get(keuze), keuze::toString);
  }

  static Tekst inZin(Keuze keuze) {
    return Objects.requireNonNull(IN_SENTENCES.get(keuze), keuze::toString);
  }

  static Optional<Tekst> voorInwoner(Keuze keuze) {
    return Optional.ofNullable(TO_INWONER.get(keuze));
  }

  static List<Keuze> alle() {
    return List.copyOf(LABELS.keySet());
  }

  /** Called the same by everybody. */
  private static void row(Keuze keuze, String label) {
    row(keuze, label, label, label);
  }

  private static void row(Keuze keuze, String label, String voorInwoner) {
    row(keuze, label, label, voorInwoner);
  }

  /** In a sentence the same to everybody. */
  private static void spoken(Keuze keuze, String label, String inZin) {
    row(keuze, label, inZin, inZin);
  }

  private static void row(Keuze keuze, String label, String inZin, String voorInwoner) {
    notToInwoner(keuze, label, inZin);
    TO_INWONER.put(keuze, tekst(voorInwoner));
  }

  private static void notToInwoner(Keuze keuze, String label) {
    notToInwoner(keuze, label, label);
  }

  /** What the inwoner's view leaves out. */
  private static void notToInwoner(Keuze keuze, String label, String inZin) {
    LABELS.put(keuze, tekst(label));
    IN_SENTENCES.put(keuze, tekst(inZin));
  }

  private static Tekst tekst(String words) {
    int slash = words.indexOf('/');
    return Tekst.of(words.substring(0, slash), words.substring(slash + 1));
  }
}
