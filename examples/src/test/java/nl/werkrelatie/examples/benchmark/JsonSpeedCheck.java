// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.Locale;
import java.util.function.Supplier;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;

/** Tells whether the library keeps up with code written by hand; see JSON-SPEED.md. */
final class JsonSpeedCheck {
  private static final double READING = 0.85;
  private static final double WRITING = 0.8;
  private static final int BATCHES = 150;

  private JsonSpeedCheck() {}

  /** Each thing "once", or "twice" to see that a library that slow is noticed. */
  public static void main(String[] args) {
    boolean twice = args[0].equals("twice");
    Werkrelatie werkrelatie = InventedWerkrelatie.withMoments(10);
    byte[] document = JsonSpeed.document(werkrelatie);
    double reading =
        ratio(
            () -> HandwrittenReader.read(document),
            slowed(twice, () -> WerkrelatieJson.read(document)));
    double writing =
        ratio(
            () -> HandwrittenWriter.text(werkrelatie),
            slowed(twice, () -> WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT)));
    String slow = (reading < READING ? " reading" : "") + (writing < WRITING ? " writing" : "");
    System.out.printf(
        Locale.ROOT,
        "%s; reading %.2f, at least %.2f; writing %.2f, at least %.2f%n",
        slow.isEmpty() ? "fast enough" : "too slow:" + slow,
        reading,
        READING,
        writing,
        WRITING);
  }

  private static double ratio(Supplier<?> byHand, Supplier<?> library) {
    return new CpuMeter(JsonSpeed.BY_HAND, byHand)
        .against(JsonSpeed.LIBRARY, library)
        .measure(BATCHES)
        .ratio(JsonSpeed.LIBRARY);
  }

  private static Supplier<?> slowed(boolean twice, Supplier<?> work) {
    return twice ? () -> new Object[] {work.get(), work.get()} : work;
  }
}
