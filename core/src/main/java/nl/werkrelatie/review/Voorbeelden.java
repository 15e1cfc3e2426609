// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.ways.Alternatives;
import nl.werkrelatie.witness.Kleiner;
import nl.werkrelatie.witness.Standen;
import nl.werkrelatie.witness.Werkblad;
import nl.werkrelatie.witness.Werkrelatieverschil;
import nl.werkrelatie.witness.Zoeker;
import nl.werkrelatie.witness.Zwijgen;

/**
 * Looks for invented werkrelaties that show what rules do: a smallest one in which a rule leads to
 * its handvat, and its nearest neighbour in which it does not.
 *
 * <pre>{@code
 * Voorbeelden voorbeelden = Voorbeelden.in(RuleEngine.standard().with(regelset));
 * voorbeelden.van("veel-wisselingen").geldt();
 * }</pre>
 *
 * <p>Every example was put to the engine itself. The search ends after a fixed number of steps;
 * what it did not find may still exist. The same engine always gives the same examples.
 */
public final class Voorbeelden {
  /** An ordinary day, the same in every example. */
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private static final int MOST_WAYS = 60;

  private final RuleEngine engine;
  private final Map<String, List<Constatering>> aanhoudenBij = new LinkedHashMap<>();

  private Voorbeelden(RuleEngine engine) {
    this.engine = engine;
    engine.handvatten().forEach(one -> aanhoudenBij.put(one.id(), one.aanhoudenBij()));
    engine.regelsets().stream()
        .flatMap(regelset -> regelset.aanhoudingen().stream())
        .forEach(
            more ->
                aanhoudenBij.merge(
                    more.handvat(),
                    more.bij(),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
  }

  /** Examples for the rules of this engine, with its thresholds. */
  public static Voorbeelden in(RuleEngine engine) {
    return new Voorbeelden(engine);
  }

  /**
   * The smallest werkrelatie found in which signalen stand so; empty when none was found.
   *
   * @param zo how each signaal that matters may stand
   * @param peildatum the day the answer is about
   * @param drempels the thresholds in use
   */
  public static Optional<Werkrelatie> waarin(
      Map<Constatering, Set<Stand>> zo, LocalDate peildatum, Drempels drempels) {
    Alternative way = new Alternative(zo);
    return Zoeker.find(Werkblad.empty(peildatum, drempels), way)
        .map(found -> Zoeker.smallest(found, one -> Zoeker.isSo(one, way)))
        .map(Werkblad::werkrelatie);
  }

  /** The same werkrelatie with one thing less, in every way; none when nothing is left. */
  public static Stream<Werkrelatie> kleiner(Werkrelatie werkrelatie) {
    return Kleiner.than(werkrelatie);
  }

  /** One example for every rule in use, in the order of the engine. */
  public List<Voorbeeld> alle() {
    return engine.rules().stream().map(this::van).toList();
  }

  /** The example for the rule with this id; refuses one that the engine does not use. */
  public Voorbeeld van(String regel) {
    return engine.rules().stream()
        .filter(rule -> rule.id().equals(regel))
        .findFirst()
        .map(this::van)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no rule '"
                        + regel
                        + "' in this engine; use the id of one of its rules"));
  }

  private Voorbeeld van(Rule rule) {
    List<Alternative> ways = Alternatives.of(rule.when(), rule.unless(), rule.id());
    Optional<Werkblad> suggested =
        ways.stream()
            .flatMap(way -> unheld(rule, way).stream())
            .flatMap(way -> search(rule, way).stream())
            .filter(found -> isSuggested(rule, found))
            .findFirst();
    Optional<Werkblad> found =
        suggested.isPresent()
            ? suggested
            : ways.stream().flatMap(way -> search(rule, way).stream()).findFirst();
    if (found.isEmpty()) {
      return shown(rule, Optional.empty(), false, Optional.empty());
    }
    boolean held = suggested.isEmpty();
    Werkblad smallest = Zoeker.smallest(found.get(), one -> isShown(rule, one, held));
    Optional<Werkblad> silent = neighbour(rule, smallest);
    if (silent.filter(one -> apart(smallest, one) == 1).isPresent()) {
      return shown(rule, Optional.of(smallest), held, silent);
    }
    // What rests on an absence can be far from anything; then the smallest that is next to it.
    return Stream.<Supplier<Optional<Werkblad>>>of(
            () -> silent, () -> smallestSilent(rule, true), () -> smallestSilent(rule, false))
        .flatMap(one -> one.get().stream())
        .flatMap(one -> pair(rule, one, held))
        .findFirst()
        .orElseGet(() -> shown(rule, Optional.of(smallest), held, silent));
  }

  /** Beside a werkrelatie for which the rule is silent one for which it is shown. */
  private Stream<Voorbeeld> pair(Rule rule, Werkblad silent, boolean held) {
    return nextTo(rule, silent)
        .filter(one -> isShown(rule, one, held) && apart(one, silent) == 1)
        .limit(1)
        .map(one -> shown(rule, Optional.of(one), held, Optional.of(silent)));
  }

  private Voorbeeld shown(
      Rule rule, Optional<Werkblad> leading, boolean held, Optional<Werkblad> silent) {
    return new Voorbeeld(
        rule,
        PEILDATUM,
        engine.drempels(),
        leading.map(Werkblad::werkrelatie),
        held,
        silent.map(Werkblad::werkrelatie));
  }

  private static long apart(Werkblad one, Werkblad other) {
    return Werkrelatieverschil.between(one.werkrelatie(), other.werkrelatie());
  }

  private boolean isShown(Rule rule, Werkblad blad, boolean held) {
    return leads(rule, blad) && (held || isSuggested(rule, blad));
  }

  /** The same way, without anything at which the handvat is held. */
  private Optional<Alternative> unheld(Rule rule, Alternative way) {
    Map<Constatering, Set<Stand>> none = new LinkedHashMap<>();
    aanhoudenBij
        .getOrDefault(rule.handvat().id(), List.of())
        .forEach(ground -> none.put(ground, Standen.NIET_GELDT));
    return way.and(new Alternative(none));
  }

  private Optional<Werkblad> search(Rule rule, Alternative way) {
    return search(way).filter(found -> leads(rule, found));
  }

  private Optional<Werkblad> search(Alternative way) {
    return Zoeker.find(Werkblad.empty(PEILDATUM, engine.drempels()), way);
  }

  private static boolean leads(Rule rule, Werkblad blad) {
    return blad.signalen().match(rule) == Stand.GELDT;
  }

  private boolean isSuggested(Rule rule, Werkblad blad) {
    return engine.suggest(blad.werkrelatie(), blad.peildatum()).alle().stream()
        .anyMatch(
            suggestie -> suggestie.redenen().stream().anyMatch(reden -> reden.rule().equals(rule)));
  }

  /**
   * Of a rule that leads to its handvat until much is recorded; also with what holds the handvat,
   * or without.
   */
  private Optional<Werkblad> smallestSilent(Rule rule, boolean held) {
    Predicate<Werkblad> silent = one -> !leads(rule, one) && (held || !isHeldBack(rule, one));
    return Zwijgen.ways(rule, one -> true)
        .limit(MOST_WAYS)
        .flatMap(way -> held ? Stream.of(way) : unheld(rule, way).stream())
        .flatMap(way -> search(way).stream())
        .filter(silent)
        .findFirst()
        .map(found -> Zoeker.smallest(found, silent));
  }

  private boolean isHeldBack(Rule rule, Werkblad blad) {
    Signalen signalen = blad.signalen();
    return aanhoudenBij.getOrDefault(rule.handvat().id(), List.of()).stream()
        .anyMatch(ground -> signalen.stand(ground) == Stand.GELDT);
  }

  /**
   * With the fewest facts changed, and these the least; over the edge of what the rule asks rather
   * than without the fact.
   */
  private static Optional<Werkblad> neighbour(Rule rule, Werkblad found) {
    return nextTo(rule, found)
        .filter(one -> !leads(rule, one))
        .min(
            Comparator.comparingLong((Werkblad one) -> apart(found, one))
                .thenComparingLong(
                    one -> Werkrelatieverschil.distance(found.werkrelatie(), one.werkrelatie())));
  }

  private static Stream<Werkblad> nextTo(Rule rule, Werkblad found) {
    return Zoeker.nextTo(found, rule.constateringen().distinct().toList());
  }
}
