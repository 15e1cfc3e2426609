// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.security.Principal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Every page of one werkrelatie: it begins by finding that of the consulent who is logged in. */
abstract class EigenWerkrelatie {
  static final String ADRES = "/werkrelaties/{id}";
  static final String DOSSIER = "dossier";

  final Dossiers dossiers;
  final Vandaag vandaag;

  EigenWerkrelatie(Dossiers dossiers, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vandaag = vandaag;
  }

  /** Refuses a dossier of another with the same answer as one that is not there. */
  @ModelAttribute
  void dossier(@PathVariable String id, Principal wie, Model model) {
    Dossier dossier = dossiers.van(wie.getName(), id);
    model.addAttribute(DOSSIER, dossier);
    model.addAttribute("kenmerk", dossier.werkrelatie().inwoner().id());
  }
}
