// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.JdbcUserDetailsManager;

/**
 * Marks that were planted in a dossier, in a form and in a password turn up in no log, whatever
 * level somebody sets.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:logboek;DB_CLOSE_DELAY=-1")
class LogboekTest {
  private static final List<String> PAGES =
      List.of("voorbereiden", "waarom-niet", "moment", "tijdlijn", "inwoner", "team");

  @LocalServerPort int port;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient database;
  @Autowired JdbcUserDetailsManager medewerkers;
  @Autowired PasswordEncoder wachtwoorden;

  /** Everything that is logged, with its arguments and its exceptions. */
  private static final class Alles extends AppenderBase<ILoggingEvent> {
    final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(
          event.getLoggerName()
              + " "
              + event.getFormattedMessage()
              + Arrays.toString(event.getArgumentArray())
              + ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  @Test
  void marks_turn_up_in_no_log_at_any_level() throws Exception {
    LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    assertThat(logs.getTurboFilterList()).hasAtLeastOneElementOfType(GeenInhoud.class);
    List<String> marks = new ArrayList<>();
    List<String> lines = logged(logs, marks);
    assertThat(lines)
        .as("a line of our own, at the lowest level")
        .anyMatch(line -> line.contains("own line"));
    for (String mark : marks) {
      assertThat(lines).noneMatch(line -> line.contains(mark));
    }
  }

  @Test
  void without_the_filter_they_would() throws Exception {
    LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    TurboFilter filter =
        logs.getTurboFilterList().stream()
            .filter(GeenInhoud.class::isInstance)
            .findFirst()
            .orElseThrow();
    List<String> marks = new ArrayList<>();
    logs.getTurboFilterList().remove(filter);
    try {
      List<String> lines = logged(logs, marks);
      for (String mark : marks) {
        assertThat(lines).as(mark).anyMatch(line -> line.contains(mark));
      }
    } finally {
      logs.addTurboFilter(filter);
    }
  }

  private List<String> logged(LoggerContext logs, List<String> marks) throws Exception {
    Alles alles = new Alles();
    alles.setContext(logs);
    alles.start();
    Map<Logger, Level> levels = new HashMap<>();
    for (Logger logger : logs.getLoggerList()) {
      levels.put(logger, logger.getLevel());
    }
    Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    List<ch.qos.logback.core.Appender<ILoggingEvent>> others = new ArrayList<>();
    root.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(root::detachAppender);
    root.addAppender(alles);
    logs.getLoggerList().forEach(logger -> logger.setLevel(Level.TRACE));
    try {
      LoggerFactory.getLogger(LogboekTest.class).trace("own line");
      work(marks);
    } finally {
      levels.forEach(Logger::setLevel);
      root.setLevel(Level.INFO);
      root.detachAppender(alles);
      others.forEach(root::addAppender);
    }
    return List.copyOf(alles.lines);
  }

  /** Everything that can be done, with a mark in everything that can hold one. */
  private void work(List<String> marks) throws Exception {
    String consulent = "C-" + UUID.randomUUID();
    String wachtwoord = mark(marks, "wachtwoord");
    medewerkers.createUser(
        User.withUsername(consulent)
            .password(wachtwoorden.encode(wachtwoord))
            .roles(Beveiliging.CONSULENT)
            .build());
    Werkrelatie werkrelatie =
        Werkrelatie.builder()
            .inwoner(Inwoner.of(mark(marks, "inwoner")))
            .consulent(Consulent.of(consulent))
            .addGespreksmoment(
                Gespreksmoment.held(mark(marks, "moment"), VasteDag.VANDAAG, Kanaal.BRIEF))
            .addBagage(
                Systeemkritiek.builder()
                    .id(mark(marks, "bagage"))
                    .soort(Systeemkritieksoort.EERDERE_BEGELEIDING)
                    .zichtbaarheid(Zichtbaarheid.GEDEELD)
                    .datum(VasteDag.VANDAAG)
                    .build())
            .build();
    dossiers.nieuw(werkrelatie);
    Bezoek bezoek = new Bezoek(port).als(consulent, wachtwoord);
    String adres = "/werkrelaties/" + bezoek.dossiers().get(0) + "/";
    for (String page : PAGES) {
      assertThat(bezoek.open(adres + page).statusCode()).isEqualTo(200);
    }
    Map<String, String> form = Formulier.van(bezoek.open(adres + "moment").body());
    form.put("datum", mark(marks, "datum"));
    assertThat(bezoek.verstuur(adres + "moment", form).statusCode()).isEqualTo(400);
    form.put("datum", "2026-01-01");
    form.put("kanaal", mark(marks, "kanaal"));
    assertThat(bezoek.verstuur(adres + "moment", form).statusCode()).isEqualTo(400);
    form.put("kanaal", "HUISBEZOEK");
    form.put("moment", mark(marks, "nieuw"));
    assertThat(bezoek.verstuur(adres + "moment", form).statusCode()).isEqualTo(302);
    form.put("moment", mark(marks, "conflict"));
    assertThat(bezoek.verstuur(adres + "moment", form).statusCode()).isEqualTo(409);
    form.put("op", "true");
    assertThat(bezoek.verstuur(adres + "team", form).statusCode()).isEqualTo(302);
    String refused = "{\"schemaVersie\": 99, \"" + mark(marks, "geweigerd") + "\": 1}";
    database
        .sql(
            "update dossier set document = :document, op_teamagenda = false where consulent ="
                + " :consulent")
        .param("document", refused)
        .param("consulent", consulent)
        .update();
    assertThat(bezoek.open(adres + "voorbereiden").statusCode()).isEqualTo(503);
    assertThat(bezoek.verstuur(adres + "moment", form).statusCode()).isEqualTo(503);
    assertThat(bezoek.verstuur("/uitloggen", form).statusCode()).isEqualTo(302);
  }

  private static String mark(List<String> marks, String where) {
    String mark =
        "merk-" + where + "-" + Integer.toHexString(UUID.randomUUID().hashCode() | 1) + "z";
    marks.add(mark);
    return mark;
  }
}
