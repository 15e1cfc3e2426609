// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.text.Tekst;

/** Whether rule sets fit together: names, thresholds, and what they say of each other's rules. */
final class NaamControle {
  private static final Tekst HANDVAT = Tekst.of("een ander handvat", "another handvat");

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
        punten.add(
            Controlesoort.NAAM_DUBBEL,
            catalogus.id(),
            "id",
            "Twee regelsets heten " + catalogus.id() + ".",
            "Two rule sets are called " + catalogus.id() + ".");
      }
    }
  }

  private void rules() {
    Map<String, Regelplaats> seen = new HashMap<>();
    for (Regelplaats one : bestand.all()) {
      Regelplaats before = seen.putIfAbsent(one.rule().id(), one);
      if (before != null) {
        twice(
            one.plaats("id"),
            one.regelset(),
            one.rule().id(),
            Tekst.of("een andere regel", "another rule"),
            before.regelset());
      }
    }
  }

  private void handvatten() {
    Map<String, Handvat> seen = new HashMap<>();
    Map<String, String> in = new HashMap<>();
    Set<Handvat> told = new HashSet<>();
    for (Catalogus catalogus : bestand.catalogi()) {
      for (int index = 0; index < catalogus.handvatten().size(); index++) {
        Handvat handvat = catalogus.handvatten().get(index);
        Handvat before = seen.putIfAbsent(handvat.id(), handvat);
        String where = in.computeIfAbsent(handvat.id(), id -> catalogus.id());
        if (before != null && !before.equals(handvat)) {
          twice("handvatten/" + index + "/id", catalogus.id(), handvat.id(), HANDVAT, where);
          told.add(handvat);
        }
      }
    }
    for (Regelplaats one : bestand.all()) {
      Handvat handvat = one.rule().handvat();
      Handvat before = seen.putIfAbsent(handvat.id(), handvat);
      String where = in.computeIfAbsent(handvat.id(), id -> one.regelset());
      if (before != null && !before.equals(handvat) && !told.contains(handvat)) {
        twice(one.plaats("handvat"), one.regelset(), handvat.id(), HANDVAT, where);
      }
    }
  }

  private void signalen() {
    Map<String, EigenSignaal> seen = new HashMap<>();
    Map<String, String> in = new HashMap<>();
    for (Regelset regelset : bestand.regelsets()) {
      for (int index = 0; index < regelset.signalen().size(); index++) {
        EigenSignaal signaal = regelset.signalen().get(index);
        EigenSignaal before = seen.putIfAbsent(signaal.code(), signaal);
        String where = in.computeIfAbsent(signaal.code(), code -> regelset.id());
        if (before != null && !before.equals(signaal)) {
          twice(
              "signalen/" + index,
              regelset.id(),
              InhoudControle.word(signaal.code()),
              Tekst.of("een ander signaal", "another signaal"),
              where);
        }
      }
    }
  }

  private void twice(String plaats, String regelset, String name, Tekst other, String where) {
    punten.add(
        Controlesoort.NAAM_DUBBEL,
        regelset,
        plaats,
        "Er is al " + other.nl() + " met de naam " + name + ", in " + where + ".",
        "There is " + other.en() + " with the name " + name + " already, in " + where + ".");
  }

  private void drempels() {
    Map<Drempel, Drempelwaarde> seen = new HashMap<>();
    Map<Drempel, String> in = new HashMap<>();
    for (Regelset regelset : bestand.regelsets()) {
      for (Drempelwaarde set : Regelbestand.ofOrganisatie(regelset)) {
        Drempelwaarde before = seen.putIfAbsent(set.drempel(), set);
        String where = in.computeIfAbsent(set.drempel(), drempel -> regelset.id());
        if (before != null && before.waarde() != set.waarde()) {
          punten.add(
              Controlesoort.DREMPEL_TEGENSTRIJDIG,
              regelset.id(),
              InhoudControle.plaats(set.drempel()),
              "Deze drempel staat hier op "
                  + set.waarde()
                  + " en in "
                  + where
                  + " op "
                  + before.waarde()
                  + ".",
              "This threshold is "
                  + set.waarde()
                  + " here and "
                  + before.waarde()
                  + " in "
                  + where
                  + ".");
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
      Tekst vervallen = StandaardCatalogus.vervallenRegels().get(id);
      if (rule.isEmpty() && vervallen != null) {
        punten.add(
            Controlesoort.REGEL_VERVALLEN,
            regelset.id(),
            plaats,
            "Regel " + id + " is vervallen: " + vervallen.nl() + ".",
            "Rule " + id + " is no more: " + vervallen.en() + ".");
      } else if (rule.isEmpty()) {
        unknown(regelset.id(), plaats, id, "regel", "rule");
      } else if (rule.get().looksAtSafety()) {
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
            .filter(Rule::looksAtSafety)
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
      String plaats = "volgorde/" + index;
      handvat(catalogus.id(), plaats + "/eerst", pair.eerst());
      pair.dan().ifPresent(dan -> handvat(catalogus.id(), plaats + "/dan", dan));
    }
  }

  private void handvat(String regelset, String plaats, String id) {
    if (!bestand.handvatten().containsKey(id)) {
      unknown(regelset, plaats, id, "handvat", "handvat");
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
