// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.research.caseload.InventedCaseload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  @TempDir private Path folder;
  private Path lines;
  private Path key;

  @BeforeEach
  void make() throws IOException {
    lines = folder.resolve("caseload.ndjson");
    try (OutputStream out = Files.newOutputStream(lines)) {
      InventedCaseload.of(3, DAY).write(60, out, done -> {});
    }
    key = folder.resolve("sleutel");
  }

  @Test
  void the_first_call_makes_a_key_and_every_call_a_whole_folder() throws IOException {
    assertEquals(new Answer(0, "", ""), answer("een", "--new-key"));
    assertEquals(32, Files.size(key));
    assertEquals(new Answer(0, "", ""), answer("twee", "--days=month", "--language=en"));
    assertEquals(
        Set.of(
            "README.md",
            "codeboek.csv",
            "lees.R",
            "lees.sps",
            "momenten.csv",
            "waarnemingen.csv",
            "suggesties.csv",
            "aangehouden.csv",
            "perioden.csv",
            "beoordelaars.csv"),
        names("een"));
    assertEquals(names("een"), names("twee"));
    assertTrue(Files.readString(folder.resolve("een/README.md")).startsWith("# Tabellen van"));
    assertTrue(Files.readString(folder.resolve("twee/README.md")).startsWith("# Tables of"));
  }

  @Test
  void the_same_key_and_project_give_the_same_tables() throws IOException {
    answer("een", "--new-key");
    answer("twee");
    for (String name : names("een")) {
      assertEquals(
          Files.readString(folder.resolve("een").resolve(name)),
          Files.readString(folder.resolve("twee").resolve(name)),
          name);
    }
  }

  @Test
  void a_key_that_is_there_stays_and_one_that_is_not_is_told() throws IOException {
    assertEquals(
        "werkrelatie: het bestand met de sleutel is er niet; geef --new-key om er een te maken\n",
        answer("een").err());
    Files.writeString(key, "kort");
    assertEquals(1, answer("een", "--new-key").exit());
    assertEquals("kort", Files.readString(key));
    assertEquals(
        "werkrelatie: de sleutel heeft minder dan 32 bytes; maak met --new-key een andere\n",
        answer("een").err());
    assertFalse(Files.exists(folder.resolve("een")), "tables without a key");
  }

  @Test
  void a_line_that_is_refused_leaves_no_table() throws IOException {
    List<String> with = new ArrayList<>(Files.readAllLines(lines));
    with.set(2, "GEHEIM");
    Files.write(lines, with);
    Answer answer = answer("een", "--new-key");
    assertEquals(1, answer.exit());
    assertTrue(answer.err().startsWith("werkrelatie: streamregel 3 is geweigerd: "), answer.err());
    assertFalse(answer.err().contains("GEHEIM"), answer.err());
    assertFalse(Files.exists(folder.resolve("een")), "a part that could be taken for the whole");
  }

  @Test
  void too_few_werkrelaties_and_a_folder_in_use_are_refused() throws IOException {
    answer("een", "--new-key");
    assertEquals(
        "werkrelatie: de map is niet leeg; kies een nieuwe, zodat geen twee exports door elkaar raken\n",
        answer("een").err());
    Files.write(lines, Files.readAllLines(lines).subList(0, 4));
    assertEquals(
        "werkrelatie: er zijn minder dan 5 inwoners; een tabel zou iemand kunnen aanwijzen\n",
        answer("twee").err());
    assertEquals(
        0,
        answer("drie", "--smallest=2", "--because=het is een proef met verzonnen mensen").exit());
    assertTrue(
        Files.readString(folder.resolve("drie/README.md")).contains("het is een proef"),
        "no reason");
  }

  @Test
  void a_wrong_call_is_told() {
    assertEquals(
        "werkrelatie: --smallest is minder dan 5; zeg met --because waarom dat mag; zie --help\n",
        answer("een", "--smallest=2").err());
    assertEquals(2, answer("een", "--smallest=0").exit());
    assertEquals(2, answer("een", "--project= ").exit());
    assertEquals(
        "werkrelatie: het bestand wordt vaker gelezen; noem een bestand in plaats van '-'; zie --help\n",
        Answer.to("tables", "-", "-o", "x", "--project=p", "--key=k").err());
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      assertEquals(
          "werkrelatie: het bestand wordt vaker gelezen; noem een gewoon bestand in plaats van een pijp; zie --help\n",
          Answer.to("tables", device.toString(), "-o", "x", "--project=p", "--key=k").err());
    }
    assertTrue(Answer.to("tables", "geen.ndjson", "-o", "x", "--project=p", "--key=k").exit() > 0);
  }

  @Test
  void the_table_of_raters_tells_how_far_the_two_agree_and_another_is_refused() {
    answer("een", "--new-key");
    Path raters = folder.resolve("een/beoordelaars.csv");
    Answer answer = Answer.to("agreement", raters.toString(), "--seed=42");
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().contains("\nkwaliteit        beiden   alpha   95 van"), answer.out());
    assertEquals(answer, Answer.to("agreement", raters.toString(), "--seed=42"), "another answer");
    assertEquals(
        "werkrelatie: dit is een andere tabel; noem beoordelaars.csv van een export\n",
        Answer.to("agreement", folder.resolve("een/momenten.csv").toString()).err());
    assertEquals(
        "werkrelatie: de tabel is een gewoon bestand; noem beoordelaars.csv van een export; zie --help\n",
        Answer.to("agreement", "-").err());
    assertEquals(1, Answer.to("agreement", folder.resolve("geen.csv").toString()).exit());
  }

  @Test
  void the_codebook_goes_to_standard_output_or_to_a_file() throws IOException {
    Answer printed = Answer.to("codebook");
    assertTrue(
        printed.out().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), printed.out());
    Path file = folder.resolve("werkrelatie.qdc");
    assertEquals(new Answer(0, "", ""), Answer.to("codebook", "-o", file.toString()));
    assertEquals(printed.out(), Files.readString(file));
    assertEquals(1, Answer.to("codebook", "-o", file.toString()).exit());
    assertTrue(Answer.to("codebook", "--language=en").out().contains("Speaks against it: "));
  }

  private Set<String> names(String export) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(export))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private Answer answer(String export, String... more) {
    List<String> call =
        new ArrayList<>(
            List.of(
                "tables",
                lines.toString(),
                "-o",
                folder.resolve(export).toString(),
                "--project=nabijheid",
                "--key",
                key.toString(),
                "--peildatum=2026-11-29"));
    call.addAll(List.of(more));
    return Answer.to(call.toArray(String[]::new));
  }
}
