// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static nl.werkrelatie.signaal.Onderwerp.CONSULENT;
import static nl.werkrelatie.signaal.Onderwerp.INWONER;
import static nl.werkrelatie.signaal.Onderwerp.VEILIGHEID;
import static nl.werkrelatie.signaal.Onderwerp.WERKWIJZE;
import static nl.werkrelatie.signaal.Vraag.Feitkenmerk.BAGAGE;
import static nl.werkrelatie.signaal.Vraag.Feitkenmerk.SIGNAAL;
import static nl.werkrelatie.signaal.Vraag.Feitkenmerk.UITING;
import static nl.werkrelatie.signaal.Vraag.Feitkenmerk.ZELFRAPPORTAGE;
import static nl.werkrelatie.signaal.Vraag.Gesprekskenmerk.DOELEN;
import static nl.werkrelatie.signaal.Vraag.Gesprekskenmerk.INITIATIEF;
import static nl.werkrelatie.signaal.Vraag.Gesprekskenmerk.KANAAL;
import static nl.werkrelatie.signaal.Vraag.Gesprekskenmerk.SLEUTELMOMENT_VOOR;
import static nl.werkrelatie.signaal.Vraag.Gesprekskenmerk.STATUS;
import static nl.werkrelatie.signaal.Waarden.Drempelgrens.Kant.HOOGSTENS;
import static nl.werkrelatie.signaal.Waarden.Drempelgrens.Kant.MEER_DAN;
import static nl.werkrelatie.signaal.Waarden.Drempelgrens.Kant.MINSTENS;

import java.util.List;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.text.Tekst;

/**
 * An observable condition of a werkrelatie: a fact that someone entered or a calculation with
 * dates, never an inference about a person.
 *
 * <p>On a peildatum a signaal holds, fails, or is not recorded; not recorded never counts as
 * holding. {@code Signalen} says which. A signaal is itself a {@link Condition}, so a rule can be
 * written as {@code VEEL_VOORGANGERS.and(KENNISMAKING)}.
 */
public enum Signaal implements Constatering {
  /** The planned moment has soort KENNISMAKING. */
  KENNISMAKING(
      WERKWIJZE,
      Aanleiding.GEPLAND,
      Vraag.KENNISMAKING,
      "het geplande gesprek is een kennismaking",
      "the planned conversation is a first meeting"),
  /** There is a planned moment with initiatief GEMEENTE. */
  UITNODIGING_DOOR_GEMEENTE(
      WERKWIJZE,
      Aanleiding.GEPLAND,
      gepland(INITIATIEF, Initiatief.GEMEENTE),
      "de uitnodiging voor het geplande gesprek komt van de gemeente",
      "the invitation to the planned conversation comes from the municipality"),
  /** The available minutes of the planned moment are known and at most the threshold. */
  TIJDSDRUK(
      WERKWIJZE,
      Aanleiding.GEPLAND,
      new Vraag.GeplandeTijd(Drempel.TIJDSDRUK),
      "er is weinig tijd voor het geplande gesprek",
      "there is little time for the planned conversation"),
  /** The doelen of the planned moment contain RECHTMATIGHEID. */
  CONTROLE_IN_GESPREK(
      WERKWIJZE,
      Aanleiding.GEPLAND,
      gepland(DOELEN, Gespreksdoel.RECHTMATIGHEID),
      "in het geplande gesprek controleert de gemeente ook het recht op de uitkering",
      "in the planned conversation the municipality also checks entitlement to the benefit"),
  /** The doelen of the planned moment contain ONGUNSTIG_BESLUIT. */
  SLECHT_NIEUWS(
      INWONER,
      Aanleiding.GEPLAND,
      gepland(DOELEN, Gespreksdoel.ONGUNSTIG_BESLUIT),
      "het geplande gesprek gaat ook over een ongunstig besluit",
      "the planned conversation is also about an unfavourable decision"),
  /** PARTNER, VERWANT, TOLK_VERWANT or TOLK_MINDERJARIG is present at the planned moment. */
  DERDE_AANWEZIG(
      INWONER,
      Aanleiding.GEPLAND,
      Vraag.DERDE_AANWEZIG,
      "bij het geplande gesprek is een partner, een familielid of een tolk uit de eigen kring aanwezig",
      "a partner, a relative or an interpreter from the inwoner’s own circle will be present at the planned conversation"),
  /**
   * tolkNodig is yes and TOLK_PROFESSIONEEL is not among those recorded as present at the planned
   * moment; nobody recorded counts as well.
   */
  GEEN_VAKTOLK(
      INWONER,
      Aanleiding.GEPLAND,
      Vraag.Samengesteld.GEEN_VAKTOLK,
      "er is een tolk nodig en voor het geplande gesprek is geen beroepstolk vastgelegd",
      "an interpreter is needed and no professional interpreter is recorded for the planned conversation"),
  /**
   * The inwoner has said how contact should be, and the channel of the planned moment is recorded
   * and is another one.
   */
  KANAAL_ANDERS_DAN_GEWENST(
      INWONER,
      Aanleiding.GEZEGD,
      Vraag.Samengesteld.KANAAL_ANDERS_DAN_GEWENST,
      "het geplande gesprek is op een andere manier dan de inwoner wil",
      "the planned conversation is not held in the way the inwoner wants"),
  /** The volgnummer is known and at least the threshold. */
  VEEL_VOORGANGERS(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Maat.VOLGNUMMER, MINSTENS, Drempel.VEEL_VOORGANGERS),
      "er waren al veel consulenten vóór deze",
      "many consulenten came before this one"),
  /**
   * The volgnummer is 2 or more, and there is a KENNISMAKING or the present consulent began at most
   * the threshold ago.
   */
  NET_OVERGEDRAGEN(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      Vraag.Samengesteld.NET_OVERGEDRAGEN,
      "de werkrelatie is net overgedragen",
      "the werkrelatie has just been handed over"),
  /** A handover is planned and its date is unknown, today or later. */
  OVERDRACHT_GEPLAND(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Standaardmaat.DAGEN_TOT_GEPLANDE_OVERDRACHT, Bereik.minstens(0)),
      "er is een overdracht gepland",
      "a handover is planned"),
  /** The planned end of the traject lies at most the threshold ahead. */
  AFSLUITING_GEPLAND(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Standaardmaat.DAGEN_TOT_AFSLUITING, HOOGSTENS, Drempel.AFSLUITING_GEPLAND),
      "het traject eindigt binnenkort",
      "the guidance will end soon"),
  /** Both dates of the traject are known, it lasts at most the threshold and has not ended. */
  KORT_TRAJECT(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Standaardmaat.DUUR_LOPEND_TRAJECT, HOOGSTENS, Drempel.KORT_TRAJECT),
      "het traject is kort",
      "the period of guidance is short"),
  /** The latest moment that took place is at least the threshold ago. */
  STILTE(
      INWONER,
      Aanleiding.GEBEURD,
      gemeten(Standaardmaat.DAGEN_STIL, MINSTENS, Drempel.STILTE),
      "het laatste contact waarvan vaststaat dat het lukte, is al een tijd geleden",
      "the last contact recorded as having taken place was a while ago"),
  /** The last past moment has status NIET_DOORGEGAAN. */
  NIET_DOORGEGAAN(
      INWONER,
      Aanleiding.GEBEURD,
      new Vraag.Laatste(false, STATUS, List.of(Gespreksstatus.NIET_DOORGEGAAN)),
      "het laatste gesprek ging niet door",
      "the last conversation did not take place"),
  /**
   * The last past moment was cancelled by the municipality; or a coming one is, and no moment is
   * planned on a later date.
   */
  AFGEZEGD_DOOR_GEMEENTE(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      Vraag.Samengesteld.AFGEZEGD_DOOR_GEMEENTE,
      "de gemeente heeft een gesprek afgezegd",
      "the municipality cancelled a conversation"),
  /** The last moment that took place is a sleutelmoment for the inwoner, who felt helped in it. */
  SLEUTELMOMENT_INWONER(
      INWONER,
      Aanleiding.GEZEGD,
      new Vraag.Laatste(true, SLEUTELMOMENT_VOOR, List.of(Perspectief.INWONER)),
      "het laatste gesprek betekende veel voor de inwoner",
      "the last conversation meant a lot to the inwoner"),
  /** The last past moments, as many as the threshold says, all have initiatief GEMEENTE. */
  EENZIJDIG_INITIATIEF(
      INWONER,
      Aanleiding.GEBEURD,
      new Vraag.Reeks(false, INITIATIEF, List.of(Initiatief.GEMEENTE), Drempel.REEKS),
      "de gemeente nam bij de laatste contacten steeds het initiatief",
      "the municipality took the initiative for each of the last contacts"),
  /**
   * The last moments that took place, as many as the threshold says, all had kanaal VIDEO,
   * TELEFOON, BERICHT or BRIEF.
   */
  OP_AFSTAND(
      INWONER,
      Aanleiding.GEBEURD,
      new Vraag.Reeks(
          true,
          KANAAL,
          List.of(Kanaal.TELEFOON, Kanaal.VIDEO, Kanaal.BERICHT, Kanaal.BRIEF),
          Drempel.REEKS),
      "de laatste contacten waren steeds op afstand",
      "the last contacts were all remote"),
  /** A toezegging has status OPEN and its date has passed. */
  OPEN_TOEZEGGING(
      INWONER,
      Aanleiding.GEBEURD,
      Vraag.Samengesteld.OPEN_TOEZEGGING,
      "minstens één toezegging staat nog open na de afgesproken datum",
      "at least one promise is still open after the agreed date"),
  /** The inwoner asked for less contact, and did not lift it. */
  RUST_GEVRAAGD(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.RUST_GEVRAAGD),
      "de inwoner heeft om rust gevraagd",
      "the inwoner has asked for less contact"),
  /** The inwoner set a boundary on a subject, and did not lift it; the subject is not recorded. */
  GRENS_AANGEGEVEN(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.GRENS_AANGEGEVEN),
      "de inwoner heeft een grens aangegeven",
      "the inwoner has set a boundary"),
  /** The inwoner asked for another consulent, and did not withdraw it. */
  VERZOEK_WISSEL(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.VERZOEK_WISSEL),
      "de inwoner heeft om een andere consulent gevraagd",
      "the inwoner has asked for another consulent"),
  /** A signal of friction, given by either side, is open. */
  STROEFHEID(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.STROEFHEID),
      "het contact loopt stroef",
      "the contact is under strain"),
  /** A signal of damaged trust, given by the inwoner, is open. */
  VERTROUWEN_BESCHADIGD(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.VERTROUWEN_BESCHADIGD),
      "de inwoner zegt dat het vertrouwen is beschadigd",
      "the inwoner says that trust has been damaged"),
  /** The inwoner wants to bring something up; what it is, is not recorded. */
  WIL_BESPREKEN(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(SIGNAAL, Signaalsoort.WIL_BESPREKEN),
      "de inwoner wil iets bespreken",
      "the inwoner wants to bring something up"),
  /**
   * STROEFHEID, and since the oldest open signal at least as many repair talks with this consulent
   * took place as the threshold says.
   */
  HERSTEL_GEPROBEERD(
      INWONER,
      Aanleiding.GEBEURD,
      Vraag.Samengesteld.HERSTEL_GEPROBEERD,
      "het contact loopt stroef en er is al geprobeerd om dat te herstellen",
      "the contact is under strain and repair has already been tried"),
  /**
   * No unexpired bagage with zichtbaarheid GEDEELD is recorded; which never means that there is
   * none.
   */
  GEEN_BAGAGE_BEKEND(
      INWONER,
      Aanleiding.ALGEMEEN,
      new Vraag.NietVermeld(BAGAGE, List.of(Vraag.Bagagekenmerk.GEDEELD)),
      "er is geen gedeelde bagage vastgelegd",
      "no shared bagage is recorded"),
  /** An unexpired geschonden levensverhaal is GEDEELD. */
  LEVENSVERHAAL_GEDEELD(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(BAGAGE, Vraag.Bagagekenmerk.LEVENSVERHAAL),
      "de inwoner heeft iets over het eigen leven verteld",
      "the inwoner has told something of their own life story"),
  /** An unexpired systeemkritiek is GEDEELD. */
  SYSTEEMKRITIEK_GEDEELD(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(BAGAGE, Vraag.Bagagekenmerk.SYSTEEMKRITIEK_GEDEELD),
      "de inwoner heeft kritiek op het systeem gedeeld",
      "the inwoner has shared criticism of the system"),
  /** An unexpired systeemkritiek is VERWACHT by the consulent; never a claim about the person. */
  SYSTEEMKRITIEK_VERWACHT(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(BAGAGE, Vraag.Bagagekenmerk.VERWACHT),
      "de consulent verwacht kritiek op het systeem",
      "the consulent expects criticism of the system"),
  /**
   * An unexpired bagage of soort HUISELIJK_GEWELD is GEDEELD: the only signaal that looks at a
   * soort.
   */
  HUISELIJK_GEWELD_GEDEELD(
      VEILIGHEID,
      Aanleiding.VEILIGHEID,
      Vraag.HUISELIJK_GEWELD,
      "de inwoner heeft over geweld thuis verteld",
      "the inwoner has told of violence at home"),
  /**
   * HUISELIJK_GEWELD_GEDEELD, and the planned moment is not known to be safe: at the office or
   * outside, with a record of who is present and no partner, relative or unprofessional interpreter
   * among them, and not GEEN_VAKTOLK. Without a planned moment it holds too.
   */
  NIET_VEILIG_BEKEND(
      VEILIGHEID,
      Aanleiding.VEILIGHEID,
      Vraag.Samengesteld.NIET_VEILIG_BEKEND,
      "er is geen gepland gesprek waarvan bekend is dat de inwoner er veilig kan praten",
      "there is no planned conversation in which the inwoner is known to be able to talk safely"),
  /** HUISELIJK_GEWELD_GEDEELD, and it is not recorded how the inwoner wants to be reached. */
  VEILIG_KANAAL_ONBEKEND(
      VEILIGHEID,
      Aanleiding.VEILIGHEID,
      Vraag.Samengesteld.VEILIG_KANAAL_ONBEKEND,
      "het is niet bekend hoe de inwoner veilig bereikt kan worden",
      "it is not known how the inwoner can be reached safely"),
  /** An unexpired GEDEELD bagage has overdraagbaar no. */
  NIET_OVERDRAAGBAAR(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(BAGAGE, Vraag.Bagagekenmerk.NIET_OVERDRAAGBAAR),
      "de inwoner wil niet dat alle gedeelde bagage meegaat bij een overdracht",
      "the inwoner does not want all shared bagage to be passed on in a handover"),
  /** The inwoner said so, unexpired: SCHAAMTE or ZELFVERWIJT. */
  SCHAAMTE_GEUIT(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(UITING, Gevolg.SCHAAMTE, Gevolg.ZELFVERWIJT),
      "de inwoner sprak over schaamte of zelfverwijt",
      "the inwoner spoke of shame or self-blame"),
  /** The inwoner said so, unexpired: ARMOEDE. */
  GELDSTRESS_GEUIT(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(UITING, Gevolg.ARMOEDE),
      "de inwoner sprak over armoede of geldzorgen",
      "the inwoner spoke of poverty or money worries"),
  /** The inwoner said so, unexpired: ZINLOOSHEID. */
  ZINLOOSHEID_GEUIT(
      INWONER,
      Aanleiding.GEZEGD,
      vermeld(UITING, Gevolg.ZINLOOSHEID),
      "de inwoner sprak over zinloosheid",
      "the inwoner spoke of things feeling pointless"),
  /** The inwoner's latest unexpired observation of AANDACHT is GEMIST. */
  GEMIST_AANDACHT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.AANDACHT, Beleving.GEMIST),
      "de inwoner mist aandacht",
      "the inwoner feels a lack of attention"),
  /** The inwoner's latest unexpired observation of WEDERKERIGHEID is GEMIST. */
  GEMIST_WEDERKERIGHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.WEDERKERIGHEID, Beleving.GEMIST),
      "de inwoner mist wederkerigheid",
      "the inwoner feels a lack of give and take"),
  /** The inwoner's latest unexpired observation of NABIJHEID is GEMIST. */
  GEMIST_NABIJHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.NABIJHEID, Beleving.GEMIST),
      "de inwoner mist nabijheid",
      "the inwoner feels a lack of nearness"),
  /** The inwoner's latest unexpired observation of CONTINUITEIT is GEMIST. */
  GEMIST_CONTINUITEIT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.CONTINUITEIT, Beleving.GEMIST),
      "de inwoner mist continuïteit",
      "the inwoner feels a lack of continuity"),
  /** The inwoner's latest unexpired observation of AANDACHT is WISSELEND. */
  WISSELEND_AANDACHT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.AANDACHT, Beleving.WISSELEND),
      "de inwoner ervaart aandacht wisselend",
      "the inwoner’s experience of attention is mixed"),
  /** The inwoner's latest unexpired observation of WEDERKERIGHEID is WISSELEND. */
  WISSELEND_WEDERKERIGHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.WEDERKERIGHEID, Beleving.WISSELEND),
      "de inwoner ervaart wederkerigheid wisselend",
      "the inwoner’s experience of give and take is mixed"),
  /** The inwoner's latest unexpired observation of NABIJHEID is WISSELEND. */
  WISSELEND_NABIJHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.NABIJHEID, Beleving.WISSELEND),
      "de inwoner ervaart nabijheid wisselend",
      "the inwoner’s experience of nearness is mixed"),
  /** The inwoner's latest unexpired observation of CONTINUITEIT is WISSELEND. */
  WISSELEND_CONTINUITEIT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.CONTINUITEIT, Beleving.WISSELEND),
      "de inwoner ervaart continuïteit wisselend",
      "the inwoner’s experience of continuity is mixed"),
  /** The inwoner's latest unexpired observation of AANDACHT is ERVAREN. */
  ERVAREN_AANDACHT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.AANDACHT, Beleving.ERVAREN),
      "de inwoner ervaart aandacht",
      "the inwoner experiences attention"),
  /** The inwoner's latest unexpired observation of WEDERKERIGHEID is ERVAREN. */
  ERVAREN_WEDERKERIGHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.WEDERKERIGHEID, Beleving.ERVAREN),
      "de inwoner ervaart wederkerigheid",
      "the inwoner experiences give and take"),
  /** The inwoner's latest unexpired observation of NABIJHEID is ERVAREN. */
  ERVAREN_NABIJHEID(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.NABIJHEID, Beleving.ERVAREN),
      "de inwoner ervaart nabijheid",
      "the inwoner experiences nearness"),
  /** The inwoner's latest unexpired observation of CONTINUITEIT is ERVAREN. */
  ERVAREN_CONTINUITEIT(
      INWONER,
      Aanleiding.GEZEGD,
      laatste(Kwaliteit.CONTINUITEIT, Beleving.ERVAREN),
      "de inwoner ervaart continuïteit",
      "the inwoner experiences continuity"),
  /** Of the inwoner's last two observations of AANDACHT the later one is lower. */
  AFNEMEND_AANDACHT(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.AANDACHT, Trend.AFNEMEND),
      "de inwoner ervaart minder aandacht dan eerder",
      "the inwoner experiences less attention than before"),
  /** Of the inwoner's last two observations of WEDERKERIGHEID the later one is lower. */
  AFNEMEND_WEDERKERIGHEID(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.WEDERKERIGHEID, Trend.AFNEMEND),
      "de inwoner ervaart minder wederkerigheid dan eerder",
      "the inwoner experiences less give and take than before"),
  /** Of the inwoner's last two observations of NABIJHEID the later one is lower. */
  AFNEMEND_NABIJHEID(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.NABIJHEID, Trend.AFNEMEND),
      "de inwoner ervaart minder nabijheid dan eerder",
      "the inwoner experiences less nearness than before"),
  /** Of the inwoner's last two observations of CONTINUITEIT the later one is lower. */
  AFNEMEND_CONTINUITEIT(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.CONTINUITEIT, Trend.AFNEMEND),
      "de inwoner ervaart minder continuïteit dan eerder",
      "the inwoner experiences less continuity than before"),
  /** Of the inwoner's last two observations of AANDACHT the later one is higher. */
  TOENEMEND_AANDACHT(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.AANDACHT, Trend.TOENEMEND),
      "de inwoner ervaart meer aandacht dan eerder",
      "the inwoner experiences more attention than before"),
  /** Of the inwoner's last two observations of WEDERKERIGHEID the later one is higher. */
  TOENEMEND_WEDERKERIGHEID(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.WEDERKERIGHEID, Trend.TOENEMEND),
      "de inwoner ervaart meer wederkerigheid dan eerder",
      "the inwoner experiences more give and take than before"),
  /** Of the inwoner's last two observations of NABIJHEID the later one is higher. */
  TOENEMEND_NABIJHEID(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.NABIJHEID, Trend.TOENEMEND),
      "de inwoner ervaart meer nabijheid dan eerder",
      "the inwoner experiences more nearness than before"),
  /** Of the inwoner's last two observations of CONTINUITEIT the later one is higher. */
  TOENEMEND_CONTINUITEIT(
      INWONER,
      Aanleiding.GEZEGD,
      verloop(Kwaliteit.CONTINUITEIT, Trend.TOENEMEND),
      "de inwoner ervaart meer continuïteit dan eerder",
      "the inwoner experiences more continuity than before"),
  /**
   * No quality is GEMIST or AFNEMEND, nothing is under strain, and two qualities are TOENEMEND or
   * three ERVAREN.
   */
  GROEI(
      INWONER,
      Aanleiding.GEZEGD,
      Vraag.Samengesteld.GROEI,
      "de inwoner ervaart dat het goed gaat in het contact, of beter dan eerder",
      "in the inwoner’s experience the contact goes well, or better than before"),
  /**
   * For one quality the latest observations of both are GEMIST and ERVAREN, either way round, and
   * close together in time.
   */
  BELEVING_VERSCHILT(
      INWONER,
      Aanleiding.GEZEGD,
      Vraag.Samengesteld.BELEVING_VERSCHILT,
      "inwoner en consulent verschillen: de een ervaart wat de ander mist",
      "inwoner and consulent differ: one experiences what the other feels a lack of"),
  /** A recent observation by the consulent and none by the inwoner. */
  INWONER_NIET_GEHOORD(
      INWONER,
      Aanleiding.ALGEMEEN,
      Vraag.Samengesteld.INWONER_NIET_GEHOORD,
      "onlangs is wel vastgelegd hoe de consulent het contact ervaart, en niet hoe de inwoner het ervaart",
      "the consulent’s experience of the contact was recorded recently, and the inwoner’s was not"),
  /** An open self-report of the consulent. */
  PRESTATIEDRUK(
      CONSULENT,
      Aanleiding.GEZEGD,
      vermeld(ZELFRAPPORTAGE, Contextdruk.PRESTATIEDRUK),
      "de consulent ervaart druk van prestatieafspraken",
      "the consulent feels pressure from performance targets"),
  /** An open self-report of the consulent. */
  SPAGAAT(
      CONSULENT,
      Aanleiding.GEZEGD,
      vermeld(ZELFRAPPORTAGE, Contextdruk.SPAGAAT),
      "de consulent staat in een spagaat tussen ‘snel naar werk’ en aansluiten bij de inwoner",
      "the consulent is torn between ‘quickly into work’ and what this inwoner needs"),
  /** An open self-report of the consulent. */
  WEINIG_RUIMTE(
      CONSULENT,
      Aanleiding.GEZEGD,
      vermeld(ZELFRAPPORTAGE, Contextdruk.WEINIG_RUIMTE),
      "de consulent ervaart weinig ruimte",
      "the consulent feels that there is little room"),
  /** An open self-report of the consulent. */
  BELAST(
      CONSULENT,
      Aanleiding.GEZEGD,
      vermeld(ZELFRAPPORTAGE, Contextdruk.BELAST),
      "het werk raakt de consulent of valt zwaar",
      "the work affects the consulent or weighs heavily"),
  /** An open self-report of the consulent. */
  REGELKNELPUNT(
      CONSULENT,
      Aanleiding.GEZEGD,
      vermeld(ZELFRAPPORTAGE, Contextdruk.REGELKNELPUNT),
      "een regel of werkwijze zit in de weg",
      "a rule or a way of working is in the way"),
  /**
   * The caseload is known and above the threshold the organisation set; never without such a
   * threshold.
   */
  GROTE_CASELOAD(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Maat.CASELOAD, MEER_DAN, Drempel.GROTE_CASELOAD),
      "de caseload ligt boven de eigen grens van de organisatie",
      "the caseload is above the organisation’s own limit"),
  /** The last team discussion is unknown, in the future, or longer ago than the threshold. */
  GEEN_TEAMOVERLEG(
      WERKWIJZE,
      Aanleiding.ALGEMEEN,
      gemeten(Standaardmaat.DAGEN_ZONDER_TEAMOVERLEG, MEER_DAN, Drempel.RECENT),
      "er is geen recent teamoverleg vastgelegd",
      "no recent team discussion is recorded"),
  /** The team is recorded as having no ervaringskennis. */
  TEAM_ZONDER_ERVARINGSKENNIS(
      WERKWIJZE,
      Aanleiding.GEBEURD,
      gemeten(Standaardmaat.ERVARINGSKENNIS, Bereik.precies(0)),
      "het team heeft geen ervaringskennis in huis",
      "the team has no lived experience among its members");

  private static final List<Signaal> ALL = List.of(values());

  private final Onderwerp onderwerp;
  private final Aanleiding aanleiding;
  private final Vraag vraag;
  private final Tekst zin;

  Signaal(Onderwerp onderwerp, Aanleiding aanleiding, Vraag vraag, String nl, String en) {
    this.onderwerp = onderwerp;
    this.aanleiding = aanleiding;
    this.vraag = vraag;
    this.zin = Tekst.of(nl, en);
  }

  private static Vraag gepland(Vraag.Gesprekskenmerk kenmerk, Enum<?>... waarden) {
    return new Vraag.Gepland(kenmerk, List.of(waarden));
  }

  private static Vraag vermeld(Vraag.Feitkenmerk kenmerk, Enum<?>... waarden) {
    return new Vraag.Vermeld(kenmerk, List.of(waarden));
  }

  private static Vraag gemeten(Meetbaar feit, Waarden waarden) {
    return new Vraag.Gemeten(feit, waarden);
  }

  private static Vraag gemeten(Meetbaar feit, Waarden.Drempelgrens.Kant kant, Drempel drempel) {
    return gemeten(feit, new Waarden.Drempelgrens(kant, drempel));
  }

  private static Vraag laatste(Kwaliteit kwaliteit, Beleving beleving) {
    return gemeten(new LaatsteBeleving(kwaliteit, Perspectief.INWONER), Bereik.precies(beleving));
  }

  private static Vraag verloop(Kwaliteit kwaliteit, Trend trend) {
    return gemeten(new Verloop(kwaliteit, Perspectief.INWONER), Bereik.precies(trend));
  }

  /** The signaal that the inwoner misses this quality. */
  public static Signaal gemist(Kwaliteit kwaliteit) {
    return about(GEMIST_AANDACHT, kwaliteit);
  }

  /** The signaal that the inwoner's experience of this quality is mixed. */
  public static Signaal wisselend(Kwaliteit kwaliteit) {
    return about(WISSELEND_AANDACHT, kwaliteit);
  }

  /** The signaal that the inwoner experiences this quality. */
  public static Signaal ervaren(Kwaliteit kwaliteit) {
    return about(ERVAREN_AANDACHT, kwaliteit);
  }

  /** The signaal that the inwoner experiences less of this quality than before. */
  public static Signaal afnemend(Kwaliteit kwaliteit) {
    return about(AFNEMEND_AANDACHT, kwaliteit);
  }

  /** The signaal that the inwoner experiences more of this quality than before. */
  public static Signaal toenemend(Kwaliteit kwaliteit) {
    return about(TOENEMEND_AANDACHT, kwaliteit);
  }

  /** The four of a kind stand in the order of {@link Kwaliteit}. */
  private static Signaal about(Signaal first, Kwaliteit kwaliteit) {
    return ALL.get(first.ordinal() + kwaliteit.ordinal());
  }

  /** The condition that the inwoner experiences less of at least one quality than before. */
  public static Condition afnemend() {
    return Condition.any(
        AFNEMEND_AANDACHT, AFNEMEND_WEDERKERIGHEID, AFNEMEND_NABIJHEID, AFNEMEND_CONTINUITEIT);
  }

  @Override
  public String code() {
    return name();
  }

  /** What it asks: the fact it looks at, and the values for which it holds. */
  public Vraag vraag() {
    return vraag;
  }

  @Override
  public Onderwerp onderwerp() {
    return onderwerp;
  }

  @Override
  public Aanleiding aanleiding() {
    return aanleiding;
  }

  @Override
  public Tekst zin() {
    return zin;
  }
}
