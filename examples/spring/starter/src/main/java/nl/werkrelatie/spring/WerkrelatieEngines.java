// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.rules.Regelset;
import org.springframework.core.io.Resource;

/**
 * The rule engine of a host, which the host can make anew from its rule-set files while it runs.
 *
 * <p>Inject this bean and ask {@link #current()} for each request; one request keeps the engine it
 * got. A host that never reloads can inject the {@link RuleEngine} itself: that bean is the current
 * engine at the moment of injection, and an {@code ObjectProvider<RuleEngine>} gives the current
 * one at each call.
 *
 * <p>A host with rules in code gives this bean itself:
 *
 * <pre>{@code
 * @Bean
 * WerkrelatieEngines engines(WerkrelatieProperties settings) {
 *   return WerkrelatieEngines.of(RuleEngine.standard().with(own), settings);
 * }
 * }</pre>
 */
public final class WerkrelatieEngines {
  private final Supplier<RuleEngine> make;
  private volatile RuleEngine current;

  private WerkrelatieEngines(Supplier<RuleEngine> make) {
    this.make = make;
    this.current = make.get();
  }

  /**
   * This engine with the thresholds and rule-set files of these settings; refuses all that is wrong
   * with them at once.
   *
   * @throws SettingsRefusedException with every mistake, each with its property or its file
   */
  public static WerkrelatieEngines of(RuleEngine base, WerkrelatieProperties settings) {
    Objects.requireNonNull(base, "base");
    RuleEngine own =
        settings.drempels().isEmpty() ? base : base.with(settings.thresholds(base.drempels()));
    List<Resource> files = settings.regelsets();
    return new WerkrelatieEngines(() -> with(own, files));
  }

  /** This engine and no other: a reload changes nothing. */
  public static WerkrelatieEngines of(RuleEngine engine) {
    Objects.requireNonNull(engine, "engine");
    return new WerkrelatieEngines(() -> engine);
  }

  /** The engine in use; never one that is half made. */
  public RuleEngine current() {
    return current;
  }

  /**
   * Reads the rule-set files again and puts the new engine in use, which it gives. When anything is
   * wrong with a file, the engine in use stays.
   *
   * @throws SettingsRefusedException with every mistake, each with its file
   */
  public synchronized RuleEngine reload() {
    current = make.get();
    return current;
  }

  private static RuleEngine with(RuleEngine base, List<Resource> files) {
    Faults faults = new Faults();
    RuleEngine[] engine = {base};
    for (Resource file : files) {
      faults.gather(file.getDescription(), () -> engine[0] = engine[0].with(read(file)));
    }
    faults.refuse();
    return engine[0];
  }

  private static Regelset read(Resource file) {
    try (InputStream document = file.getInputStream()) {
      return RegelsetJson.read(document);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new IllegalArgumentException("cannot be read; check that it is there and may be read");
    }
  }
}
