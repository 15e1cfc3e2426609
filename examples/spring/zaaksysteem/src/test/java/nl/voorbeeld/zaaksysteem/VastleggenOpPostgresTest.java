// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
@Postgres.Nodig
@ActiveProfiles("postgres")
class VastleggenOpPostgresTest extends VastleggenTest {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    String database = Postgres.database();
    properties.add("spring.datasource.url", () -> database);
  }
}
