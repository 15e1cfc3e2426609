// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Tekst;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.witness.Samenhang;
import nl.werkrelatie.witness.Wegen;
import nl.werkrelatie.witness.Werkblad;
import nl.werkrelatie.witness.Zwijgen;

/** Whether every rule in use can lead to its handvat, and says something that no other says. */
final class RegelsControle {
  private final Regelbestand bestand;
  private final Samenhang samenhang;
  private final Punten punten;
  private final Signalen nothing;
  private final Map<Regelplaats, Wegen> wegen = new LinkedHashMap<>();

  private RegelsControle(Regelbestand bestand, Punten punten) {
    this.bestand = bestand;
    this.samenhang = Samenhang.of(bestand.signalen(), bestand.drempels());
    this.punten = punten;
    this.nothing = Werkblad.empty(LocalDate.EPOCH, bestand.drempels()).signalen();
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
      always(one);
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
    Optional<Drempel> unset =
        one.rule()
            .constateringen()
            .flatMap(signaal -> thresholdOf(signaal).stream())
            .filter(drempel -> bestand.drempels().van(drempel).isEmpty())
            .findFirst();
    if (unset.isPresent() && Wegen.of(one.rule(), onceSet(unset.get())).isPossible()) {
      String name = unset.get().name().toLowerCase(Locale.ROOT);
      punten.add(
          Controlesoort.DREMPEL_ONTBREEKT,
          one.regelset(),
          one.plaats("als"),
          named(one) + " leidt pas ergens toe als de drempel " + name + " is ingesteld.",
          named(one) + " leads nowhere until the threshold " + name + " is set.");
      return;
    }
    Tekst why =
        why(when)
            .orElse(
                Tekst.of(
                    "de voorwaarden spreken elkaar tegen", "its conditions contradict each other"));
    punten.add(
        Controlesoort.REGEL_KAN_NIET,
        one.regelset(),
        one.plaats("als"),
        named(one) + " kan nooit gelden: " + why.nl() + ".",
        named(one) + " can never hold: " + why.en() + ".");
  }

  private static Optional<Drempel> thresholdOf(Constatering signaal) {
    return signaal instanceof Signaal standard ? standard.vraag().drempel() : Optional.empty();
  }

  private Samenhang onceSet(Drempel drempel) {
    return Samenhang.of(bestand.signalen(), bestand.drempels().with(drempel, drempel.laagste()));
  }

  /** As few parts as cannot be so together. */
  private Optional<Tekst> why(Wegen when) {
    return when.open().stream()
        .findFirst()
        .map(
            way -> {
              Map<Constatering, Set<Stand>> together = new LinkedHashMap<>(way.allowed());
              for (Constatering one : way.allowed().keySet()) {
                Map<Constatering, Set<Stand>> without = new LinkedHashMap<>(together);
                without.remove(one);
                if (samenhang.closed(new Alternative(without)) == null) {
                  together = without;
                }
              }
              List<Tekst> said = together.keySet().stream().map(one -> said(one, way)).toList();
              return Tekst.of(
                  quoted(said, Tekst::nl, " en ")
                      + (said.size() > 1 ? " kunnen niet samen" : " kan nooit"),
                  quoted(said, Tekst::en, " and ")
                      + (said.size() > 1 ? " cannot be so together" : " never is so"));
            });
  }

  private static String quoted(List<Tekst> said, Function<Tekst, String> language, String last) {
    List<String> all = said.stream().map(one -> "‘" + language.apply(one) + "’").toList();
    int end = all.size() - 1;
    return end == 0 ? all.get(0) : String.join(", ", all.subList(0, end)) + last + all.get(end);
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

  private void always(Regelplaats one) {
    boolean fromNothing = nothing.match(one.rule()) == Stand.GELDT;
    if (fromNothing && Zwijgen.isNever(one.rule(), way -> samenhang.closed(way) != null)) {
      punten.add(
          Controlesoort.REGEL_GELDT_ALTIJD,
          one.regelset(),
          one.plaats("als"),
          named(one) + " geldt voor elke werkrelatie, wat er ook is vastgelegd.",
          named(one) + " holds for every werkrelatie, whatever is recorded.");
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
    Map<Regelplaats, List<Tekst>> always = new LinkedHashMap<>();
    for (Regelplaats one : rules) {
      List<Tekst> grounds = alwaysHeldAt(one.rule(), ways(one));
      if (!grounds.isEmpty()) {
        always.put(one, grounds);
      }
    }
    boolean never = always.size() == rules.size();
    always.forEach((one, grounds) -> held(one, grounds, never));
  }

  private void held(Regelplaats one, List<Tekst> grounds, boolean never) {
    String rule = one.rule().id();
    String handvat = one.rule().handvat().id();
    punten.add(
        never ? Controlesoort.HANDVAT_ALTIJD_AANGEHOUDEN : Controlesoort.REGEL_ALTIJD_AANGEHOUDEN,
        one.regelset(),
        one.plaats("als"),
        "Steeds als regel "
            + rule
            + " geldt, wordt handvat "
            + handvat
            + " aangehouden, want dan geldt ook "
            + quoted(grounds, Tekst::nl, " of ")
            + (never ? "; geen enkele regel leidt ertoe zonder dat het wacht." : "."),
        "Whenever rule "
            + rule
            + " holds, handvat "
            + handvat
            + " is held, because then this holds too: "
            + quoted(grounds, Tekst::en, " or ")
            + (never ? "; no rule leads to it without its being held." : "."));
  }

  /** At what it is held in each way that can be; empty when it is not held in one of them. */
  private List<Tekst> alwaysHeldAt(Rule rule, Wegen ways) {
    Set<Tekst> all = new LinkedHashSet<>();
    for (int[] standen : ways.closed()) {
      Optional<Tekst> ground =
          Stream.concat(
                  bestand.aanhoudenBij(rule.handvat()).stream()
                      .filter(one -> samenhang.holds(standen, one))
                      .map(Constatering::zin),
                  bestand.voorrang().stream()
                      .filter(one -> !one.doorgelaten().contains(rule.handvat().id()))
                      .filter(one -> holds(standen, one.when()))
                      .map(Voorrang::zin))
              .findFirst();
      if (ground.isEmpty()) {
        return List.of();
      }
      all.add(ground.get());
    }
    return List.copyOf(all);
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
