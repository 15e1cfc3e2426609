// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkrelatie.research.draw.Draw;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha for words that have an order, computed by DKPro Statistics.
 *
 * @param units what was rated by at least two
 * @param alpha 1 for the same in all, 0 for what chance gives; empty when nothing differs at all
 * @param low below which 2.5 of 100 drawn again lie
 * @param high above which 2.5 of 100 drawn again lie
 */
record Alpha(int units, OptionalDouble alpha, OptionalDouble low, OptionalDouble high) {
  static final int DRAWS = 500;

  private static final int ONE_IN = 40;

  /**
   * Over these units, each with a rank by each rater, or null where that rater gave none.
   *
   * @param name of the draws, so that every table has its own
   */
  static Alpha of(List<@Nullable Integer[]> units, long seed, String name) {
    List<@Nullable Integer[]> rated = units.stream().filter(Alpha::isPaired).toList();
    double[] again =
        IntStream.range(0, rated.isEmpty() ? 0 : DRAWS)
            .parallel()
            .mapToObj(
                draw -> drawn(rated, Draw.of("werkrelatie agreement 1", seed, name, "" + draw)))
            .map(Alpha::alpha)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    int tail = again.length / ONE_IN;
    return new Alpha(
        rated.size(),
        alpha(rated),
        again.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(again[tail]),
        again.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(again[again.length - 1 - tail]));
  }

  private static boolean isPaired(@Nullable Integer[] unit) {
    int ranks = 0;
    for (@Nullable Integer rank : unit) {
      ranks += rank == null ? 0 : 1;
    }
    return ranks > 1;
  }

  /** As many units, each drawn from all of them. */
  private static List<@Nullable Integer[]> drawn(List<@Nullable Integer[]> units, Draw draw) {
    return IntStream.range(0, units.size())
        .mapToObj(each -> units.get(draw.below(units.size())))
        .toList();
  }

  private static OptionalDouble alpha(List<@Nullable Integer[]> units) {
    boolean differs =
        units.stream()
                .flatMap(java.util.Arrays::stream)
                .filter(rank -> rank != null)
                .distinct()
                .count()
            > 1;
    if (!differs) {
      return OptionalDouble.empty();
    }
    CodingAnnotationStudy study = new CodingAnnotationStudy(units.get(0).length);
    units.forEach(unit -> study.addItemAsArray(unit));
    return OptionalDouble.of(
        new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement());
  }
}
