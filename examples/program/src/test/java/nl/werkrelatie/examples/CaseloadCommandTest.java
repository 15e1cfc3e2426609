// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.werkrelatie.research.caseload.InventedCaseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseloadCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  @TempDir private Path folder;

  @Test
  void the_werkrelaties_go_to_standard_output_and_what_came_of_it_beside_them() throws IOException {
    PrintStream real = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
      Answer answer = answer("--n", "30", "--seed", "7", "--peildatum", "2026-11-29");
      assertEquals("", answer.out());
      assertTrue(answer.err().startsWith("30 verzonnen werkrelaties, seed 7"), answer.err());
      assertEquals(0, answer.exit());
    } finally {
      System.setOut(real);
    }
    assertArrayEquals(lines(7, 30), written.toByteArray());
  }

  @Test
  void a_file_holds_the_same_and_by_its_name_in_gzip() throws IOException {
    Path plain = folder.resolve("c.ndjson");
    Answer answer =
        answer(
            "--n=40",
            "--seed=7",
            "--peildatum=2026-11-29",
            "-o",
            plain.toString(),
            "--language=en");
    assertTrue(answer.out().startsWith("40 invented werkrelaties, seed 7"), answer.out());
    assertEquals("", answer.err());
    assertArrayEquals(lines(7, 40), Files.readAllBytes(plain));
    Path gzip = folder.resolve("c.ndjson.gz");
    answer("--n=40", "--seed=7", "--peildatum=2026-11-29", "-o", gzip.toString());
    byte[] bytes = Files.readAllBytes(gzip);
    assertArrayEquals(
        lines(7, 40), new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
  }

  @Test
  void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
    Path there = Files.writeString(folder.resolve("c.ndjson"), "mine");
    String[] call = {"--n=5", "--peildatum=2026-11-29", "-o", there.toString(), "--overwrite"};
    Answer refused = answer(java.util.Arrays.copyOf(call, 4));
    assertEquals(1, refused.exit());
    assertEquals("mine", Files.readString(there));
    assertEquals(0, answer(call).exit());
    assertArrayEquals(lines(1, 5), Files.readAllBytes(there));
  }

  @Test
  void the_report_alone_writes_no_werkrelatie() {
    Answer answer = answer("--n=50", "--seed=42", "--peildatum=2026-11-29", "--report");
    assertTrue(answer.out().startsWith("50 verzonnen werkrelaties, seed 42"), answer.out());
    assertTrue(answer.out().contains("\nkennismaking  "), answer.out());
  }

  @Test
  void scenarios_of_ones_own_are_played_and_a_fault_is_told_in_one_line() throws IOException {
    Path own = Files.createDirectory(folder.resolve("eigen"));
    Files.writeString(
        own.resolve("caseload.json"),
        "{\"bron\": \"aanname\", \"aandelen\": [{\"scenario\": \"leeg\", \"aandeel\": 100}]}");
    String scenario =
        "{\"scenario\": \"leeg\", \"titel\": {\"nl\": \"Leeg\", \"en\": \"Empty\"}, \"voorheen\": [], \"sinds\": 0, \"straks\": []}";
    Files.writeString(own.resolve("leeg.json"), scenario);
    String[] call = {"--n=9", "--peildatum=2026-11-29", "--report", "--scenarios", own.toString()};
    assertTrue(
        answer(call)
            .out()
            .contains("leeg                                   100%    100,0%   9 van 9\n"));
    Files.writeString(own.resolve("leeg.json"), scenario.replace("leeg", "vol"));
    assertEquals(
        new Answer(1, "", "werkrelatie: leeg.json: it calls itself otherwise\n"), answer(call));
    Files.delete(own.resolve("leeg.json"));
    assertEquals(
        "werkrelatie: leeg.json is niet te lezen; controleer de map van de scenario’s\n",
        answer(call).err());
  }

  @Test
  void a_wrong_call_is_told() {
    assertEquals(2, answer("--n=0").exit());
    Path none = folder.resolve("geen.ndjson");
    assertEquals(
        new Answer(
            2,
            "",
            "werkrelatie: --report schrijft geen werkrelaties; laat --report of -o weg; zie --help\n"),
        answer("--report", "-o", none.toString()));
    assertEquals(
        "werkrelatie: --peildatum ligt te ver weg; kies een jaar van 1920 tot en met 2180; zie --help\n",
        answer("--peildatum=1900-01-01").err());
  }

  private static byte[] lines(long seed, int n) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventedCaseload.of(seed, DAY).write(n, out, done -> {});
    return out.toByteArray();
  }

  private static Answer answer(String... arguments) {
    return Answer.to(
        Stream.concat(Stream.of("caseload"), Stream.of(arguments)).toArray(String[]::new));
  }
}
