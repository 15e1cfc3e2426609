// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.geval;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.shared.Years;
import nl.werkrelatie.signaal.Drempels;
import org.jspecify.annotations.Nullable;

/**
 * A conformance case: an invented werkrelatie on a day, and what an engine is expected to suggest,
 * to hold back and to leave alone.
 *
 * <p>So that another implementation can be tested with the same cases. Immutable.
 */
public final class Geval {
  private final String id;
  private final String titel;
  private final LocalDate peildatum;
  private final Drempels drempels;
  private final Werkrelatie werkrelatie;
  private final Verwachting verwacht;

  /**
   * A case.
   *
   * @param id 1 to 64 letters, digits and {@code . _ -}, for example {@code S01}
   * @param titel 1 to 200 characters, not only white space
   * @param peildatum the day the answer is about; years 1900 to 2200
   * @param drempels the thresholds in use; those the organisation set are part of the document
   * @param werkrelatie an invented werkrelatie, never a real one
   * @param verwacht what is expected
   */
  public Geval(
      String id,
      String titel,
      LocalDate peildatum,
      Drempels drempels,
      Werkrelatie werkrelatie,
      Verwachting verwacht) {
    this.id = Tekstvorm.ID.check(id);
    this.titel = Tekstvorm.TITEL.check(titel);
    this.peildatum = Objects.requireNonNull(peildatum, "peildatum");
    this.drempels = Objects.requireNonNull(drempels, "drempels");
    this.werkrelatie = Objects.requireNonNull(werkrelatie, "werkrelatie");
    this.verwacht = Objects.requireNonNull(verwacht, "verwacht");
    if (!Years.hold(peildatum)) {
      throw new IllegalArgumentException("peildatum " + Years.OUTSIDE_EN);
    }
  }

  /** The name of the case. */
  public String id() {
    return id;
  }

  /** The case in a few words. */
  public String titel() {
    return titel;
  }

  /** The day the answer is about. */
  public LocalDate peildatum() {
    return peildatum;
  }

  /** The thresholds in use. */
  public Drempels drempels() {
    return drempels;
  }

  /** The invented werkrelatie. */
  public Werkrelatie werkrelatie() {
    return werkrelatie;
  }

  /** What is expected. */
  public Verwachting verwacht() {
    return verwacht;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Geval that
        && id.equals(that.id)
        && titel.equals(that.titel)
        && peildatum.equals(that.peildatum)
        && drempels.equals(that.drempels)
        && werkrelatie.equals(that.werkrelatie)
        && verwacht.equals(that.verwacht);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, titel, peildatum, drempels, werkrelatie, verwacht);
  }

  /** The type and the id. */
  @Override
  public String toString() {
    return "Geval " + id;
  }
}
