// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import static nl.werkrelatie.research.tables.ExportedFolder.DAY;
import static nl.werkrelatie.research.tables.ExportedFolder.export;
import static nl.werkrelatie.research.tables.ExportedFolder.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.research.caseload.InventedCaseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an export hides of people and of days. */
class ResearchPrivacyTest {
  private static final List<Werkrelatie> CASELOAD =
      List.copyOf(InventedCaseload.of(42, DAY).first(200));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Days.class)
  void what_may_not_be_told_changes_no_file(Days days) {
    List<Werkrelatie> without =
        CASELOAD.stream()
            .map(one -> one.withBagage(List.of()).withUitingen(List.of()).withZelfrapportages())
            .toList();
    List<Werkrelatie> with = CASELOAD.stream().map(ResearchPrivacyTest::filled).toList();
    assertEquals(
        written(export().withDays(days), without).texts(),
        written(export().withDays(days), with).texts());
  }

  /** With everything that a table may not rest on. */
  private static Werkrelatie filled(Werkrelatie one) {
    return one.withBagage(
            GeschondenLevensverhaal.builder()
                .id("geweld")
                .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                .datum(DAY.minusDays(300))
                .build())
        .withUitingen(
            Uiting.builder().id("zin").gevolg(Gevolg.ZINLOOSHEID).datum(DAY.minusDays(90)).build())
        .withZelfrapportages(
            Zelfrapportage.builder()
                .id("last")
                .soort(Contextdruk.BELAST)
                .datum(DAY.minusDays(90))
                .build())
        .withInwoner(one.inwoner().withTolkNodig(true))
        .withConsulent(one.consulent().withCaseload(OptionalInt.of(255)))
        .withGespreksmomenten(
            one.gespreksmomenten().stream()
                .map(moment -> moment.withAanwezigen(Set.of(Aanwezige.PARTNER)))
                .toList());
  }

  @Test
  void no_file_names_what_would_tell_of_violence_or_despair() {
    written(export().withDays(Days.MONTH), CASELOAD)
        .texts()
        .forEach(
            (name, text) -> {
              for (String never :
                  List.of("H12", "H48", "veilig_kanaal", "veiligheid_eerst", "VEILIGHEID")) {
                assertFalse(text.contains(never), never + " in " + name);
              }
            });
  }

  @Test
  void no_reference_of_the_input_is_in_any_file() {
    List<Werkrelatie> marked =
        CASELOAD.stream()
            .map(
                one ->
                    one.withGespreksmomenten(
                        one.gespreksmomenten().stream()
                            .map(moment -> moment.withId("feit-" + moment.id()))
                            .toList()))
            .toList();
    String all = String.join("\n", written(export(), marked).texts().values());
    assertFalse(all.contains("verzonnen-42"), "a reference of an inwoner or consulent");
    assertFalse(all.contains("feit-"), "a reference of a fact");
  }

  @Test
  void the_order_in_which_they_were_given_is_not_told() {
    List<Werkrelatie> reversed = new ArrayList<>(CASELOAD);
    Collections.reverse(reversed);
    ExportedFolder written = written(export(), reversed);
    assertEquals(written(export(), CASELOAD).texts(), written.texts());
    List<String> pseudonyms = written.column("momenten", "werkrelatie");
    assertEquals(pseudonyms.stream().sorted().toList(), pseudonyms);
  }

  @Test
  void a_project_and_a_key_have_pseudonyms_of_their_own() {
    Set<String> seen = new HashSet<>();
    for (ResearchExport each :
        List.of(
            export(),
            export().withDays(Days.MONTH),
            ResearchExport.of(RuleEngine.standard(), DAY, key(7, "ander")),
            ResearchExport.of(RuleEngine.standard(), DAY, key(8, "nabijheid")))) {
      Set<String> own = Set.copyOf(written(each, CASELOAD).column("momenten", "inwoner"));
      assertTrue(own.size() > 150, "too few to tell");
      assertTrue(own.stream().noneMatch(seen::contains), "shared between two exports");
      seen.addAll(own);
    }
    assertEquals(
        written(export(), CASELOAD).texts(),
        written(export(), CASELOAD).texts(),
        "not the same again");
  }

  @Test
  void shifting_keeps_what_lies_between_two_days_and_the_day_of_the_week() {
    Map<String, List<NamedCsvRecord>> shifted =
        written(export(), CASELOAD).table("momenten").stream()
            .collect(Collectors.groupingBy(row -> row.getField("inwoner")));
    Set<Long> weeks = new HashSet<>();
    for (Werkrelatie one : CASELOAD) {
      String inwoner = key(7, "nabijheid").inwoner(Days.SHIFTED, one.inwoner().id());
      List<LocalDate> real =
          one.gespreksmomenten().stream()
              .sorted(Gespreksmoment.CHRONOLOGICAL)
              .map(Gespreksmoment::datum)
              .filter(day -> !day.isAfter(DAY))
              .toList();
      List<LocalDate> told =
          shifted.getOrDefault(inwoner, List.of()).stream()
              .map(row -> LocalDate.parse(row.getField("dag")))
              .toList();
      assertEquals(real.size(), told.size());
      Set<Long> days =
          IntStream.range(0, real.size())
              .mapToObj(index -> told.get(index).toEpochDay() - real.get(index).toEpochDay())
              .collect(Collectors.toSet());
      assertTrue(days.size() <= 1, () -> "not one shift for " + one);
      days.forEach(
          moved -> {
            assertEquals(0, moved % 7, "not in whole weeks");
            weeks.add(moved / 7);
          });
    }
    assertTrue(weeks.size() > 40, () -> "few shifts: " + weeks);
  }

  @Test
  void nothing_beside_shifted_days_tells_where_the_peildatum_lies() {
    ExportedFolder written = written(export(), CASELOAD);
    assertFalse(written.column("momenten", "status").contains("gepland"));
    assertFalse(written.column("suggesties", "moment").contains(""));
    assertEquals(Set.of(), silentAtTheEnd(written), "a spell that ends in silence");
    assertFalse(written.texts().get("README.md").contains("2026"), "the day in the data sheet");
  }

  private static Set<String> silentAtTheEnd(ExportedFolder written) {
    Map<String, String> states = new java.util.LinkedHashMap<>();
    written
        .table("perioden")
        .forEach(row -> states.put(row.getField("werkrelatie"), row.getField("toestand")));
    return states.entrySet().stream()
        .filter(each -> each.getValue().equals("stilte"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private ExportedFolder written(ResearchExport export, List<Werkrelatie> werkrelaties) {
    return ExportedFolder.of(folder, export, werkrelaties);
  }
}
