// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.klantcontact;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.Initiatief;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a werkrelatie may know of one klantcontact. There is no place here for what it was about
 * ({@code onderwerp}, {@code inhoud}), nor for a name or a number of a person.
 *
 * @param gelukt true when it is registered that the contact was made; "no" does not say who was
 *     absent, so it is the same here as unknown
 * @param initiatief who began it, when that was the inwoner or nobody on that side
 * @param medewerkers the uuids of the employees who had part in it, never of a team or a machine
 */
record Klantcontact(
    String uuid,
    OffsetDateTime plaatsgevondenOp,
    String kanaal,
    boolean gelukt,
    Optional<Initiatief> initiatief,
    Set<String> medewerkers) {

  /**
   * The klantcontacten of one person, oldest first, from the rows of open-klant's own fixture. Its
   * API gives the same fields in camelCase, nested.
   */
  static List<Klantcontact> of(String partij, String fixture) {
    List<Row> rows = List.of(JsonMapper.shared().readValue(fixture, Row[].class));
    Row person =
        Row.of("partij", rows)
            .filter(row -> row.has("uuid", partij) && row.has("soort_partij", "persoon"))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("the partij is no person in the file"));
    return Row.of("klantcontact", rows)
        .filter(contact -> contact.betrokkenen(rows).anyMatch(klant(person)))
        .map(contact -> read(contact, klant(person), rows))
        .sorted(Comparator.comparing(contact -> contact.plaatsgevondenOp().toInstant()))
        .toList();
  }

  private static Klantcontact read(Row contact, Predicate<Row> klant, List<Row> rows) {
    return new Klantcontact(
        contact.fields().required("uuid").stringValue(),
        OffsetDateTime.parse(contact.fields().required("plaatsgevonden_op").stringValue()),
        contact.fields().required("kanaal").stringValue(),
        contact.isTrue("indicatie_contact_gelukt"),
        initiatief(contact, klant, rows),
        medewerkers(contact, rows));
  }

  /** A representative who began it leaves open whether the inwoner wished it. */
  private static Optional<Initiatief> initiatief(
      Row contact, Predicate<Row> klant, List<Row> rows) {
    List<Row> began = contact.betrokkenen(rows).filter(row -> row.isTrue("initiator")).toList();
    if (began.isEmpty()) {
      return Optional.of(Initiatief.GEMEENTE);
    }
    return began.stream().anyMatch(klant) ? Optional.of(Initiatief.INWONER) : Optional.empty();
  }

  private static Set<String> medewerkers(Row contact, List<Row> rows) {
    return Row.of("actorklantcontact", rows)
        .filter(link -> link.pointsAt("klantcontact", contact))
        .flatMap(link -> Row.of("actor", rows).filter(actor -> link.pointsAt("actor", actor)))
        .filter(actor -> actor.has("soort_actor", "medewerker"))
        .map(actor -> actor.fields().required("uuid").stringValue())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Predicate<Row> klant(Row person) {
    return row -> row.has("rol", "klant") && row.pointsAt("partij", person);
  }

  /** One row of the fixture: of which table, its key, and its fields. */
  private record Row(String model, int pk, JsonNode fields) {
    static Stream<Row> of(String table, List<Row> rows) {
      return rows.stream().filter(row -> row.model().equals("klantinteracties." + table));
    }

    Stream<Row> betrokkenen(List<Row> rows) {
      return of("betrokkene", rows).filter(row -> row.pointsAt("klantcontact", this));
    }

    boolean has(String field, String value) {
      return fields.path(field).stringValue("").equals(value);
    }

    boolean isTrue(String field) {
      return fields.path(field).booleanValue(false);
    }

    boolean pointsAt(String field, Row other) {
      return fields.path(field).intValue(0) == other.pk();
    }
  }
}
