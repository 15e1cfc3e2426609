// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Aanhouding;
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
    List<Catalogus> all = new ArrayList<>(catalogi);
    for (Regelset regelset : regelsets) {
      all.add(regelset.catalogus());
    }
    return List.copyOf(all);
  }

  /** Every rule, switched off or not, those of the catalogues first. */
  public List<Rule> allRules() {
    List<Rule> all = new ArrayList<>();
    for (Catalogus catalogus : allCatalogi()) {
      all.addAll(catalogus.rules());
    }
    all.addAll(ownRules);
    return List.copyOf(all);
  }

  /** The rules that are in use. */
  List<Rule> rules() {
    Set<String> off = switchedOff();
    List<Rule> inUse = new ArrayList<>();
    for (Rule rule : allRules()) {
      if (!off.contains(rule.id())) {
        inUse.add(rule);
      }
    }
    return List.copyOf(inUse);
  }

  /** The ids of the rules that the rule sets switch off. */
  private Set<String> switchedOff() {
    Set<String> off = new LinkedHashSet<>();
    for (Regelset regelset : regelsets) {
      for (Uitschakeling one : regelset.uitgeschakeld()) {
        off.add(one.regel());
      }
    }
    return off;
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
    Map<String, Set<Handvat>> byId = new LinkedHashMap<>();
    List<Handvat> brought = new ArrayList<>();
    for (Catalogus catalogus : allCatalogi()) {
      brought.addAll(catalogus.handvatten());
    }
    for (Rule rule : allRules()) {
      brought.add(rule.handvat());
    }
    for (Handvat handvat : brought) {
      byId.computeIfAbsent(handvat.id(), id -> new LinkedHashSet<>()).add(handvat);
    }
    List<Handvat> all = new ArrayList<>();
    for (Set<Handvat> ofOneId : byId.values()) {
      all.addAll(ofOneId);
    }
    return List.copyOf(all);
  }

  /** The id of the catalogue by the id of the handvat; none for one that came with a rule alone. */
  Map<String, String> catalogusOf() {
    Map<String, String> catalogusOf = new HashMap<>();
    for (Catalogus catalogus : allCatalogi()) {
      for (Handvat handvat : catalogus.handvatten()) {
        catalogusOf.put(handvat.id(), catalogus.id());
      }
    }
    return catalogusOf;
  }

  /** Refuses what would make an answer ambiguous, and what would take a protection away. */
  void check() {
    List<Catalogus> all = allCatalogi();
    Map<String, Handvat> ofCatalogi = new HashMap<>();
    for (Catalogus catalogus : all) {
      for (Handvat handvat : catalogus.handvatten()) {
        ofCatalogi.putIfAbsent(handvat.id(), handvat);
      }
    }
    requireUnique("catalogues", all, Catalogus::id);
    Map<String, Rule> rules = requireUnique("rules", allRules(), Rule::id);
    Map<String, Handvat> handvatten = requireUnique("handvatten", handvatten(), Handvat::id);
    requireUnique("signalen", eigenSignalen(), EigenSignaal::code);
    for (Regelset regelset : regelsets) {
      for (Rule rule : regelset.catalogus().rules()) {
        checkHandvat(ofCatalogi, rule);
      }
    }
    for (String off : switchedOff()) {
      checkSwitchedOff(rules, off);
    }
    Protection.check(this);
    for (Regelset regelset : regelsets) {
      for (Aanhouding more : regelset.aanhoudingen()) {
        checkHeld(handvatten.keySet(), more.handvat());
      }
    }
  }

  /** Each once: those that are declared, and those that a catalogue or a rule alone asks about. */
  private Set<EigenSignaal> eigenSignalen() {
    Set<EigenSignaal> all = new LinkedHashSet<>();
    for (Regelset regelset : regelsets) {
      all.addAll(regelset.signalen());
    }
    List<Constatering> asked = new ArrayList<>();
    for (Rule rule : allRules()) {
      asked.addAll(rule.constateringen().toList());
    }
    for (Handvat handvat : handvatten()) {
      asked.addAll(handvat.aanhoudenBij());
    }
    for (Constatering constatering : asked) {
      if (constatering instanceof EigenSignaal eigen) {
        all.add(eigen);
      }
    }
    return all;
  }

  /** A rule set leads to what a catalogue holds, so that it cannot bring a look-alike. */
  private static void checkHandvat(Map<String, Handvat> ofCatalogi, Rule rule) {
    if (!rule.handvat().equals(ofCatalogi.get(rule.handvat().id()))) {
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
          "a rule set holds back '"
              + handvat
              + "', which is no handvat of this engine; check the id");
    }
    boolean protects =
        allRules().stream()
            .anyMatch(rule -> rule.handvat().id().equals(handvat) && rule.looksAtSafety());
    if (protects) {
      throw new IllegalArgumentException(
          "a rule set holds back '" + handvat + "', which protects safety at home; never hold it");
    }
  }

  /** Each by its name; refuses two of one name. */
  private static <T> Map<String, T> requireUnique(
      String what, Collection<T> all, Function<T, String> name) {
    Map<String, T> byName = new HashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    for (T one : all) {
      if (byName.put(name.apply(one), one) != null) {
        twice.add("'" + name.apply(one) + "'");
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "two " + what + " are named " + String.join(", ", twice) + "; give each its own name");
    }
    return byName;
  }

  private static <T> List<T> append(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(Objects.requireNonNull(one));
    return more;
  }
}
