// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Werkrelatie;
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
  private final Vandaag vandaag;

  TeamPagina(Dossiers dossiers, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vandaag = vandaag;
  }

  @GetMapping("/team")
  String team(Model model) {
    List<Optional<Werkrelatie>> brought =
        dossiers.opTeamagenda().stream().map(Dossier::leesbaar).toList();
    model.addAttribute(
        "agenda", brought.stream().flatMap(Optional::stream).map(vandaag::voorTeam).toList());
    model.addAttribute("nieuwer", brought.stream().anyMatch(Optional::isEmpty));
    return "team";
  }
}
