// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.look.Bevindingen;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;

/**
 * Of the standard signalen, for every way in which a few of them can stand together, the rows of a
 * {@link RuleTable} that this rules out.
 *
 * <p>By the few, as there are too many signalen to look each of them up in every run, and too many
 * ways in which all of them can stand together.
 */
final class SignaalRows {
  private static final int FEW = 3;
  private static final int ALL_BITS = (1 << FEW) - 1;
  private static final int WAYS = 1 << 2 * FEW;
  private static final List<Signaal> SIGNALEN = List.of(Signaal.values());

  private final int words;

  /** The place of the first signaal of every few of which one is asked about. */
  private final int[] firsts;

  /** For each few, for each way in which they can stand, the rows. */
  private final long[] ruledOut;

  SignaalRows(Map<Constatering, long[][]> ofSignaal, int words) {
    this.words = words;
    int[] asked = new int[SIGNALEN.size()];
    int count = 0;
    for (int first = 0; first < SIGNALEN.size(); first += FEW) {
      if (!Collections.disjoint(few(first), ofSignaal.keySet())) {
        asked[count++] = first;
      }
    }
    this.firsts = Arrays.copyOf(asked, count);
    this.ruledOut = new long[firsts.length * WAYS * words];
    for (int index = 0; index < firsts.length; index++) {
      List<Signaal> few = few(firsts[index]);
      for (int place = 0; place < few.size(); place++) {
        long[][] rows = ofSignaal.get(few.get(place));
        if (rows != null) {
          add(rows, 1L << place, index * WAYS * words);
        }
      }
    }
  }

  private static List<Signaal> few(int first) {
    return SIGNALEN.subList(first, Math.min(first + FEW, SIGNALEN.size()));
  }

  /**
   * Adds the rows that one signaal rules out, in every way in which it and the others can stand.
   */
  private void add(long[][] rows, long bit, int from) {
    for (int way = 0; way < WAYS; way++) {
      Stand stand = Bevindingen.stand(way & ALL_BITS, way >> FEW, bit);
      for (int word = 0; word < words; word++) {
        ruledOut[from + way * words + word] |= rows[stand.ordinal()][word];
      }
    }
  }

  /** Whether any standard signaal is asked about. */
  boolean isEmpty() {
    return firsts.length == 0;
  }

  /** Adds the rows that are ruled out by how the signalen stand. */
  void ruleOut(Bevindingen found, long[] out) {
    for (int few = 0; few < firsts.length; few++) {
      int way =
          (int) found.holdingFrom(firsts[few]) & ALL_BITS
              | ((int) found.unrecordedFrom(firsts[few]) & ALL_BITS) << FEW;
      int from = (few * WAYS + way) * words;
      for (int word = 0; word < words; word++) {
        out[word] |= ruledOut[from + word];
      }
    }
  }
}
