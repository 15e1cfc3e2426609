// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.JsonBindingHost.Screen;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * With our configuration JSON-B writes of every public type its document, or its word, or refuses
 * it; wherever it stands, and whatever type is added.
 */
class JsonBindingTypesTest {
  private static final Jsonb JSONB = JsonBindingHost.ours();
  private static final String PART = " is part of a werkrelatie; write and read the whole";
  private static final String OTHER = " has no JSON of its own; write ";

  /** A value of ours as a host holds it, with the document around it. */
  private record Held(Object holder, String before, String after) {
    String with(String document) {
      return before + document + after;
    }
  }

  private static List<Held> held(Object value) {
    Object array = Array.newInstance(value.getClass(), 1);
    Array.set(array, 0, value);
    return List.of(
        new Held(value, "", ""),
        new Held(Optional.of(value), "", ""),
        new Held(List.of(value), "[", "]"),
        new Held(Set.of(new Screen("x", value)), "[{\"titel\":\"x\",\"inhoud\":", "}]"),
        new Held(new Object[] {value}, "[", "]"),
        new Held(array, "[", "]"),
        new Held(Map.of("een", value), "{\"een\":", "}"),
        new Held(new Screen("x", value), "{\"titel\":\"x\",\"inhoud\":", "}"),
        new Held(
            new Screen("x", List.of(Map.of("een", Optional.of(value)))),
            "{\"titel\":\"x\",\"inhoud\":[{\"een\":",
            "}]}"));
  }

  /** One value of each document, with the document. */
  private static Map<Object, String> documents() {
    Geval geval = Gevallen.van("S12");
    Suggesties suggesties = SmallCatalogus.suggesties();
    Map<Object, String> documents = new LinkedHashMap<>();
    documents.put(Examples.full(), WerkrelatieJson.write(Examples.full()));
    documents.put(
        Examples.full().zonderBijzondereGegevens(),
        WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens()));
    documents.put(Examples.voorOverdracht(), WerkrelatieJson.write(Examples.voorOverdracht()));
    documents.put(geval, GevalJson.write(geval));
    documents.put(StandaardCatalogus.regelset(), RegelsetJson.write(StandaardCatalogus.regelset()));
    documents.put(suggesties, SuggestiesJson.write(suggesties));
    documents.put(suggesties.kort(), SuggestiesJson.write(suggesties.kort()));
    documents.put(suggesties.whyNot("V2"), SuggestiesJson.write(suggesties.whyNot("V2")));
    documents.put(
        suggesties.compare(suggesties), SuggestiesJson.write(suggesties.compare(suggesties)));
    documents.put(suggesties.voorTeam(), SuggestiesJson.write(suggesties.voorTeam()));
    documents.put(SmallCatalogus.voorInwoner(), SuggestiesJson.write(SmallCatalogus.voorInwoner()));
    return documents;
  }

  @Tag("long")
  @Test
  void every_document_is_the_one_of_its_own_writer_wherever_it_stands() {
    documents()
        .forEach(
            (value, document) -> {
              for (Held held : held(value)) {
                assertEquals(
                    json(held.with(document)), json(JSONB.toJson(held.holder())), held.before());
              }
            });
  }

  @Tag("long")
  @Test
  void every_other_public_type_is_refused_or_a_word_wherever_it_stands() throws Exception {
    Set<String> kinds = new TreeSet<>();
    for (Class<?> type : OurTypes.concrete()) {
      if (type.isEnum()) {
        Enum<?> word = (Enum<?>) type.getEnumConstants()[0];
        held(word)
            .forEach(
                held ->
                    assertEquals(
                        json(held.with("\"" + word.name() + "\"")),
                        json(JSONB.toJson(held.holder())),
                        type::getName));
        kinds.add("word");
      } else if (documents().keySet().stream().noneMatch(type::isInstance) && !isTold(type)) {
        for (Held held : held(OurTypes.hollow(type))) {
          assertRefused(
              type,
              assertThrows(JsonbException.class, () -> JSONB.toJson(held.holder()), type::getName));
        }
        kinds.add(type.getPackageName());
      }
    }
    assertEquals(
        Set.of(
            "word",
            "nl.werkrelatie.engine",
            "nl.werkrelatie.json",
            "nl.werkrelatie.json.document",
            "nl.werkrelatie.geval",
            "nl.werkrelatie.json.host",
            "nl.werkrelatie.look", // behind Signalen
            "nl.werkrelatie.model",
            "nl.werkrelatie.review",
            "nl.werkrelatie.handvat",
            "nl.werkrelatie.rules",
            "nl.werkrelatie.signaal",
            "nl.werkrelatie.situatie",
            "nl.werkrelatie.text"),
        kinds,
        "what was tried");
  }

  @Tag("long")
  @Test
  void none_of_them_is_read_either() throws IOException {
    for (Class<?> type : OurTypes.concrete()) {
      if (!type.isEnum()
          && documents().keySet().stream().noneMatch(type::isInstance)
          && !isTold(type)) {
        assertRefused(
            type,
            assertThrows(JsonbException.class, () -> JSONB.fromJson("{}", type), type::getName));
      }
    }
  }

  @Test
  void as_a_key_of_a_map_a_value_is_its_document_or_refused() {
    documents()
        .forEach(
            (value, document) ->
                assertEquals(
                    json("[{\"key\":" + document + ",\"value\":1}]"),
                    json(JSONB.toJson(Map.of(value, 1)))));
    assertRefused(
        Examples.full().inwoner().getClass(),
        assertThrows(
            JsonbException.class, () -> JSONB.toJson(Map.of(Examples.full().inwoner(), 1))));
  }

  /** Words and violations tell nothing about a person, so a host shows them in its own way. */
  private static boolean isTold(Class<?> type) {
    return Throwable.class.isAssignableFrom(type)
        || type == Violation.class
        || type == DocumentViolation.class;
  }

  private static void assertRefused(Class<?> type, Throwable refusal) {
    Throwable last = refusal;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    assertEquals(IllegalArgumentException.class, last.getClass(), refusal::toString);
    String message = String.valueOf(last.getMessage());
    assertTrue(
        message.contains(type.getPackageName().equals("nl.werkrelatie.model") ? PART : OTHER)
            && !message.startsWith("Screen "),
        () -> type + ": " + message);
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
