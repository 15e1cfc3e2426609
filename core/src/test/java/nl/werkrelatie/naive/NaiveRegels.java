// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Signalen;

/** Asks every rule of the standard and of a rule set, one after the other. */
public final class NaiveRegels {

  private final Regelset regelset;
  private final NaiveSignalen standard;
  private final NaiveMetingen metingen;
  private final Signalen evidence;

  /** Looks at this werkrelatie on this peildatum, with the thresholds of the rule set. */
  public NaiveRegels(Regelset regelset, Werkrelatie werkrelatie, LocalDate peildatum) {
    this.regelset = regelset;
    this.standard =
        new NaiveSignalen(werkrelatie, peildatum, NaiveThresholds.of(regelset.drempels()));
    this.metingen = new NaiveMetingen(werkrelatie, peildatum);
    this.evidence = Gezien.from(werkrelatie, peildatum, regelset.drempels());
  }

  /** By handvat what an answer should say of it: suggested or held, on what grounds, and why. */
  public Map<String, String> answer() {
    Map<String, String> answer = new TreeMap<>();
    for (Rule rule : inUse()) {
      if (leads(rule)) {
        String because = rule.id() + " " + told(rule.when());
        answer.merge(
            rule.handvat().id(),
            verdict(rule.handvat()) + because,
            (one, more) -> one + "; " + because);
      }
    }
    return answer;
  }

  /** What is true of this own signaal. */
  public Outcome outcome(EigenSignaal signaal) {
    return metingen.measure(signaal.gegeven()).in(signaal.bereik());
  }

  /** On what this own signaal rests while it is true. */
  public List<Feitverwijzing> feiten(EigenSignaal signaal) {
    return outcome(signaal) == Outcome.HOLDS
        ? metingen.measure(signaal.gegeven()).evidence()
        : List.of();
  }

  /** What is true of this condition. */
  public Outcome outcome(Condition condition) {
    if (condition instanceof Signaal signaal) {
      return standard.outcome(signaal.name());
    } else if (condition instanceof EigenSignaal signaal) {
      return outcome(signaal);
    } else if (condition instanceof Condition.Not not) {
      return switch (outcome(not.condition())) {
        case HOLDS -> Outcome.FAILS;
        case FAILS -> Outcome.HOLDS;
        case NOT_RECORDED -> Outcome.NOT_RECORDED;
      };
    } else if (condition instanceof Condition.All all) {
      List<Outcome> parts = all.conditions().stream().map(this::outcome).toList();
      return Outcome.of(
          parts.stream().allMatch(Outcome.HOLDS::equals), !parts.contains(Outcome.FAILS));
    }
    List<Outcome> parts =
        ((Condition.Any) condition).conditions().stream().map(this::outcome).toList();
    return Outcome.of(
        parts.contains(Outcome.HOLDS), parts.stream().anyMatch(part -> part != Outcome.FAILS));
  }

  /** The rules of the standard and of the rule set, but those that it switches off. */
  private List<Rule> inUse() {
    return Stream.concat(
            StandaardCatalogus.catalogus().rules().stream(), regelset.catalogus().rules().stream())
        .filter(
            rule ->
                regelset.uitgeschakeld().stream().noneMatch(off -> off.regel().equals(rule.id())))
        .toList();
  }

  private boolean leads(Rule rule) {
    return outcome(rule.when()) == Outcome.HOLDS
        && (rule.unless().isEmpty() || outcome(rule.unless().get()) != Outcome.HOLDS);
  }

  private String verdict(Handvat handvat) {
    List<String> grounds = new ArrayList<>();
    boolean unsafe = standard.is("NIET_VEILIG_BEKEND");
    if (unsafe && !NaiveEngine.SAFE.contains(handvat.id())) {
      grounds.add("VEILIGHEID_EERST");
    }
    Set<Constatering> heldAt = new LinkedHashSet<>(handvat.aanhoudenBij());
    for (Aanhouding more : regelset.aanhoudingen()) {
      if (more.handvat().equals(handvat.id())) {
        heldAt.addAll(more.bij());
      }
    }
    heldAt.stream()
        .filter(each -> outcome(each) == Outcome.HOLDS)
        .forEach(each -> grounds.add(each.code()));
    return grounds.isEmpty() ? "suggested: " : "held at " + grounds + ": ";
  }

  private String told(Condition condition) {
    return grounds(condition).stream()
        .map(each -> each.code() + feiten(each))
        .collect(Collectors.joining(" "));
  }

  private List<Feitverwijzing> feiten(Constatering each) {
    return each instanceof EigenSignaal own ? feiten(own) : evidence.feiten(each);
  }

  private Set<Constatering> grounds(Condition condition) {
    Set<Constatering> grounds = new LinkedHashSet<>();
    if (outcome(condition) == Outcome.HOLDS) {
      if (condition instanceof Constatering one) {
        grounds.add(one);
      } else if (condition instanceof Condition.All all) {
        all.conditions().forEach(part -> grounds.addAll(grounds(part)));
      } else if (condition instanceof Condition.Any any) {
        any.conditions().forEach(part -> grounds.addAll(grounds(part)));
      }
    }
    return grounds;
  }
}
