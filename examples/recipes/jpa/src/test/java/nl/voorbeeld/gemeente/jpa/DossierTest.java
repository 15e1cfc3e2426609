// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final Werkrelatie WERKRELATIE = Hosts.WERKRELATIE;

  private SessionFactory host;

  @BeforeEach
  void start_a_host_with_a_database_of_its_own() {
    host = Hosts.with(WerkrelatieConverter.class, Dossier.class);
    host.inTransaction(session -> session.persist(new Dossier("d1", WERKRELATIE)));
  }

  @AfterEach
  void stop() {
    host.close();
  }

  private Dossier dossier() {
    return host.fromTransaction(session -> session.find(Dossier.class, "d1"));
  }

  private static Werkrelatie with(String gesprek) {
    return Werkrelatie.builder()
        .from(WERKRELATIE)
        .addGespreksmoment(Gespreksmoment.held(gesprek, LocalDate.of(2026, 6, 1), Kanaal.KANTOOR))
        .build();
  }

  @Test
  void what_was_kept_is_read_back_equal() {
    assertEquals(WERKRELATIE, dossier().werkrelatie());
  }

  @Test
  void the_column_is_our_text_with_the_version_of_its_format() {
    String column =
        host.fromSession(
            session ->
                session
                    .createNativeQuery("select werkrelatie from Dossier", String.class)
                    .getSingleResult());

    assertEquals(WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT), column);
    assertTrue(column.startsWith("{\"schemaVersie\":1,"), column);
  }

  @Test
  void reading_twice_causes_no_update() {
    dossier();
    dossier();

    assertEquals(0, host.getStatistics().getEntityUpdateCount());
    assertEquals(0, dossier().versie());
  }

  @Test
  void what_is_loaded_is_not_copied() {
    host.inTransaction(
        session -> {
          Dossier dossier = session.find(Dossier.class, "d1");
          Object loaded =
              ((SessionImplementor) session)
                  .getPersistenceContext()
                  .getEntry(dossier)
                  .getLoadedValue("werkrelatie");
          assertSame(loaded, dossier.werkrelatie());
        });
  }

  @Test
  void of_two_changes_at_once_the_second_is_refused_and_the_first_is_kept() {
    try (Session first = host.openSession();
        Session second = host.openSession()) {
      first.beginTransaction();
      second.beginTransaction();
      first.find(Dossier.class, "d1").change(with("m1"));
      second.find(Dossier.class, "d1").change(with("m2"));
      first.getTransaction().commit();

      assertThrows(OptimisticLockException.class, () -> second.getTransaction().commit());
    }
    assertEquals(with("m1"), dossier().werkrelatie());
    assertEquals(1, dossier().versie());
  }

  @Test
  void a_column_that_is_refused_says_where_and_nothing_of_what_it_holds() {
    host.inTransaction(
        session ->
            session
                .createNativeMutationQuery("update Dossier set werkrelatie = :text")
                .setParameter(
                    "text", WerkrelatieJson.write(WERKRELATIE).replace("W-1043", "J. Jansen"))
                .executeUpdate());

    StringWriter told = new StringWriter();
    assertThrows(RuntimeException.class, this::dossier).printStackTrace(new PrintWriter(told));

    assertTrue(told.toString().contains("/inwoner/id is no opaque id"), told::toString);
    assertFalse(told.toString().contains("Jansen"), told::toString);
  }
}
