// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Everything that anything logs at any level while this is open, in words. */
final class Logs implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Map<Logger, Optional<Level>> levels = new HashMap<>();
  private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  Logs() {
    // Spring Boot's own configuration sets some loggers above the root.
    for (Logger logger : root.getLoggerContext().getLoggerList()) {
      levels.put(logger, Optional.ofNullable(logger.getLevel()));
      logger.setLevel(Level.TRACE);
    }
    // Detached and not stopped, so that they go on afterwards.
    root.iteratorForAppenders().forEachRemaining(appenders::add);
    appenders.forEach(root::detachAppender);
    events.setContext(root.getLoggerContext());
    events.start();
    root.addAppender(events);
  }

  List<String> told() {
    return events.list.stream()
        .map(
            event ->
                event.getLoggerName()
                    + ": "
                    + event.getFormattedMessage()
                    + thrown(event.getThrowableProxy()))
        .toList();
  }

  private static String thrown(IThrowableProxy thrown) {
    return thrown == null
        ? ""
        : "\n" + thrown.getClassName() + ": " + thrown.getMessage() + thrown(thrown.getCause());
  }

  @Override
  public void close() {
    root.detachAppender(events);
    appenders.forEach(root::addAppender);
    // One that came meanwhile had no level of its own.
    root.getLoggerContext()
        .getLoggerList()
        .forEach(
            logger -> logger.setLevel(levels.getOrDefault(logger, Optional.empty()).orElse(null)));
  }
}
