// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;

/** Suggests and holds, the plain way. */
public final class NaiveEngine {
  private static final String SAFETY_FIRST = "VEILIGHEID_EERST";
  static final Set<String> SAFE =
      Set.of(
          "H08", "H09", "H12", "H48", "H36", "H37", "H38", "H39", "H40", "H41", "H42", "H43", "H44",
          "H52");

  private NaiveEngine() {}

  /**
   * What the engine should answer.
   *
   * @param suggested ids in the order of reading
   * @param held ids in the order of reading, each with all its grounds in order
   * @param holding names of the conditions that are true
   * @param notRecorded names of the conditions that are not true but could be
   */
  public record Answer(
      List<String> suggested,
      Map<String, List<String>> held,
      Set<String> holding,
      Set<String> notRecorded) {}

  /** Every handvat, in the order of reading. */
  public static List<String> readingOrder(
      Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    return order(handvatten(werkrelatie, peildatum, drempels));
  }

  static List<NaiveHandvat> handvatten(
      Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    return new NaiveRules(new NaiveSignalen(werkrelatie, peildatum, NaiveThresholds.of(drempels)))
        .handvatten();
  }

  private static List<String> order(List<NaiveHandvat> handvatten) {
    return NaiveOrder.of(handvatten.stream().map(NaiveHandvat::id).toList());
  }

  /** Answers for this werkrelatie on this peildatum. */
  public static Answer suggest(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    NaiveSignalen signalen =
        new NaiveSignalen(werkrelatie, peildatum, NaiveThresholds.of(drempels));
    boolean unsafe = signalen.is("NIET_VEILIG_BEKEND");
    List<NaiveHandvat> handvatten = new NaiveRules(signalen).handvatten();
    List<String> suggested = new ArrayList<>();
    Map<String, List<String>> held = new LinkedHashMap<>();
    for (String id : order(handvatten)) {
      for (NaiveHandvat handvat : handvatten) {
        if (handvat.id().equals(id) && handvat.triggered()) {
          List<String> grounds = grounds(handvat, signalen, unsafe);
          if (grounds.isEmpty()) {
            suggested.add(id);
          } else {
            held.put(id, grounds);
          }
        }
      }
    }
    return new Answer(
        suggested, held, signalen.names(Outcome.HOLDS), signalen.names(Outcome.NOT_RECORDED));
  }

  private static List<String> grounds(
      NaiveHandvat handvat, NaiveSignalen signalen, boolean unsafe) {
    List<String> grounds = new ArrayList<>();
    if (unsafe && !SAFE.contains(handvat.id())) {
      grounds.add(SAFETY_FIRST);
    }
    for (String contraindication : handvat.heldAt()) {
      if (signalen.is(contraindication)) {
        grounds.add(contraindication);
      }
    }
    return grounds;
  }
}
