// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.rules.Alternative;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.Constatering;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Stand;
import nl.werkrelatie.rules.Tekst;
import nl.werkrelatie.rules.Voorrang;

/** Whether every rule in use can lead to its handvat, and says something that no other says. */
final class RegelsControle {
  private final Regelbestand bestand;
  private final Samenhang samenhang;
  private final Punten punten;
  private final Map<Regelplaats, Wegen> wegen = new LinkedHashMap<>();

  private RegelsControle(Regelbestand bestand, Punten punten) {
    this.bestand = bestand;
    this.samenhang = Samenhang.of(bestand.signalen(), bestand.drempels());
    this.punten = punten;
  }

  static void check(Regelbestand bestand, Punten punten) {
    RegelsControle check = new RegelsControle(bestand, punten);
    bestand.inUse().forEach(check::fires);
    Map<String, List<Regelplaats>> toHandvat = new LinkedHashMap<>();
    check
        .wegen
        .keySet()
        .forEach(
            one ->
                toHandvat
                    .computeIfAbsent(one.rule().handvat().id(), id -> new ArrayList<>())
                    .add(one));
    toHandvat.values().forEach(check::sameHandvat);
    toHandvat.values().forEach(check::held);
  }

  private void fires(Regelplaats one) {
    Wegen ways = Wegen.of(one.rule(), samenhang);
    Wegen when = Wegen.ofWhen(one.rule(), samenhang);
    if (ways.isPossible()) {
      wegen.put(one, ways);
      unless(one, when, ways);
    } else if (when.isPossible()) {
      punten.add(
          Controlesoort.TENZIJ_SLUIT_ALTIJD,
          one.regelset(),
          one.plaats("tenzij"),
          named(one) + " leidt nooit ergens toe: als ‘als’ geldt, geldt ‘tenzij’ ook altijd.",
          named(one)
              + " never leads anywhere: when ‘als’ (when) holds, ‘tenzij’ (unless) does too.");
    } else {
      never(one, when);
    }
  }

  /** That a threshold is not set is no contradiction: somebody can set it. */
  private void never(Regelplaats one, Wegen when) {
    boolean unset =
        bestand.drempels().van(Drempel.GROTE_CASELOAD).isEmpty()
            && Regelbestand.named(one.rule()).anyMatch(Signaal.GROTE_CASELOAD::equals)
            && Wegen.of(one.rule(), onceSet()).isPossible();
    if (unset) {
      punten.add(
          Controlesoort.DREMPEL_ONTBREEKT,
          one.regelset(),
          one.plaats("als"),
          named(one) + " leidt pas ergens toe als de drempel grote_caseload is ingesteld.",
          named(one) + " leads nowhere until the threshold grote_caseload is set.");
      return;
    }
    Optional<Tekst> why = why(when);
    punten.add(
        Controlesoort.REGEL_KAN_NIET,
        one.regelset(),
        one.plaats("als"),
        named(one) + " kan nooit gelden" + why.map(text -> ": " + text.nl()).orElse("") + ".",
        named(one) + " can never hold" + why.map(text -> ": " + text.en()).orElse("") + ".");
  }

  private Samenhang onceSet() {
    return Samenhang.of(bestand.signalen(), bestand.drempels().with(Drempel.GROTE_CASELOAD, 1));
  }

  /** Two parts that cannot be so together, when two are enough to see it. */
  private Optional<Tekst> why(Wegen when) {
    for (Alternative way : when.open()) {
      List<Constatering> named = List.copyOf(way.allowed().keySet());
      for (Constatering first : named) {
        for (Constatering second : named.subList(named.indexOf(first) + 1, named.size())) {
          Map<Constatering, Set<Stand>> both = new LinkedHashMap<>();
          both.put(first, way.allowed(first));
          both.put(second, way.allowed(second));
          Alternative pair = new Alternative(both);
          if (samenhang.closed(pair) == null) {
            return Optional.of(
                Tekst.of(
                    "‘"
                        + said(first, way).nl()
                        + "’ en ‘"
                        + said(second, way).nl()
                        + "’ kunnen niet samen",
                    "‘"
                        + said(first, way).en()
                        + "’ and ‘"
                        + said(second, way).en()
                        + "’ cannot be so together"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Tekst said(Constatering signaal, Alternative way) {
    Tekst zin = signaal.zin();
    return way.allowed(signaal).contains(Stand.GELDT)
        ? zin
        : Tekst.of("niet: " + zin.nl(), "not: " + zin.en());
  }

  private void unless(Regelplaats one, Wegen when, Wegen ways) {
    if (one.rule().unless().isPresent() && when.implies(ways, samenhang)) {
      punten.add(
          Controlesoort.TENZIJ_ZONDER_EFFECT,
          one.regelset(),
          one.plaats("tenzij"),
          "Als regel " + one.rule().id() + " geldt, kan ‘tenzij’ nooit gelden.",
          "When rule " + one.rule().id() + " holds, ‘tenzij’ (unless) never can.");
    }
  }

  private void sameHandvat(List<Regelplaats> rules) {
    for (int later = 0; later < rules.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        compare(rules.get(earlier), rules.get(later));
      }
    }
  }

  private void compare(Regelplaats earlier, Regelplaats later) {
    boolean narrower = ways(later).implies(ways(earlier), samenhang);
    boolean wider = ways(earlier).implies(ways(later), samenhang);
    if (narrower && wider) {
      punten.add(
          Controlesoort.REGEL_DUBBEL,
          later.regelset(),
          later.plaats("als"),
          named(later) + " vraagt hetzelfde als " + other(earlier, "regel ") + ".",
          named(later) + " asks the same as " + other(earlier, "rule ") + ".");
    } else if (narrower || wider) {
      Regelplaats narrow = narrower ? later : earlier;
      Regelplaats wide = narrower ? earlier : later;
      punten.add(
          Controlesoort.REGEL_OVERBODIG,
          narrow.regelset(),
          narrow.plaats("als"),
          "Steeds als regel "
              + narrow.rule().id()
              + " geldt, geldt ook "
              + other(wide, "regel ")
              + ", met hetzelfde handvat.",
          "Whenever rule "
              + narrow.rule().id()
              + " holds, "
              + other(wide, "rule ")
              + " holds too, with the same handvat.");
    }
  }

  private void held(List<Regelplaats> rules) {
    Handvat handvat = rules.get(0).rule().handvat();
    List<Regelplaats> always = rules.stream().filter(this::isAlwaysHeld).toList();
    boolean never = always.size() == rules.size();
    for (Regelplaats one : always) {
      punten.add(
          never ? Controlesoort.HANDVAT_ALTIJD_AANGEHOUDEN : Controlesoort.REGEL_ALTIJD_AANGEHOUDEN,
          one.regelset(),
          one.plaats("als"),
          "Steeds als regel "
              + one.rule().id()
              + " geldt, wordt handvat "
              + handvat.id()
              + " aangehouden"
              + (never ? "; ook geen andere regel leidt ertoe." : "."),
          "Whenever rule "
              + one.rule().id()
              + " holds, handvat "
              + handvat.id()
              + " is held"
              + (never ? "; nor does any other rule lead to it." : "."));
    }
  }

  private boolean isAlwaysHeld(Regelplaats one) {
    return isAlwaysHeld(one.rule(), ways(one));
  }

  private boolean isAlwaysHeld(Rule rule, Wegen ways) {
    List<Constatering> grounds = bestand.aanhoudenBij(rule.handvat());
    List<Condition> first =
        bestand.voorrang().stream()
            .filter(voorrang -> !voorrang.doorgelaten().contains(rule.handvat().id()))
            .map(Voorrang::when)
            .toList();
    return ways.closed().stream()
        .allMatch(
            standen ->
                grounds.stream().anyMatch(ground -> samenhang.holds(standen, ground))
                    || first.stream().anyMatch(condition -> holds(standen, condition)));
  }

  private boolean holds(int[] standen, Condition condition) {
    return condition.parts().stream()
        .allMatch(part -> part instanceof Constatering one && samenhang.holds(standen, one));
  }

  private Wegen ways(Regelplaats one) {
    Wegen ways = wegen.get(one);
    return ways == null ? new Wegen(List.of(), List.of(), List.of()) : ways;
  }

  private static String named(Regelplaats one) {
    return "‘" + one.rule().id() + "’";
  }

  private static String other(Regelplaats one, String word) {
    return word + one.rule().id() + " (" + one.regelset() + " " + one.plaats() + ")";
  }
}
