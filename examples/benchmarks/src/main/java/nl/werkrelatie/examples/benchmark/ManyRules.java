// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.werkrelatie.catalog.inhoud.Bronnen;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.text.Tekst;

/**
 * Many rules over the facts of {@link PlainFacts}, drawn by lot, the same each time: two to four
 * ranges of different facts each, and for every rule a handvat of its own.
 */
final class ManyRules {
  private static final int SEED = 20_261_127;

  /** Per fact the values at which a range can begin or end. */
  private static final int[][] CUTS = {
    {14, 30, 45, 60},
    {30, 60, 90},
    {10, 20, 30, 40},
    {200, 400, 600, 800},
    {2, 3, 4, 5},
    {20, 30, 40, 50},
    {7, 14, 21},
    {60, 120, 200, 300},
    {400, 600, 800, 1000},
    {50, 60, 80, 100},
    {60, 120, 180, 300},
    {2, 3, 4, 5},
    {1, 2},
    {1, 2, 3},
    {2, 3, 5},
    {2, 3, 5},
    {30, 45, 60, 90},
    {1, 2},
    {1, 2},
    {1, 2},
    {1, 2},
    {1, 2},
    {1, 2},
    {1, 2},
    {1, 2}
  };

  /**
   * One question: a range of one fact.
   *
   * @param fact its place in the facts
   */
  record Question(int fact, int van, int tot) {
    boolean holds(int[] facts) {
      int value = facts[fact];
      return value >= van && value <= tot;
    }

    String code() {
      return "EIGEN_F" + fact + (van == 0 ? "_TOT_" + tot : "_VAN_" + van);
    }
  }

  /** A rule as a host would write it without an engine. */
  record PlainRule(String handvat, List<Question> questions, List<Predicate<int[]>> conditions) {}

  /** A rule that holds, with the values from which its reasons can be read. */
  record Match(PlainRule rule, int[] facts) {}

  private final List<PlainRule> rules = new ArrayList<>();
  private final RuleEngine engine;

  private ManyRules(int count) {
    Map<Question, Predicate<int[]>> lambdas = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (int number = 1; number <= count; number++) {
      List<Question> questions = questions(random);
      rules.add(
          new PlainRule(
              "B" + number,
              questions,
              questions.stream()
                  .map(question -> lambdas.computeIfAbsent(question, ManyRules::lambda))
                  .toList()));
    }
    this.engine = RuleEngine.of(catalogus(rules));
  }

  static ManyRules of(int count) {
    return new ManyRules(count);
  }

  private static Predicate<int[]> lambda(Question question) {
    int fact = question.fact();
    int van = question.van();
    int tot = question.tot();
    return facts -> facts[fact] >= van && facts[fact] <= tot;
  }

  private static List<Question> questions(Random random) {
    int wanted = 2 + random.nextInt(3);
    Map<Integer, Question> questions = new LinkedHashMap<>();
    while (questions.size() < wanted) {
      int fact = random.nextInt(CUTS.length);
      int cut = CUTS[fact][random.nextInt(CUTS[fact].length)];
      boolean upwards = random.nextBoolean();
      questions.putIfAbsent(
          fact,
          upwards ? new Question(fact, cut, Integer.MAX_VALUE) : new Question(fact, 0, cut / 2));
    }
    return List.copyOf(questions.values());
  }

  static Catalogus catalogus(List<PlainRule> plain) {
    // As in a rule set, rules that ask the same share one signaal.
    Map<Question, Condition> signalen = new HashMap<>();
    List<Rule> rules = plain.stream().map(one -> rule(one, signalen)).toList();
    return new Catalogus(
        "meting",
        "1",
        Tekst.of("Meting", "Measurement"),
        Tekst.of("Verzonnen om te meten.", "Invented to measure with."),
        rules.stream().map(Rule::handvat).toList(),
        rules,
        List.of(),
        List.of(),
        List.of());
  }

  private static Rule rule(PlainRule plain, Map<Question, Condition> signalen) {
    Condition[] asked =
        plain.questions().stream()
            .map(question -> signalen.computeIfAbsent(question, ManyRules::signaal))
            .toArray(Condition[]::new);
    Handvat handvat =
        Handvat.builder(plain.handvat(), Kernvraag.GEDEELDE_AANPAK)
            .titel("Meting", "Measurement")
            .tekst("Verzonnen.", "Invented.")
            .voor(Adressaat.CONSULENT)
            .bron(Bronnen.Z1, Directheid.values()[0], Kennissoort.values()[0])
            .build();
    return Rule.named("meting-" + plain.handvat())
        .when(Condition.all(asked))
        .suggest(handvat)
        .because("er iets te meten is", "there is something to measure");
  }

  private static EigenSignaal signaal(Question question) {
    return new EigenSignaal(
        question.code(),
        PlainFacts.GEGEVENS.get(question.fact()),
        question.van() == 0 ? Bereik.hoogstens(question.tot()) : Bereik.minstens(question.van()));
  }

  RuleEngine engine() {
    return engine;
  }

  List<PlainRule> rules() {
    return rules;
  }

  /** What holds, by plain lambdas over the facts. */
  List<Match> plain(Werkrelatie werkrelatie, LocalDate peildatum) {
    return plain(PlainFacts.of(werkrelatie, peildatum));
  }

  /** What holds, when these are the facts. */
  List<Match> plain(int[] facts) {
    List<Match> matches = new ArrayList<>();
    for (PlainRule rule : rules) {
      if (holds(rule, facts)) {
        matches.add(new Match(rule, facts));
      }
    }
    return matches;
  }

  private static boolean holds(PlainRule rule, int[] facts) {
    for (Predicate<int[]> condition : rule.conditions()) {
      if (!condition.test(facts)) {
        return false;
      }
    }
    return true;
  }
}
