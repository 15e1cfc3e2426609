// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.Locale;

/** Where a search for inputs on which a reader fails comes in; {@code .ci/fuzz} begins one. */
public final class FuzzTarget {
  private static FuzzedReader reader = FuzzedReader.KLANTCONTACTEN;

  private FuzzTarget() {}

  /** Chooses the reader with this name. */
  public static void fuzzerInitialize(String[] names) {
    reader = FuzzedReader.valueOf(names[0].toUpperCase(Locale.ROOT));
  }

  /** Fails when the reader does not do with this text what it must. */
  public static void fuzzerTestOneInput(byte[] input) {
    reader.check(input);
  }
}
