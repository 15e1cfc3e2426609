// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkrelatie.json.HostMapper.Way;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What must hold when a host's own mapper reads any text whatever as a werkrelatie. */
enum FuzzedHost {
  JACKSON_3 {
    private final HostMapper mapper = new Jackson3Host(Way.BY_HAND);

    @Override
    Werkrelatie read(String document) throws IOException {
      return mapper.read(document, Werkrelatie.class);
    }
  },
  JACKSON_2 {
    private final HostMapper mapper = new Jackson2Host(Way.BY_HAND);

    @Override
    Werkrelatie read(String document) throws IOException {
      return mapper.read(document, Werkrelatie.class);
    }
  },
  JSON_BINDING {
    private final Jsonb jsonb = JsonBindingHost.ours();

    @Override
    Werkrelatie read(String document) {
      return jsonb.fromJson(document, Werkrelatie.class);
    }
  };

  /** Null when it is a null of the host. */
  abstract @Nullable Werkrelatie read(String document) throws IOException;

  /** What both read is the same, and so is what both refuse when both can tell where it ends. */
  void ask(byte[] input) throws IOException {
    String document = new String(input, StandardCharsets.UTF_8);
    FuzzedVerdict<Werkrelatie> ours = FuzzedVerdict.of(() -> WerkrelatieJson.read(document));
    FuzzedVerdict<Werkrelatie> hosts = verdict(document);
    if (ours.value() != null) {
      assertEquals(ours.value(), hosts.value(), "it is read as something else");
    } else if (hosts.value() != null) {
      assertEquals(
          List.of(Code.TEXT_AFTER_END),
          ours.violations().stream().map(violation -> violation.code()).toList(),
          "it is read and we refuse it");
    } else if (!hosts.violations().isEmpty() && isReadable(ours) && isReadable(hosts)) {
      assertEquals(
          Refusals.places(ours.violations()),
          Refusals.places(hosts.violations()),
          "it is refused otherwise");
    }
  }

  /** Neither a value nor violations when the host itself refused it. */
  private FuzzedVerdict<Werkrelatie> verdict(String document) throws IOException {
    try {
      return new FuzzedVerdict<>(read(document), List.of());
    } catch (JacksonException
        | com.fasterxml.jackson.core.JacksonException
        | JsonbException refused) {
      Throwable last = refused;
      while (last.getCause() != null) {
        last = last.getCause();
      }
      if (last instanceof DocumentRefusedException ours) {
        FuzzedVerdict.assertSilent(refused.toString());
        return FuzzedVerdict.of(ours);
      }
      return new FuzzedVerdict<>(null, List.of());
    }
  }

  private static boolean isReadable(FuzzedVerdict<?> verdict) {
    return verdict.violations().stream()
        .noneMatch(violation -> Corpora.NOT_READABLE.contains(violation.code()));
  }
}
