// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;

/**
 * Chooses a few of many suggesties: one of each central question, then what answers something that
 * was said and is not answered yet, and then the rest. Within each by aanleiding, and of one
 * aanleiding in reading order.
 */
final class FirstFew {
  private final List<Suggestie> byAanleiding;
  private final int most;
  private final Set<Suggestie> taken = new LinkedHashSet<>();
  private final Set<Constatering> answered = new HashSet<>();

  private FirstFew(List<Suggestie> all, int most) {
    // Sorting keeps the reading order of what has one aanleiding.
    this.byAanleiding = all.stream().sorted(Comparator.comparing(Suggestie::aanleiding)).toList();
    this.most = most;
  }

  /** At most so many of these, in their own order. */
  static List<Suggestie> of(List<Suggestie> all, int most) {
    FirstFew few = new FirstFew(all, most);
    few.choose();
    List<Suggestie> chosen = new ArrayList<>(all);
    chosen.retainAll(few.taken);
    return chosen;
  }

  private void choose() {
    for (Kernvraag kernvraag : Kernvraag.values()) {
      byAanleiding.stream()
          .filter(suggestie -> suggestie.handvat().kernvraag() == kernvraag)
          .findFirst()
          .ifPresent(this::take);
    }
    for (Suggestie suggestie : byAanleiding) {
      if (!answered.containsAll(said(suggestie))) {
        take(suggestie);
      }
    }
    byAanleiding.forEach(this::take);
  }

  private void take(Suggestie suggestie) {
    if (taken.size() < most) {
      taken.add(suggestie);
      answered.addAll(said(suggestie));
    }
  }

  /** To what was said the consulent has an answer with this; nothing when it speaks to others. */
  private static Set<Constatering> said(Suggestie suggestie) {
    Set<Constatering> said = new LinkedHashSet<>();
    if (Suggesties.isFor(suggestie.handvat(), Adressaat.CONSULENT)) {
      for (Reden reden : suggestie.redenen()) {
        said.addAll(reden.signalen());
      }
      said.removeIf(signaal -> signaal.aanleiding() != Aanleiding.GEZEGD);
    }
    return said;
  }
}
