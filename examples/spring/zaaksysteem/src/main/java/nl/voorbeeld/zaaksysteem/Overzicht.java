// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody comes in: the consulent's own werkrelaties, or the view of the team. */
@Controller
class Overzicht {
  private final Dossiers dossiers;
  private final Vandaag vandaag;

  Overzicht(Dossiers dossiers, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vandaag = vandaag;
  }

  /**
   * One line of the list: whose werkrelatie, and the next talk. Nothing in it can put one before
   * another.
   *
   * @param kenmerk empty when this version of the system cannot open the document
   */
  record Regel(UUID id, Optional<String> kenmerk, Optional<LocalDate> gesprek) {}

  @GetMapping("/inloggen")
  String inloggen() {
    return "inloggen";
  }

  @GetMapping("/")
  String begin(Authentication wie) {
    return Beveiliging.isConsulent(wie) ? "redirect:/werkrelaties" : "redirect:/team";
  }

  @GetMapping("/werkrelaties")
  String werkrelaties(Principal wie, Model model) {
    List<Regel> regels =
        dossiers.van(wie.getName()).stream()
            .map(this::regel)
            .sorted(Comparator.comparing(regel -> regel.kenmerk().orElse("")))
            .toList();
    model.addAttribute("regels", regels);
    return "werkrelaties";
  }

  private Regel regel(Dossier dossier) {
    Optional<Werkrelatie> werkrelatie = dossier.leesbaar();
    return new Regel(
        dossier.id(),
        werkrelatie.map(known -> known.inwoner().id()),
        werkrelatie.flatMap(this::next));
  }

  private Optional<LocalDate> next(Werkrelatie werkrelatie) {
    return werkrelatie.gespreksmomenten().stream()
        .filter(moment -> moment.status().equals(Optional.of(Gespreksstatus.GEPLAND)))
        .map(Gespreksmoment::datum)
        .filter(datum -> !datum.isBefore(vandaag.dag()))
        .min(Comparator.naturalOrder());
  }
}
