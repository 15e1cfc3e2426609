// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static nl.werkrelatie.witness.Standen.GELDT;
import static nl.werkrelatie.witness.Standen.GELDT_NIET;
import static nl.werkrelatie.witness.Standen.NIET_GELDT;
import static nl.werkrelatie.witness.Standen.NIET_VASTGELEGD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.witness.TweeGegevens.Deel;

/**
 * Which own signalen can never stand so together, or beside a standard one, because of the values
 * they ask about.
 */
final class EigenSamenhang {
  private static final Set<Gegeven> ONE_VALUE =
      Set.of(Maat.VOLGNUMMER, Maat.CASELOAD, Maat.DUUR_TRAJECT, Maat.DAGEN_TOT_EINDE);

  private final List<Alternative> list = new ArrayList<>();

  private EigenSamenhang() {}

  static List<Alternative> of(List<EigenSignaal> eigen, List<Grens> grenzen) {
    EigenSamenhang samenhang = new EigenSamenhang();
    for (EigenSignaal one : eigen) {
      for (EigenSignaal other : eigen) {
        if (!one.equals(other)) {
          samenhang.between(one, other);
        }
      }
      for (Grens grens : grenzen) {
        if (grens.gegeven().equals(one.gegeven())) {
          samenhang.between(one, grens);
        }
      }
    }
    samenhang.apart(eigen.stream().flatMap(Deel::of).toList(), grenzen);
    return samenhang.list;
  }

  private void apart(List<Deel> own, List<Grens> grenzen) {
    List<Deel> all =
        Stream.concat(
                own.stream(),
                grenzen.stream()
                    .map(one -> new Deel(one.signaal(), GELDT, one.gegeven(), one.bereik())))
            .toList();
    for (Deel one : own) {
      for (Deel other : all) {
        if (TweeGegevens.apart(one, other) || TweeGegevens.apart(other, one)) {
          never(one.signaal(), one.so(), other.signaal(), other.so());
        }
      }
    }
  }

  private void between(EigenSignaal one, EigenSignaal other) {
    Gegeven gegeven = one.gegeven();
    if (gegeven.equals(other.gegeven())) {
      if (Bereiken.apart(gegeven, one.bereik(), other.bereik())) {
        never(one, GELDT, other, GELDT);
      } else if (contains(other.bereik(), one.bereik())) {
        never(one, GELDT, other, NIET_GELDT);
        never(one, NIET_VASTGELEGD, other, GELDT_NIET);
      }
    } else if (gegeven instanceof Aantal fewer
        && other.gegeven() instanceof Aantal more
        && TweeGegevens.isPartOf(fewer, more)) {
      between(one, one.bereik(), other, other.bereik());
    }
  }

  /** The first counts a part of what the second counts, so it is never more. */
  private void between(EigenSignaal fewer, Bereik some, EigenSignaal more, Bereik others) {
    if (some.heeftLaagste() && others.van() <= some.van() && !others.heeftHoogste()) {
      never(fewer, GELDT, more, NIET_GELDT);
    }
    if (others.heeftHoogste() && others.tot() <= some.tot() && some.van() <= 0) {
      never(more, GELDT, fewer, NIET_GELDT);
    }
  }

  private void between(EigenSignaal own, Grens grens) {
    Gegeven gegeven = grens.gegeven();
    if (Bereiken.apart(gegeven, own.bereik(), grens.bereik())) {
      never(own, GELDT, grens.signaal(), GELDT);
      return;
    }
    if (grens.enough() && Bereiken.within(gegeven, own.bereik(), grens.bereik())) {
      never(own, GELDT, grens.signaal(), NIET_GELDT);
    }
    if (grens.known() && Bereiken.within(gegeven, grens.bereik(), own.bereik())) {
      never(grens.signaal(), GELDT, own, isOneValue(gegeven) ? NIET_GELDT : GELDT_NIET);
    }
  }

  /** Of these no value is left open when a standard signaal about it holds. */
  private static boolean isOneValue(Gegeven gegeven) {
    return gegeven instanceof LaatsteBeleving
        || gegeven instanceof Verloop
        || ONE_VALUE.contains(gegeven);
  }

  private static boolean contains(Bereik wide, Bereik narrow) {
    return wide.van() <= narrow.van() && narrow.tot() <= wide.tot();
  }

  private void never(Constatering one, Set<Stand> so, Constatering other, Set<Stand> andSo) {
    list.add(new Alternative(Map.of(one, so, other, andSo)));
  }
}
