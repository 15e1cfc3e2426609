// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;

/** What JSON-SPEED.md promises of reading and writing, measured now. */
final class JsonPromises {
  private static final double READING = 1 / 0.85;
  private static final double WRITING = 1 / 0.8;
  private static final int BATCHES = 150;

  private final UnaryOperator<Supplier<?>> slowed;

  JsonPromises(UnaryOperator<Supplier<?>> slowed) {
    this.slowed = slowed;
  }

  List<Promise> measured() {
    Werkrelatie werkrelatie = InventedWerkrelatie.withMoments(10);
    byte[] document = JsonSpeed.document(werkrelatie);
    return List.of(
        new Promise(
            "reading, times code by hand",
            times(() -> HandwrittenReader.read(document), () -> WerkrelatieJson.read(document)),
            READING),
        new Promise(
            "writing, times code by hand",
            times(
                () -> HandwrittenWriter.text(werkrelatie),
                () -> WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT)),
            WRITING));
  }

  private double times(Supplier<?> byHand, Supplier<?> library) {
    return 1
        / new CpuMeter(JsonSpeed.BY_HAND, byHand)
            .against(JsonSpeed.LIBRARY, slowed.apply(library))
            .measure(BATCHES)
            .ratio(JsonSpeed.LIBRARY);
  }
}
