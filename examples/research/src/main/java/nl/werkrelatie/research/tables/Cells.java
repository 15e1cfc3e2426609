// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many inwoners have each value of each coded column: a cell. In a small one a value could
 * point at somebody whom a reader knows, so it is left out. An inwoner with several consulenten
 * counts once.
 */
final class Cells {
  private final int smallest;
  private final Map<Cell, Count> cells = new HashMap<>();
  private final Count all = new Count();

  private record Cell(Column column, String table, String code) {}

  /** How many werkrelaties, and whose: no more of them than are needed to tell. */
  private static final class Count {
    private final Set<String> inwoners = new HashSet<>();
    private int werkrelaties;

    void add(String inwoner, int needed) {
      werkrelaties++;
      if (inwoners.size() < needed) {
        inwoners.add(inwoner);
      }
    }
  }

  Cells(int smallest) {
    this.smallest = smallest;
  }

  /** Counts one werkrelatie of this inwoner, once for every value it has. */
  void add(String inwoner, List<ResearchTable> tables, Map<String, List<List<String>>> rows) {
    Set<Cell> has = new HashSet<>();
    for (ResearchTable table : tables) {
      for (List<String> row : rows.getOrDefault(table.name(), List.of())) {
        for (int index = 0; index < row.size(); index++) {
          Column column = table.columns().get(index);
          if (column.isCoded()) {
            has.add(new Cell(column, table.name(), row.get(index)));
          }
        }
      }
    }
    has.forEach(cell -> cells.computeIfAbsent(cell, made -> new Count()).add(inwoner, smallest));
    all.add(inwoner, smallest);
  }

  /** How many werkrelaties there are. */
  int werkrelaties() {
    return all.werkrelaties;
  }

  /** Whether all together are of too few inwoners. */
  boolean isSmall() {
    return isSmall(all);
  }

  private boolean isSmall(Count count) {
    return count.inwoners.size() < smallest;
  }

  boolean isSmall(ResearchTable table, Column column, String code) {
    return !code.equals(Code.NOT_RECORDED.code())
        && isSmall(cells.getOrDefault(new Cell(column, table.name(), code), new Count()));
  }

  /** How many values of this column occur and are left out. */
  long small(ResearchTable table, Column column) {
    return column.codes().stream()
        .map(Code::code)
        .filter(code -> cells.containsKey(new Cell(column, table.name(), code)))
        .filter(code -> isSmall(table, column, code))
        .count();
  }

  /** In how many werkrelaties the rarest value occurs that is written; empty when none is. */
  OptionalInt rarestWritten() {
    return cells.entrySet().stream()
        .filter(each -> !each.getKey().code().equals(Code.NOT_RECORDED.code()))
        .map(Map.Entry::getValue)
        .filter(count -> !isSmall(count))
        .mapToInt(count -> count.werkrelaties)
        .min();
  }

  /** The row as it is written; empty when its place in the table is itself a small cell. */
  List<String> written(ResearchTable table, List<String> row) {
    List<String> written = new ArrayList<>();
    for (int index = 0; index < row.size(); index++) {
      Column column = table.columns().get(index);
      String value = row.get(index);
      if (column.kind() == Column.Kind.RANK) {
        value = table.columns().get(index - 1).rank(written.get(index - 1));
      } else if (column.isCoded() && isSmall(table, column, value)) {
        if (column.kind() == Column.Kind.ROW_CODE) {
          return List.of();
        }
        value = Code.SMALL.code();
      }
      written.add(value);
    }
    return written;
  }
}
