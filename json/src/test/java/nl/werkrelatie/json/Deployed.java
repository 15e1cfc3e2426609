// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.json.bind.Jsonb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;

/** An application that comes with the library and goes again, and what it does meanwhile. */
enum Deployed implements Runnable {
  /** Core, and nothing else of ours. */
  CORE(Deployed::core),

  /** Our own doors. */
  JSON(Deployed::json),

  /** A mapper of the host of Jackson 3. */
  JACKSON_3(() -> mapped(new Jackson3Host(HostMapper.Way.BY_SERVICE_LOADER))),

  /** One of Jackson 2, which leaves its buffers with the thread. */
  JACKSON_2(() -> mapped(new Jackson2Host(HostMapper.Way.BY_SERVICE_LOADER))),

  /** One of Jackson 2 that keeps its buffers elsewhere. */
  JACKSON_2_WITH_POOL(Deployed::withPool),

  /** The JSON-B of the host. */
  JSON_B(Deployed::jsonB),

  /** Leaves something of its own with the thread. */
  LEAKING(() -> Left.WITH_THREAD.set(new Left("left"))),

  /** Knows nothing of the library, and compares records of its own. */
  NEXT(Deployed::compare);

  /** What an application forgets. */
  record Left(String name) {
    private static final ThreadLocal<Left> WITH_THREAD = new ThreadLocal<>();
  }

  private record Compared(Left left) {}

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Runnable use;

  Deployed(Runnable use) {
    this.use = use;
  }

  @Override
  public void run() {
    use.run();
  }

  private static void core() {
    RuleEngine engine = RuleEngine.of(StandaardCatalogus.catalogus());
    answers(
        engine,
        Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build());
    try {
      Inwoner.of("J. Jansen");
      throw new IllegalStateException("not refused");
    } catch (InvalidValueException refused) {
      refused.violations().forEach(Object::toString);
    }
  }

  private static void json() {
    Werkrelatie werkrelatie = WerkrelatieJson.read(Documents.full());
    RuleEngine engine = RuleEngine.standard();
    SuggestiesJson.write(answers(engine, werkrelatie), JsonForm.COMPACT);
    RuleEngine replaced =
        engine.with(RegelsetJson.read(Documents.resource("released/1/regelset.json")));
    CatalogusJson.write(replaced);
    SuggestiesJson.write(answers(replaced, werkrelatie).kort());
    Documents.refused("{");
    Documents.refused(Documents.full().replace("2026-", "2026/"));
    lines(replaced, werkrelatie);
  }

  private static void mapped(HostMapper mapper) {
    try {
      mapper.write(
          answers(RuleEngine.standard(), mapper.read(Documents.full(), Werkrelatie.class)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void withPool() {
    JsonFactory factory =
        JsonFactory.builder().recyclerPool(JsonRecyclerPools.newConcurrentDequePool()).build();
    JsonMapper mapper =
        JsonMapper.builder(factory).addModule(new Jackson2WerkrelatieModule()).build();
    try {
      Werkrelatie werkrelatie = mapper.readValue(Documents.full(), Werkrelatie.class);
      mapper.writeValueAsString(answers(RuleEngine.standard(), werkrelatie));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void jsonB() {
    Jsonb jsonb = JsonBindingHost.ours();
    Werkrelatie werkrelatie = jsonb.fromJson(Documents.full(), Werkrelatie.class);
    jsonb.toJson(answers(RuleEngine.standard(), werkrelatie));
    try {
      jsonb.close();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void compare() {
    Compared one = new Compared(new Left("one"));
    Compared other = new Compared(new Left("other"));
    if (one.hashCode() == other.hashCode() || one.equals(other)) {
      throw new IllegalStateException("records that differ are equal");
    }
  }

  private static Suggesties answers(RuleEngine engine, Werkrelatie werkrelatie) {
    Suggesties answer = engine.suggest(werkrelatie, DAY);
    answer.text(Locale.ENGLISH);
    engine.voorInwoner(werkrelatie, DAY).text(Locale.forLanguageTag("nl"));
    return answer;
  }

  private static void lines(RuleEngine engine, Werkrelatie werkrelatie) {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    try (JsonLinesWriter lines = JsonLinesWriter.gzipTo(in)) {
      lines.write(werkrelatie);
      lines.write(werkrelatie);
    }
    try (JsonLinesWriter lines = JsonLinesWriter.gzipTo(new ByteArrayOutputStream())) {
      WerkrelatieStream.reporting(line -> line.inOneLine(Locale.ENGLISH))
          .threads(2)
          .write(
              new ByteArrayInputStream(in.toByteArray()),
              one -> SuggestiesJson.write(answers(engine, one), JsonForm.COMPACT),
              lines);
    }
    WerkrelatieStream.reporting(line -> line.inOneLine(Locale.ENGLISH))
        .forEach(
            new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)),
            one -> one,
            (one, number) -> {});
  }
}
