// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.EigenSignaal;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Signaal;
import org.junit.jupiter.api.Test;

/**
 * A check is for every save of an editor, so it may take no time that is felt. The best of many
 * turns counts: no clock gives less than the time the processor took.
 */
class ControleSpeedTest {
  private static final int RULES = 300;
  private static final long MOST_NANOS = 50_000_000;

  @Test
  void three_hundred_random_rules_are_checked_within_fifty_milliseconds() {
    Regelset regelset = random(new Random(5));
    long best = Long.MAX_VALUE;
    int found = 0;
    for (int turn = 0; turn < 60; turn++) {
      long begin = System.nanoTime();
      found += Regelcontrole.of(regelset).punten().size();
      best = Math.min(best, System.nanoTime() - begin);
    }
    assertTrue(found > 0, "nothing was found in random rules");
    assertTrue(best < MOST_NANOS, best / 1_000 + " µs for " + RULES + " rules");
  }

  private static Regelset random(Random random) {
    EigenSignaal[] own =
        SamenhangProperties.own(random, nl.werkrelatie.rules.Drempels.standard())
            .toArray(EigenSignaal[]::new);
    Handvat[] handvatten =
        StandaardCatalogus.catalogus().handvatten().stream()
            .filter(handvat -> !handvat.id().equals(StandaardCatalogus.VEILIGHEID))
            .toArray(Handvat[]::new);
    Regelsets set = Regelsets.named("damdorp").signalen(own);
    for (int rule = 0; rule < RULES; rule++) {
      Handvat handvat = handvatten[random.nextInt(handvatten.length)];
      Condition when = Condition.all(part(random, own), part(random, own), part(random, own));
      if (random.nextInt(3) == 0) {
        set.rule("r" + rule, handvat, when, part(random, own));
      } else {
        set.rule("r" + rule, handvat, when);
      }
    }
    return set.build();
  }

  private static Condition part(Random random, EigenSignaal[] own) {
    Condition one = one(random, own);
    return switch (random.nextInt(5)) {
      case 0 -> Condition.not(one);
      case 1 -> Condition.any(one, one(random, own), one(random, own));
      default -> one;
    };
  }

  /** Never about a soort of bagage, which is the standard's alone. */
  private static Condition one(Random random, EigenSignaal[] own) {
    int index = random.nextInt(Signaal.values().length + own.length);
    if (index >= Signaal.values().length) {
      return own[index - Signaal.values().length];
    }
    Signaal signaal = Signaal.values()[index];
    return signaal == Signaal.HUISELIJK_GEWELD_GEDEELD ? Signaal.STILTE : signaal;
  }
}
