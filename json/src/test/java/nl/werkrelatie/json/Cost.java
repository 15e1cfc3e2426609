// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;

/**
 * The memory one reading asks for on this thread, given back or not; unlike time it does not depend
 * on what else the machine does. Time is measured by the benchmarks only.
 */
final class Cost {
  /** The most bytes one document may ask for. */
  static final long MOST_BYTES = 64_000_000;

  /** A compiler at work can make one measurement too high, hardly ever all of them. */
  private static final int MEASUREMENTS = 3;

  private Cost() {}

  /** Runs this, again when it took too much, and fails when it took too much every time. */
  static void assertWithin(long most, String what, Runnable reading) {
    long least = of(reading);
    for (int done = 1; done < MEASUREMENTS && least > most; done++) {
      least = Math.min(least, of(reading));
    }
    long taken = least;
    assertTrue(taken <= most, () -> what + " takes " + taken + " bytes, more than " + most);
  }

  private static long of(Runnable reading) {
    long before = bytesSoFar();
    reading.run();
    return bytesSoFar() - before;
  }

  /** Asked by name: the module under test does not need the module it is in. */
  private static long bytesSoFar() {
    try {
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getCurrentThreadAllocatedBytes")
              .invoke(bean);
    } catch (ClassNotFoundException | NoSuchMethodException absent) {
      return 0;
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException("this JVM does not count the bytes of a thread", failure);
    }
  }
}
