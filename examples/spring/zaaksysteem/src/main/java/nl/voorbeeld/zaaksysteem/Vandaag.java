// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.voorbeeld.zaaksysteem.Tekstblokken.Blok;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.stereotype.Component;

/** What the library says of one werkrelatie today, in Dutch. */
@Component
class Vandaag {
  static final Locale NL = Locale.forLanguageTag("nl");

  private final RuleEngine engine;
  private final Clock klok;

  Vandaag(RuleEngine engine, Clock klok) {
    this.engine = engine;
    this.klok = klok;
  }

  /** A handvat with what became of it and why. */
  record Uitleg(Handvat handvat, WhyNot.Uitkomst uitkomst, List<Blok> blokken) {
    static Uitleg van(WhyNot whyNot) {
      List<Blok> blokken = Tekstblokken.van(whyNot.text(NL, Tekstblokken.UNFOLDED));
      return new Uitleg(whyNot.handvat(), whyNot.uitkomst(), blokken.subList(1, blokken.size()));
    }

    /** The type: what became of a handvat stays out of logs. */
    @Override
    public String toString() {
      return "Uitleg";
    }
  }

  LocalDate dag() {
    return LocalDate.now(klok);
  }

  Suggesties suggesties(Werkrelatie werkrelatie) {
    return engine.suggest(werkrelatie, dag());
  }

  /** Of every handvat why it is there or not. */
  List<Uitleg> uitleg(Werkrelatie werkrelatie) {
    Suggesties suggesties = suggesties(werkrelatie);
    return engine.handvatten().stream()
        .map(handvat -> Uitleg.van(suggesties.whyNot(handvat.id())))
        .toList();
  }

  List<Blok> voorInwoner(Werkrelatie werkrelatie) {
    return Tekstblokken.van(
        engine
            .voorInwoner(werkrelatie, dag())
            .text(NL, Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED));
  }

  List<Blok> voorTeam(Werkrelatie werkrelatie) {
    return Tekstblokken.van(
        suggesties(werkrelatie).voorTeam().text(NL, Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED));
  }
}
