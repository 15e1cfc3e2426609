// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Measures every promise of speed and memory, and exits with 1 when one is missed. Run it on a
 * quiet machine: no build does, because what it says depends on the processor and on what else
 * runs.
 */
public final class SpeedCheck {
  private static final String TWICE = "twice";

  private SpeedCheck() {}

  /** With {@code twice} everything is done twice, to see that a library that slow is noticed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean twice = args.length > 0 && args[0].equals(TWICE);
    UnaryOperator<Supplier<?>> slowed = twice ? SpeedCheck::twice : work -> work;
    List<Promise> promises = new ArrayList<>(new EnginePromises(slowed).measured());
    promises.addAll(new JsonPromises(slowed).measured());
    if (!twice) {
      promises.add(EnginePromises.cold());
    }
    System.exit(report(promises, System.out));
  }

  /** Prints every promise and a verdict; 0 when all are kept, 1 when one is missed. */
  static int report(List<Promise> promises, PrintStream out) {
    promises.forEach(out::println);
    long missed = promises.stream().filter(promise -> !promise.isKept()).count();
    out.println(missed + " of " + promises.size() + " promises missed");
    return missed == 0 ? 0 : 1;
  }

  private static Supplier<?> twice(Supplier<?> work) {
    return () -> new Object[] {work.get(), work.get()};
  }
}
