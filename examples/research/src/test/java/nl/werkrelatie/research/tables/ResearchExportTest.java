// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import static nl.werkrelatie.research.tables.ExportedFolder.DAY;
import static nl.werkrelatie.research.tables.ExportedFolder.export;
import static nl.werkrelatie.research.tables.ExportedFolder.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.research.caseload.InventedCaseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearchExportTest {
  private static final List<Werkrelatie> CASELOAD =
      List.copyOf(InventedCaseload.of(42, DAY).first(200));
  private static final List<String> TABLES =
      List.of("momenten", "waarnemingen", "suggesties", "aangehouden", "perioden", "beoordelaars");

  @TempDir private Path folder;

  @Test
  void without_one_werkrelatie_every_other_row_stays_as_it_was() {
    ResearchExport every = export().withSmallest(1, "verzonnen");
    ExportedFolder all = written(every, CASELOAD);
    ExportedFolder rest = written(every, CASELOAD.subList(1, CASELOAD.size()));
    Werkrelatie gone = CASELOAD.get(0);
    String own =
        key(7, "nabijheid").werkrelatie(Days.SHIFTED, gone.inwoner().id(), gone.consulent().id());
    for (String table : TABLES) {
      assertEquals(
          all.texts().get(table + ".csv").lines().filter(line -> !line.contains(own)).toList(),
          rest.texts().get(table + ".csv").lines().toList(),
          table);
    }
  }

  @Test
  void every_value_stands_in_the_codebook() {
    ExportedFolder written = written(export(), CASELOAD);
    Map<String, Set<String>> known =
        written.table("codeboek").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("tabel") + "." + row.getField("kolom"),
                    Collectors.mapping(row -> row.getField("waarde"), Collectors.toSet())));
    for (String table : TABLES) {
      for (NamedCsvRecord row : written.table(table)) {
        row.getFieldsAsMap()
            .forEach(
                (column, value) -> {
                  Set<String> values = known.get(table + "." + column);
                  assertTrue(
                      values.equals(Set.of("")) || values.contains(value),
                      () -> value + " in " + table + "." + column);
                });
      }
    }
  }

  @Test
  void a_value_of_fewer_than_five_werkrelaties_is_left_out() {
    List<Werkrelatie> few = new ArrayList<>();
    for (int index = 0; index < 9; index++) {
      Kanaal kanaal = index < 4 ? Kanaal.HUISBEZOEK : Kanaal.KANTOOR;
      few.add(
          Werkrelatie.builder()
              .inwoner(Inwoner.of("W-" + index))
              .consulent(Consulent.of("C-1"))
              .addGespreksmoment(Gespreksmoment.held("m1", DAY.minusDays(200), kanaal))
              .addGespreksmoment(Gespreksmoment.held("m2", DAY.minusDays(20), kanaal))
              .build());
    }
    ExportedFolder written = written(export(), few);
    assertEquals(
        Map.of("kantoor", 10L, "kleine_groep", 8L), counted(written.column("momenten", "kanaal")));
    assertTrue(
        written.texts().get("README.md").contains("`momenten`, `kanaal`: 1 waarden weggelaten"),
        written.texts().get("README.md"));
    assertEquals(
        Map.of("kantoor", 10L, "huisbezoek", 8L),
        counted(
            written(export().withSmallest(4, "hier zijn het er vier"), few)
                .column("momenten", "kanaal")));
  }

  @Test
  void one_inwoner_with_several_consulenten_counts_once() {
    List<Werkrelatie> own = new ArrayList<>();
    for (int index = 0; index < 12; index++) {
      boolean one = index < 6;
      own.add(
          Werkrelatie.builder()
              .inwoner(Inwoner.of(one ? "W-1" : "W-" + index))
              .consulent(Consulent.of("C-" + index))
              .addGespreksmoment(
                  Gespreksmoment.held(
                      "m1", DAY.minusDays(20), one ? Kanaal.HUISBEZOEK : Kanaal.KANTOOR))
              .build());
    }
    assertEquals(
        Map.of("kantoor", 6L, "kleine_groep", 6L),
        counted(written(export(), own).column("momenten", "kanaal")));
    assertThrows(ExportRefusedException.class, () -> written(export(), own.subList(0, 6)));
    own.set(7, own.get(8));
    assertThrows(ExportRefusedException.class, () -> written(export(), own), "one given twice");
  }

  @Test
  void a_handvat_of_fewer_than_five_werkrelaties_has_no_row() {
    List<Werkrelatie> some = CASELOAD.subList(0, 60);
    ExportedFolder every = written(export().withSmallest(1, "verzonnen"), some);
    ExportedFolder safe = written(export(), some);
    Set<String> rare =
        every.table("suggesties").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("handvat"),
                    Collectors.mapping(row -> row.getField("werkrelatie"), Collectors.toSet())))
            .entrySet()
            .stream()
            .filter(each -> each.getValue().size() < 5)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertFalse(rare.isEmpty(), "nothing is rare here");
    assertEquals(
        every.column("suggesties", "handvat").stream()
            .filter(each -> !rare.contains(each))
            .toList(),
        safe.column("suggesties", "handvat"));
  }

  @Test
  void too_few_werkrelaties_a_short_key_and_a_full_folder_are_refused() throws Exception {
    assertThrows(ExportRefusedException.class, () -> written(export(), CASELOAD.subList(0, 4)));
    assertThrows(IllegalArgumentException.class, () -> export().withSmallest(4, " "));
    assertThrows(IllegalArgumentException.class, () -> ProjectKey.of(new byte[31], "a"));
    assertThrows(IllegalArgumentException.class, () -> ProjectKey.of(new byte[32], " "));
    Path full = Files.createDirectory(folder.resolve("vol"));
    Files.writeString(full.resolve("mijn.txt"), "van mij");
    assertThrows(
        ExportRefusedException.class,
        () -> export().write(CASELOAD::stream, full, java.util.Locale.ENGLISH));
    assertEquals("van mij", Files.readString(full.resolve("mijn.txt")));
  }

  @Test
  void what_runs_dry_after_it_was_counted_is_refused() {
    Iterator<Werkrelatie> once = CASELOAD.iterator();
    assertThrows(
        ExportRefusedException.class,
        () ->
            export()
                .write(
                    () -> StreamSupport.stream(Spliterators.spliteratorUnknownSize(once, 0), false),
                    folder.resolve("droog"),
                    java.util.Locale.ENGLISH));
    assertFalse(Files.exists(folder.resolve("droog")), "half an export");
  }

  @Test
  void the_data_sheet_says_what_the_tables_are_and_never_that_nobody_can_be_found() {
    String sheet = written(export(), CASELOAD).texts().get("README.md");
    assertTrue(sheet.contains("Dit zijn persoonsgegevens"), sheet);
    assertFalse(sheet.toLowerCase(java.util.Locale.ROOT).contains("anoniem"), sheet);
    String lowered =
        written(export().withSmallest(2, "verzonnen\nmensen"), CASELOAD).texts().get("README.md");
    assertTrue(lowered.contains("Waarom 2, zegt wie de export maakte: verzonnen mensen"), lowered);
  }

  /** Computed with Python's hmac: HMAC-SHA-256 of project, kind and reference, each on a line. */
  @Test
  void a_pseudonym_is_what_its_documentation_says() {
    byte[] secret = new byte[32];
    for (int index = 0; index < secret.length; index++) {
      secret[index] = (byte) index;
    }
    ProjectKey key = ProjectKey.of(secret, "nabijheid");
    assertEquals("I0a7f37b987bcb99846e4", key.inwoner(Days.SHIFTED, "W-1043"));
    assertEquals("W8bdf7b0f6c5deb5ce7a7", key.werkrelatie(Days.MONTH, "W-1043", "C-7"));
    assertEquals("a92d40fc", key.id());
    assertEquals(4, key.weeksShifted("W-1043"));
    assertEquals("ProjectKey", key.toString());
    assertNotEquals(key.id(), key(7, "nabijheid").id());
  }

  private ExportedFolder written(ResearchExport export, List<Werkrelatie> werkrelaties) {
    return ExportedFolder.of(folder, export, werkrelaties);
  }

  private static Map<String, Long> counted(List<String> values) {
    return values.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
  }
}
