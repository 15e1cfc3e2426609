// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records a moment. When two do so at once the second is told, and what she chose stays on the
 * screen.
 */
@Controller
@RequestMapping(EigenWerkrelatie.ADRES + "/moment")
class MomentPagina extends EigenWerkrelatie {

  MomentPagina(Dossiers dossiers, Vandaag vandaag) {
    super(dossiers, vandaag);
  }

  @GetMapping
  String leeg(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    return pagina(Momentformulier.begin(dossier, vandaag.dag()), dossier, model);
  }

  @PostMapping
  String legVast(
      @ModelAttribute(name = DOSSIER, binding = false) Dossier dossier,
      @ModelAttribute Momentformulier gekozen,
      BindingResult binding,
      Principal wie,
      Model model,
      HttpServletResponse response,
      RedirectAttributes melding) {
    Optional<String> fout =
        binding.hasErrors()
            ? Optional.of("fout.keuze")
            : gekozen.fout(vandaag.dag()).or(() -> botsing(dossier.werkrelatie(), gekozen));
    if (fout.isPresent()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("fout", fout.get());
      return pagina(
          gekozen == null ? Momentformulier.begin(dossier, vandaag.dag()) : gekozen,
          dossier,
          model);
    }
    Werkrelatie werkrelatie = dossier.werkrelatie();
    Gespreksmoment moment = gekozen.alsMoment(werkrelatie);
    boolean twice = werkrelatie.gespreksmomenten().contains(moment);
    if (twice || gekozen.past(dossier) && dossiers.bewaar(dossier, met(werkrelatie, moment))) {
      melding.addFlashAttribute("vastgelegd", true);
      return "redirect:/werkrelaties/" + dossier.id() + "/tijdlijn";
    }
    Dossier now = dossiers.van(wie.getName(), dossier.id().toString());
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("fout", "fout.intussen");
    return pagina(gekozen.opnieuw(now), now, model);
  }

  private String pagina(Momentformulier formulier, Dossier dossier, Model model) {
    List<Gespreksmoment> gepland = Momentformulier.gepland(dossier.werkrelatie(), vandaag.dag());
    boolean een = gepland.stream().anyMatch(moment -> moment.id().equals(formulier.moment()));
    model.addAttribute("formulier", formulier);
    model.addAttribute("gepland", gepland);
    model.addAttribute("ander", een ? Momentformulier.nieuw() : formulier.moment());
    model.addAttribute("soorten", Gesprekssoort.values());
    model.addAttribute("kanalen", Kanaal.values());
    model.addAttribute("initiatieven", Initiatief.values());
    model.addAttribute("aflopen", Gespreksstatus.values());
    return "moment";
  }

  /** Whether the id of the form is that of something other than a moment. */
  private static Optional<String> botsing(Werkrelatie werkrelatie, Momentformulier gekozen) {
    try {
      met(werkrelatie, gekozen.alsMoment(werkrelatie));
      return Optional.empty();
    } catch (InvalidValueException refused) {
      return Optional.of("fout.keuze");
    }
  }

  private static Werkrelatie met(Werkrelatie werkrelatie, Gespreksmoment moment) {
    List<Gespreksmoment> momenten = new ArrayList<>(werkrelatie.gespreksmomenten());
    momenten.removeIf(one -> one.id().equals(moment.id()));
    momenten.add(moment);
    return werkrelatie.withGespreksmomenten(momenten);
  }
}
