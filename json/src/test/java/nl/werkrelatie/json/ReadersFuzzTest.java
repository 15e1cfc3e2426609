// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any bytes give a value or our own refusal, soon, and the same through every door.
 *
 * <p>The build asks this of the saved inputs; CONTRIBUTING tells how to search for new ones.
 */
class ReadersFuzzTest {
  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void any_bytes_are_read_or_refused(FuzzedReader reader) throws IOException {
    for (Path input : reader.inputs()) {
      assertDoesNotThrow(() -> reader.checkAll(Files.readAllBytes(input)), input::toString);
    }
  }
}
