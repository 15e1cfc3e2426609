// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Signalen;

/**
 * What became otherwise with one handvat between two answers, and through what.
 *
 * @param handvat the handvat
 * @param voor what became of it in the first answer
 * @param na what became of it in the second
 * @param erbij the rules that lead to it in the second alone
 * @param weg the rules that lead to it in the first alone
 * @param grondenErbij what holds it in the second alone
 * @param grondenWeg what held it in the first alone, when it is not silent in the second
 * @param signalen the signalen of these that stand otherwise; empty when the rules alone differ
 */
public record Verschil(
    Handvat handvat,
    WhyNot.Uitkomst voor,
    WhyNot.Uitkomst na,
    List<Reden> erbij,
    List<Reden> weg,
    List<Aanhoudgrond> grondenErbij,
    List<Aanhoudgrond> grondenWeg,
    List<Signaalverschil> signalen) {

  /** In what way the two answers differ. */
  public enum Verschilsoort {
    /** It is suggested in the second answer, and was silent in the first. */
    ERBIJ,
    /** It is suggested in the second answer, and was held in the first. */
    VRIJGEGEVEN,
    /** It is held in the second answer, and was not in the first. */
    AANGEHOUDEN,
    /** It is silent in the second answer, and was not in the first. */
    WEG,
    /** The same became of it, by other rules, signalen or grounds. */
    ANDERE_REDENEN
  }

  /**
   * A signaal that stands otherwise.
   *
   * @param signaal the signaal
   * @param voor how it stood in the first answer
   * @param na how it stands in the second
   * @param feiten the facts on which it rests in the answer in which it holds
   */
  public record Signaalverschil(
      Constatering signaal, Stand voor, Stand na, List<Feitverwijzing> feiten) {

    /** Copies the list. */
    public Signaalverschil {
      feiten = List.copyOf(feiten);
    }

    private static Signaalverschil of(Constatering signaal, Signalen voor, Signalen na) {
      Stand after = na.stand(signaal);
      return new Signaalverschil(
          signaal, voor.stand(signaal), after, (after == Stand.GELDT ? na : voor).feiten(signaal));
    }

    /** The type: what holds for a person stays out of logs. */
    @Override
    public String toString() {
      return "Signaalverschil";
    }
  }

  /** Copies the lists. */
  public Verschil {
    erbij = List.copyOf(erbij);
    weg = List.copyOf(weg);
    grondenErbij = List.copyOf(grondenErbij);
    grondenWeg = List.copyOf(grondenWeg);
    signalen = List.copyOf(signalen);
  }

  /** In what way the two answers differ. */
  public Verschilsoort soort() {
    if (voor == na) {
      return Verschilsoort.ANDERE_REDENEN;
    }
    return switch (na) {
      case GESUGGEREERD ->
          voor == WhyNot.Uitkomst.STIL ? Verschilsoort.ERBIJ : Verschilsoort.VRIJGEGEVEN;
      case AANGEHOUDEN -> Verschilsoort.AANGEHOUDEN;
      case STIL -> Verschilsoort.WEG;
    };
  }

  /** Empty when the handvat is the same in both. */
  static Optional<Verschil> between(Handvat handvat, Run first, Run second) {
    Side voor = Side.of(handvat, first);
    Side na = Side.of(handvat, second);
    List<Rule> erbij = without(na.leading(), voor.leading());
    List<Rule> weg = without(voor.leading(), na.leading());
    List<Rule> carriedOtherwise =
        without(na.leading(), erbij).stream()
            .filter(rule -> !voor.evidence(rule).equals(na.evidence(rule)))
            .toList();
    List<Aanhoudgrond> grondenErbij = without(na.gronden(), voor.gronden());
    List<Aanhoudgrond> grondenWeg = without(voor.gronden(), na.gronden());
    if (voor.uitkomst() == na.uitkomst()
        && Stream.of(erbij, weg, carriedOtherwise, grondenErbij, grondenWeg)
            .allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    boolean goesOn = na.uitkomst() != WhyNot.Uitkomst.STIL;
    List<Aanhoudgrond> released = goesOn ? grondenWeg : List.of();
    Stream<Constatering> rules =
        Stream.of(erbij, weg, carriedOtherwise)
            .flatMap(List::stream)
            .flatMap(rule -> Stream.concat(Stream.of(rule.when()), rule.unless().stream()))
            .flatMap(Condition::constateringen);
    Stream<Constatering> gronden =
        Stream.concat(grondenErbij.stream(), released.stream()).flatMap(Verschil::signalenOf);
    return Optional.of(
        new Verschil(
            handvat,
            voor.uitkomst(),
            na.uitkomst(),
            redenen(erbij, na),
            redenen(weg, voor),
            grondenErbij,
            released,
            Stream.concat(rules, gronden)
                .distinct()
                .map(signaal -> Signaalverschil.of(signaal, voor.signalen(), na.signalen()))
                .filter(otherwise -> otherwise.voor() != otherwise.na())
                .toList()));
  }

  private static Stream<Constatering> signalenOf(Aanhoudgrond grond) {
    return grond instanceof Voorrang first
        ? first.when().constateringen()
        : Stream.of((Constatering) grond);
  }

  private static List<Reden> redenen(List<Rule> rules, Side side) {
    return rules.stream().map(rule -> new Reden(rule, side.signalen())).toList();
  }

  private static <T> List<T> without(List<? extends T> all, List<? extends T> others) {
    return all.stream().<T>map(one -> one).filter(one -> !others.contains(one)).toList();
  }

  /** What one answer says of the handvat; silent when its engine does not hold it. */
  private record Side(
      WhyNot.Uitkomst uitkomst, List<Rule> leading, List<Aanhoudgrond> gronden, Signalen signalen) {

    static Side of(Handvat handvat, Run run) {
      Signalen signalen = run.signalen();
      RuleBook.Entry entry = run.book().entry(handvat.id()).orElse(null);
      if (entry == null) {
        return new Side(WhyNot.Uitkomst.STIL, List.of(), List.of(), signalen);
      }
      WhyNot.Uitkomst uitkomst = WhyNot.uitkomst(run.book(), entry, signalen);
      return new Side(
          uitkomst,
          run.redenen(entry).stream().map(Reden::rule).toList(),
          uitkomst == WhyNot.Uitkomst.AANGEHOUDEN ? run.gronden(entry) : List.of(),
          signalen);
    }

    List<Constatering> evidence(Rule rule) {
      return signalen.evidence(rule.when());
    }
  }

  /** The type: what differs can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Verschil";
  }
}
