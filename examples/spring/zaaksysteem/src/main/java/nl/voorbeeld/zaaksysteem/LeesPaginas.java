// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voorbeeld.zaaksysteem.Tekstblokken.Blok;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanhoudgrond;
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
  private static final Locale NL = Locale.forLanguageTag("nl");

  private final RuleEngine engine;

  LeesPaginas(Dossiers dossiers, Clock klok, RuleEngine engine) {
    super(dossiers, klok);
    this.engine = engine;
  }

  /** A handvat with what became of it and why, in the words of the library. */
  record Uitleg(Handvat handvat, WhyNot.Uitkomst uitkomst, List<Blok> blokken) {
    static Uitleg van(WhyNot whyNot) {
      List<Blok> blokken = Tekstblokken.van(whyNot.text(NL, Tekstblokken.UNFOLDED));
      return new Uitleg(whyNot.handvat(), whyNot.uitkomst(), blokken.subList(1, blokken.size()));
    }
  }

  @GetMapping("/voorbereiden")
  String voorbereiden(
      @ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    Suggesties enkele = suggesties(dossier).atMost(ENKELE);
    model.addAttribute("suggesties", enkele);
    model.addAttribute("kernvragen", Kernvraag.values());
    model.addAttribute("wacht", together(enkele.aangehouden()));
    model.addAttribute("taal", NL);
    return "voorbereiden";
  }

  @GetMapping("/waarom-niet")
  String waaromNiet(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    Suggesties suggesties = suggesties(dossier);
    Map<Kernvraag, List<Uitleg>> uitleg =
        engine.handvatten().stream()
            .map(handvat -> Uitleg.van(suggesties.whyNot(handvat.id())))
            .collect(
                Collectors.groupingBy(
                    one -> one.handvat().kernvraag(), LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("uitleg", uitleg);
    return "waarom-niet";
  }

  @GetMapping("/tijdlijn")
  String tijdlijn(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    model.addAttribute("jaren", Tijdlijn.van(dossier.werkrelatie()));
    return "tijdlijn";
  }

  @GetMapping("/inwoner")
  String inwoner(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    String text =
        engine
            .voorInwoner(dossier.werkrelatie(), vandaag())
            .text(NL, Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED);
    model.addAttribute("blokken", Tekstblokken.van(text));
    return "inwoner";
  }

  @GetMapping("/team")
  String team(@ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, Model model) {
    model.addAttribute("blokken", TeamPagina.blokken(engine, dossier, vandaag()));
    return "team-vooraf";
  }

  @PostMapping("/team")
  String teamagenda(
      @ModelAttribute(name = DOSSIER, binding = false) Dossier dossier, @RequestParam boolean op) {
    dossiers().teamagenda(dossier, op);
    return "redirect:/werkrelaties/" + dossier.id() + "/team";
  }

  private Suggesties suggesties(Dossier dossier) {
    return engine.suggest(dossier.werkrelatie(), vandaag());
  }

  /** What waits for the same grounds stands together, as in the text of the library. */
  private static Map<List<Aanhoudgrond>, List<Aangehouden>> together(List<Aangehouden> held) {
    return held.stream()
        .collect(
            Collectors.groupingBy(Aangehouden::gronden, LinkedHashMap::new, Collectors.toList()));
  }
}
