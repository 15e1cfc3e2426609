// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a dossier stays behind in the memory of a host that has let go of it. */
@Tag("long")
class KeptTest {
  /** A letter in one byte, or in two in either order. */
  private static final List<Charset> WAYS =
      List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"NOTHING, false", "WERKRELATIE, true"})
  void only_what_a_host_keeps_is_in_its_memory(Kept kept, boolean found) throws Exception {
    Path heap = folder.resolve("heap.hprof");
    OtherJava.told(List.of("-XX:+UseSerialGC"), Kept.class, heap.toString(), kept.name());
    assertEquals(found, holdsMark(heap));
  }

  private static boolean holdsMark(Path heap) throws IOException {
    String bytes = Files.readString(heap, StandardCharsets.ISO_8859_1);
    return WAYS.stream()
        .map(way -> new String(Kept.mark().getBytes(way), StandardCharsets.ISO_8859_1))
        .anyMatch(bytes::contains);
  }
}
