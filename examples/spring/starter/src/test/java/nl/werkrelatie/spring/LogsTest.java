// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogsTest {

  @Test
  void what_logged_before_logs_on_as_it_did() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger one = (Logger) LoggerFactory.getLogger("nl.werkrelatie.spring.proef");
    ListAppender<ILoggingEvent> before = new ListAppender<>();
    before.start();
    root.addAppender(before);
    one.setLevel(Level.WARN);
    try {
      try (Logs logs = new Logs()) {
        one.debug("tijdens");
        assertThat(logs.told()).anyMatch(told -> told.endsWith("tijdens"));
      }
      assertThat(one.getLevel()).isEqualTo(Level.WARN);
      one.warn("erna");
      assertThat(before.list).extracting(ILoggingEvent::getMessage).containsExactly("erna");
    } finally {
      one.setLevel(null);
      root.detachAppender(before);
    }
  }
}
