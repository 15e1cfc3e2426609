// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.handvat.Kernvraag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What there is to read of one werkrelatie.
 *
 * <p>Nothing here keeps what was shown. A page opens and closes its parts by itself, so no request
 * tells which handvat somebody looked at.
 */
@Controller
@RequestMapping(EigenWerkrelatie.ADRES)
class LeesPaginas extends EigenWerkrelatie {
  private static final int ENKELE = 5;

  LeesPaginas(Dossiers dossiers, Vandaag vandaag) {
    super(dossiers, vandaag);
  }

  @GetMapping("/voorbereiden")
  String voorbereiden(
      @ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    Suggesties enkele = vandaag.suggesties(dossier.werkrelatie()).atMost(ENKELE);
    model.addAttribute("suggesties", enkele);
    model.addAttribute("kernvragen", Kernvraag.values());
    // What waits for the same grounds stands together, as in the text of the library.
    model.addAttribute("wacht", together(enkele.aangehouden(), Aangehouden::gronden));
    model.addAttribute("taal", Vandaag.NL);
    return "voorbereiden";
  }

  @GetMapping("/waarom-niet")
  String waaromNiet(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    List<Vandaag.Uitleg> uitleg = vandaag.uitleg(dossier.werkrelatie());
    model.addAttribute("uitleg", together(uitleg, one -> one.handvat().kernvraag()));
    return "waarom-niet";
  }

  @GetMapping("/tijdlijn")
  String tijdlijn(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    model.addAttribute("jaren", Tijdlijn.van(dossier.werkrelatie()));
    return "tijdlijn";
  }

  @GetMapping("/inwoner")
  String inwoner(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    model.addAttribute("blokken", vandaag.voorInwoner(dossier.werkrelatie()));
    return "inwoner";
  }

  @GetMapping("/team")
  String team(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    model.addAttribute("blokken", vandaag.voorTeam(dossier.werkrelatie()));
    return "team-vooraf";
  }

  @PostMapping("/team")
  String teamagenda(
      @ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, @RequestParam boolean op) {
    dossiers.teamagenda(dossier, op);
    return "redirect:/werkrelaties/" + dossier.id() + "/team";
  }

  private static <K, T> Map<K, List<T>> together(List<T> all, Function<T, K> by) {
    return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
