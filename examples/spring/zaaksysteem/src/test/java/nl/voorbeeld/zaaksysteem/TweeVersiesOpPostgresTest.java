// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

/** The same on PostgreSQL. */
@Postgres.Nodig
class TweeVersiesOpPostgresTest extends TweeVersiesTest {

  @Override
  String newDatabase() {
    return Postgres.database();
  }
}
