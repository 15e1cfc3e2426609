// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * One contact, planned or held, in which the relationship shows and is made.
 *
 * <p>Only id and date are required. An absent value is unknown: an absent status too, and an absent
 * set of aanwezigen is not an empty one.
 */
@Value.Immutable
public abstract sealed class Gespreksmoment implements Feit permits ImmutableGespreksmoment {

  /**
   * By date; on one date those without a time first, then by time, then by id. The order in which
   * moments were entered never matters.
   */
  public static final Comparator<Gespreksmoment> CHRONOLOGICAL =
      Comparator.comparing(Gespreksmoment::datum)
          .thenComparing(moment -> moment.tijd().isPresent())
          .thenComparing(moment -> moment.tijd().orElse(LocalTime.MIN))
          .thenComparing(Gespreksmoment::id);

  Gespreksmoment() {}

  @Override
  public abstract String id();

  /** The day on which it was held or is planned; years 1900 to 2200. */
  public abstract LocalDate datum();

  /** The time of day at which it begins; empty when unknown. */
  public abstract Optional<LocalTime> tijd();

  /** What kind of contact it is; empty when unknown. */
  public abstract Optional<Gesprekssoort> soort();

  /** Who began it; empty when unknown. */
  public abstract Optional<Initiatief> initiatief();

  /** How it takes place; empty when unknown. */
  public abstract Optional<Kanaal> kanaal();

  /** What became of it; empty when unknown. */
  public abstract Optional<Gespreksstatus> status();

  /** How much time is available, in minutes; 1 to 1440, empty when unknown. */
  public abstract OptionalInt minuten();

  /**
   * Its purposes; an empty set says that there are no special ones, an absent set that they are
   * unknown.
   */
  public abstract Optional<Set<Gespreksdoel>> doelen();

  /**
   * Who is there beside inwoner and consulent; an empty set says nobody, an absent set that it is
   * unknown.
   */
  public abstract Optional<Set<Aanwezige>> aanwezigen();

  /** Whether an earlier consulent held it; empty when unknown, which counts as neither. */
  public abstract Optional<Boolean> metVoorganger();

  /** For whom of the two this was a moment that turned the relationship; no rule depends on it. */
  public abstract Set<Perspectief> sleutelmomentVoor();

  /** A moment of which only the day is known. */
  public static Gespreksmoment of(String id, LocalDate datum) {
    return builder().id(id).datum(datum).build();
  }

  /** A moment that took place, of which a contact registration knows the day and the channel. */
  public static Gespreksmoment held(String id, LocalDate datum, Kanaal kanaal) {
    return builder().id(id).datum(datum).kanaal(kanaal).status(Gespreksstatus.GELUKT).build();
  }

  /** A copy with this {@code id}. */
  public abstract Gespreksmoment withId(String id);

  /** A copy with this {@code datum}. */
  public abstract Gespreksmoment withDatum(LocalDate datum);

  /** A copy with this {@code tijd}. */
  public abstract Gespreksmoment withTijd(LocalTime tijd);

  /** A copy with this {@code tijd}, or without it when empty. */
  public abstract Gespreksmoment withTijd(Optional<? extends LocalTime> tijd);

  /** A copy with this {@code soort}. */
  public abstract Gespreksmoment withSoort(Gesprekssoort soort);

  /** A copy with this {@code soort}, or without it when empty. */
  public abstract Gespreksmoment withSoort(Optional<? extends Gesprekssoort> soort);

  /** A copy with this {@code initiatief}. */
  public abstract Gespreksmoment withInitiatief(Initiatief initiatief);

  /** A copy with this {@code initiatief}, or without it when empty. */
  public abstract Gespreksmoment withInitiatief(Optional<? extends Initiatief> initiatief);

  /** A copy with this {@code kanaal}. */
  public abstract Gespreksmoment withKanaal(Kanaal kanaal);

  /** A copy with this {@code kanaal}, or without it when empty. */
  public abstract Gespreksmoment withKanaal(Optional<? extends Kanaal> kanaal);

  /** A copy with this {@code status}. */
  public abstract Gespreksmoment withStatus(Gespreksstatus status);

  /** A copy with this {@code status}, or without it when empty. */
  public abstract Gespreksmoment withStatus(Optional<? extends Gespreksstatus> status);

  /** A copy with this {@code minuten}. */
  public abstract Gespreksmoment withMinuten(int minuten);

  /** A copy with this {@code minuten}, or without it when empty. */
  public abstract Gespreksmoment withMinuten(OptionalInt minuten);

  /** A copy with this {@code doelen}. */
  public abstract Gespreksmoment withDoelen(Set<Gespreksdoel> doelen);

  /** A copy with this {@code doelen}, or without it when empty. */
  public abstract Gespreksmoment withDoelen(Optional<? extends Set<Gespreksdoel>> doelen);

  /** A copy with this {@code aanwezigen}. */
  public abstract Gespreksmoment withAanwezigen(Set<Aanwezige> aanwezigen);

  /** A copy with this {@code aanwezigen}, or without it when empty. */
  public abstract Gespreksmoment withAanwezigen(Optional<? extends Set<Aanwezige>> aanwezigen);

  /** A copy with this {@code metVoorganger}. */
  public abstract Gespreksmoment withMetVoorganger(boolean metVoorganger);

  /** A copy with this {@code metVoorganger}, or without it when empty. */
  public abstract Gespreksmoment withMetVoorganger(Optional<Boolean> metVoorganger);

  /** The same with these sleutelmomentVoor instead. */
  public abstract Gespreksmoment withSleutelmomentVoor(Perspectief... sleutelmomentVoor);

  /** The same with these sleutelmomentVoor instead. */
  public abstract Gespreksmoment withSleutelmomentVoor(Iterable<Perspectief> sleutelmomentVoor);

  @Value.Check
  Gespreksmoment check() {
    new Check("Gespreksmoment")
        .id(id())
        .requiredDate("datum", datum())
        .range("minuten", minuten(), 1, 1440)
        .elements("doelen", doelen())
        .elements("aanwezigen", aanwezigen())
        .done();
    if (KnownSet.isFixed(doelen()) && KnownSet.isFixed(aanwezigen())) {
      return this;
    }
    return builder()
        .from(this)
        .doelen(KnownSet.fixed(doelen(), Gespreksdoel.class))
        .aanwezigen(KnownSet.fixed(aanwezigen(), Aanwezige.class))
        .build();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Gespreksmoment", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a gespreksmoment; only {@code id} and {@code datum} are required. */
  public static final class Builder extends ImmutableGespreksmoment.Builder {
    Builder() {}

    /** Its purposes; none given says that there are no special ones. */
    public Builder doelen(Gespreksdoel... doelen) {
      return doelen(new HashSet<>(Arrays.asList(doelen)));
    }

    /** Who is there beside inwoner and consulent; none given says nobody. */
    public Builder aanwezigen(Aanwezige... aanwezigen) {
      return aanwezigen(new HashSet<>(Arrays.asList(aanwezigen)));
    }
  }
}
