// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.HashMap;
import java.util.HashSet;
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
  private final List<Handvat> handvatten;

  /** By the id of the handvat: the value of a handvat is all its texts, long to look up by. */
  private final Map<String, List<Rule>> routes = new HashMap<>();

  private final Map<String, List<Spanning>> spanningen = new HashMap<>();
  private final List<Voorrang> voorrang;
  private final List<Regelbron> bronnen;

  RuleBook(List<Catalogus> catalogi, List<Rule> ownRules) {
    this.catalogi = catalogi;
    this.ownRules = ownRules;
    Map<Handvat, String> catalogusOf = new HashMap<>();
    for (Catalogus catalogus : catalogi) {
      for (Handvat handvat : catalogus.handvatten()) {
        catalogusOf.put(handvat, catalogus.id());
      }
    }
    for (Rule rule : rules()) {
      catalogusOf.putIfAbsent(rule.handvat(), "");
    }
    requireUnique("catalogues", catalogi.stream().map(Catalogus::id));
    requireUnique("rules", rules().stream().map(Rule::id));
    requireUnique("handvatten", catalogusOf.keySet().stream().map(Handvat::id));
    List<Volgorde> volgorde =
        catalogi.stream().flatMap(catalogus -> catalogus.volgorde().stream()).toList();
    this.handvatten = ReadingOrder.of(catalogusOf, volgorde);
    for (Handvat handvat : handvatten) {
      routes.put(
          handvat.id(), rules().stream().filter(rule -> rule.handvat().equals(handvat)).toList());
      spanningen.put(
          handvat.id(),
          catalogi.stream()
              .flatMap(catalogus -> catalogus.spanningen(handvat.id()).stream())
              .toList());
    }
    this.voorrang = catalogi.stream().flatMap(catalogus -> catalogus.voorrang().stream()).toList();
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
    return Objects.requireNonNull(routes.get(handvat.id()));
  }

  /** The general rules that go before all others, of every catalogue. */
  List<Voorrang> voorrang() {
    return voorrang;
  }

  List<Spanning> spanningen(Handvat handvat) {
    return Objects.requireNonNull(spanningen.get(handvat.id()));
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
