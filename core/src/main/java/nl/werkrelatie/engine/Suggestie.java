// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempelwaarde;
import org.jspecify.annotations.Nullable;

/** A handvat that may help now, with every reason for it. A suggestion, never an instruction. */
public final class Suggestie {
  private final Run run;
  private final RuleBook.Entry entry;

  Suggestie(Run run, RuleBook.Entry entry) {
    this.run = run;
    this.entry = entry;
  }

  /** The same for a reader to whom the tensions of a catalogue do not speak. */
  Suggestie withoutTensions() {
    return new Suggestie(run, entry.withoutTensions());
  }

  /** The handvat, with its text and its sources. */
  public Handvat handvat() {
    return entry.handvat();
  }

  /** Why; at least one. */
  public List<Reden> redenen() {
    return run.redenen(entry);
  }

  /**
   * The kind of occasion for it: the first among the signalen that made one of its rules hold, and
   * ALGEMEEN when a rule holds because something is not so.
   */
  public Aanleiding aanleiding() {
    return aanleiding(signalen());
  }

  /** What made its rules hold. */
  Stream<Constatering> signalen() {
    return redenen().stream().flatMap(reden -> reden.signalen().stream());
  }

  /** The same when the signalen were read already. */
  static Aanleiding aanleiding(Stream<Constatering> signalen) {
    return signalen
        .map(Constatering::aanleiding)
        .min(Comparator.naturalOrder())
        .orElse(Aanleiding.ALGEMEEN);
  }

  /** The tensions that concern this handvat. */
  public List<Spanning> spanningen() {
    return entry.spanningen();
  }

  /** The thresholds it rests on, with their values and who set them, each once. */
  public List<Drempelwaarde> drempels() {
    return redenen().stream()
        .flatMap(reden -> reden.drempels().stream())
        .distinct()
        .sorted(Comparator.comparing(Drempelwaarde::drempel))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    // The id first: a handvat is all its texts, long to compare.
    return this == other
        || other instanceof Suggestie that
            && handvat().id().equals(that.handvat().id())
            && handvat().equals(that.handvat())
            && redenen().equals(that.redenen())
            && spanningen().equals(that.spanningen());
  }

  @Override
  public int hashCode() {
    return handvat().id().hashCode();
  }

  /** The type: which handvat was suggested can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Suggestie";
  }
}
