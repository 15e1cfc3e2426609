// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A werkrelatie as plain records with Jackson's data binding: the least one can write oneself.
 *
 * <p>Words are any text, ids and ranges are unchecked, what is missing or null is null, and its
 * errors can quote the document.
 */
public final class PlainRecords {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private PlainRecords() {}

  /** The records in this document. */
  public static Relatie read(byte[] document) {
    return MAPPER.readValue(document, Relatie.class);
  }

  /** The records in this document. */
  public static Relatie read(String document) {
    return MAPPER.readValue(document, Relatie.class);
  }

  /** The compact document. */
  public static String text(Relatie relatie) {
    return MAPPER.writeValueAsString(relatie);
  }

  /** The compact document in UTF-8. */
  public static byte[] bytes(Relatie relatie) {
    return MAPPER.writeValueAsBytes(relatie);
  }

  /** A whole document. */
  public record Relatie(
      int schemaVersie,
      String doel,
      String soort,
      Persoon inwoner,
      Medewerker consulent,
      @Nullable LocalDate begin,
      @Nullable Integer volgnummer,
      @Nullable Periode traject,
      @Nullable Overgang overdracht,
      @Nullable Groep team,
      @Nullable List<Moment> gespreksmomenten,
      @Nullable List<Last> bagage,
      @Nullable List<Blik> waarnemingen,
      @Nullable List<Woord> uitingen,
      @Nullable List<Teken> signalen,
      @Nullable List<Melding> zelfrapportages,
      @Nullable List<Belofte> toezeggingen) {}

  /** An inwoner. */
  public record Persoon(String id, @Nullable String gewenstKanaal, @Nullable Boolean tolkNodig) {}

  /** A consulent. */
  public record Medewerker(String id, @Nullable Integer caseload) {}

  /** A traject. */
  public record Periode(@Nullable LocalDate begin, @Nullable LocalDate einde) {}

  /** An overdracht. */
  public record Overgang(boolean gepland, @Nullable LocalDate datum) {}

  /** A team. */
  public record Groep(@Nullable LocalDate laatsteOverleg, @Nullable Boolean ervaringskennis) {}

  /** A gespreksmoment. */
  public record Moment(
      String id,
      LocalDate datum,
      @Nullable LocalTime tijd,
      @Nullable String soort,
      @Nullable String initiatief,
      @Nullable String kanaal,
      @Nullable String status,
      @Nullable Integer minuten,
      @Nullable List<String> doelen,
      @Nullable List<String> aanwezigen,
      @Nullable Boolean metVoorganger,
      @Nullable List<String> sleutelmomentVoor) {}

  /** A bagage of either kind. */
  public record Last(
      String vorm,
      String id,
      @Nullable String soort,
      String zichtbaarheid,
      @Nullable Boolean overdraagbaar,
      LocalDate datum,
      @Nullable LocalDate verlooptOp) {}

  /** A waarneming. */
  public record Blik(
      String id,
      String kwaliteit,
      String perspectief,
      String beleving,
      LocalDate datum,
      @Nullable LocalDate verlooptOp,
      @Nullable String opgeschrevenDoor) {}

  /** An uiting. */
  public record Woord(String id, String gevolg, LocalDate datum, @Nullable LocalDate verlooptOp) {}

  /** An afgegeven signaal. */
  public record Teken(
      String id,
      String soort,
      String gever,
      LocalDate datum,
      @Nullable LocalDate geslotenOp,
      @Nullable LocalDate verlooptOp) {}

  /** A zelfrapportage. */
  public record Melding(
      String id,
      String soort,
      LocalDate datum,
      @Nullable LocalDate geslotenOp,
      @Nullable LocalDate verlooptOp,
      @Nullable Boolean gedeeldMetTeam) {}

  /** A toezegging. */
  public record Belofte(String id, LocalDate uiterlijk, @Nullable String status) {}
}
