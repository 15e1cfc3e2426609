// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;

/** Gives the same things in turn, so that no processor learns one of them by heart. */
final class InTurn<T> {
  private final List<T> all;
  private int turn;

  InTurn(List<T> all) {
    this.all = all;
  }

  List<T> all() {
    return all;
  }

  T next() {
    turn = turn + 1 == all.size() ? 0 : turn + 1;
    return all.get(turn);
  }
}
