// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of Open Klant's own fixture, put together in the form of its API: rows point at each
 * other by their key, and the names are in snake_case.
 */
final class FixtureRows {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final String KEY = "pk";

  private final Map<String, List<Field>> tables = new HashMap<>();
  private final Map<String, Map<JsonNode, List<Field>>> indexes = new HashMap<>();

  FixtureRows(Field file) {
    for (Field row : file.objects()) {
      tables.computeIfAbsent(row.text("model"), unused -> new ArrayList<>()).add(row);
    }
  }

  /** Each klantcontact as the API would give it, with everyone who took part. */
  List<Field> klantcontacten() {
    return table("klantcontact").stream().map(this::klantcontact).toList();
  }

  /** Each partij, with its soort. */
  List<Field> partijen() {
    return table("partij").stream()
        .map(row -> field(row, Map.of("uuid", "uuid", "soort_partij", "soortPartij")))
        .toList();
  }

  private Field klantcontact(Field row) {
    Field contact =
        field(
            row,
            Map.of(
                "uuid", "uuid",
                "kanaal", "kanaal",
                "indicatie_contact_gelukt", "indicatieContactGelukt",
                "plaatsgevonden_op", "plaatsgevondenOp"));
    ObjectNode node = (ObjectNode) contact.node();
    ArrayNode actoren = node.putArray("hadBetrokkenActoren");
    for (Field link : pointingAt("actorklantcontact", "klantcontact", row)) {
      pointedAt("actor", link, "actor").ifPresent(actor -> actoren.add(actor(actor)));
    }
    ArrayNode betrokkenen = node.putObject("_expand").putArray("hadBetrokkenen");
    pointingAt("betrokkene", "klantcontact", row).forEach(one -> betrokkenen.add(betrokkene(one)));
    return contact;
  }

  private JsonNode actor(Field row) {
    ObjectNode node =
        (ObjectNode) field(row, Map.of("uuid", "uuid", "soort_actor", "soortActor")).node();
    node.putObject("actoridentificator")
        .set("objectId", value(row, "actoridentificator_object_id"));
    return node;
  }

  private JsonNode betrokkene(Field row) {
    ObjectNode node =
        (ObjectNode) field(row, Map.of("rol", "rol", "initiator", "initiator")).node();
    pointedAt("partij", row, "partij")
        .ifPresent(partij -> node.set("wasPartij", field(partij, Map.of("uuid", "uuid")).node()));
    return node;
  }

  private static Field field(Field row, Map<String, String> names) {
    ObjectNode node = NODES.objectNode();
    names.forEach(
        (here, there) -> {
          JsonNode value = value(row, here);
          if (!value.isMissingNode()) {
            node.set(there, value);
          }
        });
    return new Field(node, row.place() + "/fields");
  }

  private List<Field> table(String name) {
    return tables.getOrDefault("klantinteracties." + name, List.of());
  }

  /** The rows of a table of which this column points at another row. */
  private List<Field> pointingAt(String table, String column, Field other) {
    return at(table, column, value(other, KEY));
  }

  /** The row of a table at which this column points. */
  private Optional<Field> pointedAt(String table, Field row, String column) {
    return at(table, KEY, value(row, column)).stream().findFirst();
  }

  /** Each table is gone through once for each column. */
  private List<Field> at(String table, String column, JsonNode value) {
    Map<JsonNode, List<Field>> rows =
        indexes.computeIfAbsent(
            table + " " + column,
            unused -> table(table).stream().collect(groupingBy(row -> value(row, column))));
    return value.isNull() || value.isMissingNode()
        ? List.of()
        : rows.getOrDefault(value, List.of());
  }

  private static JsonNode value(Field row, String column) {
    return column.equals(KEY) ? row.node().path(KEY) : row.node().path("fields").path(column);
  }
}
