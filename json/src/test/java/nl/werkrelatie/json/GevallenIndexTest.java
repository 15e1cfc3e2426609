// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Test;

/** The index of the published gevallen tells what stands beside it, and nothing else. */
class GevallenIndexTest {
  @Test
  void every_file_is_in_the_index_and_every_entry_has_a_file() throws IOException {
    try (Stream<Path> files = Files.list(Gevallen.FOLDER)) {
      Set<String> present =
          new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
      Set<String> indexed =
          new TreeSet<>(Gevallen.index().stream().map(Gevalverwijzing::bestand).toList());
      assertEquals(Gevallen.index().size(), indexed.size(), "a file is in the index twice");
      indexed.add("index.json");
      assertEquals(Set.of(), without(present, indexed), "files that the index does not name");
      assertEquals(
          Set.of(), without(indexed, present), "files that the index names and that are not there");
    }
  }

  @Test
  void every_published_geval_is_reached_under_its_own_id_and_titel() {
    for (Gevalverwijzing verwijzing : Gevallen.index()) {
      Geval geval = Gevallen.van(verwijzing.id());
      assertEquals(
          verwijzing.id(), geval.id(), () -> verwijzing.bestand() + " holds a geval of another id");
      assertEquals(
          verwijzing.titel(),
          geval.titel(),
          () -> verwijzing.id() + " has another titel in the index");
    }
    assertEquals(
        Gevallen.index().stream().map(Gevalverwijzing::id).toList(),
        Gevallen.alle().map(Geval::id).toList(),
        "all gevallen, in order");
    assertEquals(
        Gevallen.index().size(),
        Gevallen.index().stream().map(Gevalverwijzing::id).distinct().count(),
        "an id occurs twice");
  }

  @Test
  void what_the_index_shows_of_handvatten_is_expected_in_the_geval() {
    for (PublishedSet.Entry entry : PublishedSet.all()) {
      Gevalverwijzing shown = entry.verwijzing();
      shown
          .voorgesteld()
          .forEach(id -> assertTrue(entry.suggests(id), () -> entry + " does not suggest " + id));
      shown
          .stil()
          .forEach(
              id ->
                  assertTrue(
                      !entry.suggests(id) && !entry.holds(id),
                      () -> entry + " is not silent about " + id));
      for (Verwachting.Aangehouden held : shown.aangehouden()) {
        held.gronden()
            .forEach(
                grond ->
                    assertTrue(
                        entry.holds(held.handvat(), grond),
                        () -> entry + " does not hold " + held.handvat() + " at " + grond));
      }
      assertEquals(
          Set.copyOf(shown.stil()),
          Set.copyOf(entry.geval().verwacht().stil()),
          () -> entry + " shows others as silent");
    }
  }

  @Test
  void what_the_index_shows_of_signalen_is_so() {
    for (PublishedSet.Entry entry : PublishedSet.all()) {
      Geval geval = entry.geval();
      Signalen found =
          RuleEngine.standard()
              .with(geval.drempels())
              .suggest(geval.werkrelatie(), geval.peildatum())
              .signalen();
      Map<Signaalzijde, Stand> stands =
          Map.of(
              Signaalzijde.GELDT, Stand.GELDT,
              Signaalzijde.GELDT_NIET, Stand.GELDT_NIET,
              Signaalzijde.NIET_VASTGELEGD, Stand.NIET_VASTGELEGD);
      stands.forEach(
          (zijde, stand) -> {
            for (Signaal signaal : entry.verwijzing().signalen(zijde)) {
              assertEquals(
                  stand, found.stand(signaal), () -> entry + " shows " + zijde + " of " + signaal);
            }
          });
      assertEquals(
          entry.verwijzing().signalen(Signaalzijde.NIET_VASTGELEGD),
          geval.verwacht().nietVastgelegd(),
          () -> entry + " and the index tell other signalen that are not recorded");
    }
  }

  @Test
  void neighbours_differ_in_exactly_one_property_or_list_element() {
    for (PublishedSet.Entry entry : PublishedSet.all()) {
      for (PublishedSet.Entry buur : entry.buur()) {
        int differences = FactDifferences.count(entry.geval(), buur.geval());
        assertEquals(1, differences, () -> entry + " is no nearest neighbour of " + buur);
      }
    }
  }

  @Test
  void no_two_gevallen_are_about_the_same_facts() {
    Map<Map<String, Object>, List<String>> byFacts = new HashMap<>();
    PublishedSet.all()
        .forEach(
            entry ->
                byFacts.merge(
                    FactDifferences.facts(entry.geval()),
                    List.of(entry.toString()),
                    GevallenIndexTest::both));
    List<List<String>> same =
        byFacts.values().stream().filter(ids -> ids.size() > 1).collect(Collectors.toList());
    assertEquals(List.of(), same, "gevallen about the same facts");
  }

  private static Set<String> without(Set<String> names, Set<String> others) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(others);
    return rest;
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
