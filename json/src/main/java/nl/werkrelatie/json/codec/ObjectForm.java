// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.codec.write.Schema;

/**
 * A type as it is written: a table of its properties, in the order of writing.
 *
 * @param <T> the type
 */
public final class ObjectForm<T> implements Form<T> {
  private final String kind;
  private final Property<T, ?>[] properties;

  /**
   * @param kind its name in the format's own document
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public ObjectForm(String kind, List<Property<T, ?>> properties) {
    this.kind = kind;
    this.properties = properties.toArray(new Property[0]);
  }

  @Override
  public String kind() {
    return kind;
  }

  public List<Property<T, ?>> properties() {
    return List.of(properties);
  }

  /** The same type under another name, without these properties. */
  public ObjectForm<T> without(String otherKind, String... names) {
    List<String> left = List.of(names);
    return new ObjectForm<>(
        otherKind,
        properties().stream()
            .filter(property -> !left.contains(property.name().getValue()))
            .toList());
  }

  @Override
  public Schema schema() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    for (Property<T, ?> property : properties) {
      schemas.put(property.name().getValue(), property.form().schema());
    }
    return Schema.object(schemas, required()).named(kind);
  }

  /** The names of what every document gives. */
  public List<String> required() {
    return properties().stream()
        .filter(Property::required)
        .map(property -> property.name().getValue())
        .toList();
  }

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
