// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.geval.Signaalzijde.*;
import static nl.werkrelatie.signaal.Signaal.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Feitkenmerk;
import nl.werkrelatie.signaal.Vraag.Samengesteld;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Test;

/**
 * Every signaal has its gevallen: each side of it that there can be, and both sides of its
 * threshold.
 */
class GevallenSidesTest {
  private static final int MANY = 2_000;

  /** About the planned moment. */
  private static final Set<Signaal> PLANNED =
      asking(
          vraag ->
              vraag instanceof Vraag.Gepland
                  || vraag instanceof Vraag.GeplandeTijd
                  || vraag == Samengesteld.GEEN_VAKTOLK
                  || vraag == Samengesteld.KANAAL_ANDERS_DAN_GEWENST
                  || vraag == Samengesteld.NIET_VEILIG_BEKEND);

  /** About past moments, also those of predecessors. */
  private static final Set<Signaal> CONTACT =
      asking(
          vraag ->
              vraag instanceof Vraag.Laatste
                  || vraag instanceof Vraag.Reeks
                  || vraag == Samengesteld.AFGEZEGD_DOOR_GEMEENTE
                  || measures(vraag, Standaardmaat.DAGEN_STIL::equals));

  /** About facts that are closed. */
  private static final Set<Signaal> CLOSING =
      asking(
          vraag ->
              vraag == Samengesteld.HERSTEL_GEPROBEERD
                  || vraag instanceof Vraag.Vermeld vermeld
                      && (vermeld.kenmerk() == Feitkenmerk.SIGNAAL
                          || vermeld.kenmerk() == Feitkenmerk.ZELFRAPPORTAGE));

  /** About facts that expire, or that hold until lifted. */
  private static final Set<Signaal> TEMPORARY =
      and(
          CLOSING,
          asking(
              vraag ->
                  vraag instanceof Vraag.Vermeld
                      || vraag instanceof Vraag.NietVermeld
                      || vraag == Samengesteld.NIET_VEILIG_BEKEND
                      || vraag == Samengesteld.VEILIG_KANAAL_ONBEKEND
                      || vraag == Samengesteld.GROEI
                      || vraag == Samengesteld.BELEVING_VERSCHILT
                      || vraag == Samengesteld.INWONER_NIET_GEHOORD
                      || measures(
                          vraag,
                          feit -> feit instanceof LaatsteBeleving || feit instanceof Verloop)));

  /** About a value that can be unknown: what is not recorded in some of very many werkrelaties. */
  private static final Set<Signaal> UNKNOWABLE = unknowable();

  /** Where each side can be. */
  private static final Map<Signaalzijde, Set<Signaal>> SIDES = new EnumMap<>(Signaalzijde.class);

  static {
    SIDES.put(GELDT, EnumSet.allOf(Signaal.class));
    SIDES.put(GELDT_NIET, EnumSet.allOf(Signaal.class));
    SIDES.put(NIET_VASTGELEGD, UNKNOWABLE);
    SIDES.put(LAATSTE_DAG, TEMPORARY);
    SIDES.put(VERLOPEN, TEMPORARY);
    SIDES.put(GESLOTEN, CLOSING);
    SIDES.put(LATER, and(TEMPORARY, CONTACT, EnumSet.of(NET_OVERGEDRAGEN, GEEN_TEAMOVERLEG)));
    // A moment that is cancelled counts before its date too.
    SIDES.get(LATER).remove(AFGEZEGD_DOOR_GEMEENTE);
    SIDES.put(GEPLAND, and(PLANNED, CONTACT, EnumSet.of(HERSTEL_GEPROBEERD)));
    SIDES.put(VOORBIJ, SIDES.get(GEPLAND));
    SIDES.put(VOORGANGER, and(CONTACT, EnumSet.of(HERSTEL_GEPROBEERD)));
    SIDES.put(EIGEN, SIDES.get(VOORGANGER));
  }

  @Test
  void every_side_of_a_signaal_is_shown_where_there_can_be_one_and_nowhere_else() {
    for (Signaalzijde zijde : Signaalzijde.values()) {
      Set<Signaal> asked = SIDES.get(zijde);
      Set<Signaal> shown = EnumSet.noneOf(Signaal.class);
      PublishedSet.all().forEach(entry -> shown.addAll(entry.verwijzing().signalen(zijde)));
      assertEquals(
          Set.of(), without(asked, shown::contains), () -> "no geval shows " + zijde + " of");
      assertEquals(
          Set.of(),
          without(shown, asked::contains),
          () -> "nothing above asks for, and a geval shows, " + zijde + " of");
    }
  }

  @Test
  void every_signaal_fails_one_fact_away_from_holding() {
    assertNeighbours(
        EnumSet.allOf(Signaal.class),
        (one, signaal) -> one.shows(signaal, GELDT_NIET),
        (other, signaal) -> other.holds(signaal));
  }

  @Test
  void a_fact_decides_on_its_last_day_and_no_longer_on_the_day_after() {
    assertOpposites(TEMPORARY, LAATSTE_DAG, VERLOPEN);
  }

  @Test
  void a_fact_no_longer_counts_on_the_day_on_which_it_is_closed() {
    assertNeighbours(
        CLOSING,
        (one, signaal) -> one.shows(signaal, GESLOTEN) && !one.holds(signaal),
        (other, signaal) -> other.holds(signaal));
  }

  @Test
  void a_fact_of_a_later_date_does_not_decide_and_one_of_the_day_itself_does() {
    Set<Signaal> asked = SIDES.get(LATER);
    assertEquals(
        Set.of(),
        without(
            asked,
            signaal ->
                neighbours(signaal, (one, same) -> one.shows(same, LATER), (other, same) -> true)
                    .anyMatch(pair -> pair.get(0).holds(signaal) != pair.get(1).holds(signaal))),
        "a later date makes no difference for");
  }

  @Test
  void a_planned_and_a_past_moment_decide_otherwise() {
    assertOpposites(SIDES.get(GEPLAND), GEPLAND, VOORBIJ);
  }

  @Test
  void repair_was_tried_by_the_present_consulent_only() {
    assertOpposites(EnumSet.of(HERSTEL_GEPROBEERD), EIGEN, VOORGANGER);
  }

  @Test
  void other_contacts_of_a_predecessor_count_as_those_of_the_present_consulent() {
    assertNeighbours(
        CONTACT,
        (one, signaal) -> one.shows(signaal, EIGEN) && one.holds(signaal),
        (other, signaal) -> other.shows(signaal, VOORGANGER) && other.holds(signaal));
  }

  @Test
  void
      every_threshold_has_its_last_value_on_both_sides_by_default_and_as_the_organisation_set_it() {
    Set<Drempel> asked = EnumSet.noneOf(Drempel.class);
    Set<String> missing = new TreeSet<>();
    for (Signaal signaal : Signaal.values()) {
      for (Drempel drempel : signaal.vraag().drempel().stream().toList()) {
        asked.add(drempel);
        for (GezetDoor setter : GezetDoor.values()) {
          boolean exists = setter == GezetDoor.ORGANISATIE || drempel.standaard().isPresent();
          if (exists && !isShownOnBothSides(drempel, signaal, setter)) {
            missing.add(drempel.id() + " " + signaal + " set by " + setter);
          }
        }
      }
    }
    assertEquals(EnumSet.allOf(Drempel.class), asked, "the thresholds");
    assertEquals(Set.of(), missing, "thresholds without a geval on either side");
  }

  private static boolean isShownOnBothSides(Drempel drempel, Signaal signaal, GezetDoor setter) {
    BiPredicate<PublishedSet.Entry, Signaal> liesThere =
        (entry, same) ->
            entry.verwijzing().drempel().filter(drempel::equals).isPresent()
                && entry
                    .geval()
                    .drempels()
                    .van(drempel)
                    .map(Drempelwaarde::gezetDoor)
                    .filter(setter::equals)
                    .isPresent();
    return neighbours(
            signaal,
            liesThere.and((one, same) -> one.shows(same, GELDT)),
            liesThere.and((other, same) -> other.shows(same, GELDT_NIET)))
        .findAny()
        .isPresent();
  }

  /**
   * For each signaal there are two neighbours that show these two sides, and the signaal holds in
   * exactly one of them.
   */
  private static void assertOpposites(Set<Signaal> signalen, Signaalzijde one, Signaalzijde other) {
    assertEquals(
        Set.of(),
        without(
            signalen,
            signaal ->
                neighbours(
                        signaal,
                        (entry, same) -> entry.shows(same, one),
                        (entry, same) -> entry.shows(same, other))
                    .anyMatch(pair -> pair.get(0).holds(signaal) != pair.get(1).holds(signaal))),
        () -> "no two neighbours, one " + one + " and one " + other + ", that differ in");
  }

  private static void assertNeighbours(
      Set<Signaal> signalen,
      BiPredicate<PublishedSet.Entry, Signaal> one,
      BiPredicate<PublishedSet.Entry, Signaal> other) {
    assertEquals(
        Set.of(),
        without(signalen, signaal -> neighbours(signaal, one, other).findAny().isPresent()),
        "no two neighbours that show this of");
  }

  /** Every two neighbours of which the first and the second are as asked. */
  private static Stream<List<PublishedSet.Entry>> neighbours(
      Signaal signaal,
      BiPredicate<PublishedSet.Entry, Signaal> first,
      BiPredicate<PublishedSet.Entry, Signaal> second) {
    return PublishedSet.all().stream()
        .filter(entry -> first.test(entry, signaal))
        .flatMap(
            entry ->
                PublishedSet.all().stream()
                    .filter(other -> second.test(other, signaal) && entry.isNeighbourOf(other))
                    .map(other -> List.of(entry, other)));
  }

  private static Set<Signaal> asking(Predicate<Vraag> wanted) {
    return Stream.of(Signaal.values())
        .filter(signaal -> wanted.test(signaal.vraag()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signaal.class)));
  }

  private static boolean measures(Vraag vraag, Predicate<Meetbaar> wanted) {
    return vraag instanceof Vraag.Gemeten gemeten && wanted.test(gemeten.feit());
  }

  private static Set<Signaal> unknowable() {
    Set<Signaal> unknowable = EnumSet.noneOf(Signaal.class);
    for (int seed = 0; seed < MANY; seed++) {
      Signalen signalen = Scenarios.any().sample(seed).suggesties().signalen();
      Stream.of(Signaal.values())
          .filter(signaal -> signalen.stand(signaal) == Stand.NIET_VASTGELEGD)
          .forEach(unknowable::add);
    }
    return unknowable;
  }

  private static Set<Signaal> without(Set<Signaal> signalen, Predicate<Signaal> found) {
    return signalen.stream().filter(found.negate()).collect(Collectors.toCollection(TreeSet::new));
  }

  @SafeVarargs
  private static Set<Signaal> and(Set<Signaal>... sets) {
    Set<Signaal> all = EnumSet.noneOf(Signaal.class);
    for (Set<Signaal> set : sets) {
      all.addAll(set);
    }
    return all;
  }
}
