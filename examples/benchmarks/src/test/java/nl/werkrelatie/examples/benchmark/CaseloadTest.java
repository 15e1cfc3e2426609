// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkrelatie.json.WerkrelatieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadTest {
  private static final Path EXAMPLE = Path.of("../werkrelaties/de-vijfentwintigste.json");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_small_caseload_goes_through_and_is_counted(boolean inIds) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (InputStream file = Files.newInputStream(EXAMPLE)) {
      Caseload.run(300, WerkrelatieJson.read(file), inIds, new PrintStream(told, true, "UTF-8"));
    }
    String text = told.toString(StandardCharsets.UTF_8);
    assertTrue(
        text.matches(
            "(?s)300 werkrelaties in, [0-9,]+ bytes; 300 documents out, [0-9,]+ bytes\\R[0-9.]+ seconds, .*"),
        () -> "it told: " + text);
  }

  @Test
  void the_documented_command_names_this_program() throws IOException {
    String command =
        "java -Xmx64m -cp examples/benchmarks/target/benchmarks.jar "
            + Caseload.class.getName()
            + " 1000000 "
            + Path.of("examples/benchmarks").resolve(EXAMPLE).normalize();
    assertTrue(
        Files.readString(Path.of("CASELOAD.md")).contains(command),
        "CASELOAD.md does not name " + command);
  }
}
