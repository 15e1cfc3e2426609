// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Keeps dossiers as long as it runs, and suggests for them. */
@RestController
@RequestMapping(path = "/dossiers/{nummer}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers")
class OpenApiController {
  private final Map<String, DossierAnswer> dossiers = new ConcurrentHashMap<>();
  private final RuleEngine engine = RuleEngine.standard();

  @PutMapping
  DossierAnswer keep(@PathVariable String nummer, @RequestBody Werkrelatie werkrelatie) {
    DossierAnswer dossier = new DossierAnswer(nummer, werkrelatie);
    dossiers.put(nummer, dossier);
    return dossier;
  }

  @GetMapping
  DossierAnswer get(@PathVariable String nummer) {
    DossierAnswer dossier = dossiers.get(nummer);
    if (dossier == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return dossier;
  }

  @GetMapping("/suggesties")
  Suggesties suggest(@PathVariable String nummer, @RequestParam LocalDate peildatum) {
    return engine.suggest(get(nummer).werkrelatie(), peildatum);
  }

  @GetMapping("/kort")
  KortAntwoord answerInIds(@PathVariable String nummer, @RequestParam LocalDate peildatum) {
    return suggest(nummer, peildatum).kort();
  }
}
