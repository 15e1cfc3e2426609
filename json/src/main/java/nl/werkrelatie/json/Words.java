// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.werkrelatie.json.DocumentViolation.Code;
import org.jspecify.annotations.Nullable;

/**
 * A word out of a closed list: the names of an enum in lower_snake_case.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> implements Codec<E> {
  private final String name;
  private final Class<E> type;
  private final Map<String, E> values = new LinkedHashMap<>();
  private final String[] words;

  private Words(Class<E> type) {
    this.name = type.getSimpleName().toLowerCase(Locale.ROOT);
    this.type = type;
    E[] constants = type.getEnumConstants();
    this.words = new String[constants.length];
    for (E constant : constants) {
      words[constant.ordinal()] = word(constant);
      values.put(words[constant.ordinal()], constant);
    }
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type);
  }

  /** How a constant is written. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  Class<E> type() {
    return type;
  }

  /** The name of the list in the format's own document. */
  String name() {
    return name;
  }

  /** Every allowed word, in the order of the enum. */
  List<String> words() {
    return Collections.unmodifiableList(new ArrayList<>(values.keySet()));
  }

  @Override
  public String kind() {
    return "one of " + name;
  }

  @Override
  public Schema schema() {
    return Schema.words(words()).named(name);
  }

  @Override
  public @Nullable E read(DocumentReader in) {
    String word = in.text("a text, one of " + String.join(", ", words));
    E value = word == null ? null : values.get(word);
    if (word != null && value == null) {
      in.refuse(Code.UNKNOWN_VALUE, "is no known word; use one of " + String.join(", ", words));
    }
    return value;
  }

  @Override
  public void write(E value, DocumentWriter out) {
    out.text(words[Objects.requireNonNull(value, name).ordinal()]);
  }
}
