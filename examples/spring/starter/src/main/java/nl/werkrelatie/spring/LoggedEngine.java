// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.spring.Logboek.Spoor;
import org.jspecify.annotations.Nullable;

/**
 * Asks the current engine, and tells the host's {@link Logboek} of each question: who it was about
 * and when, not what was answered.
 *
 * <p>Without a {@code Logboek} bean it only asks. What is asked of {@link
 * WerkrelatieEngines#current()} itself is not told.
 */
public final class LoggedEngine {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final WerkrelatieEngines engines;
  private final @Nullable Logboek logboek;
  private final Map<String, String> attributes = new TreeMap<>();
  private final InstantSource clock;

  /**
   * Asks the current of these engines, and tells this logboek.
   *
   * @throws SettingsRefusedException when there is a logboek and no processing activity
   */
  public LoggedEngine(
      WerkrelatieEngines engines,
      @Nullable Logboek logboek,
      WerkrelatieProperties.Logging settings,
      InstantSource clock) {
    this.engines = Objects.requireNonNull(engines, "engines");
    this.logboek = logboek;
    this.clock = Objects.requireNonNull(clock, "clock");
    URI activity = settings.processingActivityId();
    if (logboek != null && (activity == null || !activity.isAbsolute())) {
      Faults faults = new Faults();
      faults.add(
          "werkrelatie.logboek.processing-activity-id",
          "the Logboek bean needs it; give the absolute URI in your register of processing activities");
      faults.refuse();
    }
    attributes.put("dpl.core.processing_activity_id", String.valueOf(activity));
    if (settings.dataSubjectIdType() != null) {
      attributes.put("dpl.core.data_subject_id_type", settings.dataSubjectIdType());
    }
  }

  /** {@link RuleEngine#suggest}, told to the logboek. */
  public Suggesties suggest(Werkrelatie werkrelatie, LocalDate peildatum) {
    return ask("suggesties", werkrelatie, engine -> engine.suggest(werkrelatie, peildatum));
  }

  /** {@link RuleEngine#voorInwoner}, told to the logboek. */
  public VoorInwoner voorInwoner(Werkrelatie werkrelatie, LocalDate peildatum) {
    return ask("voor_inwoner", werkrelatie, engine -> engine.voorInwoner(werkrelatie, peildatum));
  }

  private <T> T ask(String name, Werkrelatie werkrelatie, Function<RuleEngine, T> question) {
    if (logboek == null) {
      return question.apply(engines.current());
    }
    Instant start = now();
    T answer;
    try {
      answer = question.apply(engines.current());
    } catch (RuntimeException failed) {
      logboek.schrijf(line(logboek, name, werkrelatie, Logregel.Status.ERROR, start));
      throw failed;
    }
    logboek.schrijf(line(logboek, name, werkrelatie, Logregel.Status.UNSET, start));
    return answer;
  }

  private Logregel line(
      Logboek logboek, String name, Werkrelatie about, Logregel.Status status, Instant start) {
    Optional<Spoor> spoor = logboek.spoor();
    Map<String, String> all = new TreeMap<>(attributes);
    all.put("dpl.core.data_subject_id", logboek.betrokkene(about.inwoner().id()));
    return new Logregel(
        spoor.map(Spoor::traceId).orElseGet(() -> random(16)),
        random(8),
        spoor.map(Spoor::parentOperationId),
        status,
        name,
        start,
        now(),
        all);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String random(int bytes) {
    byte[] id = new byte[bytes];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
