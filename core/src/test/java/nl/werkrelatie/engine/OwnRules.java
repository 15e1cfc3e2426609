// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.text.Tekst;

/** Rule sets of an invented municipality. */
final class OwnRules {
  private static final Tekst NAAM = Tekst.of("Regels van Oudstad", "Rules of Oudstad");

  private OwnRules() {}

  static Regelset regelset(
      List<Rule> rules, List<Aanhouding> aanhoudingen, List<Uitschakeling> uitgeschakeld) {
    List<EigenSignaal> signalen =
        rules.stream()
            .flatMap(rule -> rule.when().constateringen())
            .filter(EigenSignaal.class::isInstance)
            .map(EigenSignaal.class::cast)
            .distinct()
            .toList();
    return new Regelset(
        new Catalogus(
            "oudstad", "1", NAAM, NAAM, List.of(), rules, List.of(), List.of(), List.of()),
        LocalDate.of(2026, 11, 1),
        Tekst.of("gemeente Oudstad", "municipality of Oudstad"),
        Drempels.standard(),
        signalen,
        aanhoudingen,
        uitgeschakeld);
  }

  static Regelset regelset(Rule... rules) {
    return regelset(List.of(rules), List.of(), List.of());
  }

  static Rule rule(Condition when, Handvat handvat) {
    return Rule.named("oudstad-1").when(when).suggest(handvat).because("dit past", "this fits");
  }
}
