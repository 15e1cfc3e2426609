// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of a type while it is put together: one line a property, in the order of writing.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> {
  private final String kind;
  private final List<Member<T, B, ?>> members;
  private final Supplier<B> newBuilder;
  private final Function<B, @Nullable T> build;

  public Table(
      String kind,
      List<Member<T, B, ?>> members,
      Supplier<B> newBuilder,
      Function<B, @Nullable T> build) {
    this.kind = kind;
    this.members = new ArrayList<>(members);
    this.newBuilder = newBuilder;
    this.build = build;
  }

  /** A property every document gives. */
  public <V> Table<T, B> required(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return add(Property.required(name, codec, get), codec, set);
  }

  /** A property that is left out when it is unknown. */
  public <V> Table<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return add(Property.optional(name, codec, get), codec, set);
  }

  /** A list that is left out when it is empty. */
  public <V> Table<T, B> list(
      String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    ListCodec<V> codec = new ListCodec<>(element);
    return add(Property.list(name, codec, get), codec, set);
  }

  /** A set that is left out when it is empty. */
  public <V> Table<T, B> set(
      String name, Codec<Set<V>> codec, Function<T, Set<V>> get, BiConsumer<B, Set<V>> set) {
    return add(Property.set(name, codec, get), codec, set);
  }

  /** Properties of another table of the same type. */
  public Table<T, B> with(List<Member<T, B, ?>> others) {
    members.addAll(others);
    return this;
  }

  /** The finished table. */
  public ObjectCodec<T, B> done() {
    return new ObjectCodec<>(kind, members, newBuilder, build);
  }

  private <V> Table<T, B> add(Property<T, V> property, Codec<V> codec, BiConsumer<B, V> set) {
    members.add(new Member<>(property, codec, set));
    return this;
  }
}
