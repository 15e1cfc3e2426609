// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Comparator;
import java.util.List;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.Onderwerp;

/**
 * A handvat that speaks to the team or the organisation, with only those reasons that tell nothing
 * about the inwoner.
 *
 * @param handvat the handvat, with its text and its sources
 * @param signalen the signalen it follows from that are not about the inwoner
 * @param ookBijConsulent whether it also follows from something the consulent can explain, and this
 *     view does not tell
 * @param drempels the thresholds on which the told signalen rest
 * @param spanningen the tensions that concern this handvat
 */
public record GedeeldeSuggestie(
    Handvat handvat,
    List<Constatering> signalen,
    boolean ookBijConsulent,
    List<Drempelwaarde> drempels,
    List<Spanning> spanningen) {

  /** Copies the lists. */
  public GedeeldeSuggestie {
    signalen = List.copyOf(signalen);
    drempels = List.copyOf(drempels);
    spanningen = List.copyOf(spanningen);
  }

  static GedeeldeSuggestie of(Suggestie suggestie) {
    List<Reden> redenen = suggestie.redenen();
    List<Constatering> grounds =
        redenen.stream().flatMap(reden -> reden.signalen().stream()).distinct().toList();
    List<Constatering> told =
        grounds.stream().filter(signaal -> signaal.onderwerp() != Onderwerp.INWONER).toList();
    List<Drempelwaarde> drempels =
        told.stream()
            .flatMap(signaal -> redenen.get(0).gezien().drempels(signaal).stream())
            .distinct()
            .sorted(Comparator.comparing(Drempelwaarde::drempel))
            .toList();
    return new GedeeldeSuggestie(
        suggestie.handvat(), told, told.size() < grounds.size(), drempels, suggestie.spanningen());
  }

  /** The type: which handvat was suggested stays out of logs. */
  @Override
  public String toString() {
    return "GedeeldeSuggestie";
  }
}
