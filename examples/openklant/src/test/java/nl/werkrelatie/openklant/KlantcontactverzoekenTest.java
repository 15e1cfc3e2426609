// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A klantcontact may be shown to residents: what goes into it, and what cannot. */
class KlantcontactverzoekenTest {
  private static final Klantcontactverzoeken VERZOEKEN =
      Klantcontactverzoeken.of(Kanalen.standard(), "zaaksysteem");
  private static final UUID CONTACT = UUID.fromString("33549ba5-95f0-44d2-9c63-776ec126bc55");
  private static final UUID PARTIJ = UUID.fromString(Pages.LUCAS);
  private static final UUID ACTOR = UUID.fromString(Pages.JASMIJN);
  private static final UUID WERKRELATIE = UUID.fromString("01972a1c-4c6e-7d3b-9f10-2b5d8a3c4e6f");
  private static final Gespreksmoment HELD =
      Gespreksmoment.builder()
          .id("m1")
          .datum(LocalDate.of(2026, 7, 10))
          .tijd(LocalTime.of(0, 30))
          .kanaal(Kanaal.TELEFOON)
          .initiatief(Initiatief.GEMEENTE)
          .status(Gespreksstatus.GELUKT)
          .build();

  @Test
  void it_writes_when_how_who_began_and_that_it_took_place() {
    assertEquals(
        Pages.tree(
            """
            {
              "klantcontact" : {
                "kanaal" : "Telefoon",
                "onderwerp" : "Gesprek",
                "indicatieContactGelukt" : true,
                "taal" : "nld",
                "vertrouwelijk" : true,
                "plaatsgevondenOp" : "2026-07-09T22:30:00Z"
              },
              "betrokkene" : {
                "wasPartij" : { "uuid" : "9f8e8009-2d1c-40ae-931e-c08861ba7207" },
                "rol" : "klant",
                "initiator" : false
              },
              "onderwerpobject" : {
                "onderwerpobjectidentificator" : {
                  "objectId" : "01972a1c-4c6e-7d3b-9f10-2b5d8a3c4e6f",
                  "codeObjecttype" : "werkrelatie",
                  "codeRegister" : "zaaksysteem",
                  "codeSoortObjectId" : "uuid"
                }
              }
            }
            """),
        Pages.tree(VERZOEKEN.maakKlantcontact(HELD, PARTIJ, WERKRELATIE)));
  }

  @Test
  void every_request_is_what_the_description_of_the_api_says_it_takes() {
    Map<String, String> requests =
        Map.of(
            "/klantcontacten", VERZOEKEN.klantcontact(HELD),
            "/betrokkenen", VERZOEKEN.betrokkene(HELD, CONTACT, PARTIJ),
            "/actorklantcontacten", VERZOEKEN.actor(CONTACT, ACTOR),
            "/onderwerpobjecten", VERZOEKEN.onderwerpobject(CONTACT, WERKRELATIE),
            "/maak-klantcontact", VERZOEKEN.maakKlantcontact(HELD, PARTIJ, WERKRELATIE));
    requests.forEach(
        (path, body) -> {
          assertEquals(List.of(), OpenApi.ofRequest(path, body), path);
          // The validator does look: nothing that stands in a request can be missed or be a number.
          ObjectNode request = (ObjectNode) Pages.tree(body);
          for (String name : request.propertyNames()) {
            ObjectNode other = request.deepCopy().put(name, 7);
            assertFalse(OpenApi.ofRequest(path, other.toString()).isEmpty(), path + " " + name);
          }
        });
    ObjectNode less = (ObjectNode) Pages.tree(requests.get("/klantcontacten"));
    less.remove("onderwerp");
    assertFalse(OpenApi.ofRequest("/klantcontacten", less.toString()).isEmpty(), "required");
  }

  @Test
  void nothing_else_of_the_moment_is_written() {
    Gespreksmoment.Builder more = Gespreksmoment.builder().from(HELD).id("another").minuten(20);
    more.doelen(Gespreksdoel.values()).aanwezigen(Aanwezige.values());
    more.soort(Gesprekssoort.HERSTELGESPREK).metVoorganger(true);
    more.addSleutelmomentVoor(Perspectief.values());
    assertEquals(
        VERZOEKEN.maakKlantcontact(HELD, PARTIJ, WERKRELATIE),
        VERZOEKEN.maakKlantcontact(more.build(), PARTIJ, WERKRELATIE),
        "more of the moment is written");
  }

  @Test
  void nothing_that_residents_may_not_see_can_be_given() {
    Set<Class<?>> taken =
        Arrays.stream(Klantcontactverzoeken.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .flatMap(method -> Arrays.stream(method.getParameterTypes()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(Gespreksmoment.class, UUID.class), taken, "the types it takes");
    Set<Class<?>> inside =
        Arrays.stream(Gespreksmoment.class.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getReturnType)
            .filter(type -> type.getName().startsWith("nl.werkrelatie."))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(Gespreksmoment.class, Gespreksmoment.Builder.class),
        inside,
        "a gespreksmoment holds no bagage, quality or suggestie");
  }

  @ParameterizedTest
  @EnumSource(names = "GELUKT", mode = EnumSource.Mode.EXCLUDE)
  void only_what_took_place_is_written(Gespreksstatus status) {
    Gespreksmoment moment = HELD.withStatus(status);
    assertRefused(() -> VERZOEKEN.klantcontact(moment), "status");
    assertRefused(() -> VERZOEKEN.betrokkene(moment, CONTACT, PARTIJ), "status");
  }

  @Test
  void what_the_api_requires_and_nobody_knows_is_refused() {
    assertRefused(() -> VERZOEKEN.klantcontact(HELD.withStatus(Optional.empty())), "status");
    assertRefused(() -> VERZOEKEN.klantcontact(HELD.withTijd(Optional.empty())), "tijd");
    assertRefused(() -> VERZOEKEN.klantcontact(HELD.withKanaal(Optional.empty())), "kanaal");
    Gespreksmoment unknown = HELD.withInitiatief(Optional.empty());
    assertRefused(() -> VERZOEKEN.betrokkene(unknown, CONTACT, PARTIJ), "initiatief");
    assertRefused(() -> VERZOEKEN.maakKlantcontact(unknown, PARTIJ, WERKRELATIE), "initiatief");
    VERZOEKEN.klantcontact(unknown);
  }

  private static void assertRefused(Runnable request, String attribute) {
    String message = assertThrows(IllegalArgumentException.class, request::run).getMessage();
    assertTrue(message.contains(": " + attribute + " is "), message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 201})
  void a_register_that_the_api_does_not_take_is_refused(int length) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Klantcontactverzoeken.of(Kanalen.standard(), "r".repeat(length)));
    Klantcontactverzoeken longest = Klantcontactverzoeken.of(Kanalen.standard(), "r".repeat(200));
    assertEquals(
        List.of(),
        OpenApi.ofRequest("/onderwerpobjecten", longest.onderwerpobject(CONTACT, WERKRELATIE)));
  }

  @ParameterizedTest
  @EnumSource
  void every_channel_is_read_as_it_was_written(Kanaal kanaal) {
    assertEquals(HELD.withKanaal(kanaal), readBack(HELD.withKanaal(kanaal)));
  }

  @ParameterizedTest
  @EnumSource
  void who_began_is_read_as_it_was_written_but_for_both(Initiatief initiatief) {
    assertEquals(
        Optional.of(initiatief == Initiatief.SAMEN ? Initiatief.INWONER : initiatief),
        readBack(HELD.withInitiatief(initiatief)).initiatief());
  }

  /** The moment that is read when the server answers what it was sent. */
  private static Gespreksmoment readBack(Gespreksmoment moment) {
    ObjectNode contact = (ObjectNode) Pages.tree(VERZOEKEN.klantcontact(moment));
    contact.put("uuid", CONTACT.toString());
    contact
        .putArray("hadBetrokkenActoren")
        .addObject()
        .put("uuid", Pages.JASMIJN)
        .put("soortActor", "medewerker");
    contact
        .putObject("_expand")
        .putArray("hadBetrokkenen")
        .add(Pages.tree(VERZOEKEN.betrokkene(moment, CONTACT, PARTIJ)));
    Uitkomst read =
        Pages.read(Pages.wanted(Pages.LUCAS, Pages.JASMIJN), "{\"results\":[" + contact + "]}");
    assertEquals(List.of(), read.meldingen());
    return Gespreksmoment.builder()
        .from(Pages.momenten(read).get(0).withMetVoorganger(Optional.empty()))
        .id("m1")
        .build();
  }
}
