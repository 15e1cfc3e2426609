// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

/**
 * The form in which a value is written.
 *
 * @param <T> what is written
 */
interface Form<T> {

  /**
   * What the form is called in the format's own document, for example {@code date} or {@code list
   * of gespreksmoment}.
   */
  String kind();

  /** What a value has to be to be accepted. */
  Schema schema();

  /** Writes the value. */
  void write(T value, DocumentWriter out);

  /** Whether a list of such values is written on one line. */
  default boolean isShort() {
    return true;
  }

  /** Whether this value is short, for a form of which only some are. */
  default boolean isShort(T value) {
    return isShort();
  }
}
