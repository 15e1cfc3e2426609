// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What was looked at once, and is looked up further when somebody asks. */
public final class Gezien implements Signalen {
  private final Situatie situatie;
  private final EigenSignalen eigen;

  /** The value of every fact that own signalen ask about. */
  private final long[] spreidingen;

  /** Made when a standard signaal is first asked for; equal whoever makes it. */
  private volatile @Nullable Bevindingen found;

  /**
   * What each fact that own signalen ask about rests on, and then each standard signaal that holds;
   * made when a reason is first read, and equal whoever makes it.
   */
  private volatile @Nullable Bevinding @Nullable [] reasons;

  private Gezien(Situatie situatie, EigenSignalen eigen, long[] spreidingen) {
    this.situatie = situatie;
    this.eigen = eigen;
    this.spreidingen = spreidingen;
  }

  /**
   * The signalen of this werkrelatie.
   *
   * @param peildatum the day the answer is about; there is no clock in the library
   */
  public static Gezien from(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    return from(werkrelatie, peildatum, drempels, EigenSignalen.NONE);
  }

  /** The same, for an engine with these own signalen. */
  public static Gezien from(
      Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels, EigenSignalen eigen) {
    Objects.requireNonNull(werkrelatie, "werkrelatie");
    Objects.requireNonNull(peildatum, "peildatum");
    Objects.requireNonNull(drempels, "drempels");
    Situatie situatie = new Situatie(werkrelatie, peildatum, drempels);
    return new Gezien(situatie, eigen, eigen.look(situatie));
  }

  @Override
  public Stand stand(Constatering signaal) {
    if (signaal instanceof Signaal standard) {
      return found().stand(standard);
    }
    EigenSignaal own = (EigenSignaal) signaal;
    int place = eigen.place(own);
    long spreiding =
        place < 0
            ? Metingen.look(own.gegeven(), Look.withoutEvidence(situatie))
            : spreidingen[place];
    return Spreiding.stand(spreiding, own.bereik());
  }

  @Override
  public Stand match(Condition condition) {
    if (condition instanceof Constatering signaal) {
      return stand(signaal);
    } else if (condition instanceof Condition.Not not) {
      return match(not.condition()).not();
    }
    boolean all = condition instanceof Condition.All;
    List<Condition> parts = all ? condition.parts() : ((Condition.Any) condition).conditions();
    Stand stand = all ? Stand.GELDT : Stand.GELDT_NIET;
    for (int index = 0; index < parts.size(); index++) {
      Stand part = match(parts.get(index));
      stand = all ? stand.and(part) : stand.or(part);
    }
    return stand;
  }

  @Override
  public Stand match(Rule rule) {
    // An unless that is not recorded leaves the route open: only what is known to hold closes it.
    boolean closed = rule.unless().isPresent() && match(rule.unless().get()) == Stand.GELDT;
    return closed ? Stand.GELDT_NIET : match(rule.when());
  }

  @Override
  public List<Constatering> evidence(Condition condition) {
    List<Constatering> evidence = new ArrayList<>();
    if (match(condition) == Stand.GELDT) {
      addEvidence(condition, evidence);
    }
    return List.copyOf(evidence);
  }

  /** Adds what makes this condition hold, of which is known that it does. */
  private void addEvidence(Condition condition, List<Constatering> evidence) {
    if (condition instanceof Constatering signaal) {
      if (!evidence.contains(signaal)) {
        evidence.add(signaal);
      }
    } else if (condition instanceof Condition.Any any) {
      for (Condition part : any.conditions()) {
        if (match(part) == Stand.GELDT) {
          addEvidence(part, evidence);
        }
      }
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> addEvidence(part, evidence));
    }
  }

  @Override
  public Trend trend(Kwaliteit kwaliteit, Perspectief perspectief) {
    return situatie.belevingen().trend(kwaliteit, perspectief);
  }

  /** What was found about the standard signalen, without evidence. */
  public Bevindingen found() {
    Bevindingen known = found;
    if (known == null) {
      known = Bevindingen.of(Look.withoutEvidence(situatie));
      found = known;
    }
    return known;
  }

  /** The value of the fact at this place among those of the engine, as a {@link Spreiding}. */
  public long spreiding(int place) {
    return spreidingen[place];
  }

  @Override
  public List<Feitverwijzing> feiten(Constatering signaal) {
    return bevinding(signaal).feiten();
  }

  @Override
  public List<Drempelwaarde> drempels(Constatering signaal) {
    return bevinding(signaal).drempels().stream()
        .flatMap(drempel -> situatie.drempels().van(drempel).stream())
        .toList();
  }

  @Override
  public Optional<Tekst> afstand(Constatering signaal) {
    Stand stand = stand(signaal);
    if (stand == Stand.NIET_VASTGELEGD) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        signaal instanceof EigenSignaal own
            ? Measured.far(own.gegeven(), own.bereik(), situatie, stand)
            : Bevindingen.answer((Signaal) signaal).afstand(situatie, stand));
  }

  @Override
  public Set<Signaal> geldende() {
    Set<Signaal> geldend = EnumSet.noneOf(Signaal.class);
    for (Signaal signaal : Signaal.values()) {
      if (stand(signaal) == Stand.GELDT) {
        geldend.add(signaal);
      }
    }
    return Collections.unmodifiableSet(geldend);
  }

  private Bevinding bevinding(Constatering signaal) {
    Stand stand = stand(signaal);
    if (stand != Stand.GELDT) {
      return Bevinding.of(stand);
    }
    int place = placeOf(signaal);
    if (place < 0) {
      return rests(signaal);
    }
    @Nullable Bevinding[] known = kept();
    Bevinding bevinding = known[place];
    if (bevinding == null) {
      bevinding = rests(signaal);
      known[place] = bevinding;
    }
    return bevinding;
  }

  /** What a signaal that holds rests on. */
  private Bevinding rests(Constatering signaal) {
    Look look = Look.withEvidence(situatie);
    if (signaal instanceof EigenSignaal own) {
      Metingen.look(own.gegeven(), look);
      return look.taken(Stand.GELDT).oldestFirst();
    }
    return look.taken(Bevindingen.answer((Signaal) signaal).stand(look));
  }

  /**
   * The place of its reasons; -1 when they are not kept. Own signalen that ask about one fact rest
   * on the same.
   */
  private int placeOf(Constatering signaal) {
    return signaal instanceof Signaal standard
        ? eigen.gegevens().size() + standard.ordinal()
        : eigen.place((EigenSignaal) signaal);
  }

  private @Nullable Bevinding[] kept() {
    @Nullable Bevinding[] known = reasons;
    if (known == null) {
      known = new @Nullable Bevinding[eigen.gegevens().size() + Signaal.values().length];
      reasons = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Gezien that
        && found().equals(that.found())
        && situatie.drempels().equals(that.situatie.drempels())
        && eigen.equals(that.eigen)
        && restsOnTheSame(that);
  }

  private boolean restsOnTheSame(Gezien that) {
    return geldende().stream().allMatch(signaal -> feiten(signaal).equals(that.feiten(signaal)))
        && eigen.signalen().stream()
            .allMatch(signaal -> bevinding(signaal).equals(that.bevinding(signaal)));
  }

  @Override
  public int hashCode() {
    return found().hashCode();
  }

  /** The type: what was seen stays out of logs. */
  @Override
  public String toString() {
    return "Signalen";
  }
}
