// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Ids;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.review.Voorbeelden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class FixtureBreadthTest {
  private static final int SAMPLES = 2_000;
  private static final List<Class<?>> TYPES =
      List.of(
          Werkrelatie.class,
          Inwoner.class,
          Consulent.class,
          Traject.class,
          Overdracht.class,
          Team.class,
          Gespreksmoment.class,
          GeschondenLevensverhaal.class,
          Systeemkritiek.class,
          Waarneming.class,
          Uiting.class,
          AfgegevenSignaal.class,
          Zelfrapportage.class,
          Toezegging.class);

  @Test
  void every_attribute_that_can_be_unknown_or_empty_is_so_now_and_then_and_not_always() {
    Map<String, Set<String>> seen = seen();
    Set<String> alwaysTheSame = new TreeSet<>();
    seen.forEach(
        (attribute, cases) -> {
          boolean twoSided =
              cases.contains("absent") || cases.contains("empty") || cases.contains("present");
          if (twoSided && cases.size() < 2) {
            alwaysTheSame.add(attribute);
          }
        });
    assertEquals(
        Set.of(
            "GeschondenLevensverhaal.geslotenOp",
            "Systeemkritiek.geslotenOp",
            "Uiting.geslotenOp",
            "Waarneming.geslotenOp"),
        alwaysTheSame,
        "what cannot be closed, and nothing else");
    for (String set : List.of("Gespreksmoment.doelen", "Gespreksmoment.aanwezigen")) {
      assertTrue(seen.get(set).containsAll(Set.of("absent", "empty", "present")), set);
    }
  }

  @Test
  void every_word_of_every_list_occurs() {
    Map<String, Set<String>> seen = seen();
    Set<String> never = new TreeSet<>();
    for (Class<?> type : TYPES) {
      for (Method attribute : attributes(type)) {
        if (attribute.getReturnType().isEnum()) {
          for (Object word : attribute.getReturnType().getEnumConstants()) {
            if (!seen.get(name(type, attribute)).contains(word.toString())) {
              never.add(name(type, attribute) + " " + word);
            }
          }
        }
      }
    }
    assertEquals(
        Set.of("GeschondenLevensverhaal.zichtbaarheid VERWACHT"),
        never,
        "what is refused, and nothing else");
    assertEquals(6, words(seen, "GeschondenLevensverhaal.soort"));
    assertEquals(4, words(seen, "Systeemkritiek.soort"));
    assertEquals(6, words(seen, "Gespreksmoment.soort"));
    assertEquals(3, words(seen, "Gespreksmoment.initiatief"));
    assertEquals(7, words(seen, "Gespreksmoment.kanaal"));
    assertEquals(5, words(seen, "Gespreksmoment.status"));
    assertEquals(2, words(seen, "Gespreksmoment.doelen"));
    assertEquals(6, words(seen, "Gespreksmoment.aanwezigen"));
    assertEquals(2, words(seen, "Gespreksmoment.metVoorganger"));
    assertEquals(7, words(seen, "Inwoner.gewenstKanaal"));
    assertEquals(3, words(seen, "Toezegging.status"));
  }

  @Test
  void the_same_seed_gives_the_same_scenario() {
    for (long seed = -200; seed < 200; seed++) {
      assertEquals(Scenarios.any().sample(seed), Scenarios.any().sample(seed));
    }
  }

  @Test
  void every_sample_of_a_row_can_be_drawn_again_by_its_number() {
    List<Werkrelatie> row = Werkrelaties.any().samples(40).limit(5).toList();
    for (int number = 0; number < row.size(); number++) {
      assertEquals(row.get(number), Werkrelaties.any().sample(40 + number));
    }
  }

  @Test
  void every_id_is_accepted() {
    Ids.opaque().samples(0).limit(SAMPLES).forEach(id -> assertEquals(id, Inwoner.of(id).id()));
  }

  @Test
  void a_werkrelatie_grows_simpler_until_only_its_two_references_are_left() {
    Werkrelatie werkrelatie = Werkrelaties.any().sample(7);
    Optional<Werkrelatie> simpler = Voorbeelden.kleiner(werkrelatie).findFirst();
    while (simpler.isPresent()) {
      assertTrue(
          Voorbeelden.kleiner(simpler.get()).count() < Voorbeelden.kleiner(werkrelatie).count(),
          "not simpler");
      werkrelatie = simpler.get();
      simpler = Voorbeelden.kleiner(werkrelatie).findFirst();
    }
    Inwoner inwoner = Inwoner.of(werkrelatie.inwoner().id());
    Consulent consulent = Consulent.of(werkrelatie.consulent().id());
    assertEquals(Werkrelatie.builder().inwoner(inwoner).consulent(consulent).build(), werkrelatie);
  }

  /** Per attribute whether it was absent, present and empty, and which words it held. */
  private static Map<String, Set<String>> seen() {
    Map<String, Set<String>> seen = new TreeMap<>();
    Werkrelaties.any()
        .samples(0)
        .limit(SAMPLES)
        .flatMap(FixtureBreadthTest::values)
        .forEach(value -> addTo(seen, value));
    return seen;
  }

  private static Stream<Object> values(Werkrelatie werkrelatie) {
    Stream<Optional<?>> parts =
        Stream.of(werkrelatie.traject(), werkrelatie.overdracht(), werkrelatie.team());
    return Stream.of(
            Stream.of(werkrelatie, werkrelatie.inwoner(), werkrelatie.consulent()),
            parts.flatMap(Optional::stream),
            werkrelatie.feiten())
        .flatMap(values -> values);
  }

  private static void addTo(Map<String, Set<String>> seen, Object value) {
    Class<?> type = TYPES.stream().filter(each -> each.isInstance(value)).findFirst().orElseThrow();
    for (Method attribute : attributes(type)) {
      addCases(
          seen.computeIfAbsent(name(type, attribute), name -> new TreeSet<>()),
          read(attribute, value));
    }
  }

  private static void addCases(Set<String> cases, Object content) {
    if (content instanceof Optional<?> optional) {
      optional.ifPresentOrElse(known -> addKnown(cases, known), () -> cases.add("absent"));
    } else if (content instanceof OptionalInt number) {
      cases.add(number.isPresent() ? "present" : "absent");
    } else if (content instanceof Collection<?> || content instanceof Enum<?>) {
      addKnown(cases, content);
    }
  }

  private static void addKnown(Set<String> cases, Object known) {
    if (known instanceof Enum<?> || known instanceof Boolean) {
      cases.add(known.toString());
    } else if (known instanceof Collection<?> several) {
      cases.add(several.isEmpty() ? "empty" : "present");
      several.stream().filter(Enum.class::isInstance).forEach(word -> cases.add(word.toString()));
    } else {
      cases.add("present");
    }
  }

  private static long words(Map<String, Set<String>> seen, String attribute) {
    return seen.get(attribute).stream()
        .filter(word -> !Set.of("absent", "empty", "present").contains(word))
        .count();
  }

  private static List<Method> attributes(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && !method.isBridge()
                    && !method.getName().equals("laatsteDag"))
        .filter(
            method ->
                !Set.of(Object.class, Stream.class, void.class).contains(method.getReturnType()))
        .filter(
            method ->
                !method.getName().equals("builder") && method.getDeclaringClass() != Object.class)
        .toList();
  }

  private static String name(Class<?> type, Method attribute) {
    return type.getSimpleName() + "." + attribute.getName();
  }

  private static Object read(Method attribute, Object from) {
    try {
      return attribute.invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(attribute.getName() + " cannot be read", e);
    }
  }
}
