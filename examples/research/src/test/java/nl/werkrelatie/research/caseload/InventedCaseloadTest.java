// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedCaseloadTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final InventedCaseload CASELOAD = InventedCaseload.of(42, DAY);

  @Test
  void a_seed_and_a_day_give_these_bytes_on_every_java() throws Exception {
    assertEquals(
        "2c38c1b57e61f329c770a0f3c5d800ec92f57b1f40c8844568cb0f365b62f051",
        sha256(lines(500)),
        "the first 500 lines of seed 42 are others; say so on the page when that is meant");
  }

  @Test
  void zone_locale_and_threads_change_no_byte() throws Exception {
    byte[] expected = inPool(1, 300);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "nl")) {
        for (String id : List.of("Pacific/Kiritimati", "America/St_Johns")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertArrayEquals(expected, inPool(8, 300), tag + " " + id);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void every_inwoner_is_the_same_however_many_are_asked() throws IOException {
    byte[] some = lines(1100);
    assertArrayEquals(some, Arrays.copyOf(lines(1200), some.length));
    String each =
        CASELOAD.first(1100).stream()
            .map(one -> WerkrelatieJson.write(one, JsonForm.COMPACT) + "\n")
            .collect(Collectors.joining());
    assertEquals(new String(some, StandardCharsets.UTF_8), each, "one at a time");
  }

  @Test
  void another_seed_is_another_caseload() throws IOException {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    InventedCaseload.of(43, DAY).write(50, other, done -> {});
    assertFalse(
        Arrays.equals(
            lines(50),
            other
                .toString(StandardCharsets.UTF_8)
                .replace("-43-", "-42-")
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_is_planned_lies_ahead_and_the_rest_does_not() {
    for (Werkrelatie one : CASELOAD.first(1500)) {
      for (Gespreksmoment moment : one.gespreksmomenten()) {
        boolean planned = moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
        assertEquals(
            planned, moment.datum().isAfter(DAY), () -> one.inwoner().id() + " " + moment.id());
      }
      assertTrue(one.waarnemingen().stream().noneMatch(each -> each.datum().isAfter(DAY)));
      assertTrue(one.bagage().stream().noneMatch(each -> each.datum().isAfter(DAY)));
      assertTrue(one.begin().stream().noneMatch(day -> day.isAfter(DAY)));
    }
  }

  @Test
  void inwoners_of_one_consulent_tell_the_same_of_that_consulent() {
    Map<String, Set<OptionalInt>> told =
        CASELOAD.first(2000).stream()
            .filter(one -> one.consulent().caseload().isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> one.consulent().id(),
                    Collectors.mapping(one -> one.consulent().caseload(), Collectors.toSet())));
    assertTrue(told.size() > 20, "too few to tell");
    assertTrue(told.values().stream().allMatch(caseloads -> caseloads.size() == 1), "differ");
  }

  @Test
  void every_id_says_that_it_is_invented() {
    for (Werkrelatie one : CASELOAD.first(100)) {
      assertTrue(one.inwoner().id().startsWith("verzonnen-42-i"), one.inwoner()::id);
      assertTrue(one.consulent().id().startsWith("verzonnen-42-c"), one.consulent()::id);
    }
  }

  @Test
  void every_handvat_has_a_turn_so_that_a_rule_can_be_tried() {
    RuleEngine engine =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.GROTE_CASELOAD, 90));
    Set<String> never = new TreeSet<>(engine.handvatten().stream().map(Handvat::id).toList());
    for (Werkrelatie one : CASELOAD.first(2000)) {
      engine.suggest(one, DAY).alle().forEach(each -> never.remove(each.handvat().id()));
    }
    assertEquals(Set.of(), never, "never suggested");
  }

  /** Five standard deviations: of what chance gives, one in a million lies further away. */
  @Test
  void what_came_lies_near_what_was_asked() throws IOException {
    AskedAndCame told = CASELOAD.write(4000, OutputStream.nullOutputStream(), done -> {});
    for (AskedAndCame.Line line : told.lines()) {
      long asked = line.asked();
      long off = 100 * line.came() - asked * line.could();
      assertTrue(
          off * off <= 25 * asked * (100 - asked) * line.could(),
          () -> line.name() + ": " + line.came() + " of " + line.could());
    }
  }

  @Test
  void the_report_says_what_the_caseload_is_not() throws IOException {
    AskedAndCame told = CASELOAD.write(200, OutputStream.nullOutputStream(), done -> {});
    String dutch = told.text(Locale.forLanguageTag("nl"));
    assertTrue(
        dutch.startsWith("200 verzonnen werkrelaties, seed 42, peildatum 2026-11-29\n"), dutch);
    assertTrue(dutch.contains("geen steekproef"), dutch);
    assertTrue(told.text(Locale.ENGLISH).contains("no sample"), "not in English");
  }

  @Test
  void a_day_too_far_away_and_a_number_below_none_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> InventedCaseload.of(1, LocalDate.of(1919, 12, 31)));
    assertThrows(IllegalArgumentException.class, () -> CASELOAD.first(-1));
    assertEquals(0, CASELOAD.first(0).size());
    assertEquals(
        "5000 invented werkrelaties, seed 42, peildatum 2026-11-29",
        CASELOAD.first(5000).toString());
  }

  @Test
  void own_scenarios_take_the_place_of_ours_and_a_fault_is_told_with_its_file(@TempDir Path folder)
      throws IOException {
    Path own = Path.of("src/main/resources/nl/werkrelatie/research/caseload/scenarios/stilte.json");
    String stilte = Files.readString(own);
    write(
        folder,
        "caseload.json",
        "{\"bron\": \"aanname\", \"aandelen\": [{\"scenario\": \"stilte\", \"aandeel\": 100}]}");
    write(folder, "stilte.json", stilte);
    AskedAndCame told =
        CASELOAD.withScenarios(folder).write(30, OutputStream.nullOutputStream(), done -> {});
    assertEquals(new AskedAndCame.Line("stilte", 100, 30, 30), told.lines().get(0));

    write(folder, "stilte.json", stilte.replace("\"kanaal\"", "\"kanaaal\""));
    assertEquals(
        "stilte.json leaves what no werkrelatie is: /gespreksmomenten/0/*: is no property of gespreksmoment; use one of id, datum, tijd, soort, initiatief, kanaal, status, minuten, doelen, aanwezigen, metVoorganger, sleutelmomentVoor",
        refusal(folder));
    write(folder, "stilte.json", stilte.replace("\"wat\"", "\"want\""));
    assertTrue(refusal(folder).startsWith("stilte.json: line 10, column 5: "), refusal(folder));
    Files.delete(folder.resolve("stilte.json"));
    assertEquals(
        "stilte.json",
        assertThrows(UncheckedIOException.class, () -> CASELOAD.withScenarios(folder))
            .getMessage());
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String refusal(Path folder) {
    return assertThrows(
            IllegalArgumentException.class,
            () ->
                CASELOAD
                    .withScenarios(folder)
                    .write(30, OutputStream.nullOutputStream(), done -> {}))
        .getMessage();
  }

  private static byte[] inPool(int threads, int n) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> lines(n)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static byte[] lines(int n) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CASELOAD.write(n, out, done -> {});
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
