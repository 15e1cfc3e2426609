// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.JsonLinesWriter;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a host does with the library, over and over, with werkrelaties of many sizes; each answer is
 * laid beside the first one to the same question.
 */
final class SoakTasks {
  private static final LocalDate PEILDATUM = MeasuredWerkrelaties.PEILDATUM;
  private static final int[] MOMENTS = {0, 3, 40, 400};
  private static final int OF_EACH = 10;
  private static final int LINES = 12;
  private static final int RULE_SETS = 5;

  /** So often a new engine takes the place of the one in use. */
  private static final int TURNS_OF_AN_ENGINE = 50;

  /** A task: which engine answers, and about which werkrelatie. */
  private interface Task {
    String answer(RuleEngine engine, int input) throws IOException;
  }

  /** The engine in use, and which rule set it has. */
  private record Rules(int number, RuleEngine engine) {}

  /** What is asked: a task, with which rule set, and about which werkrelatie. */
  record Question(String task, int rules, int input) {}

  private final Map<String, Task> tasks =
      Map.of(
          "a whole answer", this::whole,
          "a short answer", this::kort,
          "an answer for the inwoner", this::voorInwoner,
          "a werkrelatie read and written", (engine, input) -> WerkrelatieJson.write(read(input)),
          "the mapper of a host", this::inMapper,
          "lines", (engine, input) -> lines(engine, input, false),
          "lines in gzip", (engine, input) -> lines(engine, input, true),
          "refusals", this::refusals);

  private final List<String> names = tasks.keySet().stream().sorted().toList();
  private final List<byte[]> documents = new ArrayList<>();
  private final Map<Question, String> first = new ConcurrentHashMap<>();
  private final AtomicReference<Rules> current = new AtomicReference<>();
  private final AtomicLong engines = new AtomicLong();
  private final String regelset;

  private SoakTasks(String regelset) {
    this.regelset = regelset;
    for (int moments : MOMENTS) {
      for (Werkrelatie one : MeasuredWerkrelaties.many(OF_EACH, moments)) {
        documents.add(bytes(WerkrelatieJson.write(one, JsonForm.COMPACT)));
      }
    }
    current.set(made(0));
  }

  /** All tasks, with the rule set of this file in the engines beside the standard one. */
  static SoakTasks with(Path regelset) throws IOException {
    return new SoakTasks(Files.readString(regelset));
  }

  /** How many questions there are: every task about every werkrelatie. */
  int inAll() {
    return names.size() * documents.size();
  }

  /** How many engines were made. */
  long engines() {
    return engines.get();
  }

  /** Does the task whose turn it is; throws when its answer is another than the first time. */
  void one(long turn) {
    if (turn % TURNS_OF_AN_ENGINE == 0) {
      current.set(made((int) (turn / TURNS_OF_AN_ENGINE % RULE_SETS)));
    }
    Rules rules = current.get();
    Question question =
        new Question(
            names.get((int) (turn % names.size())),
            rules.number(),
            (int) (turn / names.size() % documents.size()));
    compare(question, answer(question, rules.engine()));
  }

  /** Throws when the first answer to this question was another. */
  void compare(Question question, String answer) {
    String now = digest(answer);
    String before = first.putIfAbsent(question, now);
    if (before != null && !before.equals(now)) {
      throw new IllegalStateException("another answer than the first time: " + question);
    }
  }

  private String answer(Question question, RuleEngine engine) {
    try {
      return tasks.get(question.task()).answer(engine, question.input());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A new engine with the standard rules, or with a version of the rule set besides. */
  private Rules made(int number) {
    engines.incrementAndGet();
    RuleEngine standard = RuleEngine.of(StandaardCatalogus.catalogus());
    return new Rules(number, number == 0 ? standard : standard.with(regelset(number)));
  }

  private Regelset regelset(int number) {
    return RegelsetJson.read(regelset.replace("\"stilte\": 60", "\"stilte\": " + (60 + number)));
  }

  private Werkrelatie read(int input) {
    return WerkrelatieJson.read(documents.get(input));
  }

  private String whole(RuleEngine engine, int input) {
    return SuggestiesJson.write(engine.suggest(read(input), PEILDATUM), JsonForm.COMPACT);
  }

  private String kort(RuleEngine engine, int input) {
    return SuggestiesJson.write(engine.suggest(read(input), PEILDATUM).kort());
  }

  private String voorInwoner(RuleEngine engine, int input) {
    return SuggestiesJson.write(engine.voorInwoner(read(input), PEILDATUM));
  }

  /** Made anew each time, as no host should. */
  private String inMapper(RuleEngine engine, int input) {
    JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3WerkrelatieModule()).build();
    Werkrelatie read = mapper.readValue(documents.get(input), Werkrelatie.class);
    return mapper.writeValueAsString(engine.suggest(read, PEILDATUM));
  }

  /** Some lines from this werkrelatie on, one of them refused, in gzip or as they are. */
  private String lines(RuleEngine engine, int input, boolean gzip) throws IOException {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    try (JsonLinesWriter lines = gzip ? JsonLinesWriter.gzipTo(in) : JsonLinesWriter.to(in)) {
      for (int line = 0; line < LINES; line++) {
        lines.write(read((input + line) % documents.size()));
      }
    }
    if (!gzip) {
      in.write(bytes("{}\n"));
    }
    StringBuilder refused = new StringBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter lines = gzip ? JsonLinesWriter.gzipTo(out) : JsonLinesWriter.to(out)) {
      WerkrelatieStream.reporting(refused::append)
          .threads(2)
          .write(
              new ByteArrayInputStream(in.toByteArray()),
              one -> SuggestiesJson.write(engine.suggest(one, PEILDATUM).kort()),
              lines);
    }
    byte[] written = gzip ? unzipped(out.toByteArray()) : out.toByteArray();
    return refused + new String(written, StandardCharsets.UTF_8);
  }

  private static byte[] unzipped(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    }
  }

  private String refusals(RuleEngine engine, int input) {
    String document = new String(documents.get(input), StandardCharsets.UTF_8);
    return String.join(
        "\n",
        refused(() -> WerkrelatieJson.read(document.substring(0, document.length() * 2 / 3))),
        refused(() -> WerkrelatieJson.read(document.replace("W-1043", "J. Jansen"))),
        refused(() -> WerkrelatieJson.read(document.replace("\"20", "\"in 20"))),
        refused(() -> WerkrelatieJson.within(Limits.standard().withLength(100)).read(document)),
        refused(() -> RegelsetJson.read(regelset.replace("minstens", "minst"))),
        refused(() -> engine.with(StandaardCatalogus.catalogus())),
        refused(() -> Inwoner.of("J. Jansen")));
  }

  private static String refused(Runnable asked) {
    try {
      asked.run();
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
    throw new IllegalStateException("not refused");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String answer) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(answer)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
