// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that anything logs at any level while this is open, in words. */
final class Logs implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  Logs() {
    // Spring Boot's own configuration sets some loggers above the root.
    root.getLoggerContext().getLoggerList().forEach(logger -> logger.setLevel(Level.TRACE));
    root.detachAndStopAllAppenders();
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
    root.setLevel(before);
  }
}
