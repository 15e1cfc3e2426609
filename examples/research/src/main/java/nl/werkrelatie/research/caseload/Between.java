// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.werkrelatie.research.draw.Draw;

/** A whole number that is drawn, both ends included: {@code 7}, or {@code {"van": 5, "tot": 9}}. */
record Between(int van, int tot) {
  static final Between NONE = new Between(0, 0);
  static final Between ONCE = new Between(1, 1);

  @JsonCreator
  Between(
      @JsonProperty(value = "van", required = true) int van,
      @JsonProperty(value = "tot", required = true) int tot) {
    if (tot < van) {
      throw new IllegalArgumentException("tot is less than van; give the lowest number first");
    }
    if ((long) tot - van >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException("van and tot lie too far apart; bring them closer");
    }
    this.van = van;
    this.tot = tot;
  }

  @JsonCreator
  static Between exactly(int number) {
    return new Between(number, number);
  }

  int draw(Draw draw) {
    return van == tot ? van : van + draw.below(tot - van + 1);
  }
}
