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
 * How many werkrelaties have each value of each coded column: a cell. In a small one a value could
 * point at somebody whom a reader knows, so it is left out.
 */
final class Cells {
  private final int smallest;
  private final Map<Cell, Integer> werkrelaties = new HashMap<>();
  private int all;

  private record Cell(Column column, String table, String code) {}

  Cells(int smallest) {
    this.smallest = smallest;
  }

  /** Counts one werkrelatie, once for every value it has. */
  void add(List<ResearchTable> tables, Map<String, List<List<String>>> rows) {
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
    has.forEach(cell -> werkrelaties.merge(cell, 1, Integer::sum));
    all++;
  }

  /** How many werkrelaties there are. */
  int werkrelaties() {
    return all;
  }

  boolean isSmall(ResearchTable table, Column column, String code) {
    return !code.equals(Code.NOT_RECORDED.code())
        && werkrelaties.getOrDefault(new Cell(column, table.name(), code), 0) < smallest;
  }

  /** How many values of this column occur and are left out. */
  long small(ResearchTable table, Column column) {
    return column.codes().stream()
        .map(Code::code)
        .filter(code -> werkrelaties.containsKey(new Cell(column, table.name(), code)))
        .filter(code -> isSmall(table, column, code))
        .count();
  }

  /** In how many werkrelaties the rarest value occurs that is written; empty when none is. */
  OptionalInt rarestWritten() {
    return werkrelaties.entrySet().stream()
        .filter(each -> !each.getKey().code().equals(Code.NOT_RECORDED.code()))
        .mapToInt(Map.Entry::getValue)
        .filter(count -> count >= smallest)
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
