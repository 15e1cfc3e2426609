// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.shared.Sha256;

/**
 * A fingerprint of rule data, equal for equal content on every machine.
 *
 * <p>Rule data are records of records, lists, options, enum constants, texts, dates, numbers and
 * Drempels; of the last three what they print is part of the fingerprint. Every part is written
 * with its kind and its length, so that no two different contents can run together into the same
 * text; a component added to a record cannot be forgotten here.
 */
final class Fingerprint {
  private final StringBuilder canonical = new StringBuilder();

  private Fingerprint() {}

  static String of(Record data) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.write(data);
    return Sha256.of(fingerprint.canonical.toString());
  }

  private void write(Object part) {
    if (part instanceof Record data) {
      sequence(data.getClass().getSimpleName(), components(data));
    } else if (part instanceof Optional<?> optional) {
      sequence("Optional", optional.stream().toList());
    } else if (part instanceof Collection<?> collection) {
      sequence("List", collection);
    } else {
      text(part instanceof Enum<?> constant ? constant.name() : part.toString());
    }
  }

  private static List<Object> components(Record data) {
    return Arrays.stream(data.getClass().getRecordComponents())
        .map(component -> valueOf(component, data))
        .toList();
  }

  private static Object valueOf(RecordComponent component, Record data) {
    try {
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException("rule data are public records of this module", refused);
    }
  }

  private void sequence(String kind, Collection<?> parts) {
    canonical.append(kind).append(parts.size()).append('[');
    parts.forEach(this::write);
    canonical.append(']');
  }

  private void text(String text) {
    canonical.append(text.length()).append(':').append(text);
  }
}
