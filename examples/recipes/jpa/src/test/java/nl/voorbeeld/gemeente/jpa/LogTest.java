// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Hibernate itself prints of a werkrelatie. */
class LogTest {
  /** What stands in the text of the column and in no name. */
  private static final String CONTENT = "\"consulent\"";

  private final Logger hibernate = Logger.getLogger("org.hibernate");

  /** Values on their way in and out, and statements of the driver with the values in them. */
  private final List<Logger> printing =
      Stream.of(
              "org.hibernate.orm.jdbc.bind",
              "org.hibernate.orm.jdbc.extract",
              "org.hibernate.orm.resource.registry")
          .map(Logger::getLogger)
          .toList();

  private final List<String> told = new ArrayList<>();
  private final Handler keeper =
      new Handler() {
        @Override
        public synchronized void publish(LogRecord event) {
          told.add(event.getLoggerName() + ": " + new SimpleFormatter().formatMessage(event));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void log_everything() {
    hibernate.setUseParentHandlers(false);
    hibernate.setLevel(Level.ALL);
    hibernate.addHandler(keeper);
  }

  @AfterEach
  void stop() {
    hibernate.removeHandler(keeper);
    hibernate.setLevel(null);
    printing.forEach(logger -> logger.setLevel(null));
    hibernate.setUseParentHandlers(true);
  }

  private void keep_and_read() {
    try (SessionFactory host = Hosts.with(WerkrelatieConverter.class, Dossier.class)) {
      host.inTransaction(session -> session.persist(new Dossier("d1", Hosts.WERKRELATIE)));
      host.inTransaction(session -> session.find(Dossier.class, "d1"));
    }
  }

  /** The third decides once in a process whether it prints, so it is not asked for here. */
  @Test
  void at_its_lowest_level_no_other_loggers_than_three_print_values() {
    keep_and_read();

    Set<String> found =
        told.stream()
            .filter(line -> line.contains(CONTENT))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .collect(Collectors.toSet());
    assertTrue(
        found.containsAll(List.of("org.hibernate.orm.jdbc.bind", "org.hibernate.orm.jdbc.extract")),
        found::toString);
    found.removeAll(printing.stream().map(Logger::getName).toList());
    assertEquals(Set.of(), found);
  }

  @Test
  void with_those_three_off_no_line_at_any_level_holds_a_value() {
    printing.forEach(logger -> logger.setLevel(Level.OFF));

    keep_and_read();

    assertTrue(told.stream().anyMatch(line -> line.contains("insert")), told::toString);
    assertFalse(told.stream().anyMatch(line -> line.contains(CONTENT)), told::toString);
  }
}
