// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.Reden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;

/** Suggesting by the engine beside the same rules in plain Java; see ENGINE-SPEED.md. */
public final class EngineSpeed {
  static final String PLAIN = "plain Java";
  static final String ENGINE = "engine, answers listed";
  static final String ONE_PASS = "one pass over the moments";

  private static final int LONG = 10_000;
  private static final int[] SIZES = {30, 300, 3_000};

  private EngineSpeed() {}

  /** The number of batches each contender gets, 300 when it is left out. */
  public static void main(String[] args) {
    run(args.length == 0 ? 300 : Integer.parseInt(args[0]), System.out);
  }

  static void run(int batches, PrintStream out) {
    standard(batches).print("standard rules, 40 moments", out);
    history(batches).print("standard rules, 10,000 moments", out);
    for (int moments : new int[] {40, LONG}) {
      for (int rules : SIZES) {
        many(ManyRules.of(rules), moments)
            .measure(batches)
            .print(String.format(Locale.ROOT, "%,d rules, %,d moments", rules, moments), out);
      }
    }
    making().measure(batches).print("making an engine", out);
  }

  static CpuFigures standard(int batches) {
    List<Werkrelatie> werkrelaties = MeasuredWerkrelaties.many(64, 40);
    return new CpuMeter(PLAIN, CpuMeter.inTurn(werkrelaties, EngineSpeed::plain))
        .against(ENGINE, CpuMeter.inTurn(werkrelaties, one -> listed(HandwrittenRules.ENGINE, one)))
        .against(
            "engine, every reason read", CpuMeter.inTurn(werkrelaties, EngineSpeed::everyReason))
        .measure(batches);
  }

  static CpuFigures history(int batches) {
    List<Werkrelatie> werkrelaties = MeasuredWerkrelaties.many(4, LONG);
    return new CpuMeter(ONE_PASS, CpuMeter.inTurn(werkrelaties, EngineSpeed::onePass))
        .against(ENGINE, CpuMeter.inTurn(werkrelaties, one -> listed(HandwrittenRules.ENGINE, one)))
        .measure(batches);
  }

  static CpuMeter many(ManyRules rules, int moments) {
    List<Werkrelatie> werkrelaties = MeasuredWerkrelaties.many(moments == LONG ? 4 : 256, moments);
    return new CpuMeter(
            PLAIN,
            CpuMeter.inTurn(werkrelaties, one -> rules.plain(one, MeasuredWerkrelaties.PEILDATUM)))
        .against(ENGINE, CpuMeter.inTurn(werkrelaties, one -> listed(rules.engine(), one)));
  }

  private static CpuMeter making() {
    List<ManyRules.PlainRule> rules = ManyRules.of(300).rules();
    return new CpuMeter("the standard one", () -> RuleEngine.of(StandaardCatalogus.catalogus()))
        .against("300 rules", () -> RuleEngine.of(ManyRules.catalogus(rules)));
  }

  static HandwrittenRules plain(Werkrelatie werkrelatie) {
    return HandwrittenRules.suggest(
        werkrelatie, MeasuredWerkrelaties.PEILDATUM, Drempels.standard());
  }

  static Suggesties listed(RuleEngine engine, Werkrelatie werkrelatie) {
    Suggesties suggesties = engine.suggest(werkrelatie, MeasuredWerkrelaties.PEILDATUM);
    suggesties.alle();
    suggesties.aangehouden();
    return suggesties;
  }

  /** Reads of every answer why, on which facts and by which thresholds. */
  static Object everyReason(Werkrelatie werkrelatie) {
    Suggesties suggesties = listed(HandwrittenRules.ENGINE, werkrelatie);
    int read = 0;
    for (Suggestie suggestie : suggesties.alle()) {
      read += read(suggestie.redenen());
    }
    for (Aangehouden aangehouden : suggesties.aangehouden()) {
      read += read(aangehouden.redenen()) + aangehouden.gronden().size();
    }
    return read;
  }

  private static int read(List<Reden> redenen) {
    int read = 0;
    for (Reden reden : redenen) {
      read += reden.drempels().size();
      read += reden.signalen().stream().mapToInt(signaal -> reden.feiten(signaal).size()).sum();
    }
    return read;
  }

  /** The least that any reader of a history has to do. */
  static Object onePass(Werkrelatie werkrelatie) {
    long days = 0;
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      days += moment.datum().toEpochDay();
    }
    return days;
  }
}
