// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A municipal host: whatever Spring Boot and the starter find, and a few requests. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Host {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  static ApplicationContextRunner runner() {
    return new ApplicationContextRunner().withUserConfiguration(Host.class);
  }

  static WebApplicationContextRunner web() {
    return new WebApplicationContextRunner().withUserConfiguration(Host.class);
  }

  /** All that a failed start says, down to its last cause. */
  static String told(Throwable failure) {
    StringWriter told = new StringWriter();
    failure.printStackTrace(new PrintWriter(told));
    return told.toString();
  }

  static Werkrelatie werkrelatie() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.of("W-1043"))
        .consulent(Consulent.of("C-7"))
        .volgnummer(5)
        .addGespreksmoment(Gespreksmoment.held("m1", LocalDate.of(2026, 6, 1), Kanaal.KANTOOR))
        .build();
  }

  /** What a host itself puts around a werkrelatie. */
  record Dossier(String afdeling, Werkrelatie werkrelatie) {}

  /** What a host itself makes our value of, when its mapper reads it. */
  record Aanmelding(Inwoner inwoner) {
    @JsonCreator
    Aanmelding(@JsonProperty("id") String id) {
      this(Inwoner.of(id));
    }
  }

  @RestController
  static class Requests {
    private final LoggedEngine engine;

    Requests(LoggedEngine engine) {
      this.engine = engine;
    }

    @PostMapping("/suggesties")
    Suggesties suggesties(@RequestBody Werkrelatie werkrelatie) {
      return engine.suggest(werkrelatie, DAY);
    }

    @PostMapping("/dossier")
    Dossier dossier(@RequestBody Dossier dossier) {
      return dossier;
    }

    @PostMapping("/regelset")
    String regelset(@RequestBody Regelset regelset) {
      return regelset.id();
    }

    @PostMapping("/inwoner")
    String inwoner(@RequestParam("id") String id) {
      return Inwoner.of(id).id();
    }

    @PostMapping("/aanmelding")
    String aanmelding(@RequestBody Aanmelding aanmelding) {
      return aanmelding.inwoner().id();
    }

    @PostMapping("/bytes")
    Werkrelatie bytes(@RequestBody byte[] document) {
      return WerkrelatieJson.read(document);
    }

    @PostMapping("/opgeslagen")
    Werkrelatie stored(@RequestBody byte[] document) {
      try {
        return WerkrelatieJson.read(document);
      } catch (IllegalArgumentException refused) {
        throw new IllegalStateException("what is stored is refused", refused);
      }
    }
  }
}
