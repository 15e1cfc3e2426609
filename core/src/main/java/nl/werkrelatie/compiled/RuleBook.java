// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.situatie.Signalen;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an engine taken together: checked, and arranged by the handvat they lead to. Knows
 * of no werkrelatie.
 */
public final class RuleBook {
  private final RuleSources sources;
  private final List<Catalogus> catalogi;
  private final List<Rule> rules;
  private final List<Handvat> handvatten;

  /** By the id of the handvat: the value of a handvat is all its texts, long to look up by. */
  private final Map<String, Entry> entryOf = new HashMap<>();

  /** The rules in reading order of their handvatten, those of one handvat together. */
  private final List<Rule> inReadingOrder = new ArrayList<>();

  /** Everything about the handvat of each of them. */
  private final Entry[] entryOfRule;

  /** Whether it has contraindications; kept apart, so that a run need not open every entry. */
  private final boolean[] hasAanhoudenBij;

  private final RuleTable table;
  private final List<Voorrang> voorrang = new ArrayList<>();

  /** Made when a receipt is first read, as a fingerprint takes long; equal whoever makes it. */
  private volatile @Nullable List<Regelbron> bronnen;

  /** Everything about one handvat; its rules stand together in the table. */
  public static final class Entry {
    private final Handvat handvat;
    private final List<Rule> rules;
    private final List<Constatering> aanhoudenBij;
    private final List<Spanning> spanningen;

    Entry(
        Handvat handvat,
        List<Rule> rules,
        List<Constatering> aanhoudenBij,
        List<Spanning> spanningen) {
      this.handvat = handvat;
      this.rules = List.copyOf(rules);
      this.aanhoudenBij = List.copyOf(aanhoudenBij);
      this.spanningen = List.copyOf(spanningen);
    }

    public Entry withoutTensions() {
      return new Entry(handvat, rules, aanhoudenBij, List.of());
    }

    public Handvat handvat() {
      return handvat;
    }

    /** The rules that lead to it. */
    public List<Rule> rules() {
      return rules;
    }

    /** What it is held at: its own contraindications, then what rule sets add. */
    public List<Constatering> aanhoudenBij() {
      return aanhoudenBij;
    }

    public List<Spanning> spanningen() {
      return spanningen;
    }
  }

  public RuleBook(RuleSources sources) {
    sources.check();
    this.sources = sources;
    this.catalogi = sources.allCatalogi();
    this.rules = sources.rules();
    List<Volgorde> volgorde = new ArrayList<>();
    for (Catalogus catalogus : catalogi) {
      volgorde.addAll(catalogus.volgorde());
      voorrang.addAll(catalogus.voorrang());
    }
    this.handvatten = ReadingOrder.of(sources.handvatten(), sources.catalogusOf(), volgorde);
    Map<String, List<Rule>> routes = new HashMap<>();
    for (Rule rule : rules) {
      routes.computeIfAbsent(rule.handvat().id(), handvat -> new ArrayList<>()).add(rule);
    }
    List<Entry> ofRules = new ArrayList<>();
    for (Handvat handvat : handvatten) {
      Entry entry = entry(handvat, routes.getOrDefault(handvat.id(), List.of()));
      entryOf.put(handvat.id(), entry);
      inReadingOrder.addAll(entry.rules());
      ofRules.addAll(Collections.nCopies(entry.rules().size(), entry));
    }
    this.table = RuleTable.of(inReadingOrder);
    this.entryOfRule = ofRules.toArray(new Entry[0]);
    this.hasAanhoudenBij = new boolean[entryOfRule.length];
    for (int rule = 0; rule < entryOfRule.length; rule++) {
      hasAanhoudenBij[rule] = !entryOfRule[rule].aanhoudenBij().isEmpty();
    }
  }

  private Entry entry(Handvat handvat, List<Rule> toIt) {
    Set<Constatering> aanhoudenBij = new LinkedHashSet<>(handvat.aanhoudenBij());
    for (Regelset regelset : sources.regelsets()) {
      for (Aanhouding more : regelset.aanhoudingen()) {
        if (more.handvat().equals(handvat.id())) {
          aanhoudenBij.addAll(more.bij());
        }
      }
    }
    List<Spanning> spanningen = new ArrayList<>();
    for (Catalogus catalogus : catalogi) {
      spanningen.addAll(catalogus.spanningen(handvat.id()));
    }
    return new Entry(handvat, toIt, List.copyOf(aanhoudenBij), spanningen);
  }

  public RuleSources sources() {
    return sources;
  }

  public List<Catalogus> catalogi() {
    return catalogi;
  }

  /** Every rule in use, those of the catalogues first. */
  public List<Rule> rules() {
    return rules;
  }

  /** Every handvat, in reading order. */
  public List<Handvat> handvatten() {
    return handvatten;
  }

  public Optional<Entry> entry(String handvat) {
    return Optional.ofNullable(entryOf.get(handvat));
  }

  /** Everything about the handvat of the rule at this place in the table. */
  public Entry entryOf(int rule) {
    return entryOfRule[rule];
  }

  /**
   * Whether anything holds back the handvat of the rule at this place, which leads to it.
   *
   * @param first what {@link #voorrang(Signalen)} gave
   */
  public boolean isHeld(int rule, List<Voorrang> first, Signalen signalen) {
    boolean perhaps = !first.isEmpty() || hasAanhoudenBij[rule];
    return perhaps && isHeld(entryOfRule[rule], first, signalen);
  }

  public RuleTable table() {
    return table;
  }

  /** The rule at this place in the table. */
  public Rule rule(int place) {
    return inReadingOrder.get(place);
  }

  /** The catalogues, rule sets and own rules, each with its version and its fingerprint. */
  public List<Regelbron> bronnen() {
    List<Regelbron> known = bronnen;
    if (known == null) {
      known = sources.bronnen();
      bronnen = known;
    }
    return known;
  }

  /** The general rules that go first in this situation. */
  public List<Voorrang> voorrang(Signalen signalen) {
    for (int index = 0; index < voorrang.size(); index++) {
      if (holds(voorrang.get(index).when(), signalen)) {
        return voorrang.stream().filter(first -> holds(first.when(), signalen)).toList();
      }
    }
    return List.of();
  }

  /**
   * Whether anything holds this handvat back while a rule leads to it.
   *
   * @param first what {@link #voorrang(Signalen)} gave
   */
  public static boolean isHeld(Entry entry, List<Voorrang> first, Signalen signalen) {
    for (int index = 0; index < first.size(); index++) {
      if (!first.get(index).doorgelaten().contains(entry.handvat().id())) {
        return true;
      }
    }
    for (int index = 0; index < entry.aanhoudenBij().size(); index++) {
      if (holds(entry.aanhoudenBij().get(index), signalen)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What holds this handvat back while a rule leads to it: general rules that go first, then its
   * contraindications.
   */
  public List<Aanhoudgrond> gronden(Entry entry, Signalen signalen) {
    return Stream.<Aanhoudgrond>concat(
            voorrang(signalen).stream()
                .filter(first -> !first.doorgelaten().contains(entry.handvat().id())),
            entry.aanhoudenBij().stream().filter(signaal -> holds(signaal, signalen)))
        .toList();
  }

  private static boolean holds(Condition condition, Signalen signalen) {
    return signalen.match(condition) == Stand.GELDT;
  }
}
