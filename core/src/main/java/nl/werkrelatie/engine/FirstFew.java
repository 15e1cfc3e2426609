// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

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
  private final List<Candidate> byAanleiding;
  private final int most;
  private final Set<Suggestie> taken = new HashSet<>();
  private final Set<Constatering> answered = new HashSet<>();

  /**
   * A suggestie with what is read of its reasons, once.
   *
   * @param said to what was said the consulent has an answer with this; nothing when it speaks to
   *     others
   */
  private record Candidate(Suggestie suggestie, Aanleiding aanleiding, Set<Constatering> said) {
    static Candidate of(Suggestie suggestie) {
      List<Constatering> signalen = suggestie.signalen().toList();
      Set<Constatering> said = new LinkedHashSet<>();
      if (Suggesties.isFor(suggestie.handvat(), Adressaat.CONSULENT)) {
        said.addAll(signalen);
        said.removeIf(signaal -> signaal.aanleiding() != Aanleiding.GEZEGD);
      }
      return new Candidate(suggestie, Suggestie.aanleiding(signalen.stream()), said);
    }
  }

  private FirstFew(List<Candidate> all, int most) {
    // Sorting keeps the reading order of what has one aanleiding.
    this.byAanleiding = all.stream().sorted(Comparator.comparing(Candidate::aanleiding)).toList();
    this.most = most;
  }

  /** At most so many of these, in their own order. */
  static List<Suggestie> of(List<Suggestie> all, int most) {
    FirstFew few = new FirstFew(all.stream().map(Candidate::of).toList(), most);
    few.choose();
    return all.stream().filter(few.taken::contains).toList();
  }

  private void choose() {
    for (Kernvraag kernvraag : Kernvraag.values()) {
      byAanleiding.stream()
          .filter(one -> one.suggestie().handvat().kernvraag() == kernvraag)
          .findFirst()
          .ifPresent(this::take);
    }
    for (Candidate candidate : byAanleiding) {
      if (!answered.containsAll(candidate.said())) {
        take(candidate);
      }
    }
    byAanleiding.forEach(this::take);
  }

  private void take(Candidate candidate) {
    if (taken.size() < most) {
      taken.add(candidate.suggestie());
      answered.addAll(candidate.said());
    }
  }
}
