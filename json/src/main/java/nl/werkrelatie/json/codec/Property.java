// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One property of a type: the only place where its JSON name stands.
 *
 * @param <T> the type that has it
 * @param <V> its value
 * @param name its name in JSON
 * @param required whether every document gives it
 * @param form the form of its value
 * @param get its value, in an {@link Optional} or not; an absent one and an empty collection are
 *     not written
 */
public record Property<T, V>(
    SerializedString name, boolean required, Form<V> form, Function<T, ?> get) {

  public static <T, V> Property<T, V> required(String name, Form<V> form, Function<T, V> get) {
    return new Property<>(new SerializedString(name), true, form, get);
  }

  public static <T, V> Property<T, V> optional(
      String name, Form<V> form, Function<T, Optional<V>> get) {
    return new Property<>(new SerializedString(name), false, form, get);
  }

  /** A list that is left out when it is empty. */
  public static <T, V> Property<T, List<V>> list(
      String name, Form<List<V>> form, Function<T, List<V>> get) {
    return new Property<>(new SerializedString(name), false, form, get);
  }

  /** A set that is left out when it is empty. */
  public static <T, V> Property<T, Set<V>> set(
      String name, Form<Set<V>> form, Function<T, Set<V>> get) {
    return new Property<>(new SerializedString(name), false, form, get);
  }

  /** The same property of what holds such a value. */
  public <O> Property<O, V> of(Function<O, T> part) {
    return new Property<>(name, required, form, owner -> get.apply(part.apply(owner)));
  }

  /** Writes name and value, or nothing when there is no value. */
  public void write(T owner, DocumentWriter out) {
    V value = value(owner);
    if (value != null) {
      out.name(name);
      form.write(value, out);
    }
  }

  @SuppressWarnings("unchecked")
  private @Nullable V value(T owner) {
    Object value = get.apply(owner);
    if (required) {
      return (V) value;
    }
    if (value instanceof Optional<?> known) {
      return (V) known.orElse(null);
    }
    return ((Collection<?>) value).isEmpty() ? null : (V) value;
  }
}
