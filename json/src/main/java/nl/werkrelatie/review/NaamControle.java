// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempelwaarde;
import nl.werkrelatie.rules.EigenSignaal;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Volgorde;

/** Whether rule sets fit together: names, thresholds, and what they say of each other's rules. */
final class NaamControle {
  private final Regelbestand bestand;
  private final Punten punten;

  private NaamControle(Regelbestand bestand, Punten punten) {
    this.bestand = bestand;
    this.punten = punten;
  }

  static void check(Regelbestand bestand, Punten punten) {
    NaamControle check = new NaamControle(bestand, punten);
    check.catalogi();
    check.rules();
    check.handvatten();
    check.signalen();
    check.drempels();
    bestand.regelsets().forEach(check::switchedOff);
    bestand.regelsets().forEach(check::held);
    bestand.catalogi().forEach(check::order);
  }

  private void catalogi() {
    Set<String> seen = new HashSet<>();
    for (Catalogus catalogus : bestand.catalogi()) {
      if (!seen.add(catalogus.id())) {
        twice("id", catalogus.id(), catalogus.id(), "regelset", "rule set");
      }
    }
  }

  private void rules() {
    Set<String> seen = new HashSet<>();
    for (Regelplaats one : bestand.all()) {
      if (!seen.add(one.rule().id())) {
        twice(one.plaats("id"), one.regelset(), one.rule().id(), "regel", "rule");
      }
    }
  }

  private void handvatten() {
    Map<String, Handvat> seen = new HashMap<>();
    for (Catalogus catalogus : bestand.catalogi()) {
      for (int index = 0; index < catalogus.handvatten().size(); index++) {
        Handvat handvat = catalogus.handvatten().get(index);
        Handvat before = seen.putIfAbsent(handvat.id(), handvat);
        if (before != null && !before.equals(handvat)) {
          twice("handvatten/" + index + "/id", catalogus.id(), handvat.id(), "handvat", "handvat");
        }
      }
    }
    for (Regelplaats one : bestand.all()) {
      Handvat handvat = one.rule().handvat();
      Handvat before = seen.putIfAbsent(handvat.id(), handvat);
      if (before != null && !before.equals(handvat)) {
        twice(one.plaats("handvat"), one.regelset(), handvat.id(), "handvat", "handvat");
      }
    }
  }

  private void signalen() {
    Map<String, EigenSignaal> seen = new HashMap<>();
    for (Regelset regelset : bestand.regelsets()) {
      for (int index = 0; index < regelset.signalen().size(); index++) {
        EigenSignaal signaal = regelset.signalen().get(index);
        EigenSignaal before = seen.putIfAbsent(signaal.code(), signaal);
        if (before != null && !before.equals(signaal)) {
          twice("signalen/" + index, regelset.id(), signaal.code(), "signaal", "signaal");
        }
      }
    }
  }

  private void twice(String plaats, String regelset, String name, String nl, String en) {
    punten.add(
        Controlesoort.NAAM_DUBBEL,
        regelset,
        plaats,
        "Er is al een andere " + nl + " met de naam " + name + ".",
        "There is another " + en + " with the name " + name + " already.");
  }

  private void drempels() {
    Map<Drempel, Integer> seen = new HashMap<>();
    for (Regelset regelset : bestand.regelsets()) {
      for (Drempelwaarde set : Regelbestand.ofOrganisatie(regelset)) {
        Integer before = seen.putIfAbsent(set.drempel(), set.waarde());
        if (before != null && before != set.waarde()) {
          punten.add(
              Controlesoort.DREMPEL_TEGENSTRIJDIG,
              regelset.id(),
              InhoudControle.plaats(set.drempel()),
              "Deze drempel staat hier op "
                  + set.waarde()
                  + " en in een andere regelset op "
                  + before
                  + ".",
              "This threshold is "
                  + set.waarde()
                  + " here and "
                  + before
                  + " in another rule set.");
        }
      }
    }
  }

  private void switchedOff(Regelset regelset) {
    for (int index = 0; index < regelset.uitgeschakeld().size(); index++) {
      String id = regelset.uitgeschakeld().get(index).regel();
      Optional<Rule> rule =
          bestand.all().stream()
              .map(Regelplaats::rule)
              .filter(one -> one.id().equals(id))
              .findAny();
      String plaats = "uitgeschakeld/" + index + "/regel";
      if (rule.isEmpty()) {
        unknown(regelset.id(), plaats, id, "regel", "rule");
      } else if (Regelbestand.restsOnSafety(rule.get())) {
        punten.add(
            Controlesoort.VEILIGHEID_GERAAKT,
            regelset.id(),
            plaats,
            "Dit schakelt regel " + id + " uit, die de veiligheid thuis beschermt.",
            "This switches rule " + id + " off, which protects safety at home.");
      }
    }
  }

  private void held(Regelset regelset) {
    Set<String> protecting =
        bestand.all().stream()
            .map(Regelplaats::rule)
            .filter(Regelbestand::restsOnSafety)
            .map(rule -> rule.handvat().id())
            .collect(Collectors.toSet());
    for (int index = 0; index < regelset.aanhoudingen().size(); index++) {
      String id = regelset.aanhoudingen().get(index).handvat();
      String plaats = "aanhoudingen/" + index + "/handvat";
      if (!bestand.handvatten().containsKey(id)) {
        unknown(regelset.id(), plaats, id, "handvat", "handvat");
      } else if (protecting.contains(id)) {
        punten.add(
            Controlesoort.VEILIGHEID_GERAAKT,
            regelset.id(),
            plaats,
            "Dit houdt handvat " + id + " aan, dat de veiligheid thuis beschermt.",
            "This holds handvat " + id + ", which protects safety at home.");
      }
    }
  }

  private void order(Catalogus catalogus) {
    for (int index = 0; index < catalogus.volgorde().size(); index++) {
      Volgorde pair = catalogus.volgorde().get(index);
      for (String id : List.of(pair.eerst(), pair.dan().orElse(pair.eerst()))) {
        boolean first = id.equals(pair.eerst());
        if (!bestand.handvatten().containsKey(id)) {
          unknown(
              catalogus.id(),
              "volgorde/" + index + (first ? "/eerst" : "/dan"),
              id,
              "handvat",
              "handvat");
        }
        if (pair.dan().isEmpty()) {
          break;
        }
      }
    }
  }

  private void unknown(String regelset, String plaats, String id, String nl, String en) {
    punten.add(
        Controlesoort.NAAM_ONBEKEND,
        regelset,
        plaats,
        "Er is geen " + nl + " met de naam " + id + ".",
        "There is no " + en + " with the name " + id + ".");
  }
}
