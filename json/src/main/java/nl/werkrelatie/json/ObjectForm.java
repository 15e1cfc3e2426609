// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.List;

/**
 * A type as it is written: a table of its properties, in the order of writing.
 *
 * @param <T> the type
 * @param kind its name in the format's own document
 */
record ObjectForm<T>(String kind, List<Property<T, ?>> properties) implements Form<T> {

  @Override
  public void write(T value, DocumentWriter out) {
    out.startObject();
    for (Property<T, ?> property : properties) {
      property.write(value, out);
    }
    out.endObject();
  }

  @Override
  public boolean isShort() {
    return false;
  }
}
