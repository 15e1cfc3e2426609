// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkrelatie.model.Gespreksmoment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers of the API that others made, and small changes in them. */
final class Pages {
  static final String LUCAS = "9f8e8009-2d1c-40ae-931e-c08861ba7207";
  static final String ORGANISATIE = "dce80380-80ed-465e-be6a-50ec5ea971c8";
  static final String JASMIJN = "02d4cea3-ebf4-4826-956e-7a5ca1be85ca";
  static final String TIM = "f81b8ec7-4b1f-4c42-b1b5-6f686e223005";

  /** Who asked the questions of {@link #openInwoner}. */
  static final String BOB = "7d5c7368-4b5d-4383-8bc4-69b3305bae5e";

  static final Predicate<Actor> EVERY_EMPLOYEE = actor -> actor.soort().equals("medewerker");

  /** What is told of {@link #api} as it is. */
  static final List<String> AS_IT_IS = List.of("CONTACT_FAILED (1)", "INITIATOR_UNKNOWN (1)");

  private Pages() {}

  /** Two klantcontacten of Lucas: with Jasmijn, and an attempt of Tim. */
  static String api() {
    return resource("open-klant/klantcontacten.json");
  }

  /** The same two in a dump, of which the second is another's. */
  static String fixture() {
    return resource("open-klant/klantinteracties.json");
  }

  /** The dump, with the second one as a contact of Lucas too. */
  static String fixtureOfBoth() {
    return changed(
        fixture(),
        "\"partij\": 2,\n        \"klantcontact\": 2",
        "\"partij\": 1,\n        \"klantcontact\": 2");
  }

  /** Three questions that one person asked through a web form. */
  static String openInwoner() {
    return resource("open-inwoner/klantcontacten.json");
  }

  /**
   * A page of klantcontacten in the form in which a partij gives them: a partij with its
   * betrokkenen, and in each its klantcontact.
   */
  static String byPartij(String page, String partij) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    ObjectNode one = whole.put("count", 1).putNull("next").putArray("results").addObject();
    one.put("uuid", partij).put("soortPartij", "persoon");
    for (JsonNode contact : tree(page).get("results")) {
      JsonNode all = contact.at("/_expand/hadBetrokkenen");
      for (JsonNode betrokkene : all) {
        if (betrokkene.at("/wasPartij/uuid").stringValue("").equals(partij)) {
          ObjectNode nested = (ObjectNode) betrokkene.deepCopy();
          ObjectNode had = (ObjectNode) contact.deepCopy();
          had.remove("_expand");
          if (had.withArray("hadBetrokkenen").isEmpty()) {
            all.forEach(
                other ->
                    had.withArray("hadBetrokkenen").addObject().set("uuid", other.get("uuid")));
          }
          nested.putObject("_expand").set("hadKlantcontact", had);
          one.putArray("betrokkenen");
          one.withObject("_expand").withArray("betrokkenen").add(nested);
        }
      }
    }
    return whole.toString();
  }

  static Klantcontacten wanted(String partij, String consulent) {
    return Klantcontacten.of(partij, consulent, EVERY_EMPLOYEE);
  }

  static Uitkomst read(Klantcontacten wanted, String... pages) {
    Lezing lezing = wanted.lezing();
    Arrays.stream(pages).forEach(page -> lezing.klantcontacten(new StringReader(page)));
    return lezing.uitkomst();
  }

  static Uitkomst readFixture(Klantcontacten wanted, String file) {
    Lezing lezing = wanted.lezing();
    lezing.fixture(new StringReader(file));
    return lezing.uitkomst();
  }

  static Uitkomst readPartijen(Klantcontacten wanted, String page) {
    Lezing lezing = wanted.lezing();
    lezing.partijen(new StringReader(page));
    return lezing.uitkomst();
  }

  static List<String> told(Uitkomst uitkomst) {
    return uitkomst.meldingen().stream().map(Melding::toString).toList();
  }

  static List<Gespreksmoment> momenten(Uitkomst uitkomst) {
    return uitkomst.werkrelatie().gespreksmomenten();
  }

  static Optional<Melding> melding(Uitkomst uitkomst, Meldingcode code) {
    return uitkomst.meldingen().stream().filter(one -> one.code() == code).findFirst();
  }

  /** A text in which something is changed, and which does hold it. */
  static String changed(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new AssertionError("it has another form: " + from + " is not in it");
    }
    return text.replace(from, to);
  }

  /** One value of the API page changed, given as JSON. */
  static String with(String page, String object, String name, String json) {
    JsonNode whole = tree(page);
    ((ObjectNode) whole.at(object)).set(name, tree(json));
    return whole.toString();
  }

  static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
