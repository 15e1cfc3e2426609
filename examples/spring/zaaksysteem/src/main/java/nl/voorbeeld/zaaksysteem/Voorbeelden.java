// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.JdbcUserDetailsManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty system with demo accounts and invented werkrelaties: some of the published
 * gevallen, with their days moved to today.
 */
@Component
@ConditionalOnProperty("zaaksysteem.voorbeelden")
class Voorbeelden implements ApplicationRunner {
  private static final Pattern DAG = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}(?=\")");
  private static final String ANOUK = "C-107";
  private static final String BRAM = "C-108";

  private final JdbcUserDetailsManager medewerkers;
  private final PasswordEncoder wachtwoorden;
  private final Dossiers dossiers;
  private final TransactionTemplate transaction;
  private final LocalDate vandaag;

  Voorbeelden(
      JdbcUserDetailsManager medewerkers,
      PasswordEncoder wachtwoorden,
      Dossiers dossiers,
      TransactionTemplate transaction,
      Clock klok) {
    this.medewerkers = medewerkers;
    this.wachtwoorden = wachtwoorden;
    this.dossiers = dossiers;
    this.transaction = transaction;
    this.vandaag = LocalDate.now(klok);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      transaction.executeWithoutResult(
          status -> {
            if (!medewerkers.userExists(ANOUK)) {
              fill();
            }
          });
    } catch (DuplicateKeyException other) {
      // Another node that began at the same time has filled it.
    }
  }

  private void fill() {
    medewerker(ANOUK, "kopje-thee", Beveiliging.CONSULENT);
    medewerker(BRAM, "lange-wandeling", Beveiliging.CONSULENT);
    medewerker("T-11", "ronde-tafel", Beveiliging.TEAMLEIDER);
    for (String geval : List.of("S01", "S02", "S05", "S07", "S10", "S13", "S18")) {
      dossiers.nieuw(vandaag(Gevallen.van(geval), ANOUK));
    }
    for (String geval : List.of("S06", "S08", "S12", "S17")) {
      dossiers.nieuw(vandaag(Gevallen.van(geval), BRAM));
    }
  }

  private void medewerker(String naam, String wachtwoord, String rol) {
    medewerkers.createUser(
        User.withUsername(naam).password(wachtwoorden.encode(wachtwoord)).roles(rol).build());
  }

  /** As far from today as the geval was from its own day. */
  private Werkrelatie vandaag(Geval geval, String consulent) {
    long days = ChronoUnit.DAYS.between(geval.peildatum(), vandaag);
    String moved =
        DAG.matcher(WerkrelatieJson.write(geval.werkrelatie()))
            .replaceAll(dag -> LocalDate.parse(dag.group()).plusDays(days).toString());
    return WerkrelatieJson.read(moved).withConsulent(Consulent.of(consulent));
  }
}
