// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An unchangeable list of answers that lie in one array with the answers of another kind: the one
 * kind from the front, the other from the back. A run makes two of these, so they are small.
 */
final class Antwoorden<E> extends AbstractList<E> implements RandomAccess {
  private final Object[] answers;

  /** The first so many, or when negative the last so many; one number, to be small. */
  private final int taken;

  private Antwoorden(Object[] answers, int taken) {
    this.answers = answers;
    this.taken = taken;
  }

  /** The first so many. */
  static <E> List<E> first(Object[] answers, int size) {
    return size == 0 ? List.of() : new Antwoorden<>(answers, size);
  }

  /** The last so many, the very last first. */
  static <E> List<E> last(Object[] answers, int size) {
    return size == 0 ? List.of() : new Antwoorden<>(answers, -size);
  }

  // Whoever fills the array puts only answers of one kind at each end.
  @SuppressWarnings("unchecked")
  @Override
  public E get(int index) {
    Objects.checkIndex(index, size());
    return (E) answers[taken > 0 ? index : answers.length - 1 - index];
  }

  @Override
  public int size() {
    return Math.abs(taken);
  }
}
