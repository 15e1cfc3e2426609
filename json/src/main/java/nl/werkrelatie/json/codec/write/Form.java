// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

/**
 * The form in which a value is written.
 *
 * @param <T> what is written
 */
public interface Form<T> {

  /**
   * What the form is called in the format's own document, for example {@code date} or {@code list
   * of gespreksmoment}.
   */
  public String kind();

  /** What a value has to be to be accepted. */
  public Schema schema();

  /** Writes the value. */
  public void write(T value, DocumentWriter out);

  /** Whether a list of such values is written on one line. */
  public default boolean isShort() {
    return true;
  }

  /** Whether this value is short, for a form of which only some are. */
  public default boolean isShort(T value) {
    return isShort();
  }
}
