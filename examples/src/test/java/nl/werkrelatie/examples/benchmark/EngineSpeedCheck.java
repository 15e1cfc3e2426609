// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Werkrelatie;

/** Tells whether the engine keeps to what ENGINE-SPEED.md promises. */
final class EngineSpeedCheck {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int BATCHES = 60;
  private static final int RUNS = 2_000;
  private static final int WARM_RUNS = 40_000;

  /** One promise: a figure and the most it may be. */
  private record Promise(String name, double figure, double most) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %.2f, at most %.2f", name, figure, most);
    }
  }

  private EngineSpeedCheck() {}

  /** Each thing "once", or "twice" to see that an engine that slow is noticed. */
  public static void main(String[] args) {
    boolean twice = args[0].equals("twice");
    List<Promise> promises = new ArrayList<>();
    memory(twice, promises);
    speed(twice, promises);
    List<Promise> missed =
        promises.stream().filter(promise -> promise.figure() > promise.most()).toList();
    System.out.println(
        missed.isEmpty()
            ? "kept: " + promises
            : "missed " + missed.size() + " of " + promises.size() + ": " + missed);
  }

  private static void memory(boolean twice, List<Promise> promises) {
    Werkrelatie werkrelatie = MeasuredWerkrelaties.withMoments(40);
    Suggesties answers = EngineSpeed.listed(RuleEngine.standard(), werkrelatie);
    int count = answers.alle().size() + answers.aangehouden().size();
    Supplier<?> run = () -> EngineSpeed.listed(RuleEngine.standard(), werkrelatie);
    promises.add(
        new Promise(
            "bytes of a run with " + count + " answers",
            bytes(slowed(twice, run)),
            EngineBars.BYTES_OF_A_RUN + EngineBars.BYTES_OF_AN_ANSWER * count));
    promises.add(
        new Promise(
            "bytes with every reason read",
            bytes(slowed(twice, () -> EngineSpeed.everyReason(werkrelatie))),
            EngineBars.BYTES_WITH_EVERY_REASON));
  }

  private static long bytes(Supplier<?> work) {
    Object[] kept = new Object[1];
    for (int run = 0; run < WARM_RUNS; run++) {
      kept[0] = work.get();
    }
    long fewest = Long.MAX_VALUE;
    for (int batch = 0; batch < BATCHES; batch++) {
      long before = THREAD.getCurrentThreadAllocatedBytes();
      for (int run = 0; run < RUNS; run++) {
        kept[0] = work.get();
      }
      fewest = Math.min(fewest, (THREAD.getCurrentThreadAllocatedBytes() - before) / RUNS);
    }
    return fewest;
  }

  private static void speed(boolean twice, List<Promise> promises) {
    List<Werkrelatie> some = MeasuredWerkrelaties.many(64, 40);
    List<Werkrelatie> longer = MeasuredWerkrelaties.many(4, 10_000);
    promises.add(
        new Promise(
            "standard rules against plain Java",
            times(
                EngineSpeed.inTurn(some, EngineSpeed::plain),
                slowed(twice, EngineSpeed.inTurn(some, EngineSpeedCheck::engine))),
            EngineBars.STANDARD));
    promises.add(
        new Promise(
            "10,000 moments against one pass",
            times(
                EngineSpeed.inTurn(longer, EngineSpeed::onePass),
                slowed(twice, EngineSpeed.inTurn(longer, EngineSpeedCheck::engine))),
            EngineBars.ONE_PASS));
    promises.add(many(twice, 300, EngineBars.MANY));
    promises.add(many(twice, 3_000, EngineBars.VERY_MANY));
  }

  private static Promise many(boolean twice, int count, double most) {
    List<Werkrelatie> some = MeasuredWerkrelaties.many(256, 40);
    ManyRules rules = ManyRules.of(count);
    return new Promise(
        count + " rules against plain Java",
        times(
            EngineSpeed.inTurn(some, one -> rules.plain(one, MeasuredWerkrelaties.PEILDATUM)),
            slowed(
                twice, EngineSpeed.inTurn(some, one -> EngineSpeed.listed(rules.engine(), one)))),
        most);
  }

  private static Object engine(Werkrelatie werkrelatie) {
    return EngineSpeed.listed(RuleEngine.standard(), werkrelatie);
  }

  /** How much longer the engine takes than plain Java. */
  private static double times(Supplier<?> plain, Supplier<?> engine) {
    return 1
        / new CpuMeter(EngineSpeed.PLAIN, plain)
            .against(EngineSpeed.ENGINE, engine)
            .measure(BATCHES)
            .ratio(EngineSpeed.ENGINE);
  }

  private static Supplier<?> slowed(boolean twice, Supplier<?> work) {
    return twice ? () -> new Object[] {work.get(), work.get()} : work;
  }
}
