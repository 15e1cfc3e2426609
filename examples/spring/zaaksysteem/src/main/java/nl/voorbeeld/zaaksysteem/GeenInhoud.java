// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.Marker;

/**
 * Keeps what passes through a framework out of the logs, whatever level somebody sets.
 *
 * <p>Below INFO, the web server logs requests with their passwords, Spring the values it binds, and
 * a database driver the rows. This system and the library write no content at any level, so their
 * own lines pass.
 */
public class GeenInhoud extends TurboFilter {

  /** Denies every line below INFO that is not of this system or of the library. */
  @Override
  public FilterReply decide(
      Marker marker, Logger logger, Level level, String format, Object[] params, Throwable thrown) {
    boolean ours =
        logger.getName().startsWith("nl.voorbeeld.")
            || logger.getName().startsWith("nl.werkrelatie.");
    return ours || level.isGreaterOrEqual(Level.INFO) ? FilterReply.NEUTRAL : FilterReply.DENY;
  }
}
