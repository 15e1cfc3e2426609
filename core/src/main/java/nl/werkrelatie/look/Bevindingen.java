// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.jspecify.annotations.Nullable;

/** How every standard signaal stands: a bit for what holds and a bit for what is not recorded. */
public final class Bevindingen {
  /** How many signalen share a word: a multiple of three, as they are also asked three by three. */
  static final int PER_WORD = 63;

  private static final List<Signaal> SIGNALEN = List.of(Signaal.values());
  private static final List<Answer> ANSWERS = answers();
  private static final int WORDS = (SIGNALEN.size() + PER_WORD - 1) / PER_WORD;

  /** The words of what holds, and then those of what is not recorded. */
  private final long[] bits = new long[2 * WORDS];

  private Bevindingen() {}

  private static List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (Signaal signaal : SIGNALEN) {
      answers.add(Answer.to(signaal.vraag()));
    }
    return List.copyOf(answers);
  }

  /** How they stand in this look. */
  static Bevindingen of(Look look) {
    Bevindingen found = new Bevindingen();
    for (int place = 0; place < ANSWERS.size(); place++) {
      found.put(place, ANSWERS.get(place).stand(look));
    }
    return found;
  }

  /** What answers to this signaal. */
  static Answer answer(Signaal signaal) {
    return ANSWERS.get(signaal.ordinal());
  }

  private void put(int place, Stand stand) {
    if (stand == Stand.GELDT) {
      bits[place / PER_WORD] |= 1L << place % PER_WORD;
    } else if (stand == Stand.NIET_VASTGELEGD) {
      bits[WORDS + place / PER_WORD] |= 1L << place % PER_WORD;
    }
  }

  /** How this signaal stands. */
  Stand stand(Signaal signaal) {
    int place = signaal.ordinal();
    long bit = 1L << place % PER_WORD;
    return stand(bits[place / PER_WORD], bits[WORDS + place / PER_WORD], bit);
  }

  /** How the signaal of this bit stands when these hold and those are not recorded. */
  public static Stand stand(long holding, long unrecorded, long bit) {
    if ((holding & bit) != 0) {
      return Stand.GELDT;
    }
    return (unrecorded & bit) != 0 ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }

  /** Bits of what holds, from the signaal at this place up to the end of its word. */
  public long holdingFrom(int place) {
    return bits[place / PER_WORD] >>> place % PER_WORD;
  }

  /** Bits of what is not recorded, from the signaal at this place up to the end of its word. */
  public long unrecordedFrom(int place) {
    return bits[WORDS + place / PER_WORD] >>> place % PER_WORD;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bevindingen that && Arrays.equals(bits, that.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
