// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a signaal asks: a known fact, and the values for which the signaal holds. From this come the
 * answer, its evidence, its distance and its examples; so a signaal of a known form is one row.
 */
public sealed interface Vraag
    permits Vraag.Gepland,
        Vraag.GeplandeTijd,
        Vraag.Laatste,
        Vraag.Reeks,
        Vraag.Vermeld,
        Vraag.NietVermeld,
        Vraag.Gemeten,
        Samengesteld {

  /** The threshold on which the answer rests; empty when it rests on none. */
  default Optional<Drempel> drempel() {
    return Optional.empty();
  }

  /**
   * The planned moment has one of these values.
   *
   * @param kenmerk what is asked of the moment
   * @param waarden the values, of which one is enough
   */
  record Gepland(Gesprekskenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Gepland {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * The available minutes of the planned moment are at most this threshold.
   *
   * @param hoogstens the threshold, in minutes, inclusive
   */
  record GeplandeTijd(Drempel hoogstens) implements Vraag {
    @Override
    public Optional<Drempel> drempel() {
      return Optional.of(hoogstens);
    }
  }

  /**
   * The last past moment has one of these values.
   *
   * @param kenmerk what is asked of the moment
   * @param waarden the values, of which one is enough
   */
  record Laatste(Gesprekskenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Laatste {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * The last moments, as many as the threshold says, each have one of these values.
   *
   * @param gelukt only moments that took place; otherwise every past moment
   * @param kenmerk what is asked of each moment
   * @param waarden the values, of which one is enough
   * @param aantal how many moments, a threshold
   */
  record Reeks(boolean gelukt, Gesprekskenmerk kenmerk, List<Enum<?>> waarden, Drempel aantal)
      implements Vraag {
    /** Keeps the values as they are now. */
    public Reeks {
      waarden = List.copyOf(waarden);
    }

    @Override
    public Optional<Drempel> drempel() {
      return Optional.of(aantal);
    }
  }

  /**
   * A fact of this kind counts on the peildatum.
   *
   * @param kenmerk the kind of fact
   * @param waarden its values, of which one is enough
   */
  record Vermeld(Feitkenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Vermeld {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * No fact of this kind counts on the peildatum: here the absence of a record is the fact.
   *
   * @param kenmerk the kind of fact
   * @param waarden its values, each of which is one too many
   */
  record NietVermeld(Feitkenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public NietVermeld {
      waarden = List.copyOf(waarden);
    }
  }

  /**
   * A fact whose values stand in an order lies within these values.
   *
   * @param feit the fact
   * @param waarden the values
   */
  record Gemeten(Meetbaar feit, Waarden waarden) implements Vraag {
    @Override
    public Optional<Drempel> drempel() {
      return waarden.drempel();
    }
  }
}
