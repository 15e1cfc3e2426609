// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Werkrelatie;

/** What holds just before every moment of every werkrelatie. */
class JustBeforeProperties {
  /** Later than any day the generators draw. */
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  @Property
  void no_fact_holds_a_date_after_the_day(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    werkrelatie
        .gespreksmomenten()
        .forEach(
            moment -> {
              Werkrelatie before = werkrelatie.justBefore(moment);
              Stream.concat(
                      before.feiten().flatMap(JustBeforeProperties::dates),
                      Stream.concat(
                          before.begin().stream(),
                          before.team().flatMap(Team::laatsteOverleg).stream()))
                  .forEach(
                      date ->
                          assertFalse(
                              date.isAfter(moment.datum()), "a date after the day is left"));
            });
  }

  @Property
  void once_more_changes_nothing(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    eachMoment(
        werkrelatie,
        before -> moment -> assertEquals(before, before.justBefore(moment), "it is not stable"));
  }

  @Property
  void the_moment_is_the_only_planned_one_on_or_after_its_day(
      @ForAll("werkrelaties") Werkrelatie werkrelatie) {
    eachMoment(
        werkrelatie,
        before ->
            moment ->
                assertEquals(
                    List.of(moment),
                    before.gespreksmomenten().stream()
                        .filter(each -> !each.datum().isBefore(moment.datum()))
                        .filter(each -> each.status().equals(Optional.of(Gespreksstatus.GEPLAND)))
                        .toList()));
  }

  @Property
  void what_counted_on_that_day_counts_still_and_nothing_else_but_what_was_not_yet_closed(
      @ForAll("werkrelaties") Werkrelatie werkrelatie) {
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      LocalDate day = moment.datum();
      Map<String, TijdelijkFeit> before =
          temporary(werkrelatie.justBefore(moment))
              .collect(Collectors.toMap(Feit::id, Function.identity()));
      temporary(werkrelatie)
          .filter(feit -> feit.datum().isBefore(day))
          .forEach(
              feit ->
                  assertEquals(
                      feit.countsOn(day)
                          || (feit.geslotenOp().equals(Optional.of(day)) && !feit.isExpired(day)),
                      before.get(feit.id()).countsOn(day),
                      "another fact counts than on the day itself"));
    }
  }

  @Property
  void what_was_all_there_before_stays_whole(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    Gespreksmoment last = Gespreksmoment.of("last", LAST_DAY).withStatus(Gespreksstatus.GEPLAND);
    List<Gespreksmoment> moments = new ArrayList<>(werkrelatie.gespreksmomenten());
    moments.add(last);
    Werkrelatie longAfter =
        werkrelatie
            .withGespreksmomenten(moments)
            .withToezeggingen(
                werkrelatie.toezeggingen().stream()
                    .map(each -> each.withStatus(Optional.empty()))
                    .toList());
    assertEquals(longAfter, longAfter.justBefore(last), "something is lost on the way");
  }

  @Provide
  Arbitrary<Werkrelatie> werkrelaties() {
    return JqwikWerkrelaties.werkrelaties();
  }

  private static void eachMoment(
      Werkrelatie werkrelatie, Function<Werkrelatie, Consumer<Gespreksmoment>> then) {
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      Werkrelatie before = werkrelatie.justBefore(moment);
      Gespreksmoment asPlanned =
          before.gespreksmomenten().stream()
              .filter(each -> each.id().equals(moment.id()))
              .findFirst()
              .orElseThrow();
      assertTrue(asPlanned.status().equals(Optional.of(Gespreksstatus.GEPLAND)));
      then.apply(before).accept(asPlanned);
    }
  }

  private static Stream<TijdelijkFeit> temporary(Werkrelatie werkrelatie) {
    return werkrelatie
        .feiten()
        .filter(TijdelijkFeit.class::isInstance)
        .map(TijdelijkFeit.class::cast);
  }

  private static Stream<LocalDate> dates(Feit feit) {
    if (feit instanceof Gespreksmoment moment) {
      return Stream.of(moment.datum());
    } else if (feit instanceof Toezegging toezegging) {
      return Stream.of(toezegging.uiterlijk());
    }
    TijdelijkFeit fact = (TijdelijkFeit) feit;
    return Stream.of(
            Stream.of(fact.datum()), fact.geslotenOp().stream(), fact.verlooptOp().stream())
        .flatMap(Function.identity());
  }
}
