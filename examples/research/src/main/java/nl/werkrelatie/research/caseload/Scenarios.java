// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of a caseload, each with the share of the inwoners that it is asked for. */
record Scenarios(List<Asked> asked) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private static final String SHARES = "caseload.json";
  private static final int WHOLE = 100;

  /** How many of a hundred inwoners this scenario is asked for. */
  record Asked(Scenario scenario, int aandeel) {}

  private record Shares(
      @JsonProperty(required = true) String bron,
      @JsonProperty(required = true) List<Share> aandelen) {
    Shares {
      Given.require(bron, "bron");
      Given.requireAll(aandelen, "aandelen");
    }
  }

  private record Share(
      @JsonProperty(required = true) String scenario, @JsonProperty(required = true) int aandeel) {
    Share {
      Given.require(scenario, "scenario");
    }
  }

  Scenarios {
    asked = List.copyOf(asked);
    if (asked.stream().anyMatch(each -> each.aandeel() < 1)) {
      throw new IllegalArgumentException("a share is less than 1; leave its scenario out");
    }
    if (asked.stream().mapToInt(Asked::aandeel).sum() != WHOLE) {
      throw new IllegalArgumentException("the shares together are not 100; change " + SHARES);
    }
  }

  /** Those of this library. */
  static Scenarios standard() {
    return Standard.SCENARIOS;
  }

  /** Read when they are asked for first. */
  private static final class Standard {
    static final Scenarios SCENARIOS = read(Standard::resource);

    private static byte[] resource(String file) throws IOException {
      try (InputStream in = Scenarios.class.getResourceAsStream("scenarios/" + file)) {
        return Objects.requireNonNull(in, file).readAllBytes();
      }
    }
  }

  /** Those of a folder of one's own: {@code caseload.json} and the files that it names. */
  static Scenarios of(Path folder) {
    return read(file -> Files.readAllBytes(folder.resolve(file)));
  }

  /** Where the files are. */
  private interface Source {
    byte[] read(String file) throws IOException;
  }

  private static Scenarios read(Source source) {
    List<Asked> asked = new ArrayList<>();
    for (Share share : read(source, SHARES, Shares.class).aandelen()) {
      String name = share.scenario();
      Scenario.requireName(name);
      Scenario scenario = read(source, name + ".json", Scenario.class);
      if (!scenario.scenario().equals(name)) {
        throw new IllegalArgumentException(name + ".json: it calls itself otherwise");
      }
      asked.add(new Asked(scenario, share.aandeel()));
    }
    return new Scenarios(asked);
  }

  private static <T> T read(Source source, String file, Class<T> type) {
    try {
      return parsed(new String(source.read(file), StandardCharsets.UTF_8), type);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(file + ": " + refused.getMessage(), refused);
    } catch (IOException unread) {
      throw new UncheckedIOException(file, unread);
    }
  }

  /** The scenario that this file tells; refuses what is not one. */
  static Scenario scenario(String text) {
    return parsed(text, Scenario.class);
  }

  private static <T> T parsed(String text, Class<T> type) {
    try {
      return Given.require(MAPPER.readValue(text, type), "what it tells");
    } catch (JacksonException refused) {
      TokenStreamLocation place = refused.getLocation();
      String where =
          place == null
              ? ""
              : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
      // Ours says what to do; around it Jackson tells of classes.
      String what =
          refused.getCause() instanceof IllegalArgumentException own
              ? own.getMessage()
              : refused.getOriginalMessage();
      throw new IllegalArgumentException(where + what, refused);
    }
  }

  /** The scenario of the inwoner who draws this number, from 0 to 99. */
  int index(int drawn) {
    int index = 0;
    int upTo = asked.get(0).aandeel();
    while (drawn >= upTo) {
      index++;
      upTo += asked.get(index).aandeel();
    }
    return index;
  }
}
