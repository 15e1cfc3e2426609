// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

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
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;

/**
 * What an engine is made of: catalogues, rule sets and single rules, which may not contradict each
 * other.
 *
 * @param catalogi the catalogues that came without a rule set
 * @param regelsets the rule sets, each with its catalogue
 * @param ownRules the rules that came alone
 */
public record RuleSources(List<Catalogus> catalogi, List<Regelset> regelsets, List<Rule> ownRules) {

  public RuleSources {
    catalogi = List.copyOf(catalogi);
    regelsets = List.copyOf(regelsets);
    ownRules = List.copyOf(ownRules);
  }

  public static RuleSources of(List<Catalogus> catalogi) {
    return new RuleSources(catalogi, List.of(), List.of());
  }

  public RuleSources with(Catalogus catalogus) {
    return new RuleSources(append(catalogi, catalogus), regelsets, ownRules);
  }

  public RuleSources with(Regelset regelset) {
    return new RuleSources(catalogi, append(regelsets, regelset), ownRules);
  }

  public RuleSources with(Rule rule) {
    return new RuleSources(catalogi, regelsets, append(ownRules, rule));
  }

  /** Every catalogue, those of the rule sets last. */
  List<Catalogus> allCatalogi() {
    return Stream.concat(catalogi.stream(), regelsets.stream().map(Regelset::catalogus)).toList();
  }

  /** Every rule, switched off or not, those of the catalogues first. */
  public List<Rule> allRules() {
    return Stream.concat(
            allCatalogi().stream().flatMap(one -> one.rules().stream()), ownRules.stream())
        .toList();
  }

  /** The rules that are in use. */
  List<Rule> rules() {
    Set<String> off = switchedOff().map(Uitschakeling::regel).collect(Collectors.toSet());
    return allRules().stream().filter(rule -> !off.contains(rule.id())).toList();
  }

  Stream<Uitschakeling> switchedOff() {
    return regelsets.stream().flatMap(regelset -> regelset.uitgeschakeld().stream());
  }

  /** These thresholds and those that the rule sets set; refuses one with two values. */
  public Drempels drempels(Drempels ofHost) {
    Drempels all = ofHost;
    for (Regelset regelset : regelsets) {
      all = all.with(regelset.drempels());
    }
    return all;
  }

  /** The sources with their versions, for a log. */
  public String names() {
    return Stream.of(
            catalogi.stream().map(one -> one.id() + " " + one.versie()),
            regelsets.stream().map(one -> one.id() + " " + one.versie()),
            ownRules.stream().map(one -> one.id() + " " + Regelbron.EIGEN))
        .flatMap(names -> names)
        .collect(Collectors.joining(", "));
  }

  /** The sources with their versions and fingerprints. */
  List<Regelbron> bronnen() {
    return Stream.of(
            catalogi.stream().map(Regelbron::of),
            regelsets.stream().map(Regelbron::of),
            ownRules.stream().map(Regelbron::of))
        .flatMap(bronnen -> bronnen)
        .toList();
  }

  /** Every handvat, each once. */
  List<Handvat> handvatten() {
    Map<String, List<Handvat>> byId = new LinkedHashMap<>();
    Stream.concat(
            allCatalogi().stream().flatMap(catalogus -> catalogus.handvatten().stream()),
            allRules().stream().map(Rule::handvat))
        .forEach(
            handvat -> {
              List<Handvat> known = byId.computeIfAbsent(handvat.id(), id -> new ArrayList<>(1));
              if (known.stream().noneMatch(other -> isSame(other, handvat))) {
                known.add(handvat);
              }
            });
    return byId.values().stream().flatMap(List::stream).toList();
  }

  /** A handvat is all its texts, long to compare; mostly it is the very same. */
  private static boolean isSame(Handvat one, Handvat other) {
    return one == other || one.equals(other);
  }

  /** The id of the catalogue by the id of the handvat; none for one that came with a rule alone. */
  Map<String, String> catalogusOf() {
    Map<String, String> catalogusOf = new HashMap<>();
    for (Catalogus catalogus : allCatalogi()) {
      catalogus.handvatten().forEach(handvat -> catalogusOf.put(handvat.id(), catalogus.id()));
    }
    return catalogusOf;
  }

  /** Refuses what would make an answer ambiguous, and what would take a protection away. */
  void check() {
    requireUnique("catalogues", allCatalogi().stream().map(Catalogus::id));
    requireUnique("rules", allRules().stream().map(Rule::id));
    requireUnique("handvatten", handvatten().stream().map(Handvat::id));
    requireUnique("signalen", eigenSignalen().map(EigenSignaal::code));
    Map<String, Handvat> held =
        allCatalogi().stream()
            .flatMap(one -> one.handvatten().stream())
            .collect(Collectors.toMap(Handvat::id, one -> one, (one, same) -> one));
    regelsets.stream()
        .flatMap(regelset -> regelset.catalogus().rules().stream())
        .forEach(rule -> checkHandvat(held, rule));
    Map<String, Rule> known = allRules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    switchedOff().forEach(off -> checkSwitchedOff(known, off.regel()));
    Protection.check(this);
    Set<String> ids = handvatten().stream().map(Handvat::id).collect(Collectors.toSet());
    regelsets.stream()
        .flatMap(regelset -> regelset.aanhoudingen().stream())
        .forEach(more -> checkHeld(ids, more.handvat()));
  }

  /** Each once: those that are declared, and those that a catalogue or a rule alone asks about. */
  private Stream<EigenSignaal> eigenSignalen() {
    Stream<Constatering> asked =
        Stream.concat(
            allRules().stream().flatMap(Rule::constateringen),
            handvatten().stream().flatMap(handvat -> handvat.aanhoudenBij().stream()));
    Stream<EigenSignaal> declared =
        regelsets.stream().flatMap(regelset -> regelset.signalen().stream());
    return Stream.concat(
            declared, asked.filter(EigenSignaal.class::isInstance).map(EigenSignaal.class::cast))
        .distinct();
  }

  /** A rule set leads to what a catalogue holds, so that it cannot bring a look-alike. */
  private static void checkHandvat(Map<String, Handvat> held, Rule rule) {
    if (!rule.handvat().equals(held.get(rule.handvat().id()))) {
      throw new IllegalArgumentException(
          "rule '"
              + rule.id()
              + "' leads to '"
              + rule.handvat().id()
              + "', which no catalogue of this engine holds; add it to the rule set");
    }
  }

  private static void checkSwitchedOff(Map<String, Rule> known, String id) {
    Rule rule = known.get(id);
    if (rule == null && !StandaardCatalogus.vervallenRegels().containsKey(id)) {
      throw new IllegalArgumentException(
          "a rule set switches off '" + id + "', which is no rule of this engine; check the id");
    }
    if (rule != null && rule.looksAtSafety()) {
      throw new IllegalArgumentException(
          "a rule set switches off '" + id + "', which protects safety at home; leave it on");
    }
  }

  private void checkHeld(Set<String> ids, String handvat) {
    if (!ids.contains(handvat)) {
      throw new IllegalArgumentException(
          "a rule set holds '" + handvat + "', which is no handvat of this engine; check the id");
    }
    boolean protects =
        allRules().stream()
            .anyMatch(rule -> rule.handvat().id().equals(handvat) && rule.looksAtSafety());
    if (protects) {
      throw new IllegalArgumentException(
          "a rule set holds '" + handvat + "', which protects safety at home; never hold it");
    }
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
    List<T> more = new ArrayList<>(list);
    more.add(Objects.requireNonNull(one));
    return more;
  }
}
