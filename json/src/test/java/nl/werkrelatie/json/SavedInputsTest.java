// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import org.junit.jupiter.api.Test;

/** The saved inputs are broken in every way but the ones that take a large document. */
class SavedInputsTest {
  private static final Path INPUTS =
      Path.of("src/test/resources/nl/werkrelatie/json/ReadersFuzzTestInputs");

  private static final Set<Code> LARGE =
      EnumSet.of(Code.DOCUMENT_TOO_LONG, Code.TOO_MANY_TOKENS, Code.TEXT_TOO_LONG);

  @Test
  void every_kind_of_violation_is_among_them() throws IOException {
    Set<Code> found = EnumSet.noneOf(Code.class);
    found.addAll(codes("any_bytes_are_a_werkrelatie_or_refused", WerkrelatieJson::read));
    found.addAll(codes("any_bytes_are_a_geval_or_refused", GevalJson::read));
    found.addAll(codes("any_bytes_are_a_regelset_or_refused", RegelsetJson::read));
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(LARGE)), found);
  }

  private static Set<Code> codes(String test, Consumer<byte[]> reading) throws IOException {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    try (Stream<Path> files = Files.list(INPUTS.resolve(test))) {
      for (Path file : files.toList()) {
        try {
          reading.accept(Files.readAllBytes(file));
        } catch (DocumentRefusedException refused) {
          refused.violations().forEach(violation -> codes.add(violation.code()));
        }
      }
    }
    return codes;
  }
}
