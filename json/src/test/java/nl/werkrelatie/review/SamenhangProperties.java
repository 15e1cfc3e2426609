// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Alternative;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.situatie.Signalen;

/** What the check takes for impossible never is so in any invented werkrelatie. */
class SamenhangProperties {

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
  void standard_signalen_never_stand_as_is_listed_as_impossible(
      @ForAll("scenarios") Scenario scenario) {
    Signalen signalen = signalen(scenario);
    for (Alternative never : Onmogelijk.with(scenario.drempels())) {
      assertTrue(!isSo(never, signalen), () -> names(never) + " is possible after all");
    }
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void own_signalen_never_stand_as_is_derived_to_be_impossible(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertPossible(own(new Random(seed), scenario.drempels()), scenario);
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void facts_of_past_contacts_never_contradict_each_other_as_is_derived(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Random random = new Random(seed);
    int days = 1 + random.nextInt(100);
    Optional<Initiatief> anybody = Optional.empty();
    assertPossible(
        own(
            random,
            List.of(
                Maat.DAGEN_SINDS_CONTACT,
                Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT,
                new LangsteStilte(days),
                new LangsteStilte(days + 1 + random.nextInt(100)),
                Aantal.contacten(days),
                new Aantal(Optional.of(Kanaal.KANTOOR), anybody, days),
                new Aantal(Optional.of(Kanaal.TELEFOON), anybody, days + random.nextInt(100)))),
        scenario);
  }

  private static void assertPossible(List<EigenSignaal> own, Scenario scenario) {
    Signalen signalen = signalen(scenario);
    for (Alternative never : EigenSamenhang.of(own, Grens.with(scenario.drempels()))) {
      assertTrue(!isSo(never, signalen), () -> names(never) + " is possible after all");
    }
    Map<Constatering, Set<Stand>> all = new LinkedHashMap<>();
    Stream.concat(Stream.of(Signaal.values()), own.stream())
        .forEach(signaal -> all.put(signaal, Set.of(signalen.stand(signaal))));
    assertTrue(
        Samenhang.of(own, scenario.drempels()).closed(new Alternative(all)) != null,
        "the standen of a werkrelatie are taken for impossible");
  }

  private static Signalen signalen(Scenario scenario) {
    return Signalen.from(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels());
  }

  private static boolean isSo(Alternative never, Signalen signalen) {
    return never.allowed().entrySet().stream()
        .allMatch(entry -> entry.getValue().contains(signalen.stand(entry.getKey())));
  }

  private static String names(Alternative never) {
    return never.allowed().entrySet().stream()
        .map(
            entry ->
                (entry.getKey() instanceof EigenSignaal own ? own : entry.getKey().code())
                    + " "
                    + entry.getValue())
        .collect(Collectors.joining(" and "));
  }

  /** Ten own signalen over few facts, so that many are about the same one. */
  static List<EigenSignaal> own(Random random, Drempels drempels) {
    List<Gegeven> facts = new ArrayList<>();
    Gegeven[] all = gegevens(random).toArray(Gegeven[]::new);
    for (int index = 0; index < 3; index++) {
      facts.add(all[random.nextInt(all.length)]);
    }
    List<Grens> grenzen = Grens.with(drempels);
    facts.add(grenzen.get(random.nextInt(grenzen.size())).gegeven());
    facts.add(new Aantal(Optional.empty(), Optional.empty(), 30 + random.nextInt(300)));
    facts.add(
        new Aantal(
            Optional.of(Kanaal.TELEFOON),
            Optional.ofNullable(random.nextBoolean() ? Initiatief.INWONER : null),
            30 + random.nextInt(300)));
    return own(random, facts);
  }

  private static List<EigenSignaal> own(Random random, List<? extends Gegeven> facts) {
    List<EigenSignaal> own = new ArrayList<>();
    for (int tried = 0; tried < 200 && own.size() < 14; tried++) {
      Gegeven gegeven = facts.get(random.nextInt(facts.size()));
      int wide = Math.min(gegeven.hoogste(), gegeven instanceof Aantal ? 8 : 150);
      int one = random.nextInt(wide + 1);
      int other = random.nextInt(wide + 1);
      Bereik bereik =
          switch (random.nextInt(3)) {
            case 0 -> Bereik.minstens(one);
            case 1 -> Bereik.hoogstens(one);
            default -> Bereik.tussen(Math.min(one, other), Math.max(one, other));
          };
      boolean asks =
          bereik.tot() >= gegeven.laagste()
              && bereik.van() <= gegeven.hoogste()
              && (bereik.van() > gegeven.laagste() || bereik.tot() < gegeven.hoogste());
      if (asks) {
        own.add(new EigenSignaal("EIGEN_" + own.size(), gegeven, bereik));
      }
    }
    return own;
  }

  static Stream<Gegeven> gegevens(Random random) {
    Stream<Gegeven> words =
        Stream.of(Kwaliteit.values())
            .flatMap(
                kwaliteit ->
                    EnumSet.allOf(Perspectief.class).stream()
                        .flatMap(
                            who ->
                                Stream.of(
                                    new LaatsteBeleving(kwaliteit, who),
                                    new Verloop(kwaliteit, who))));
    return Stream.of(
            Stream.<Gegeven>of(Maat.values()),
            words,
            Stream.<Gegeven>of(new LangsteStilte(1 + random.nextInt(400))))
        .flatMap(facts -> facts);
  }
}
