// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.werkrelatie.fixtures.EigenSignaalset;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which signalen tell how far off they are, which do not and why, and that none marks a person. */
class AfstandTest {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final Drempels DREMPELS = Drempels.standard().with(Drempel.GROTE_CASELOAD, 60);
  private static final int SCENARIOS = 3_000;

  private static final Set<Vraag> SO_OR_NOT_IN_SEVERAL_FACTS =
      Set.of(
          Vraag.Samengesteld.GEEN_VAKTOLK,
          Vraag.Samengesteld.KANAAL_ANDERS_DAN_GEWENST,
          Vraag.Samengesteld.AFGEZEGD_DOOR_GEMEENTE,
          Vraag.Samengesteld.NIET_VEILIG_BEKEND,
          Vraag.Samengesteld.VEILIG_KANAAL_ONBEKEND);

  private static final String SO_OR_NOT = "it is so or it is not";
  private static final String SHARED = "to count what was shared would be a mark on a person";
  private static final String SAID = "to count what was said or asked would be a mark on a person";
  private static final String REPORTED = "to count what the consulent reported would be a mark";
  private static final String SCORE = "how many qualities are lacking would be a score";

  /** Why what is asked tells no distance; empty when it tells one. */
  private static Optional<String> whyNot(Vraag vraag) {
    if (vraag instanceof Vraag.Gepland || vraag instanceof Vraag.Laatste) {
      return Optional.of(SO_OR_NOT);
    } else if (vraag instanceof Vraag.NietVermeld) {
      return Optional.of(SHARED);
    } else if (vraag instanceof Vraag.Vermeld vermeld) {
      return Optional.of(
          switch (vermeld.kenmerk()) {
            case BAGAGE -> SHARED;
            case SIGNAAL, UITING -> SAID;
            case ZELFRAPPORTAGE -> REPORTED;
          });
    } else if (vraag instanceof Vraag.Gemeten gemeten) {
      return gemeten.feit() == Standaardmaat.DAGEN_TOT_GEPLANDE_OVERDRACHT
              || gemeten.feit() == Standaardmaat.ERVARINGSKENNIS
          ? Optional.of(SO_OR_NOT)
          : Optional.empty();
    } else if (SO_OR_NOT_IN_SEVERAL_FACTS.contains(vraag)) {
      return Optional.of(SO_OR_NOT);
    }
    return vraag == Vraag.Samengesteld.GROEI ? Optional.of(SCORE) : Optional.empty();
  }

  @Tag("long")
  @Test
  void every_standard_signaal_tells_a_distance_or_is_listed_with_the_reason_why_not() {
    Set<Signaal> told = EnumSet.noneOf(Signaal.class);
    for (Signalen signalen : some()) {
      Arrays.stream(Signaal.values())
          .filter(signaal -> signalen.afstand(signaal).isPresent())
          .forEach(told::add);
    }
    for (Signaal signaal : Signaal.values()) {
      Optional<String> why = whyNot(signaal.vraag());
      assertTrue(
          told.contains(signaal) != why.isPresent(),
          told.contains(signaal)
              ? signaal + " has a distance, although " + why.orElse("")
              : signaal + " has no distance, and no reason is listed");
    }
  }

  @Tag("long")
  @Test
  void a_signaal_that_fails_and_has_a_distance_tells_it_while_its_facts_are_recorded() {
    Set<Signaal> silent = EnumSet.noneOf(Signaal.class);
    for (Signalen signalen : some()) {
      Arrays.stream(Signaal.values())
          .filter(signaal -> isOneWord(signaal) && signalen.stand(signaal) == Stand.GELDT_NIET)
          .filter(signaal -> signalen.afstand(signaal).isEmpty())
          .forEach(silent::add);
    }
    assertEquals(Set.of(), silent, "one word was recorded and it is not told");
  }

  @Tag("long")
  @Test
  void every_kind_of_own_fact_but_a_number_of_contacts_tells_a_distance_that_fails_or_holds() {
    Set<String> told = new HashSet<>();
    List<Signalen> some = some().subList(0, 60);
    Set<String> kinds = new LinkedHashSet<>();
    for (long seed = 0; seed < 800; seed++) {
      EigenSignaal own = EigenSignaalset.any().sample(seed);
      kinds.add(kind(own));
      for (Signalen signalen : some) {
        signalen.afstand(own).ifPresent(far -> told.add(kind(own) + signalen.stand(own)));
      }
    }
    assertEquals(Maat.values().length + 4, kinds.size(), "kinds of own facts");
    for (String kind : kinds) {
      for (Stand stand : List.of(Stand.GELDT, Stand.GELDT_NIET)) {
        assertEquals(
            !kind.equals(Aantal.class.getSimpleName()),
            told.contains(kind + stand),
            kind + " tells a distance when it is " + stand);
      }
    }
  }

  @Tag("long")
  @Test
  void an_experience_is_told_in_words_and_only_days_in_numbers() {
    for (Signalen signalen : some()) {
      for (Signaal signaal : Signaal.values()) {
        signalen
            .afstand(signaal)
            .filter(far -> isOneWord(signaal) || signaal == Signaal.BELEVING_VERSCHILT)
            .ifPresent(
                far ->
                    assertFalse(
                        far.nl()
                            .replaceAll("\\d+ dag(en)? uit elkaar en hoogstens \\d+", "")
                            .matches(".*\\d.*"),
                        signaal + " tells " + far.nl()));
      }
    }
  }

  @Test
  void a_promise_tells_the_days_to_or_since_its_date() {
    assertEquals(
        "afgesproken datum over 1 dag|agreed date in 1 day",
        far(promised(1), Signaal.OPEN_TOEZEGGING));
    assertEquals(
        "afgesproken datum over 0 dagen|agreed date in 0 days",
        far(promised(0), Signaal.OPEN_TOEZEGGING));
    assertEquals(
        "1 dag, gevraagd minder dan 1|1 day, asked less than 1",
        far(promised(-1), Signaal.OPEN_TOEZEGGING));
    assertEquals("", far(Gezien.from(empty(), P, DREMPELS), Signaal.OPEN_TOEZEGGING));
  }

  @Test
  void a_range_that_holds_tells_both_ways_out_of_it() {
    Signalen row = Gezien.from(empty().withVolgnummer(3), P, DREMPELS);
    assertEquals(
        "3 consulenten, gevraagd minder dan 2 of meer dan 4"
            + "|3 consulenten, asked less than 2 or more than 4",
        far(row, new EigenSignaal("EIGEN_RIJ", Maat.VOLGNUMMER, Bereik.tussen(2, 4))));
    assertEquals(
        "3 consulenten, gevraagd meer dan 4|3 consulenten, asked more than 4",
        far(row, new EigenSignaal("EIGEN_RIJ", Maat.VOLGNUMMER, Bereik.tussen(1, 4))),
        "nothing lies below the first");
  }

  private static boolean isOneWord(Signaal signaal) {
    return Arrays.stream(Kwaliteit.values())
        .anyMatch(
            kwaliteit ->
                Set.of(
                        Signaal.gemist(kwaliteit),
                        Signaal.wisselend(kwaliteit),
                        Signaal.ervaren(kwaliteit))
                    .contains(signaal));
  }

  private static String kind(EigenSignaal own) {
    return own.gegeven() instanceof Maat maat
        ? maat.name()
        : own.gegeven().getClass().getSimpleName();
  }

  private static List<Signalen> some() {
    return LongStream.range(0, SCENARIOS)
        .<Signalen>mapToObj(seed -> Gezien.from(Werkrelaties.around(P).sample(seed), P, DREMPELS))
        .toList();
  }

  private static String far(Signalen signalen, Constatering signaal) {
    return signalen.afstand(signaal).map(far -> far.nl() + "|" + far.en()).orElse("");
  }

  private static Signalen promised(int daysAhead) {
    Toezegging promise =
        Toezegging.builder()
            .id("t1")
            .uiterlijk(P.plusDays(daysAhead))
            .status(Toezeggingstatus.OPEN)
            .build();
    return Gezien.from(empty().withToezeggingen(promise), P, DREMPELS);
  }

  private static Werkrelatie empty() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.builder().id("I-1").build())
        .consulent(Consulent.builder().id("C-1").build())
        .build();
  }
}
