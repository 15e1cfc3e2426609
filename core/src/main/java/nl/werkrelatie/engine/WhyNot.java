// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.compiled.RuleSources;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;

/**
 * Why a handvat is suggested, held or absent.
 *
 * <p>The nearest route stands first: the one of which the fewest parts fail to hold; of equal ones
 * the one with the fewest parts that are known to fail, because what is not recorded may yet turn
 * out to hold; and then the order of the rules. How many days or minutes are missing plays no part:
 * these cannot be weighed against each other.
 *
 * @param handvat the handvat
 * @param uitkomst what became of it
 * @param gronden why it is held; empty when it is not
 * @param routes every rule in use that leads to it, nearest first
 * @param nietGebruikt the rules to it that a rule set switched off
 */
public record WhyNot(
    Handvat handvat,
    Uitkomst uitkomst,
    List<Aanhoudgrond> gronden,
    List<Route> routes,
    List<NietGebruikt> nietGebruikt) {

  private static final Set<Stand> FAILING = Set.of(Stand.GELDT_NIET);
  private static final Set<Stand> NOT_HOLDING = Set.of(Stand.GELDT_NIET, Stand.NIET_VASTGELEGD);

  private static final Comparator<Route> NEAREST =
      Comparator.comparing((Route route) -> lacking(route.delen(), NOT_HOLDING))
          .thenComparing(route -> lacking(route.delen(), FAILING));

  /** What became of a handvat. */
  public enum Uitkomst {
    /** It is suggested. */
    GESUGGEREERD,
    /** A rule leads to it, and it does not fit now. */
    AANGEHOUDEN,
    /** No rule leads to it. */
    STIL
  }

  /**
   * One rule to the handvat, and how far it leads.
   *
   * @param rule the rule
   * @param delen the parts that must all hold
   */
  public record Route(Rule rule, List<Deel> delen) {

    /** Copies the list. */
    public Route {
      delen = List.copyOf(delen);
    }

    static Route of(Rule rule, Signalen signalen) {
      Stream<Deel> open = rule.when().parts().stream().map(part -> Deel.of(part, signalen));
      Stream<Deel> closing =
          rule.unless().stream()
              .map(
                  unless ->
                      Deel.of(
                          Condition.not(unless),
                          Stand.of(signalen.match(unless) != Stand.GELDT),
                          signalen));
      return new Route(rule, Stream.concat(open, closing).toList());
    }

    /** The type: what holds for a person stays out of logs. */
    @Override
    public String toString() {
      return "Route";
    }
  }

  /**
   * One part of a rule.
   *
   * @param condition what it asks
   * @param stand whether that holds, fails or is not recorded
   * @param afstand how far the contact or the calendar is from it, for example "82 of 90 days";
   *     empty when it does not fail, and when it is no matter of more or less
   * @param delen the parts of a condition that joins others, and of one that asks that those fail;
   *     each as it stands by itself
   */
  public record Deel(Condition condition, Stand stand, Optional<Tekst> afstand, List<Deel> delen) {

    /** Copies the list. */
    public Deel {
      delen = List.copyOf(delen);
    }

    static Deel of(Condition condition, Signalen signalen) {
      return of(condition, signalen.match(condition), signalen);
    }

    static Deel of(Condition condition, Stand stand, Signalen signalen) {
      Condition asked = condition instanceof Condition.Not not ? not.condition() : condition;
      Optional<Tekst> afstand =
          stand == Stand.GELDT_NIET && asked instanceof Constatering signaal
              ? signalen.afstand(signaal)
              : Optional.empty();
      return new Deel(
          condition,
          stand,
          afstand,
          within(condition, asked).stream().map(part -> of(part, signalen)).toList());
    }

    private static List<Condition> within(Condition condition, Condition asked) {
      if (asked instanceof Condition.Any any) {
        return any.conditions();
      } else if (asked instanceof Condition.All all) {
        return all.conditions();
      }
      return asked == condition ? List.of() : List.of(asked);
    }

    /** The type: what holds for a person stays out of logs. */
    @Override
    public String toString() {
      return "Deel";
    }
  }

  /**
   * A rule that a rule set does not use.
   *
   * @param rule the rule
   * @param regelset what the rule set that switched it off is called
   * @param reden why, as a short sentence without a full stop
   */
  public record NietGebruikt(Rule rule, Tekst regelset, Tekst reden) {
    /** The type and the name of the rule. */
    @Override
    public String toString() {
      return OneLine.of("NietGebruikt", rule.id());
    }
  }

  /** Copies the lists. */
  public WhyNot {
    gronden = List.copyOf(gronden);
    routes = List.copyOf(routes);
    nietGebruikt = List.copyOf(nietGebruikt);
  }

  static WhyNot of(RuleBook book, RuleBook.Entry entry, Signalen signalen) {
    List<Route> routes =
        entry.rules().stream().map(rule -> Route.of(rule, signalen)).sorted(NEAREST).toList();
    Uitkomst uitkomst = uitkomst(book, entry, signalen);
    return new WhyNot(
        entry.handvat(),
        uitkomst,
        uitkomst == Uitkomst.AANGEHOUDEN ? book.gronden(entry, signalen) : List.of(),
        routes,
        notUsed(book.sources()).stream()
            .filter(off -> off.rule().handvat().id().equals(entry.handvat().id()))
            .toList());
  }

  /** What becomes of this handvat. */
  static Uitkomst uitkomst(RuleBook book, RuleBook.Entry entry, Signalen signalen) {
    if (entry.rules().stream().noneMatch(rule -> signalen.match(rule) == Stand.GELDT)) {
      return Uitkomst.STIL;
    }
    return RuleBook.isHeld(entry, book.voorrang(signalen), signalen)
        ? Uitkomst.AANGEHOUDEN
        : Uitkomst.GESUGGEREERD;
  }

  /** The rules that a rule set switched off. */
  static List<NietGebruikt> notUsed(RuleSources sources) {
    return sources.allRules().stream()
        .flatMap(rule -> sources.regelsets().stream().flatMap(set -> notUsed(rule, set)))
        .toList();
  }

  private static Stream<NietGebruikt> notUsed(Rule rule, Regelset regelset) {
    return regelset.uitgeschakeld().stream()
        .filter(off -> off.regel().equals(rule.id()))
        .map(off -> new NietGebruikt(rule, regelset.catalogus().naam(), off.reden()));
  }

  /** How many of the parts that must all hold stand as one of these. */
  private static int lacking(List<Deel> delen, Set<Stand> counted) {
    return delen.stream().mapToInt(deel -> lacking(deel, counted)).sum();
  }

  /** Of a choice only the nearest is needed. */
  private static int lacking(Deel deel, Set<Stand> counted) {
    if (deel.stand() == Stand.GELDT) {
      return 0;
    } else if (deel.condition() instanceof Condition.Any) {
      return deel.delen().stream().mapToInt(part -> lacking(part, counted)).min().orElse(0);
    } else if (deel.condition() instanceof Condition.All) {
      return lacking(deel.delen(), counted);
    }
    return counted.contains(deel.stand()) ? 1 : 0;
  }

  /**
   * The answer in words, in the language of the locale: Dutch, or English for an English locale.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    return WhyNotText.of(this, locale, folding);
  }

  /** The type and the handvat that was asked for, never the answer. */
  @Override
  public String toString() {
    return "WhyNot " + handvat.id();
  }
}
