// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.klantcontact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Zelfrapportage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A klantcontact may be shown to residents: what goes into it, and what cannot. */
class KlantcontactWriterTest {
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
            "rol" : "klant",
            "initiator" : false
          }
        }
        """,
        KlantcontactWriter.write(HELD));
  }

  @Test
  void nothing_else_of_the_moment_is_written() {
    Gespreksmoment.Builder more = Gespreksmoment.builder().from(HELD).id("another").minuten(20);
    more.doelen(Gespreksdoel.values()).aanwezigen(Aanwezige.values());
    more.soort(Gesprekssoort.HERSTELGESPREK).metVoorganger(true);
    more.addSleutelmomentVoor(Perspectief.values());
    assertEquals(
        KlantcontactWriter.write(HELD),
        KlantcontactWriter.write(more.build()),
        "more of the moment is written");
  }

  @Test
  void it_takes_a_gespreksmoment_and_nothing_that_residents_may_not_see() {
    Set<Class<?>> taken =
        Arrays.stream(KlantcontactWriter.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .flatMap(method -> Arrays.stream(method.getParameterTypes()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(Gespreksmoment.class), taken, "the types it takes");
    for (Class<?> kept :
        List.of(
            Bagage.class,
            Waarneming.class,
            AfgegevenSignaal.class,
            Uiting.class,
            Zelfrapportage.class,
            Toezegging.class,
            Suggestie.class,
            Suggesties.class,
            GedeeldeSuggesties.class)) {
      assertFalse(
          Gespreksmoment.class.isAssignableFrom(kept), () -> "it takes a " + kept.getSimpleName());
    }
  }

  @ParameterizedTest
  @EnumSource(names = "GELUKT", mode = EnumSource.Mode.EXCLUDE)
  void only_what_took_place_is_written(Gespreksstatus status) {
    Gespreksmoment moment = Gespreksmoment.builder().from(HELD).status(status).build();
    assertThrows(
        IllegalArgumentException.class,
        () -> KlantcontactWriter.write(moment),
        () -> status + " is written as a contact");
  }

  @Test
  void what_the_api_requires_and_nobody_knows_is_refused() {
    for (Gespreksmoment unknown :
        List.of(
            HELD.withStatus(Optional.empty()),
            HELD.withTijd(Optional.empty()),
            HELD.withKanaal(Optional.empty()))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> KlantcontactWriter.write(unknown),
          "something is made up");
    }
  }

  @ParameterizedTest
  @EnumSource(Kanaal.class)
  void every_channel_is_written_as_it_is_read(Kanaal kanaal) {
    JsonNode written =
        JsonMapper.shared().readTree(KlantcontactWriter.write(HELD.withKanaal(kanaal)));
    Klantcontact contact =
        new Klantcontact(
            "k1",
            OffsetDateTime.parse(written.at("/klantcontact/plaatsgevondenOp").stringValue()),
            written.at("/klantcontact/kanaal").stringValue(),
            true,
            HELD.initiatief(),
            Set.of("C-1"));
    Gespreksmoment read =
        KlantcontactScreen.werkrelatie(
                "W-1", "C-1", List.of(contact), KlantcontactScreen.Registratie.ONBEKEND)
            .gespreksmomenten()
            .get(0);
    assertEquals(
        HELD.withId("k1").withKanaal(kanaal).withMetVoorganger(false), read, "lost on the way");
  }

  @Test
  void who_began_is_left_out_when_the_api_has_no_word_for_it() {
    for (Gespreksmoment moment :
        List.of(HELD.withInitiatief(Optional.empty()), HELD.withInitiatief(Initiatief.SAMEN))) {
      assertFalse(KlantcontactWriter.write(moment).contains("initiator"), "a beginner is made up");
    }
  }
}
