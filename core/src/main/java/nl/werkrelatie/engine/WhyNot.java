// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signalen;
import nl.werkrelatie.rules.Stand;

/**
 * Why a handvat is suggested, held or absent.
 *
 * @param handvat the handvat
 * @param uitkomst what became of it
 * @param gronden why it is held; empty when it is not
 * @param routes every rule that leads to it, nearest first
 */
public record WhyNot(
    Handvat handvat, Uitkomst uitkomst, List<Aanhoudgrond> gronden, List<Route> routes) {

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
      List<Deel> delen =
          new ArrayList<>(
              rule.when().parts().stream()
                  .map(part -> new Deel(part, part.match(signalen)))
                  .toList());
      rule.unless()
          .map(
              closing ->
                  new Deel(Condition.not(closing), Stand.of(!Reden.holds(closing, signalen))))
          .ifPresent(delen::add);
      return new Route(rule, delen);
    }

    /** The parts that are as asked: holding, failing or not recorded. */
    public List<Deel> delen(Stand stand) {
      return delen.stream().filter(deel -> deel.stand() == stand).toList();
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
   */
  public record Deel(Condition condition, Stand stand) {

    /** The type: what holds for a person stays out of logs. */
    @Override
    public String toString() {
      return "Deel";
    }
  }

  /** Copies the lists. */
  public WhyNot {
    gronden = List.copyOf(gronden);
    routes = List.copyOf(routes);
  }

  static WhyNot of(RuleBook.Entry entry, List<Aanhoudgrond> gronden, Signalen signalen) {
    Handvat handvat = entry.handvat();
    List<Rule> rules = entry.rules();
    Comparator<Route> nearest =
        Comparator.comparing(
                (Route route) -> route.delen().size() - route.delen(Stand.GELDT).size())
            .thenComparing(route -> route.delen(Stand.GELDT_NIET).size());
    List<Route> routes =
        rules.stream().map(rule -> Route.of(rule, signalen)).sorted(nearest).toList();
    if (rules.stream().noneMatch(rule -> Reden.leads(rule, signalen))) {
      return new WhyNot(handvat, Uitkomst.STIL, List.of(), routes);
    }
    return new WhyNot(
        handvat, gronden.isEmpty() ? Uitkomst.GESUGGEREERD : Uitkomst.AANGEHOUDEN, gronden, routes);
  }

  /**
   * The answer in words, in the language of the locale: Dutch, or English for an English locale.
   */
  public String text(Locale locale) {
    return WhyNotText.of(this, locale);
  }

  /** The type and the handvat that was asked for, never the answer. */
  @Override
  public String toString() {
    return "WhyNot " + handvat.id();
  }
}
