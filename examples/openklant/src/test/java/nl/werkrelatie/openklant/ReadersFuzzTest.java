// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any text gives klantcontacten or our own refusal.
 *
 * <p>The build asks this of the saved inputs; CONTRIBUTING tells how to search for new ones.
 */
class ReadersFuzzTest {
  @ParameterizedTest
  @EnumSource
  void any_text_is_read_or_refused(FuzzedReader reader) throws IOException {
    for (Path input : reader.inputs()) {
      assertDoesNotThrow(() -> reader.check(Files.readAllBytes(input)), input::toString);
    }
  }
}
