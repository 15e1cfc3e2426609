// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Rules arranged so that asking all of them costs as much as there are different signalen, however
 * many rules there are.
 *
 * <p>Every way in which a rule can hold is a row. Of every signaal and every way in which it can
 * stand is known which rows it rules out; what nothing rules out, holds. Immutable and thread-safe.
 */
public final class RuleTable {
  private final int words;

  /** Per signaal that is asked about, per way in which it can stand: the rows that rules out. */
  private final long[][][] standard;

  private final long[][][] eigen;
  private final Signaal[] asked;
  private final EigenSignalen eigenSignalen;

  /** The rule of each row; the rows of a rule stand together. */
  private final int[] ruleOf;

  /** Of each rule its first row; then the number of rows. */
  private final int[] firstRow;

  private RuleTable(List<Rule> rules) {
    List<Alternative> rows = new ArrayList<>();
    List<Integer> ruleOfRow = new ArrayList<>();
    this.firstRow = new int[rules.size() + 1];
    for (int rule = 0; rule < rules.size(); rule++) {
      firstRow[rule] = rows.size();
      for (Alternative way : rules.get(rule).alternatives()) {
        rows.add(way);
        ruleOfRow.add(rule);
      }
    }
    this.ruleOf = ruleOfRow.stream().mapToInt(Integer::intValue).toArray();
    firstRow[rules.size()] = rows.size();
    this.words = (rows.size() + Long.SIZE - 1) / Long.SIZE;
    Map<Constatering, long[][]> ruledOut = ruledOut(rows);
    this.asked = Stream.of(Signaal.values()).filter(ruledOut::containsKey).toArray(Signaal[]::new);
    this.standard =
        Stream.of(asked).map(signaal -> known(ruledOut, signaal)).toArray(long[][][]::new);
    this.eigenSignalen =
        EigenSignalen.of(
            rules.stream()
                .flatMap(RuleTable::named)
                .filter(EigenSignaal.class::isInstance)
                .map(EigenSignaal.class::cast));
    this.eigen =
        eigenSignalen.signalen().stream()
            .map(signaal -> known(ruledOut, signaal))
            .toArray(long[][][]::new);
  }

  /** These rules; their order is the order of the answers. */
  public static RuleTable of(List<Rule> rules) {
    return new RuleTable(rules);
  }

  private static Stream<Constatering> named(Rule rule) {
    return Stream.concat(
        rule.when().constateringen(), rule.unless().stream().flatMap(Condition::constateringen));
  }

  private static long[][] known(Map<Constatering, long[][]> ruledOut, Constatering signaal) {
    return ruledOut.getOrDefault(signaal, new long[Stand.values().length][0]);
  }

  private Map<Constatering, long[][]> ruledOut(List<Alternative> rows) {
    Map<Constatering, long[][]> ruledOut = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Map.Entry<Constatering, Set<Stand>> entry : rows.get(row).allowed().entrySet()) {
        long[][] ofSignaal =
            ruledOut.computeIfAbsent(
                entry.getKey(), signaal -> new long[Stand.values().length][words]);
        for (Stand stand : Stand.values()) {
          if (!entry.getValue().contains(stand)) {
            ofSignaal[stand.ordinal()][row / Long.SIZE] |= 1L << row;
          }
        }
      }
    }
    return ruledOut;
  }

  /** What can be seen in this werkrelatie, for these rules. */
  public Signalen look(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    return Signalen.from(werkrelatie, peildatum, drempels, eigenSignalen);
  }

  /**
   * The rows that these signalen rule out, a bit each; to be read by {@link #leading}.
   *
   * @param signalen what {@link #look} of this table gave
   */
  public long[] ruledOut(Signalen signalen) {
    long[] out = new long[words];
    for (int index = 0; index < asked.length; index++) {
      or(out, standard[index][signalen.standardStand(asked[index]).ordinal()]);
    }
    for (int index = 0; index < eigen.length; index++) {
      or(out, eigen[index][signalen.eigenOrdinal(index)]);
    }
    return out;
  }

  /**
   * The place of the first rule, from this place in the list of the rules on, that leads to its
   * handvat; -1 when there is none.
   *
   * @param ruledOut what {@link #ruledOut} of this table gave
   * @param from a place in the list, or its length
   */
  public int leading(long[] ruledOut, int from) {
    int row = left(ruledOut, firstRow[from]);
    return row < 0 ? -1 : ruleOf[row];
  }

  /**
   * At most so many rules lead to their handvat; fewer when one leads there in several ways.
   *
   * @param ruledOut what {@link #ruledOut} of this table gave
   */
  public int most(long[] ruledOut) {
    int out = 0;
    for (int word = 0; word < words; word++) {
      out += Long.bitCount(ruledOut[word]);
    }
    return ruleOf.length - out;
  }

  /** The first row from here on that nothing rules out; -1 when there is none. */
  private int left(long[] out, int from) {
    int word = from / Long.SIZE;
    long rest = word < words ? ~out[word] & (-1L << from) : 0;
    while (rest == 0 && ++word < words) {
      rest = ~out[word];
    }
    int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    return rest == 0 || row >= ruleOf.length ? -1 : row;
  }

  private static void or(long[] out, long[] more) {
    for (int word = 0; word < more.length; word++) {
      out[word] |= more[word];
    }
  }
}
