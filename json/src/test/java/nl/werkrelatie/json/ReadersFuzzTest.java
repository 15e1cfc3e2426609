// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Any bytes give a value or our own refusal, soon, and the same through every door.
 *
 * <p>The build runs the saved inputs; CONTRIBUTING tells how to search for new ones.
 */
class ReadersFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void any_bytes_are_a_werkrelatie_or_refused(byte[] document) {
    FuzzedReading.WERKRELATIE.check(document);
  }

  @FuzzTest(maxDuration = "60s")
  void any_bytes_are_a_geval_or_refused(byte[] document) {
    FuzzedReading.GEVAL.check(document);
  }

  @FuzzTest(maxDuration = "60s")
  void any_bytes_are_a_regelset_or_refused(byte[] document) {
    FuzzedReading.REGELSET.check(document);
  }

  @FuzzTest(maxDuration = "60s")
  void any_bytes_are_lines_or_a_broken_stream(byte[] stream) throws IOException {
    FuzzedLines.check(stream);
  }
}
