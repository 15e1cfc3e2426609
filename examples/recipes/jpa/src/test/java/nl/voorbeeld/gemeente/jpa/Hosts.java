// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import java.util.UUID;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hosts with a database of their own, in memory. */
final class Hosts {
  static final Werkrelatie WERKRELATIE =
      Werkrelatie.builder().inwoner(Inwoner.of("W-1043")).consulent(Consulent.of("C-7")).build();

  private Hosts() {}

  /** A host that maps these classes, in this order. */
  static SessionFactory with(Class<?>... mapped) {
    Configuration configuration =
        new Configuration()
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + UUID.randomUUID())
            .setProperty("hibernate.hbm2ddl.auto", "create")
            .setProperty("hibernate.generate_statistics", "true");
    for (Class<?> each : mapped) {
      configuration.addAnnotatedClass(each);
    }
    return configuration.buildSessionFactory();
  }
}
