// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Reading and writing a werkrelatie as JSON by the library, by hand and by data binding; see
 * JSON-SPEED.md.
 */
public final class JsonSpeed {
  static final String LIBRARY = "library";
  static final String BY_HAND = "Jackson streaming by hand";
  private static final String BINDING = "Jackson data binding, plain records";

  private JsonSpeed() {}

  /** The number of batches each contender gets, 300 when it is left out. */
  public static void main(String[] args) {
    run(args.length == 0 ? 300 : Integer.parseInt(args[0]), System.out);
  }

  static void run(int batches, PrintStream out) {
    for (int moments : new int[] {10, 40}) {
      Werkrelatie werkrelatie = InventedWerkrelatie.withMoments(moments);
      byte[] document = document(werkrelatie);
      out.printf(Locale.ROOT, "%n%d moments, %,d bytes%n", moments, document.length);
      reading(document, batches).print("read bytes", out);
      readingText(document, batches).print("read a text", out);
      writing(werkrelatie, batches).print("write a text", out);
      writingBytes(werkrelatie, batches).print("write bytes", out);
    }
  }

  static byte[] document(Werkrelatie werkrelatie) {
    return WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT).getBytes(StandardCharsets.UTF_8);
  }

  private static CpuFigures reading(byte[] document, int batches) {
    return new CpuMeter(BY_HAND, () -> HandwrittenReader.read(document))
        .against(LIBRARY, () -> WerkrelatieJson.read(document))
        .against(BINDING, () -> PlainRecords.read(document))
        .measure(batches);
  }

  private static CpuFigures readingText(byte[] document, int batches) {
    String text = new String(document, StandardCharsets.UTF_8);
    return new CpuMeter(BY_HAND, () -> HandwrittenReader.read(text))
        .against(LIBRARY, () -> WerkrelatieJson.read(text))
        .against(BINDING, () -> PlainRecords.read(text))
        .measure(batches);
  }

  private static CpuFigures writing(Werkrelatie werkrelatie, int batches) {
    PlainRecords.Relatie records = PlainRecords.read(document(werkrelatie));
    return new CpuMeter(BY_HAND, () -> HandwrittenWriter.text(werkrelatie))
        .against(LIBRARY, () -> WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT))
        .against(BINDING, () -> PlainRecords.text(records))
        .measure(batches);
  }

  private static CpuFigures writingBytes(Werkrelatie werkrelatie, int batches) {
    PlainRecords.Relatie records = PlainRecords.read(document(werkrelatie));
    return new CpuMeter(BY_HAND, () -> HandwrittenWriter.bytes(werkrelatie))
        .against(LIBRARY, () -> bytes(werkrelatie))
        .against(BINDING, () -> PlainRecords.bytes(records))
        .measure(batches);
  }

  private static byte[] bytes(Werkrelatie werkrelatie) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT, document);
    return document.toByteArray();
  }
}
