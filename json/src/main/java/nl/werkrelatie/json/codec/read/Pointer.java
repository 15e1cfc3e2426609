// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.Arrays;

/** Where in a document the reader is, as the steps of a JSON Pointer. */
public class Pointer {
  /** Stands for every name the format does not know: a name can be content. */
  public static final String UNKNOWN = "*";

  private static final int USUAL_STEPS = 16;

  private String[] names = new String[USUAL_STEPS];
  private int[] indexes = new int[USUAL_STEPS];
  private int length;

  /** Keeps no steps, for a reading that tells no place. */
  static Pointer none() {
    return new Pointer() {
      @Override
      public void enter(String name) {}

      @Override
      public void enter(int index) {}

      @Override
      public void leave() {}
    };
  }

  public void enter(String name) {
    grow();
    names[length++] = name;
  }

  public void enter(int index) {
    grow();
    names[length] = "";
    indexes[length++] = index;
  }

  public void leave() {
    length--;
  }

  private void grow() {
    if (length == names.length) {
      names = Arrays.copyOf(names, 2 * length);
      indexes = Arrays.copyOf(indexes, 2 * length);
    }
  }

  /** The pointer; no name in the format needs escaping. */
  public String text() {
    StringBuilder pointer = new StringBuilder();
    for (int step = 0; step < length; step++) {
      pointer.append('/');
      if (names[step].isEmpty()) {
        pointer.append(indexes[step]);
      } else {
        pointer.append(names[step]);
      }
    }
    return pointer.toString();
  }
}
