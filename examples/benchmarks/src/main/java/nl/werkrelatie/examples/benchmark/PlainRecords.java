// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A werkrelatie as plain records with Jackson's data binding in its default settings: what one
 * would write without this library. Ids and ranges are unchecked, what is unknown is skipped, and
 * errors can quote the document.
 */
final class PlainRecords {
  static final JsonMapper MAPPER = new JsonMapper();

  private PlainRecords() {}

  static Relatie read(byte[] document) {
    return MAPPER.readValue(document, Relatie.class);
  }

  static byte[] write(Relatie relatie) {
    return MAPPER.writeValueAsBytes(relatie);
  }

  /** Leaves out what is not recorded. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface Part {}

  record Relatie(
      int schemaVersie,
      String doel,
      String soort,
      Inwoner inwoner,
      Consulent consulent,
      @Nullable LocalDate begin,
      @Nullable Integer volgnummer,
      @Nullable Traject traject,
      @Nullable Overdracht overdracht,
      @Nullable Team team,
      @Nullable List<Moment> gespreksmomenten,
      @Nullable List<Bagage> bagage,
      @Nullable List<Waarneming> waarnemingen,
      @Nullable List<Uiting> uitingen,
      @Nullable List<Signaal> signalen,
      @Nullable List<Zelfrapportage> zelfrapportages,
      @Nullable List<Toezegging> toezeggingen)
      implements Part {}

  record Inwoner(String id, @Nullable Kanaal gewenstKanaal, @Nullable Boolean tolkNodig)
      implements Part {}

  record Consulent(String id, @Nullable Integer caseload) implements Part {}

  record Traject(@Nullable LocalDate begin, @Nullable LocalDate einde) implements Part {}

  record Overdracht(boolean gepland, @Nullable LocalDate datum) implements Part {}

  record Team(@Nullable LocalDate laatsteOverleg, @Nullable Boolean ervaringskennis)
      implements Part {}

  record Moment(
      String id,
      LocalDate datum,
      @JsonFormat(pattern = "HH:mm") @Nullable LocalTime tijd,
      @Nullable Gesprekssoort soort,
      @Nullable Initiatief initiatief,
      @Nullable Kanaal kanaal,
      @Nullable Gespreksstatus status,
      @Nullable Integer minuten,
      @Nullable List<Gespreksdoel> doelen,
      @Nullable List<Aanwezige> aanwezigen,
      @Nullable Boolean metVoorganger,
      @Nullable List<Perspectief> sleutelmomentVoor)
      implements Part {}

  /** Of either kind. */
  record Bagage(
      Vorm vorm,
      String id,
      @Nullable Bagagesoort soort,
      Zichtbaarheid zichtbaarheid,
      @Nullable Boolean overdraagbaar,
      LocalDate datum,
      @Nullable LocalDate verlooptOp)
      implements Part {}

  record Waarneming(
      String id,
      Kwaliteit kwaliteit,
      Perspectief perspectief,
      Beleving beleving,
      LocalDate datum,
      @Nullable LocalDate verlooptOp,
      @Nullable Perspectief opgeschrevenDoor)
      implements Part {}

  record Uiting(String id, Gevolg gevolg, LocalDate datum, @Nullable LocalDate verlooptOp)
      implements Part {}

  record Signaal(
      String id,
      Signaalsoort soort,
      Perspectief gever,
      LocalDate datum,
      @Nullable LocalDate geslotenOp,
      @Nullable LocalDate verlooptOp)
      implements Part {}

  record Zelfrapportage(
      String id,
      Contextdruk soort,
      LocalDate datum,
      @Nullable LocalDate geslotenOp,
      @Nullable LocalDate verlooptOp,
      @Nullable Boolean gedeeldMetTeam)
      implements Part {}

  record Toezegging(String id, LocalDate uiterlijk, @Nullable Toezeggingstatus status)
      implements Part {}

  // The words of the documents are the names, so that they need no setting and no annotation.

  enum Kanaal {
    kantoor,
    huisbezoek,
    buiten,
    video,
    telefoon,
    bericht,
    brief
  }

  enum Gesprekssoort {
    kennismaking,
    voortgang,
    herstelgesprek,
    overdracht,
    afsluiting,
    anders
  }

  enum Initiatief {
    inwoner,
    gemeente,
    samen
  }

  enum Gespreksstatus {
    gepland,
    gelukt,
    niet_doorgegaan,
    afgezegd_door_inwoner,
    afgezegd_door_gemeente
  }

  enum Gespreksdoel {
    rechtmatigheid,
    ongunstig_besluit
  }

  enum Aanwezige {
    partner,
    verwant,
    vertrouwenspersoon,
    tolk_professioneel,
    tolk_verwant,
    tolk_minderjarig
  }

  enum Perspectief {
    inwoner,
    consulent
  }

  enum Vorm {
    geschonden_levensverhaal,
    systeemkritiek
  }

  enum Bagagesoort {
    armoede,
    verslaving,
    ziekte,
    huiselijk_geweld,
    migratie,
    eerdere_begeleiding,
    afwijzing,
    niet_serieus_genomen,
    anders
  }

  enum Zichtbaarheid {
    gedeeld,
    verwacht
  }

  enum Kwaliteit {
    aandacht,
    wederkerigheid,
    nabijheid,
    continuiteit
  }

  enum Beleving {
    gemist,
    wisselend,
    ervaren
  }

  enum Gevolg {
    armoede,
    schaamte,
    zelfverwijt,
    zinloosheid
  }

  enum Signaalsoort {
    rust_gevraagd,
    grens_aangegeven,
    verzoek_wissel,
    stroefheid,
    vertrouwen_beschadigd,
    wil_bespreken
  }

  enum Contextdruk {
    prestatiedruk,
    spagaat,
    weinig_ruimte,
    belast,
    regelknelpunt
  }

  enum Toezeggingstatus {
    open,
    nagekomen,
    gemeld
  }
}
