// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of rules as a user of the program asks for it. */
class RulesPictureCommandTest {
  private static final String DAY = "--peildatum=2026-11-21";
  private static final String RULES = "--regelset=regelsets/oudewater-noord.json";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void without_a_file_it_is_made_of_the_published_gevallen() throws IOException {
    assertEquals(0, run(RULES), err::toString);
    String html = written();
    assertTrue(html.contains("Over " + Gevallen.alle().count() + " verzonnen werkrelaties."));
    assertTrue(html.contains("Na: met regelset oudewater-noord 2026.2; "), html);
    assertTrue(html.contains("niet in deze regels"), "its own handvatten stood before");
  }

  @Test
  void a_caseload_is_counted_before_and_after() throws IOException {
    assertEquals(0, run(caseload("verzonnen-", 7), DAY, RULES, "--language=en"), err::toString);
    assertTrue(written().contains("Over 7 invented werkrelaties."));
    assertTrue(written().contains(">before<") && written().contains(">after<"));
    assertEquals("", out.toString());
  }

  @Test
  void a_day_without_a_file_is_a_wrong_call() {
    assertEquals(2, run(DAY));
    assertEquals(
        "werkrelatie: de gepubliceerde gevallen hebben elk hun eigen dag; noem een BESTAND, of laat --peildatum weg; zie --help\n",
        err.toString());
    assertFalse(Files.exists(page()));
  }

  @Test
  void of_fewer_than_five_nothing_is_written() throws IOException {
    assertEquals(1, run(caseload("verzonnen-", 4), DAY));
    assertEquals(
        "werkrelatie: er zijn minder dan 5 werkrelaties; dan zou het een beeld van iemand zijn\n",
        err.toString());
    assertFalse(Files.exists(page()));
  }

  @Test
  void who_may_exist_is_refused_without_a_name() throws IOException {
    assertEquals(1, run(caseload("W-10", 6), DAY));
    assertEquals(6, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith("werkrelatie: regel 1: de inwoner heet niet verzonnen-"));
    assertFalse(err.toString().contains("W-10"), "the inwoner is named");
    assertFalse(Files.exists(page()));
  }

  @Test
  void a_refused_line_leaves_no_picture() throws IOException {
    Path file = Path.of(caseload("verzonnen-", 6));
    Files.writeString(file, Files.readString(file) + "{\"geheim\":1}\n");
    assertEquals(1, run(file.toString(), DAY));
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains("7"), err::toString);
    assertFalse(err.toString().contains("geheim"), "content of the file is told");
    assertFalse(Files.exists(page()));
  }

  @Test
  void a_page_that_is_there_already_stays() throws IOException {
    Files.writeString(page(), "mine");
    assertEquals(1, run());
    assertEquals("mine", written());
    assertEquals(0, run("--overwrite"), err::toString);
    assertTrue(written().startsWith("<!DOCTYPE html>"));
  }

  @Test
  void a_folder_where_a_file_is_asked_is_told_as_what_it_is() throws IOException {
    Files.createDirectory(page());
    assertEquals(1, run());
    assertEquals("werkrelatie: " + page() + " is een map; kies een andere naam\n", err.toString());
  }

  private String caseload(String name, int many) throws IOException {
    List<String> lines =
        IntStream.range(0, many)
            .mapToObj(
                nth ->
                    WerkrelatieJson.write(
                        Werkrelatie.builder()
                            .inwoner(Inwoner.of(name + nth))
                            .consulent(Consulent.of("C-7"))
                            .build(),
                        JsonForm.COMPACT))
            .toList();
    Path file = folder.resolve("caseload.ndjson");
    Files.write(file, lines);
    return file.toString();
  }

  private Path page() {
    return folder.resolve("rules.html");
  }

  private String written() throws IOException {
    return Files.readString(page());
  }

  private int run(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "rules-picture";
    all[1] = "-o";
    all[2] = page().toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
