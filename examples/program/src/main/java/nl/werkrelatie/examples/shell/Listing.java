// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.NearNames;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.TextTable;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** What there is to choose from: the handvatten and the published invented gevallen. */
final class Listing {
  private final Sentences in;
  private final RuleEngine engine;

  Listing(Sentences in, RuleEngine engine) {
    this.in = in;
    this.engine = engine;
  }

  /** Under each central question, because its name beside every handvat would make lines long. */
  Sentences handvatten() {
    @Nullable Kernvraag before = null;
    for (Handvat handvat : engine.handvatten()) {
      if (handvat.kernvraag() != before) {
        in.line(in.in(handvat.kernvraag().vraag()));
        before = handvat.kernvraag();
      }
      in.line("  " + handvat.id() + " " + in.in(handvat.titel()));
    }
    return in;
  }

  /** The gevallen whose id or title holds this word. */
  Sentences gevallen(String word) {
    TextTable table = new TextTable().row("geval", in.in("titel", "title (Dutch)"));
    boolean found = false;
    for (Gevalverwijzing geval : Gevallen.index()) {
      if (Plain.key(geval.id() + " " + geval.titel()).contains(Plain.key(word))) {
        table.row(geval.id(), geval.titel());
        found = true;
      }
    }
    return found
        ? in.table(table)
        : in.line(
            in.in(
                "Geen geval met dat woord; gevallen(\"\") noemt ze alle.",
                "No case with that word; gevallen(\"\") names them all."));
  }

  static Optional<Werkrelatie> geval(String id) {
    return ids().stream()
        .filter(id::equalsIgnoreCase)
        .findFirst()
        .map(known -> Gevallen.van(known).werkrelatie());
  }

  Sentences noGeval(String typed) {
    return in.line(
        in.in("Dat geval is er niet. ", "There is no such case. ")
            + nearest(
                typed,
                ids(),
                in.in("Zoek met gevallen(\"tolk\")", "Search with gevallen(\"tolk\")")));
  }

  Sentences noHandvat(String typed) {
    List<String> ids = engine.handvatten().stream().map(Handvat::id).toList();
    return in.line(
        in.in("Dat handvat is er niet. ", "There is no such handvat. ")
            + nearest(
                typed, ids, in.in("handvatten() noemt ze alle.", "handvatten() names them all.")));
  }

  private static List<String> ids() {
    return Gevallen.index().stream().map(Gevalverwijzing::id).toList();
  }

  private String nearest(String typed, List<String> known, String otherwise) {
    List<String> nearest = NearNames.to(typed, known);
    return nearest.isEmpty()
        ? otherwise
        : in.in("Bedoelde je ", "Did you mean ")
            + String.join(in.in(" of ", " or "), nearest)
            + "?";
  }
}
