// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.signaal.Aanhoudgrond;
import org.jspecify.annotations.Nullable;

/**
 * A handvat that would have been suggested but does not fit now; shown with every ground, not
 * hidden.
 */
public final class Aangehouden {
  private final Run run;
  private final RuleBook.Entry entry;

  Aangehouden(Run run, RuleBook.Entry entry) {
    this.run = run;
    this.entry = entry;
  }

  /** The handvat. */
  public Handvat handvat() {
    return entry.handvat();
  }

  /** Why it would have been suggested. */
  public List<Reden> redenen() {
    return run.redenen(entry);
  }

  /**
   * Why it is held; a general rule that goes first, then the contraindications in the order of the
   * handvat, then those a rule set adds.
   */
  public List<Aanhoudgrond> gronden() {
    return run.gronden(entry);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aangehouden that
        && handvat().equals(that.handvat())
        && redenen().equals(that.redenen())
        && gronden().equals(that.gronden());
  }

  @Override
  public int hashCode() {
    return handvat().id().hashCode();
  }

  /** The type: which handvat was held can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Aangehouden";
  }
}
