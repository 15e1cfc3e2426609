// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Spanning;
import nl.werkrelatie.rules.Volgorde;
import nl.werkrelatie.rules.Voorrang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of an engine taken together: checked, and arranged by the handvat they lead to. Knows
 * of no werkrelatie.
 */
final class RuleBook {
  private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

  private final List<Catalogus> catalogi;
  private final List<Rule> ownRules;
  private final Map<Handvat, List<Rule>> routes = new LinkedHashMap<>();
  private final List<Handvat> handvatten;
  private final List<Regelbron> bronnen;

  RuleBook(List<Catalogus> catalogi, List<Rule> ownRules) {
    this.catalogi = catalogi;
    this.ownRules = ownRules;
    Map<Handvat, String> catalogusOf = new HashMap<>();
    for (Catalogus catalogus : catalogi) {
      for (Handvat handvat : catalogus.handvatten()) {
        routes.put(handvat, new ArrayList<>());
        catalogusOf.put(handvat, catalogus.id());
      }
    }
    for (Rule rule : rules()) {
      routes.computeIfAbsent(rule.handvat(), handvat -> new ArrayList<>()).add(rule);
      catalogusOf.putIfAbsent(rule.handvat(), "");
    }
    requireUnique("catalogues", catalogi.stream().map(Catalogus::id));
    requireUnique("rules", rules().stream().map(Rule::id));
    requireUnique("handvatten", routes.keySet().stream().map(Handvat::id));
    List<Volgorde> volgorde =
        catalogi.stream().flatMap(catalogus -> catalogus.volgorde().stream()).toList();
    this.handvatten = ReadingOrder.of(catalogusOf, volgorde);
    this.bronnen =
        Stream.concat(catalogi.stream().map(Regelbron::of), ownRules.stream().map(Regelbron::of))
            .toList();
    LOG.debug("engine made: {} with {} rules", Regelbron.names(bronnen), rules().size());
  }

  RuleBook with(Catalogus catalogus) {
    return new RuleBook(append(catalogi, catalogus), ownRules);
  }

  RuleBook with(Rule rule) {
    return new RuleBook(catalogi, append(ownRules, rule));
  }

  List<Catalogus> catalogi() {
    return catalogi;
  }

  /** Every rule, those of the catalogues first. */
  List<Rule> rules() {
    return Stream.concat(
            catalogi.stream().flatMap(catalogus -> catalogus.rules().stream()), ownRules.stream())
        .toList();
  }

  /** Every handvat, in reading order. */
  List<Handvat> handvatten() {
    return handvatten;
  }

  /** The rules that lead to this handvat. */
  List<Rule> routes(Handvat handvat) {
    return List.copyOf(routes.get(handvat));
  }

  /** The general rules that go before all others, of every catalogue. */
  List<Voorrang> voorrang() {
    return catalogi.stream().flatMap(catalogus -> catalogus.voorrang().stream()).toList();
  }

  List<Spanning> spanningen(Handvat handvat) {
    return catalogi.stream()
        .flatMap(catalogus -> catalogus.spanningen(handvat.id()).stream())
        .toList();
  }

  /** The rule sets with their versions and fingerprints. */
  List<Regelbron> bronnen() {
    return bronnen;
  }

  private static void requireUnique(String what, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    String twice =
        ids.filter(id -> !seen.add(id))
            .distinct()
            .map(id -> "'" + id + "'")
            .collect(Collectors.joining(", "));
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "two " + what + " are named " + twice + "; give each its own name");
    }
  }

  private static <T> List<T> append(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(Objects.requireNonNull(one))).toList();
  }
}
