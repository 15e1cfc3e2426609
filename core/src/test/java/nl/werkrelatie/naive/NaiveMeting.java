// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.List;
import java.util.OptionalLong;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.situatie.Feitverwijzing;

/**
 * What a fact could be.
 *
 * @param values a value for every way in which what is unknown could turn out, empty where there is
 *     then nothing to measure; none at all when it is not recorded
 * @param evidence the facts it surely rests on
 */
record NaiveMeting(List<OptionalLong> values, List<Feitverwijzing> evidence) {

  static NaiveMeting of(List<OptionalLong> values, List<Feitverwijzing> evidence) {
    return new NaiveMeting(values, evidence);
  }

  static NaiveMeting known(long value, List<Feitverwijzing> evidence) {
    return new NaiveMeting(List.of(OptionalLong.of(value)), evidence);
  }

  static NaiveMeting nothing() {
    return new NaiveMeting(List.of(OptionalLong.empty()), List.of());
  }

  static NaiveMeting notRecorded() {
    return new NaiveMeting(List.of(), List.of());
  }

  /**
   * True when every way gives a value of the range; false when the range lies wholly beside what
   * lies from the lowest to the highest value. Nothing counts as less than any value.
   */
  Outcome in(Bereik bereik) {
    if (values.isEmpty()) {
      return Outcome.NOT_RECORDED;
    }
    if (values.stream().allMatch(OptionalLong::isEmpty)) {
      return Outcome.FAILS;
    }
    long low = values.stream().mapToLong(each -> each.orElse(Long.MIN_VALUE)).min().getAsLong();
    long high = values.stream().mapToLong(each -> each.orElse(Long.MIN_VALUE)).max().getAsLong();
    boolean holds = low != Long.MIN_VALUE && low >= bereik.van() && high <= bereik.tot();
    return Outcome.of(holds, high >= bereik.van() && low <= bereik.tot());
  }
}
