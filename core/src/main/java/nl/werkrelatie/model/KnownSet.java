// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * What is known to be chosen from a closed list, possibly nothing: immutable and always in the
 * order of the list.
 *
 * <p>Needed because a set that may also be unknown is an {@code Optional}, of which generated code
 * does not copy the content.
 */
final class KnownSet<E extends Enum<E>> extends AbstractSet<E> {
  private final Set<E> elements;

  private KnownSet(Collection<E> elements, Class<E> type) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(elements);
    this.elements = Collections.unmodifiableSet(copy);
  }

  static boolean isFixed(Optional<? extends Set<?>> set) {
    return set.isEmpty() || set.get() instanceof KnownSet<?>;
  }

  static <E extends Enum<E>> Optional<Set<E>> fixed(Optional<Set<E>> set, Class<E> type) {
    return set.map(
        elements -> elements instanceof KnownSet<E> ? elements : new KnownSet<>(elements, type));
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public boolean contains(Object element) {
    return elements.contains(element);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
