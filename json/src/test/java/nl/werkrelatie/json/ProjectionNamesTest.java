// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.ProjectieTables;
import nl.werkrelatie.json.tables.SuggestiesTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What leaves through a projection is decided by a person: every name that its documents can hold
 * stands in a list, and every property of a werkrelatie stands in that list or, with a reason, in
 * the list of what is left out.
 */
class ProjectionNamesTest {
  private static final int GENERATED = 200;

  private static final Map<String, ObjectForm<?>> PROJECTIONS =
      new TreeMap<>(
          Map.of(
              "werkrelatie_zonder_bijzondere_gegevens",
              ProjectieTables.ZONDER_BIJZONDERE_GEGEVENS,
              "werkrelatie_voor_overdracht",
              ProjectieTables.WERKRELATIE_VOOR_OVERDRACHT,
              "voor_inwoner",
              InwonerTables.VOOR_INWONER,
              "gedeelde_suggesties",
              SuggestiesTables.GEDEELDE_SUGGESTIES));

  @ParameterizedTest
  @MethodSource("projections")
  void every_name_a_document_can_hold_was_decided_upon(String projection) {
    Set<String> decided = new TreeSet<>(named(projection));
    Set<String> written = Names.of(PROJECTIONS.get(projection));
    assertEquals(
        List.of(),
        without(written, decided),
        () ->
            projection
                + " can now write names nobody decided upon; may they leave? Then add them to projections/"
                + projection
                + ".txt");
    assertEquals(
        List.of(),
        without(decided, written),
        () -> "projections/" + projection + ".txt lists names that are not written; take them out");
    assertEquals(
        List.copyOf(decided),
        named(projection),
        () -> "projections/" + projection + ".txt is not sorted");
  }

  @ParameterizedTest
  @MethodSource("projections")
  void every_property_of_a_werkrelatie_leaves_or_stays_with_a_reason(String projection) {
    Set<String> werkrelatie = Names.of(WerkrelatieTables.WERKRELATIE);
    List<String> leaving = named(projection);
    Map<String, String> staying = leftOut(projection);
    staying.forEach(
        (pointer, reason) -> {
          assertTrue(werkrelatie.contains(pointer), () -> pointer + " is no property; take it out");
          assertFalse(leaving.contains(pointer), () -> pointer + " leaves and stays; choose");
          assertFalse(reason.isBlank(), () -> pointer + " stays without a reason; give one");
        });
    List<String> undecided =
        werkrelatie.stream()
            .filter(pointer -> !leaving.contains(pointer))
            .filter(pointer -> staying.keySet().stream().noneMatch(top -> isIn(pointer, top)))
            .toList();
    assertEquals(
        List.of(),
        undecided,
        () ->
            "nobody decided whether these leave through "
                + projection
                + "; write them, or give the reason in projections/"
                + projection
                + ".left-out.txt");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("projections")
  void no_document_holds_another_name(String projection) {
    List<String> decided = named(projection);
    for (long seed = 0; seed < GENERATED; seed++) {
      for (String document : documents(projection, Werkrelaties.any().sample(seed))) {
        Set<String> held = new TreeSet<>();
        collect("", JsonMapper.builder().build().readTree(document), held);
        assertEquals(List.of(), without(held, Set.copyOf(decided)), "seed " + seed);
      }
    }
  }

  static Stream<String> projections() {
    return PROJECTIONS.keySet().stream();
  }

  private static List<String> documents(String projection, Werkrelatie werkrelatie) {
    Suggesties suggesties = RuleEngine.standard().suggest(werkrelatie, Examples.PEILDATUM);
    return switch (projection) {
      case "voor_inwoner" ->
          List.of(
              SuggestiesJson.write(
                  RuleEngine.standard().voorInwoner(werkrelatie, Examples.PEILDATUM)));
      case "gedeelde_suggesties" ->
          List.of(
              SuggestiesJson.write(suggesties.voorTeam()),
              SuggestiesJson.write(suggesties.voorOrganisatie()));
      case "werkrelatie_voor_overdracht" ->
          List.of(WerkrelatieJson.write(werkrelatie.voorOverdracht(Examples.PEILDATUM)));
      default -> List.of(WerkrelatieJson.write(werkrelatie.zonderBijzondereGegevens()));
    };
  }

  private static void collect(String place, JsonNode node, Set<String> held) {
    node.forEachEntry(
        (name, value) -> {
          held.add(place + "/" + name);
          collect(place + "/" + name, value, held);
        });
    if (node.isArray()) {
      node.forEach(element -> collect(place + "/*", element, held));
    }
  }

  private static boolean isIn(String pointer, String top) {
    return pointer.equals(top) || pointer.startsWith(top + "/");
  }

  private static List<String> without(Set<String> these, Set<String> those) {
    List<String> rest = new ArrayList<>(these);
    rest.removeAll(those);
    return rest;
  }

  private static List<String> named(String projection) {
    return Documents.resource("projections/" + projection + ".txt").lines().toList();
  }

  /** A pointer, which stands for all beneath it, and the reason. */
  private static Map<String, String> leftOut(String projection) {
    Map<String, String> reasons = new LinkedHashMap<>();
    Documents.resource("projections/" + projection + ".left-out.txt")
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", 2);
              reasons.put(parts[0], parts.length == 1 ? "" : parts[1]);
            });
    return reasons;
  }
}
