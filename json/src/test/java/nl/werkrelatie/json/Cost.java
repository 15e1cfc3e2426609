// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;

/**
 * What one reading takes: processor time of this thread, and all memory it asks for, given back or
 * not.
 *
 * @param nanos nanoseconds of processor time
 * @param bytes bytes asked for; zero where this JVM does not count them
 */
record Cost(long nanos, long bytes) {
  /** What one document may take: a second, and 64 MB. */
  static final Cost MOST = new Cost(1_000_000_000, 64_000_000);

  /** A compiler or collector at work can make one measurement too high, hardly ever all of them. */
  private static final int MEASUREMENTS = 3;

  /** Runs this, again when it took too much, and fails when it took too much every time. */
  static void assertWithin(Cost most, String what, Runnable reading) {
    Cost least = of(reading);
    for (int done = 1; done < MEASUREMENTS && !least.isWithin(most); done++) {
      Cost again = of(reading);
      least = new Cost(Math.min(least.nanos, again.nanos), Math.min(least.bytes, again.bytes));
    }
    Cost taken = least;
    assertTrue(taken.isWithin(most), () -> what + " takes " + taken + ", more than " + most);
  }

  static Cost of(Runnable reading) {
    long nanos = nanosSoFar();
    long bytes = bytesSoFar();
    reading.run();
    return new Cost(nanosSoFar() - nanos, bytesSoFar() - bytes);
  }

  private boolean isWithin(Cost most) {
    return nanos <= most.nanos && bytes <= most.bytes;
  }

  private static long nanosSoFar() {
    return asked("java.lang.management.ThreadMXBean", "getCurrentThreadCpuTime");
  }

  private static long bytesSoFar() {
    return asked("com.sun.management.ThreadMXBean", "getCurrentThreadAllocatedBytes");
  }

  /** Asked by name: the module under test does not need the module these are in. */
  private static long asked(String type, String question) {
    try {
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (long) Class.forName(type).getMethod(question).invoke(bean);
    } catch (ClassNotFoundException | NoSuchMethodException absent) {
      return 0;
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException("this JVM does not answer " + question, failure);
    }
  }
}
