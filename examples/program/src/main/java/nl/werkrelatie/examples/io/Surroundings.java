// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What the program knows of the world around it.
 *
 * @param clock says which day it is
 * @param nanos goes on evenly, to measure how long something takes
 * @param output where standard output is read
 * @param errors where standard error is read
 */
public record Surroundings(Clock clock, LongSupplier nanos, Terminal output, Terminal errors) {

  /** Those of this process. */
  public static Surroundings real() {
    return new Surroundings(
        Clock.systemUTC(), System::nanoTime, Terminal.ofOutput(), Terminal.ofErrors());
  }

  /** Those of a program whose words go into a file. */
  public static Surroundings writing(Clock clock) {
    return new Surroundings(clock, System::nanoTime, Terminal.NONE, Terminal.NONE);
  }
}
