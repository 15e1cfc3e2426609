// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import net.jqwik.api.Tag;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.ways.Alternative;

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
    assertPossible(EigenVragen.own(new Random(seed), scenario.drempels()), scenario);
  }

  @Tag("long")
  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void facts_of_past_contacts_never_contradict_each_other_as_is_derived(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Random random = new Random(seed);
    int days = 1 + random.nextInt(100);
    Optional<Initiatief> anybody = Optional.empty();
    assertPossible(
        EigenVragen.own(
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
    return Gezien.from(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels());
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
}
