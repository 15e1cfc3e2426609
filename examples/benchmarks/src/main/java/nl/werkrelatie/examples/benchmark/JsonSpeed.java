// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reading and writing werkrelaties as JSON; see JSON-SPEED.md. */
public final class JsonSpeed {
  private static final int[] MOMENTS = {0, 40, 400};
  private static final int WERKRELATIES = 16;

  private JsonSpeed() {}

  /** The number of batches each contender gets, 300 when it is left out. */
  public static void main(String[] args) {
    run(args.length == 0 ? 300 : Integer.parseInt(args[0]), System.out);
  }

  static void run(int batches, PrintStream out) {
    for (int moments : MOMENTS) {
      JsonContenders contenders = contenders(moments);
      String size =
          String.format(Locale.ROOT, "%d moments, %,d bytes", moments, contenders.bytes());
      contenders.reading(UnaryOperator.identity()).measure(batches).print("read " + size, out);
      contenders.writing(UnaryOperator.identity()).measure(batches).print("write " + size, out);
    }
  }

  static JsonContenders contenders(int moments) {
    return new JsonContenders(MeasuredWerkrelaties.many(WERKRELATIES, moments));
  }
}
