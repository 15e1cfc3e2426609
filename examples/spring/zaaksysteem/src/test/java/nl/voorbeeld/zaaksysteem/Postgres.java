// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A PostgreSQL server that may be filled and thrown away, on the port in the property {@value
 * #PORT}.
 */
final class Postgres {
  static final String PORT = "zaaksysteem.postgres";

  /** A test that needs the server. */
  @Retention(RetentionPolicy.RUNTIME)
  @EnabledIfSystemProperty(
      named = PORT,
      matches = "\\d+",
      disabledReason = "no PostgreSQL was named; .ci/zaaksysteem starts one")
  @interface Nodig {}

  private Postgres() {}

  /** A new empty database. */
  static String database() {
    String server = "jdbc:postgresql://localhost:" + System.getProperty(PORT) + "/";
    String name = "proef_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection =
            DriverManager.getConnection(server + "postgres", "zaaksysteem", "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException("could not make a database on " + server, failed);
    }
    return server + name + "?logServerErrorDetail=false";
  }
}
