// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.naive.NaiveEngine;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lowest and the highest value an organisation can set of every threshold; the first in a
 * difference is the naive answer, the second the engine's.
 */
class ExtremeDrempelsTest {
  private static final long SEED = 1066;
  private static final int SCENARIOS = 150;

  /** At this end no value that can be recorded lies on the other side. */
  private static final Set<Drempel> ALWAYS_AT_THE_HIGHEST =
      EnumSet.of(Drempel.TIJDSDRUK, Drempel.GROTE_CASELOAD);

  @ParameterizedTest
  @EnumSource
  void each_signaal_changes_exactly_at_the_ends_of_its_threshold(Drempel drempel) {
    for (int end : ends(drempel)) {
      Drempels drempels = Drempels.standard().with(drempel, end);
      Set<Boolean> seen = new TreeSet<>();
      for (int value :
          IntStream.rangeClosed(end - 1, end + 1).filter(one -> can(drempel, one)).toArray()) {
        Scenario scenario = new Scenario(with(drempel, value), P, drempels);
        assertEquals(List.of(), differences(scenario), drempel + " " + end + " at " + value);
        seen.add(holdsAny(drempel, EngineAnswer.of(scenario)));
      }
      boolean changes = end == drempel.laagste() || !ALWAYS_AT_THE_HIGHEST.contains(drempel);
      assertEquals(changes ? 2 : 1, seen.size(), drempel + " at " + end);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void both_answer_the_same_at_the_ends_of_one_threshold(Drempel drempel) {
    for (int end : ends(drempel)) {
      assertSame(Drempels.standard().with(drempel, end));
    }
  }

  @Tag("long")
  @Test
  void both_answer_the_same_with_every_threshold_at_one_of_its_ends() {
    int all = (1 << Drempel.values().length) - 1;
    Stream<Integer> some = IntStream.range(1, 30).map(number -> number * 7919 & all).boxed();
    Stream.concat(Stream.of(0, all), some).forEach(ends -> assertSame(combined(ends)));
  }

  /** Bit by bit the lowest or the highest value. */
  private static Drempels combined(int ends) {
    Drempels drempels = Drempels.standard();
    for (Drempel drempel : Drempel.values()) {
      boolean highest = (ends >> drempel.ordinal() & 1) == 1;
      drempels = drempels.with(drempel, highest ? drempel.hoogste() : drempel.laagste());
    }
    return drempels;
  }

  private static void assertSame(Drempels drempels) {
    for (long seed = SEED; seed < SEED + SCENARIOS; seed++) {
      Scenario scenario = Scenarios.any().sample(seed).withDrempels(drempels);
      assertEquals(
          List.of(), differences(scenario), drempels + " Scenarios.any().sample(" + seed + ")");
    }
  }

  private static List<String> differences(Scenario scenario) {
    EngineAnswer naive =
        EngineAnswer.of(
            NaiveEngine.suggest(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels()));
    EngineAnswer engine = EngineAnswer.of(scenario);
    return Stream.concat(
            naive.differences(engine).stream(), naive.differencesInNotRecorded(engine).stream())
        .toList();
  }

  private static List<Integer> ends(Drempel drempel) {
    return List.of(drempel.laagste(), drempel.hoogste());
  }

  private static boolean holdsAny(Drempel drempel, EngineAnswer answer) {
    return Stream.of(Signaal.values())
        .filter(signaal -> signaal.vraag().drempel().equals(Optional.of(drempel)))
        .anyMatch(answer::holds);
  }

  private static boolean can(Drempel drempel, int value) {
    return switch (drempel) {
      case TIJDSDRUK -> value >= 1 && value <= 1440;
      case GROTE_CASELOAD -> value <= 100_000;
      default -> value >= 0;
    };
  }

  /** In which what the threshold is about has this value. */
  private static Werkrelatie with(Drempel drempel, int value) {
    Werkrelatie quiet = Table.quiet();
    LocalDate ago = P.minusDays(value);
    return switch (drempel) {
      case TIJDSDRUK -> quiet.withGespreksmomenten(Table.planned().withMinuten(value));
      case VEEL_VOORGANGERS -> quiet.withVolgnummer(value);
      case NET_OVERGEDRAGEN -> quiet.withVolgnummer(2).withBegin(ago);
      case AFSLUITING_GEPLAND -> quiet.withTraject(Traject.of(P.minusDays(9), P.plusDays(value)));
      case KORT_TRAJECT -> quiet.withTraject(Traject.of(P, P.plusDays(value)));
      case STILTE -> quiet.withGespreksmomenten(moments(1, ago));
      case REEKS -> quiet.withGespreksmomenten(moments(value, P));
      case HERSTEL_GEPROBEERD ->
          quiet.withGespreksmomenten(moments(value, P)).withSignalen(List.of(strain()));
      case BELEVING_VERSCHILT ->
          quiet.withWaarnemingen(
              List.of(
                  seen("w1", Perspectief.INWONER, Beleving.ERVAREN, ago),
                  seen("w2", Perspectief.CONSULENT, Beleving.GEMIST, P)));
      case RECENT ->
          Table.empty()
              .withTeam(Team.builder().laatsteOverleg(ago).build())
              .withWaarnemingen(
                  List.of(
                      seen("w1", Perspectief.INWONER, Beleving.WISSELEND, ago),
                      seen("w2", Perspectief.CONSULENT, Beleving.WISSELEND, P)));
      case GROTE_CASELOAD -> quiet.withConsulent(Consulent.of("C-1").withCaseload(value));
    };
  }

  /** So many talks by telephone that the municipality asked for, the last on this day. */
  private static List<Gespreksmoment> moments(int many, LocalDate last) {
    List<Gespreksmoment> moments = new ArrayList<>();
    for (int index = 0; index < many; index++) {
      moments.add(
          Gespreksmoment.of("m" + index, last.minusDays(index))
              .withStatus(Gespreksstatus.GELUKT)
              .withSoort(Gesprekssoort.HERSTELGESPREK)
              .withKanaal(Kanaal.TELEFOON)
              .withInitiatief(Initiatief.GEMEENTE)
              .withMetVoorganger(false));
    }
    return moments;
  }

  /** Given before every one of these talks, and not closed. */
  private static AfgegevenSignaal strain() {
    return AfgegevenSignaal.builder()
        .id("s1")
        .soort(Signaalsoort.STROEFHEID)
        .gever(Perspectief.INWONER)
        .datum(P.minusDays(2_000))
        .verlooptOp(P)
        .build();
  }

  private static Waarneming seen(String id, Perspectief wie, Beleving beleving, LocalDate datum) {
    return Waarneming.builder()
        .id(id)
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(wie)
        .beleving(beleving)
        .datum(datum)
        .verlooptOp(P)
        .build();
  }
}
