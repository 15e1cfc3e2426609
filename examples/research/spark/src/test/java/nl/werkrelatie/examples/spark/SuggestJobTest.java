// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job in one process, beside the library's own stream over the same lines. */
class SuggestJobTest {
  private static final Pattern PLACE =
      Pattern.compile("\\{\"file\":\"file:([^\"]*)\",\"(byte|row)\":(\\d+),.*");
  private static final Path REGELSET = Path.of("../../regelsets/oudewater-noord.json");

  private static final List<String> LINES = Caseload.lines(600);
  private static final byte[] CASELOAD = Caseload.document(LINES);

  @TempDir private static Path folder;

  @BeforeAll
  static void settings() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    // Small enough that even these lines are cut into several splits, in the middle of lines.
    System.setProperty("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "50000");
  }

  @AfterAll
  static void noSettings() {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("spark."));
  }

  private static Path run(String name, String... arguments) {
    Path out = folder.resolve(name + "-out");
    String[] all =
        Stream.concat(
                Arrays.stream(arguments),
                Stream.of("--out", out.toString(), "--peildatum", Caseload.DAY.toString()))
            .toArray(String[]::new);
    assertEquals(0, new CommandLine(new SuggestJob()).execute(all));
    return out;
  }

  private static Path caseload(String name) throws IOException {
    return Files.write(folder.resolve(name), CASELOAD);
  }

  @Test
  void the_answers_are_those_of_the_stream_of_the_library() throws IOException {
    Path out = run("plain", "--in", caseload("plain.ndjson").toString());
    assertEquals(
        Caseload.answers(CASELOAD, RuleEngine.standard()), Caseload.written(out, "answered"));
    try (Stream<Path> parts = Files.list(out.resolve("outcome=answered"))) {
      assertTrue(
          parts.filter(part -> part.toString().endsWith(".txt")).count() > 3, "one split only");
    }
  }

  @Test
  void a_refused_line_can_be_found_by_its_place_and_is_refused_there_for_the_same()
      throws IOException {
    Path out = run("refused", "--in", caseload("refused.ndjson").toString());
    List<String> refused = Caseload.written(out, "refused");
    assertEquals(60, refused.size());
    for (String line : refused) {
      assertFalse(line.contains(Caseload.MARK), "a refused line is repeated");
      Matcher place = PLACE.matcher(line);
      assertTrue(place.matches(), line);
      byte[] file = Files.readAllBytes(Path.of(place.group(1)));
      int start = Integer.parseInt(place.group(3));
      int end = start;
      while (file[end] != '\n') {
        end++;
      }
      byte[] document = Arrays.copyOfRange(file, start, end);
      assertTrue(line.contains("\"text\":\"" + violation(document) + "\""), line);
    }
  }

  private static String violation(byte[] document) {
    try {
      WerkrelatieJson.read(document);
      return "it is not refused at all";
    } catch (DocumentRefusedException refused) {
      return refused.violations().get(0).inOneLine(java.util.Locale.ENGLISH).replace("\"", "\\\"");
    }
  }

  @Test
  void gzip_in_a_folder_gives_the_same() throws IOException {
    Path packed = Files.createDirectories(folder.resolve("packed/deeper")).resolve("a.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(CASELOAD);
    }
    Path out = run("packed", "--in", folder.resolve("packed").toString());
    assertEquals(
        Caseload.answers(CASELOAD, RuleEngine.standard()), Caseload.written(out, "answered"));
    assertEquals(60, Caseload.written(out, "refused").size());
  }

  @Test
  void a_column_of_parquet_gives_the_same_and_a_refused_row_is_counted_from_its_file()
      throws IOException {
    Path parquet = folder.resolve("parquet");
    try (SparkSession spark = SparkSession.builder().appName("parquet").getOrCreate()) {
      spark
          .createDataset(LINES, Encoders.STRING())
          .toDF("dossier")
          .coalesce(1)
          .write()
          .parquet(parquet.toString());
    }
    Path out = run("parquet", "--in", parquet.toString(), "--column", "dossier");
    assertEquals(
        Caseload.answers(CASELOAD, RuleEngine.standard()), Caseload.written(out, "answered"));
    List<Integer> rows =
        Caseload.written(out, "refused").stream()
            .map(PLACE::matcher)
            .filter(Matcher::matches)
            .map(place -> Integer.valueOf(place.group(3)))
            .sorted()
            .toList();
    assertEquals(Stream.iterate(9, row -> row < 600, row -> row + 10).toList(), rows);
  }

  @Test
  void a_rule_set_travels_as_a_document() throws IOException {
    Path out =
        run(
            "regelset",
            "--in",
            caseload("regelset.ndjson").toString(),
            "--regelset",
            REGELSET.toString());
    RuleEngine engine = RuleEngine.standard().with(RegelsetJson.read(Files.readAllBytes(REGELSET)));
    List<String> answers = Caseload.answers(CASELOAD, engine);
    assertEquals(answers, Caseload.written(out, "answered"));
    assertFalse(
        answers.equals(Caseload.answers(CASELOAD, RuleEngine.standard())),
        "the rule set does nothing");
  }

  @Test
  void a_rule_set_that_is_refused_starts_no_job() throws IOException {
    Path broken = Files.write(folder.resolve("broken.json"), "{}".getBytes(UTF_8));
    assertStops("rule set " + broken + " is refused: ", broken);
  }

  @Test
  void a_rule_set_that_is_not_there_starts_no_job() {
    Path missing = folder.resolve("missing.json");
    assertStops("rule set " + missing + " cannot be read; give the path of a file", missing);
  }

  @Test
  void two_rule_sets_that_contradict_each_other_start_no_job() {
    assertStops("rule set " + REGELSET + " is refused: two ", REGELSET, REGELSET);
  }

  private void assertStops(String told, Path... regelsets) {
    Path out = folder.resolve("never");
    List<String> arguments =
        new ArrayList<>(
            List.of("--in", "nowhere", "--out", out.toString(), "--peildatum", "2026-11-21"));
    for (Path regelset : regelsets) {
      arguments.addAll(List.of("--regelset", regelset.toString()));
    }
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      assertEquals(1, new CommandLine(new SuggestJob()).execute(arguments.toArray(new String[0])));
    } finally {
      System.setErr(before);
    }
    String all = said.toString(UTF_8);
    assertTrue(all.startsWith("suggest-job: " + told), all);
    assertFalse(Files.exists(out));
  }
}
