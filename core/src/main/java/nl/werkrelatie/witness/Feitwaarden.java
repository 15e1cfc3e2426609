// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.look.Spreiding;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Verloop;

/**
 * The own signalen about one fact, and whether there is a value of that fact with which they stand
 * as asked.
 *
 * <p>A fact is one value, one of several values when not all is recorded, or there is nothing to
 * measure.
 */
final class Feitwaarden {
  /** Of these nothing to measure is a known answer, with which no question holds. */
  private static final Set<Maat> PERHAPS_NOTHING =
      EnumSet.of(
          Maat.DAGEN_SINDS_BEGIN,
          Maat.MINUTEN,
          Maat.DAGEN_TOT_GESPREK,
          Maat.DAGEN_TOT_EINDE,
          Maat.DAGEN_TOT_OVERDRACHT,
          Maat.DAGEN_SINDS_TEAMOVERLEG,
          Maat.DAGEN_TOEZEGGING_TE_LAAT);

  /** Of these a moment or promise of unknown status leaves several values open. */
  private static final Set<Maat> PERHAPS_SEVERAL =
      EnumSet.of(
          Maat.DAGEN_SINDS_CONTACT,
          Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT,
          Maat.MINUTEN,
          Maat.DAGEN_TOT_GESPREK,
          Maat.DAGEN_TOEZEGGING_TE_LAAT);

  /** More own signalen about one fact than this are not compared all together, only in pairs. */
  private static final int MOST = 24;

  private final int[] signalen;

  /** Each a way in which all of them can stand. */
  private final List<int[]> possible;

  private Feitwaarden(int[] signalen, List<int[]> possible) {
    this.signalen = signalen;
    this.possible = possible;
  }

  static Feitwaarden of(List<EigenSignaal> group, Map<Constatering, Integer> index) {
    Gegeven gegeven = group.get(0).gegeven();
    List<Bereik> bereiken = group.stream().map(EigenSignaal::bereik).toList();
    int[] signalen = group.stream().mapToInt(index::get).toArray();
    List<int[]> possible = new ArrayList<>();
    if (group.size() > MOST) {
      return new Feitwaarden(new int[0], List.of(new int[0]));
    }
    if (perhapsNothing(gegeven)) {
      possible.add(standen(bereiken, Spreiding.GEEN));
    }
    if (!(gegeven instanceof Verloop)) {
      possible.add(standen(bereiken, Spreiding.NIET_VASTGELEGD));
    }
    TreeSet<Integer> edges = Bereiken.edges(gegeven, bereiken);
    if (perhapsSeveral(gegeven)) {
      // An open end lies outside what is known.
      edges.add(gegeven.laagste() - 1);
      edges.add(Integer.MAX_VALUE - 1);
    }
    List<Integer> values = List.copyOf(edges);
    if (perhapsNothing(gegeven) && perhapsSeveral(gegeven)) {
      values.forEach(high -> possible.add(standen(bereiken, Spreiding.perhapsUpTo(high))));
    }
    for (int low = 0; low < values.size(); low++) {
      int last = perhapsSeveral(gegeven) ? values.size() - 1 : low;
      for (int high = low; high <= last; high++) {
        possible.add(standen(bereiken, Spreiding.of(values.get(low), values.get(high))));
      }
    }
    return new Feitwaarden(signalen, possible);
  }

  private static boolean perhapsNothing(Gegeven gegeven) {
    return gegeven instanceof Verloop || PERHAPS_NOTHING.contains(gegeven);
  }

  private static boolean perhapsSeveral(Gegeven gegeven) {
    return gegeven instanceof Aantal
        || gegeven instanceof LangsteStilte
        || PERHAPS_SEVERAL.contains(gegeven);
  }

  private static int[] standen(List<Bereik> bereiken, long spreiding) {
    return bereiken.stream()
        .mapToInt(bereik -> Standen.bit(Spreiding.stand(spreiding, bereik)))
        .toArray();
  }

  boolean possible(int[] closed) {
    for (int each = 0; each < possible.size(); each++) {
      if (fits(possible.get(each), closed)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(int[] standen, int[] closed) {
    for (int each = 0; each < signalen.length; each++) {
      if ((closed[signalen[each]] & standen[each]) == 0) {
        return false;
      }
    }
    return true;
  }
}
