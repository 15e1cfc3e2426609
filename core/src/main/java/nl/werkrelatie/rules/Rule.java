// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.text.Tekst;
import nl.werkrelatie.ways.Alternatives;

/**
 * When a handvat may help, and why.
 *
 * <pre>{@code
 * Rule.named("veel-wisselingen")
 *     .when(VEEL_VOORGANGERS.and(KENNISMAKING))
 *     .suggest(handvat)
 *     .because("wie vaak wisselde, vertelde al vaak hetzelfde verhaal", "who changed often has told the same story often")
 * }</pre>
 *
 * <p>The reason is the step that makes the rule: without it the expression is no rule and does not
 * compile as one.
 *
 * @param id the rule's own name, unique in an engine; part of the herkomst, so it names no person
 * @param when what must hold
 * @param unless what closes this route to the handvat while it holds; other rules to the same
 *     handvat stay open
 * @param handvat what is then suggested
 * @param because why the handvat may help, as a clause that can follow "want" or "because"
 */
public record Rule(
    String id, Condition when, Optional<Condition> unless, Handvat handvat, Tekst because) {

  /**
   * In how many ways a rule can hold at the most: with more, no person can follow it and no engine
   * takes it.
   */
  public static final int MOST_WAYS = Alternatives.MOST;

  /** The kinds of fact that the inwoner told or named. */
  private static final Set<Vraag.Feitkenmerk> TOLD =
      Set.of(Vraag.Feitkenmerk.BAGAGE, Vraag.Feitkenmerk.UITING);

  /** Refuses a blank name. */
  public Rule {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(unless, "unless");
    Objects.requireNonNull(handvat, "handvat");
    Objects.requireNonNull(because, "because");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a rule has no name; give each rule its own name");
    }
    Tekst.guardShown(id);
  }

  /** Starts a rule. */
  public static When named(String id) {
    return when -> new Suggest(id, when, Optional.empty());
  }

  /**
   * Whether it comes to more than {@link #MOST_WAYS} ways to hold, counted part by part; then make
   * several rules of it.
   */
  public boolean hasTooManyWays() {
    try {
      Alternatives.of(when, unless, id);
      return false;
    } catch (IllegalArgumentException more) {
      return true;
    }
  }

  /** Every signaal it names, those of {@code when} first. */
  public Stream<Constatering> constateringen() {
    return unless.isEmpty()
        ? when.constateringen()
        : Stream.concat(when.constateringen(), unless.get().constateringen());
  }

  /**
   * Whether it looks at a soort of bagage, which only the standard catalogue does, for safety at
   * home.
   */
  public boolean looksAtSafety() {
    return constateringen().anyMatch(signaal -> signaal.onderwerp() == Onderwerp.VEILIGHEID);
  }

  /**
   * Whether it looks at what stays with the consulent: what the inwoner told or named, the absence
   * of it, or an appointment that did not go through, which could become a mark against somebody.
   */
  public boolean looksAtWhatStays() {
    return constateringen().anyMatch(Rule::stays);
  }

  static boolean stays(Constatering constatering) {
    if (!(constatering instanceof Signaal signaal)) {
      return false;
    } else if (signaal.vraag() instanceof Vraag.Laatste last) {
      return last.waarden().contains(Gespreksstatus.NIET_DOORGEGAAN);
    } else if (signaal.vraag() instanceof Vraag.NietVermeld absent) {
      return TOLD.contains(absent.kenmerk());
    }
    return signaal.vraag() instanceof Vraag.Vermeld present && TOLD.contains(present.kenmerk());
  }

  /**
   * A fingerprint of the whole content, equal for equal content on every machine: 64 hexadecimal
   * digits (SHA-256).
   */
  public String hash() {
    return Fingerprint.of(this);
  }

  /** This rule in words: when, unless, then, because. */
  public String text(Locale locale) {
    String not =
        unless
            .map(
                condition ->
                    Tekst.of("; tenzij: ", "; unless: ").in(locale) + condition.text(locale))
            .orElse("");
    return Tekst.of("als: ", "when: ").in(locale)
        + when.text(locale)
        + not
        + Tekst.of("; dan: ", "; then: ").in(locale)
        + handvat.titel().in(locale)
        + Tekst.of("; want ", "; because ").in(locale)
        + because.in(locale);
  }

  /** The first step of a rule: what must hold. */
  @FunctionalInterface
  public interface When {
    /** What must hold. */
    Suggest when(Condition condition);
  }

  /** The second step of a rule: what is suggested. */
  public static final class Suggest {
    private final String id;
    private final Condition when;
    private final Optional<Condition> unless;

    private Suggest(String id, Condition when, Optional<Condition> unless) {
      this.id = id;
      this.when = Objects.requireNonNull(when, "when");
      this.unless = unless;
    }

    /** What closes this route while it holds. */
    public Suggest unless(Condition condition) {
      return new Suggest(id, when, Optional.of(condition));
    }

    /** What is then suggested. */
    public Because suggest(Handvat handvat) {
      return (nl, en) -> new Rule(id, when, unless, handvat, reason(id, nl, en));
    }

    private static Tekst reason(String id, String nl, String en) {
      if (nl.isBlank() || en.isBlank()) {
        throw new IllegalArgumentException(
            "rule '" + id + "' gives no reason; say why the handvat may help");
      }
      return Tekst.of(nl, en);
    }
  }

  /** The last step of a rule: why. */
  @FunctionalInterface
  public interface Because {
    /**
     * Why the handvat may help, in Dutch and in English, as a clause that can follow "want" or
     * "because".
     */
    Rule because(String nl, String en);

    /** Why the handvat may help, in the one language your users read. */
    default Rule because(String reason) {
      return because(reason, reason);
    }
  }

  /** The type, the name and the handvat it leads to. */
  @Override
  public String toString() {
    return OneLine.of("Rule", id, "->", handvat.id());
  }
}
