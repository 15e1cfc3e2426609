// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.research.draw.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {
  @TempDir private Path folder;

  private static final String STEP =
      "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"Z1 ¶7\"}";

  @Test
  void every_step_names_a_source_of_the_catalogue_or_says_that_it_is_assumed() {
    List<String> sources =
        Scenarios.standard().asked().stream()
            .flatMap(asked -> asked.scenario().steps())
            .map(Step::bron)
            .toList();
    Set<String> kinds =
        sources.stream()
            .map(source -> source.replaceAll(" .*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(kinds.containsAll(Set.of("Z1", "Z2", "aanname")), kinds::toString);
    assertTrue(
        sources.stream()
            .filter(source -> source.startsWith("Z"))
            .allMatch(source -> source.contains("¶")),
        "an article without its paragraph");
  }

  @Test
  void an_own_scenario_is_read() {
    Scenario read = Scenarios.scenario(scenario(STEP));
    assertEquals("eigen", read.scenario());
    assertEquals(List.of("begin"), read.steps().map(Step::stap).toList());
    assertEquals(new Between(1, 9), read.sinds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"stap\": \"begin\", \"wat\": \"Iets.\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"Z9 ¶7\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"uit het hoofd\"}",
        "{\"stap\": \"Begin!\", \"wat\": \"Iets.\", \"bron\": \"aanname\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"kans\": 100}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"kans\": 0.5}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"kanss\": 50}",
        "{\"stap\": \"begin\", \"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"na\": {\"van\": 9, \"tot\": 1}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"per\": \"gemeente\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"volgnummer\": {\"een_van\": []}}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"volgnummer\": {\"van\": 3}}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"begin\": {\"dagen\": \"x\"}}}",
        "null",
        "{\"stap\": null, \"wat\": \"Iets.\", \"bron\": \"aanname\"}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": null}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"sluit\": [null]}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"stappen\": [null]}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"na\": {\"van\": -2147483648, \"tot\": 2147483647}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"na\": {\"van\": null, \"tot\": 1}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"begin\": {\"dagen\": {\"een_van\": [\"drie\"]}}}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"begin\": {\"dagen\": {\"een_van\": [1, {\"een_van\": [null]}]}}}}",
        "{\"stap\": \"begin\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"begin\": {\"dagen\": {\"van\": -2147483648, \"tot\": 2147483647}}}}"
      })
  void a_step_that_is_wrong_is_refused(String step) {
    assertThrows(IllegalArgumentException.class, () -> Scenarios.scenario(scenario(step)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"bron\": \"x\", \"aandelen\": null}",
        "{\"bron\": \"x\", \"aandelen\": [null]}",
        "{\"bron\": \"x\", \"aandelen\": [{\"scenario\": null, \"aandeel\": 100}]}",
        "{\"bron\": \"x\", \"aandelen\": [{\"scenario\": \"eigen\", \"aandeel\": null}]}",
        "{\"bron\": null, \"aandelen\": []}"
      })
  void shares_that_are_wrong_are_refused_with_their_file(String shares) throws IOException {
    Files.writeString(folder.resolve("caseload.json"), shares);
    Files.writeString(folder.resolve("eigen.json"), scenario(STEP));
    String told =
        assertThrows(IllegalArgumentException.class, () -> Scenarios.of(folder)).getMessage();
    assertTrue(told.startsWith("caseload.json: "), told);
  }

  @Test
  void a_scenario_that_gives_null_is_refused() {
    String right = scenario(STEP);
    for (String wrong :
        List.of(
            "null",
            right.replace("\"eigen\"", "null"),
            right.replace("\"Own\"", "null"),
            right.replace("[" + STEP + "]", "null"),
            right.replace("{\"van\": 1, \"tot\": 9}", "null"),
            right.replace("[]", "[null]"))) {
      assertThrows(IllegalArgumentException.class, () -> Scenarios.scenario(wrong), wrong);
    }
  }

  @Test
  void a_soort_that_is_no_word_is_closed_by_none() throws IOException {
    String odd =
        "{\"stap\": \"zegt\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"feiten\": {\"signalen\": {\"soort\": {\"a\": 1}}}}";
    String closes =
        "{\"stap\": \"sluit\", \"wat\": \"Iets.\", \"bron\": \"aanname\", \"sluit\": [\"a\"]}";
    Files.writeString(
        folder.resolve("caseload.json"),
        "{\"bron\": \"x\", \"aandelen\": [{\"scenario\": \"eigen\", \"aandeel\": 100}]}");
    Files.writeString(folder.resolve("eigen.json"), scenario(odd + ", " + closes));
    List<Werkrelatie> none =
        InventedCaseload.of(1, LocalDate.of(2026, 11, 29)).withScenarios(folder).first(1);
    String told = assertThrows(IllegalArgumentException.class, () -> none.get(0)).getMessage();
    assertTrue(told.startsWith("eigen.json leaves what no werkrelatie is: "), told);
  }

  @Test
  void two_steps_of_one_name_are_refused_in_words_of_our_own() {
    String told =
        assertThrows(
                IllegalArgumentException.class,
                () -> Scenarios.scenario(scenario(STEP + ", " + STEP)))
            .getMessage();
    assertTrue(told.endsWith(": two steps are called begin"), told);
    assertTrue(told.startsWith("line 1, column "), told);
  }

  @Test
  void shares_are_a_hundred_together() {
    Scenario scenario = Scenarios.scenario(scenario(STEP));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Scenarios(List.of(new Scenarios.Asked(scenario, 99))));
    Scenarios two =
        new Scenarios(
            List.of(new Scenarios.Asked(scenario, 30), new Scenarios.Asked(scenario, 70)));
    assertEquals(
        30, IntStream.range(0, 100).filter(drawn -> two.index(drawn) == 0).count(), "of 100");
  }

  /** As its documentation says, so that anybody can draw the same in R or Python. */
  @Test
  void a_draw_is_what_its_documentation_says() throws Exception {
    byte[] block =
        MessageDigest.getInstance("SHA-256")
            .digest("werkrelatie caseload 1\n42\ni1\nscenario\n0".getBytes(StandardCharsets.UTF_8));
    Draw draw = Draw.of("werkrelatie caseload 1", 42, "i1", "scenario");
    for (int word = 0; word < 8; word++) {
      long number =
          new BigInteger(1, java.util.Arrays.copyOfRange(block, 4 * word, 4 * word + 4))
              .longValue();
      assertTrue(number < 4_294_967_200L, "would be drawn again");
      assertEquals(number % 100, draw.below(100));
    }
  }

  private static String scenario(String steps) {
    return "{\"scenario\": \"eigen\", \"titel\": {\"nl\": \"Eigen\", \"en\": \"Own\"}, \"voorheen\": ["
        + steps
        + "], \"sinds\": {\"van\": 1, \"tot\": 9}, \"straks\": []}";
  }
}
