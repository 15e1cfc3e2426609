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

  /** Of each row the first row of the next rule. */
  private final int[] endOfRule;

  private RuleTable(List<Rule> rules) {
    List<Alternative> rows = new ArrayList<>();
    List<Integer> ruleOfRow = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Alternative way : rules.get(rule).alternatives()) {
        rows.add(way);
        ruleOfRow.add(rule);
      }
    }
    this.ruleOf = ruleOfRow.stream().mapToInt(Integer::intValue).toArray();
    this.endOfRule = new int[ruleOf.length];
    for (int row = ruleOf.length - 1; row >= 0; row--) {
      boolean last = row == ruleOf.length - 1 || ruleOf[row + 1] != ruleOf[row];
      endOfRule[row] = last ? row + 1 : endOfRule[row + 1];
    }
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
   * The places in the list of the rules that lead to their handvat, in their order.
   *
   * @param signalen what {@link #look} of this table gave
   */
  public int[] leading(Signalen signalen) {
    long[] out = new long[words];
    for (int index = 0; index < asked.length; index++) {
      or(out, standard[index][signalen.stand(asked[index]).ordinal()]);
    }
    for (int index = 0; index < eigen.length; index++) {
      or(out, eigen[index][signalen.eigenStand(index).ordinal()]);
    }
    int[] leading = new int[count(out)];
    int found = 0;
    for (int row = left(out, 0); row >= 0; row = left(out, endOfRule[row])) {
      leading[found++] = ruleOf[row];
    }
    return leading;
  }

  private int count(long[] out) {
    int count = 0;
    for (int row = left(out, 0); row >= 0; row = left(out, endOfRule[row])) {
      count++;
    }
    return count;
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
