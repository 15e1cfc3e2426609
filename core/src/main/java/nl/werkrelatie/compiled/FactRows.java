// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkrelatie.look.Spreiding;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Stand;

/**
 * Of one fact, for every value it can have, the rows of a {@link RuleTable} that this value rules
 * out.
 *
 * <p>The ranges of the signalen about the fact cut its values into a few stretches, and all values
 * of a stretch rule out the same rows. So a known value costs one look, however many signalen ask
 * about the fact; only a value that is half known is laid beside each of them.
 */
final class FactRows {
  private final List<EigenSignaal> signalen;

  /** Per signaal, per way in which it can stand: the rows that rules out. */
  private final List<long[][]> ruledOut;

  /** The lowest value of every stretch but the first, ascending. */
  private final int[] cuts;

  /** Per stretch the rows that its values rule out. */
  private final long[][] ofStretch;

  private final long[] unrecorded;
  private final long[] nothing;

  FactRows(List<EigenSignaal> signalen, List<long[][]> ruledOut, int words) {
    this.signalen = signalen;
    this.ruledOut = ruledOut;
    this.cuts =
        signalen.stream()
            .map(EigenSignaal::bereik)
            .flatMapToInt(FactRows::cuts)
            .sorted()
            .distinct()
            .toArray();
    this.ofStretch = new long[cuts.length + 1][words];
    for (int stretch = 0; stretch <= cuts.length; stretch++) {
      long inside = stretch == 0 ? cuts[0] - 1L : cuts[stretch - 1];
      ruleOutPerSignaal(Spreiding.known(inside), ofStretch[stretch]);
    }
    this.unrecorded = new long[words];
    this.nothing = new long[words];
    ruleOutPerSignaal(Spreiding.NIET_VASTGELEGD, unrecorded);
    ruleOutPerSignaal(Spreiding.GEEN, nothing);
  }

  private static IntStream cuts(Bereik bereik) {
    return IntStream.concat(
        bereik.heeftLaagste() ? IntStream.of(bereik.van()) : IntStream.empty(),
        bereik.heeftHoogste() ? IntStream.of(bereik.tot() + 1) : IntStream.empty());
  }

  /** Adds the rows that this value rules out. */
  void ruleOut(long spreiding, long[] out) {
    if (Spreiding.isKnown(spreiding)) {
      RuleTable.or(out, ofStretch[stretch(Spreiding.low(spreiding))]);
    } else if (spreiding == Spreiding.NIET_VASTGELEGD) {
      RuleTable.or(out, unrecorded);
    } else if (spreiding == Spreiding.GEEN) {
      RuleTable.or(out, nothing);
    } else {
      ruleOutPerSignaal(spreiding, out);
    }
  }

  private int stretch(int value) {
    int stretch = 0;
    for (int cut : cuts) {
      stretch += cut <= value ? 1 : 0;
    }
    return stretch;
  }

  private void ruleOutPerSignaal(long spreiding, long[] out) {
    for (int index = 0; index < ruledOut.size(); index++) {
      Stand stand = Spreiding.stand(spreiding, signalen.get(index).bereik());
      RuleTable.or(out, ruledOut.get(index)[stand.ordinal()]);
    }
  }
}
