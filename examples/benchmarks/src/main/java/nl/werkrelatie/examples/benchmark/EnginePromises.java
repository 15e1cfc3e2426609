// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Werkrelatie;

/** What ENGINE-SPEED.md promises of the engine, measured now. */
final class EnginePromises {
  private static final int BYTES_OF_A_RUN = 830;
  private static final int BYTES_OF_AN_ANSWER = 32;
  private static final int BYTES_WITH_EVERY_REASON = 71_000;
  private static final double STANDARD = 1.2;
  private static final double ONE_PASS = 0.9;
  private static final double MANY = 0.45;
  private static final double VERY_MANY = 0.125;
  private static final double MILLIS_TO_MAKE = 20;
  private static final double COLD_MILLIS = 300;

  private static final int BATCHES = 60;
  private static final int COLD_STARTS = 5;

  /** What is done to the work before it is measured: nothing, or doing it twice. */
  private final UnaryOperator<Supplier<?>> slowed;

  EnginePromises(UnaryOperator<Supplier<?>> slowed) {
    this.slowed = slowed;
  }

  List<Promise> measured() {
    List<Promise> promises = new ArrayList<>(memory());
    promises.add(standard());
    promises.add(history());
    promises.add(many(300, MANY, 0.15));
    promises.add(many(3_000, VERY_MANY, 0.05));
    promises.add(making());
    return promises;
  }

  /** Starts Javas of its own, whose work cannot be done twice. */
  static Promise cold() throws IOException, InterruptedException {
    return new Promise(
            "ms for the standard engine in a cold Java",
            ColdEngine.leastMillisAbove(COLD_STARTS),
            COLD_MILLIS)
        .aimedAt(100);
  }

  private List<Promise> memory() {
    Werkrelatie werkrelatie = MeasuredWerkrelaties.withMoments(40);
    Suggesties answers = EngineSpeed.listed(RuleEngine.standard(), werkrelatie);
    int count = answers.alle().size() + answers.aangehouden().size();
    return List.of(
        new Promise(
                "bytes of a run with " + count + " answers",
                bytes(() -> EngineSpeed.listed(RuleEngine.standard(), werkrelatie)),
                BYTES_OF_A_RUN + BYTES_OF_AN_ANSWER * count)
            .aimedAt(600 + BYTES_OF_AN_ANSWER * count),
        new Promise(
            "bytes with every reason read",
            bytes(() -> EngineSpeed.everyReason(werkrelatie)),
            BYTES_WITH_EVERY_REASON));
  }

  private long bytes(Supplier<?> work) {
    return figure(work).bytes();
  }

  private CpuFigures.Figure figure(Supplier<?> work) {
    return new CpuMeter(EngineSpeed.ENGINE, slowed.apply(work)).measure(BATCHES).figures().get(0);
  }

  private Promise standard() {
    List<Werkrelatie> some = MeasuredWerkrelaties.many(64, 40);
    return new Promise(
            "standard rules, times plain Java",
            times(CpuMeter.inTurn(some, EngineSpeed::plain), CpuMeter.inTurn(some, this::engine)),
            STANDARD)
        .aimedAt(1.15);
  }

  private Promise history() {
    List<Werkrelatie> longer = MeasuredWerkrelaties.many(4, 10_000);
    return new Promise(
            "10,000 moments, times one pass over them",
            times(
                CpuMeter.inTurn(longer, EngineSpeed::onePass),
                CpuMeter.inTurn(longer, this::engine)),
            ONE_PASS)
        .aimedAt(1);
  }

  private Promise many(int count, double most, double aim) {
    List<Werkrelatie> some = MeasuredWerkrelaties.many(256, 40);
    ManyRules rules = ManyRules.of(count);
    return new Promise(
            count + " rules, times plain Java",
            times(
                CpuMeter.inTurn(some, one -> rules.plain(one, MeasuredWerkrelaties.PEILDATUM)),
                CpuMeter.inTurn(some, one -> EngineSpeed.listed(rules.engine(), one))),
            most)
        .aimedAt(aim);
  }

  private Promise making() {
    List<ManyRules.PlainRule> rules = ManyRules.of(300).rules();
    return new Promise(
            "ms to make an engine of 300 rules",
            figure(() -> RuleEngine.of(ManyRules.catalogus(rules))).micros() / 1_000,
            MILLIS_TO_MAKE)
        .aimedAt(20);
  }

  private Object engine(Werkrelatie werkrelatie) {
    return EngineSpeed.listed(HandwrittenRules.ENGINE, werkrelatie);
  }

  /** How much longer the engine takes than plain Java. */
  private double times(Supplier<?> plain, Supplier<?> engine) {
    return 1
        / new CpuMeter(EngineSpeed.PLAIN, plain)
            .against(EngineSpeed.ENGINE, slowed.apply(engine))
            .measure(BATCHES)
            .ratio(EngineSpeed.ENGINE);
  }
}
