// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.voorbeeld.zaaksysteem.Tekstblokken.Blok;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the team may see of the werkrelaties that consulenten brought to it: not whose they are, and
 * no fact about an inwoner.
 */
@Controller
class TeamPagina {
  private final Dossiers dossiers;
  private final RuleEngine engine;
  private final Clock klok;

  TeamPagina(Dossiers dossiers, RuleEngine engine, Clock klok) {
    this.dossiers = dossiers;
    this.engine = engine;
    this.klok = klok;
  }

  @GetMapping("/team")
  String team(Model model) {
    LocalDate vandaag = LocalDate.now(klok);
    model.addAttribute(
        "agenda",
        dossiers.opTeamagenda().stream()
            .map(dossier -> blokken(engine, dossier, vandaag))
            .toList());
    return "team";
  }

  /** The view of the team, in the words of the library. */
  static List<Blok> blokken(RuleEngine engine, Dossier dossier, LocalDate vandaag) {
    return Tekstblokken.van(
        engine
            .suggest(dossier.werkrelatie(), vandaag)
            .voorTeam()
            .text(Locale.forLanguageTag("nl"), Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED));
  }
}
