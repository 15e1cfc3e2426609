// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.compiled.RuleSources;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Drempels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Suggests handvatten for one werkrelatie at a time, with the reasons, and says what it held back
 * and why.
 *
 * <pre>{@code
 * Suggesties suggesties = RuleEngine.standard().suggest(werkrelatie, LocalDate.of(2026, 11, 21));
 * }</pre>
 *
 * <p>Immutable and thread-safe; made once and used for every werkrelatie. It keeps nothing of what
 * it saw: what is followed or ignored leaves no trace.
 */
public final class RuleEngine {
  private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

  private final RuleBook rules;

  /** Those of the host alone, so that it can replace them. */
  private final Drempels ofHost;

  private final Drempels drempels;

  private RuleEngine(RuleBook rules, Drempels ofHost) {
    this.rules = rules;
    this.ofHost = ofHost;
    this.drempels = rules.sources().drempels(ofHost);
  }

  private static RuleBook made(RuleSources sources) {
    RuleBook book = new RuleBook(sources);
    if (LOG.isDebugEnabled()) {
      LOG.debug("engine made: {} with {} rules", sources.names(), book.rules().size());
    }
    return book;
  }

  /** The standard catalogue with the library's default thresholds. */
  public static RuleEngine standard() {
    return Standard.ENGINE;
  }

  /**
   * These catalogues and no others, with the library's default thresholds; their order is of no
   * importance.
   */
  public static RuleEngine of(Catalogus... catalogi) {
    return new RuleEngine(made(RuleSources.of(List.of(catalogi))), Drempels.standard());
  }

  /**
   * This engine with one more catalogue; refuses one of an id that it already holds, and whatever
   * would take a protection away.
   */
  public RuleEngine with(Catalogus catalogus) {
    return new RuleEngine(made(rules.sources().with(catalogus)), ofHost);
  }

  /**
   * This engine with the rule set of an organisation and the thresholds it sets; refuses one of an
   * id that it already holds, a threshold that another rule set or {@link #with(Drempels)} sets
   * otherwise, a switched-off rule it does not know, and whatever would take a protection away.
   */
  public RuleEngine with(Regelset regelset) {
    return new RuleEngine(made(rules.sources().with(regelset)), ofHost);
  }

  /**
   * This engine with one more rule; refuses a name that it already holds, and a way of its own to
   * {@link StandaardCatalogus#VEILIGHEID}.
   */
  public RuleEngine with(Rule rule) {
    return new RuleEngine(made(rules.sources().with(rule)), ofHost);
  }

  /**
   * This engine with the thresholds of your organisation, in place of those given so before. What a
   * rule set sets stays, whether it comes before or after this: the order makes no difference.
   *
   * @throws IllegalArgumentException when a rule set of this engine sets one of them to another
   *     value
   */
  public RuleEngine with(Drempels drempels) {
    return new RuleEngine(rules, Objects.requireNonNull(drempels, "drempels"));
  }

  /** The thresholds in use. */
  public Drempels drempels() {
    return drempels;
  }

  /** The catalogues in use. */
  public List<Catalogus> catalogi() {
    return rules.catalogi();
  }

  /** The rule sets in use, beside the catalogues that came without one. */
  public List<Regelset> regelsets() {
    return rules.sources().regelsets();
  }

  /** The rules that a rule set in use switched off, also one that came without a catalogue. */
  public List<WhyNot.NietGebruikt> nietGebruikt() {
    return WhyNot.notUsed(rules.sources());
  }

  /** The catalogues, rule sets and own rules in use, each with its version and its fingerprint. */
  public List<Regelbron> regelbronnen() {
    return rules.bronnen();
  }

  /** Every rule in use, those of the catalogues first. */
  public List<Rule> rules() {
    return rules.rules();
  }

  /** Every handvat, in reading order. */
  public List<Handvat> handvatten() {
    return rules.handvatten();
  }

  /** The handvat with this id; empty when no catalogue and no rule brings it. */
  public Optional<Handvat> handvat(String id) {
    return rules.entry(id).map(RuleBook.Entry::handvat);
  }

  /**
   * What may help in this werkrelatie on this day, and what was held back; possibly nothing, which
   * is a good answer.
   *
   * @param peildatum the day the answer is about, as the user sees the calendar; there is no clock
   *     in the library
   */
  public Suggesties suggest(Werkrelatie werkrelatie, LocalDate peildatum) {
    Run run = new Run(rules, rules.table().look(werkrelatie, peildatum, drempels));
    return new Suggesties(this, werkrelatie, peildatum, run);
  }

  /**
   * What the inwoner may read of this werkrelatie on this day: the facts that {@link
   * Werkrelatie#voorInwoner} leaves, and what this engine says of those facts alone.
   *
   * @param peildatum the day the answer is about, as the user sees the calendar
   */
  public VoorInwoner voorInwoner(Werkrelatie werkrelatie, LocalDate peildatum) {
    return VoorInwoner.of(this, werkrelatie.voorInwoner(), peildatum);
  }

  RuleBook book() {
    return rules;
  }

  /** The type and the rule sets. */
  @Override
  public String toString() {
    return OneLine.of("RuleEngine", rules.sources().names());
  }

  /** Made at first use. */
  private static final class Standard {
    static final RuleEngine ENGINE = RuleEngine.of(StandaardCatalogus.catalogus());
  }
}
