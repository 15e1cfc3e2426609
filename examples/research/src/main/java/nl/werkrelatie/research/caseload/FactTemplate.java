// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.time.LocalDate;
import nl.werkrelatie.research.draw.Draw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a step leaves, in the words of the format, with values that are drawn: {@code {"een_van":
 * [...]}} is one of these, {@code {"van": 1, "tot": 9}} a whole number, and {@code {"dagen": 14}}
 * the date so many days after the step.
 */
final class FactTemplate {
  private static final String ONE_OF = "een_van";
  private static final String DAYS = "dagen";
  private static final String FROM = "van";
  private static final String UP_TO = "tot";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FactTemplate() {}

  /** Refuses what cannot be drawn, with what to do. */
  static void check(JsonNode template) {
    if (template.has(ONE_OF)) {
      require(
          template.size() == 1
              && template.get(ONE_OF) instanceof ArrayNode values
              && !values.isEmpty(),
          "een_van stands alone, with a list of at least one");
    } else if (template.has(DAYS)) {
      JsonNode days = template.get(DAYS);
      require(
          template.size() == 1 && isNumber(days),
          "dagen stands alone, with a whole number, van and tot, or een_van these");
    } else if (template.has(FROM)) {
      require(
          template.size() == 2
              && template.get(FROM).isInt()
              && template.path(UP_TO).isInt()
              && template.get(FROM).intValue() <= template.get(UP_TO).intValue(),
          "van and tot stand alone, whole numbers, the lowest first");
      // Refuses what lies too far apart.
      new Between(template.get(FROM).intValue(), template.get(UP_TO).intValue());
    }
    template.forEach(FactTemplate::check);
  }

  /** Whether a whole number is drawn of it, whatever chance says. */
  private static boolean isNumber(JsonNode template) {
    return template.isInt()
        || template.has(FROM)
        || template.has(ONE_OF)
            && template.get(ONE_OF).valueStream().allMatch(FactTemplate::isNumber);
  }

  private static void require(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException("feiten: " + what);
    }
  }

  /** What it becomes on this day. */
  static JsonNode draw(JsonNode template, LocalDate day, Draw draw) {
    if (template instanceof ArrayNode list) {
      ArrayNode all = JSON.arrayNode();
      list.forEach(each -> all.add(draw(each, day, draw)));
      return all;
    }
    if (!(template instanceof ObjectNode object)) {
      return template;
    }
    if (object.has(ONE_OF)) {
      JsonNode values = object.get(ONE_OF);
      return draw(values.get(draw.below(values.size())), day, draw);
    }
    if (object.has(DAYS)) {
      int days = draw(object.get(DAYS), day, draw).intValue();
      return JSON.stringNode(day.plusDays(days).toString());
    }
    if (object.has(FROM)) {
      int from = object.get(FROM).intValue();
      return JSON.numberNode(new Between(from, object.get(UP_TO).intValue()).draw(draw));
    }
    ObjectNode all = JSON.objectNode();
    object.properties().forEach(each -> all.set(each.getKey(), draw(each.getValue(), day, draw)));
    return all;
  }
}
