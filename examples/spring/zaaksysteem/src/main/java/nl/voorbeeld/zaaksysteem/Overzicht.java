// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.security.Principal;
import java.time.Clock;
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
  private final Clock klok;

  Overzicht(Dossiers dossiers, Clock klok) {
    this.dossiers = dossiers;
    this.klok = klok;
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
    boolean consulent =
        wie.getAuthorities().stream()
            .anyMatch(role -> ("ROLE_" + Beveiliging.CONSULENT).equals(role.getAuthority()));
    return consulent ? "redirect:/werkrelaties" : "redirect:/team";
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
    try {
      Werkrelatie werkrelatie = dossier.werkrelatie();
      return new Regel(dossier.id(), Optional.of(werkrelatie.inwoner().id()), next(werkrelatie));
    } catch (OnleesbaarException newer) {
      return new Regel(dossier.id(), Optional.empty(), Optional.empty());
    }
  }

  private Optional<LocalDate> next(Werkrelatie werkrelatie) {
    LocalDate vandaag = LocalDate.now(klok);
    return werkrelatie.gespreksmomenten().stream()
        .filter(moment -> moment.status().equals(Optional.of(Gespreksstatus.GEPLAND)))
        .map(Gespreksmoment::datum)
        .filter(datum -> !datum.isBefore(vandaag))
        .min(Comparator.naturalOrder());
  }
}
