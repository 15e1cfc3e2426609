// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.look.EigenSignalen;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.ways.Alternatives;

/**
 * Rules arranged so that asking all of them costs as much as there are different signalen, however
 * many rules there are.
 *
 * <p>Every way in which a rule can hold is a row. Of every signaal and every way in which it can
 * stand is known which rows it rules out; what nothing rules out, holds. Immutable and thread-safe.
 */
public final class RuleTable {
  private static final int STANDEN = Stand.values().length;

  private final int words;

  /** The bits of the last word that stand for no row. */
  private final long noRows;

  private final SignaalRows standard;
  private final EigenSignalen eigenSignalen;
  private final FactRows[] eigen;

  /** The rule of each row; the rows of a rule stand together, in the order of the rules. */
  private final int[] ruleOf;

  private RuleTable(List<Rule> rules) {
    List<Alternative> rows = new ArrayList<>();
    List<Integer> ruleOfRow = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Alternative way : ways(rules.get(rule))) {
        rows.add(way);
        ruleOfRow.add(rule);
      }
    }
    this.ruleOf = new int[rows.size()];
    for (int row = 0; row < ruleOf.length; row++) {
      ruleOf[row] = ruleOfRow.get(row);
    }
    this.words = (rows.size() + Long.SIZE - 1) / Long.SIZE;
    this.noRows = rows.size() % Long.SIZE == 0 ? 0 : -1L << rows.size();
    Map<Constatering, long[][]> ruledOut = ruledOut(rows);
    this.standard = new SignaalRows(ruledOut, words);
    this.eigenSignalen =
        EigenSignalen.of(
            rules.stream()
                .flatMap(Rule::constateringen)
                .filter(EigenSignaal.class::isInstance)
                .map(EigenSignaal.class::cast));
    this.eigen = new FactRows[eigenSignalen.gegevens().size()];
    for (int place = 0; place < eigen.length; place++) {
      List<EigenSignaal> about = eigenSignalen.about(place);
      eigen[place] = new FactRows(about, knownOf(ruledOut, about), words);
    }
  }

  /** These rules; their order is the order of the answers. */
  public static RuleTable of(List<Rule> rules) {
    return new RuleTable(rules);
  }

  private static List<Alternative> ways(Rule rule) {
    return Alternatives.of(rule.when(), rule.unless(), rule.id());
  }

  private static long[][] known(Map<Constatering, long[][]> ruledOut, Constatering signaal) {
    return ruledOut.getOrDefault(signaal, new long[STANDEN][0]);
  }

  private static List<long[][]> knownOf(
      Map<Constatering, long[][]> ruledOut, List<EigenSignaal> signalen) {
    return signalen.stream().map(signaal -> known(ruledOut, signaal)).toList();
  }

  private Map<Constatering, long[][]> ruledOut(List<Alternative> rows) {
    Map<Constatering, long[][]> ruledOut = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Map.Entry<Constatering, Set<Stand>> entry : rows.get(row).allowed().entrySet()) {
        long[][] ofSignaal =
            ruledOut.computeIfAbsent(entry.getKey(), signaal -> new long[STANDEN][words]);
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
  public Gezien look(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    return Gezien.from(werkrelatie, peildatum, drempels, eigenSignalen);
  }

  /**
   * The rows that these signalen rule out, a bit each; to be read by {@link #leading}.
   *
   * @param signalen what {@link #look} of this table gave
   */
  public long[] ruledOut(Gezien signalen) {
    long[] out = new long[words];
    if (words > 0) {
      out[words - 1] = noRows;
    }
    if (!standard.isEmpty()) {
      standard.ruleOut(signalen.found(), out);
    }
    for (int place = 0; place < eigen.length; place++) {
      eigen[place].ruleOut(signalen.spreiding(place), out);
    }
    return out;
  }

  /**
   * The first row, from this one on, that nothing rules out; -1 when there is none.
   *
   * @param ruledOut what {@link #ruledOut} of this table gave
   * @param from a row, or the number of rows
   */
  public int leading(long[] ruledOut, int from) {
    int word = from / Long.SIZE;
    long left = word < words ? ~ruledOut[word] & (-1L << from) : 0;
    while (left == 0) {
      if (++word >= words) {
        return -1;
      }
      left = ~ruledOut[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  /** The place in the list of the rule that holds in the way of this row. */
  public int ruleOf(int row) {
    return ruleOf[row];
  }

  /**
   * At most so many rules lead to their handvat; fewer when one leads there in several ways.
   *
   * @param ruledOut what {@link #ruledOut} of this table gave
   */
  public int most(long[] ruledOut) {
    int left = 0;
    for (int word = 0; word < words; word++) {
      left += Long.bitCount(~ruledOut[word]);
    }
    return left;
  }

  static void or(long[] out, long[] more) {
    for (int word = 0; word < more.length; word++) {
      out[word] |= more[word];
    }
  }
}
