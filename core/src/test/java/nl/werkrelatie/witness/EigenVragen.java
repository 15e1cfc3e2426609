// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Verloop;

/** Random own signalen, and the facts they can be about. */
public final class EigenVragen {
  private EigenVragen() {}

  /** Ten own signalen over few facts, so that many are about the same one. */
  public static List<EigenSignaal> own(Random random, Drempels drempels) {
    List<Gegeven> facts = new ArrayList<>();
    Gegeven[] all = gegevens(random).toArray(Gegeven[]::new);
    for (int index = 0; index < 3; index++) {
      facts.add(all[random.nextInt(all.length)]);
    }
    List<Grens> grenzen = Grens.with(drempels);
    facts.add(grenzen.get(random.nextInt(grenzen.size())).gegeven());
    facts.add(new Aantal(Optional.empty(), Optional.empty(), 30 + random.nextInt(300)));
    facts.add(
        new Aantal(
            Optional.of(Kanaal.TELEFOON),
            Optional.ofNullable(random.nextBoolean() ? Initiatief.INWONER : null),
            30 + random.nextInt(300)));
    return own(random, facts);
  }

  static List<EigenSignaal> own(Random random, List<? extends Gegeven> facts) {
    List<EigenSignaal> own = new ArrayList<>();
    for (int tried = 0; tried < 200 && own.size() < 14; tried++) {
      Gegeven gegeven = facts.get(random.nextInt(facts.size()));
      int wide = Math.min(gegeven.hoogste(), gegeven instanceof Aantal ? 8 : 150);
      int one = random.nextInt(wide + 1);
      int other = random.nextInt(wide + 1);
      Bereik bereik =
          switch (random.nextInt(3)) {
            case 0 -> Bereik.minstens(one);
            case 1 -> Bereik.hoogstens(one);
            default -> Bereik.tussen(Math.min(one, other), Math.max(one, other));
          };
      boolean asks =
          bereik.tot() >= gegeven.laagste()
              && bereik.van() <= gegeven.hoogste()
              && (bereik.van() > gegeven.laagste() || bereik.tot() < gegeven.hoogste());
      if (asks) {
        own.add(new EigenSignaal("EIGEN_" + own.size(), gegeven, bereik));
      }
    }
    return own;
  }

  /** Every fact, of a count and a silence one. */
  public static Stream<Gegeven> gegevens(Random random) {
    Stream<Gegeven> words =
        Stream.of(Kwaliteit.values())
            .flatMap(
                kwaliteit ->
                    EnumSet.allOf(Perspectief.class).stream()
                        .flatMap(
                            who ->
                                Stream.of(
                                    new LaatsteBeleving(kwaliteit, who),
                                    new Verloop(kwaliteit, who))));
    return Stream.of(
            Stream.<Gegeven>of(Maat.values()),
            words,
            Stream.<Gegeven>of(new LangsteStilte(1 + random.nextInt(400))))
        .flatMap(facts -> facts);
  }
}
