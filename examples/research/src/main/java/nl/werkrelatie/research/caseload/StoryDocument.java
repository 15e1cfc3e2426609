// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.time.LocalDate;
import java.util.Map;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The werkrelatie document that a story leaves. The strict reader of the library says whether it is
 * one, so that no scenario can invent what no host could record.
 *
 * <p>A fact gets an id, and the day of its step where it has no date.
 */
final class StoryDocument {
  private static final String MOMENTS = "gespreksmomenten";
  private static final String SIGNALEN = "signalen";
  private static final String ZELFRAPPORTAGES = "zelfrapportages";
  private static final String TOEZEGGINGEN = "toezeggingen";

  /** The lists of a werkrelatie, each with the letter before the ids of its facts. */
  private static final Map<String, String> LISTS =
      Map.of(
          MOMENTS,
          "m",
          "bagage",
          "b",
          "waarnemingen",
          "w",
          "uitingen",
          "u",
          SIGNALEN,
          "s",
          ZELFRAPPORTAGES,
          "z",
          TOEZEGGINGEN,
          "t");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode document = JSON.objectNode();

  StoryDocument(String inwoner, String consulent) {
    document.put("schemaVersie", 1).put("doel", "werkrelatie").put("soort", "werkrelatie");
    document.putObject("inwoner").put("id", inwoner);
    document.putObject("consulent").put("id", consulent);
  }

  Werkrelatie werkrelatie() {
    return WerkrelatieJson.read(document.toString());
  }

  void add(Story.Happening happening) {
    for (String soort : happening.step().sluit()) {
      close(SIGNALEN, soort, happening.day());
      close(ZELFRAPPORTAGES, soort, happening.day());
    }
    ObjectNode feiten = happening.step().feiten();
    if (feiten != null) {
      feiten
          .properties()
          .forEach(
              given ->
                  add(
                      given.getKey(),
                      FactTemplate.draw(given.getValue(), happening.day(), happening.draw()),
                      happening.day()));
    }
  }

  private void add(String name, JsonNode drawn, LocalDate day) {
    if (LISTS.containsKey(name)) {
      ArrayNode list = document.withArray(name);
      if (drawn instanceof ArrayNode several) {
        several.forEach(fact -> list.add(fact(name, list, fact, day)));
      } else {
        list.add(fact(name, list, drawn, day));
      }
    } else if (drawn instanceof ObjectNode more && document.get(name) instanceof ObjectNode known) {
      known.setAll(more);
    } else {
      document.set(name, drawn);
    }
  }

  private static JsonNode fact(String list, ArrayNode before, JsonNode drawn, LocalDate day) {
    ObjectNode fact = JSON.objectNode().put("id", LISTS.get(list) + (before.size() + 1));
    if (!list.equals(TOEZEGGINGEN)) {
      fact.put("datum", day.toString());
    }
    return drawn instanceof ObjectNode values ? fact.setAll(values) : drawn;
  }

  private void close(String list, String soort, LocalDate day) {
    for (JsonNode fact : document.withArray(list)) {
      JsonNode own = fact.path("soort");
      if (own.isString() && own.asString().equals(soort) && !fact.has("geslotenOp")) {
        ((ObjectNode) fact).put("geslotenOp", day.toString());
      }
    }
  }
}
