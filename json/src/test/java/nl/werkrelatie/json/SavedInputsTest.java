// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import org.junit.jupiter.api.Test;

/** The saved inputs are broken in every way but the ones that take a large document. */
class SavedInputsTest {
  private static final Set<Code> LARGE =
      EnumSet.of(Code.DOCUMENT_TOO_LONG, Code.TOO_MANY_TOKENS, Code.TEXT_TOO_LONG);

  @Test
  void every_kind_of_violation_is_among_them() throws IOException {
    Set<Code> found = EnumSet.noneOf(Code.class);
    found.addAll(codes(FuzzedReader.WERKRELATIE, WerkrelatieJson::read));
    found.addAll(codes(FuzzedReader.GEVAL, GevalJson::read));
    found.addAll(codes(FuzzedReader.REGELSET, RegelsetJson::read));
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(LARGE)), found);
  }

  private static Set<Code> codes(FuzzedReader reader, Consumer<byte[]> reading) throws IOException {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    for (Path input : reader.inputs()) {
      try {
        reading.accept(Files.readAllBytes(input));
      } catch (DocumentRefusedException refused) {
        refused.violations().forEach(violation -> codes.add(violation.code()));
      }
    }
    return codes;
  }
}
