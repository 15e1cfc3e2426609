// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

/** Where in a document the reader is, as the steps of a JSON Pointer. */
final class Pointer {
  /** Stands for every name the format does not know: a name can be content. */
  static final String UNKNOWN = "*";

  /** A list index is a step of its own, so a document nests no more steps than brackets. */
  private final String[] names = new String[Limits.DEPTH + 1];

  private final int[] indexes = new int[Limits.DEPTH + 1];
  private int length;

  void enter(String name) {
    names[length++] = name;
  }

  void enter(int index) {
    names[length] = "";
    indexes[length++] = index;
  }

  void leave() {
    length--;
  }

  /** The pointer; no name in the format needs escaping. */
  String text() {
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
