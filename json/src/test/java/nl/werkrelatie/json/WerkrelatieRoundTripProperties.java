// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;

class WerkrelatieRoundTripProperties {

  @Provide
  Arbitrary<Werkrelatie> werkrelaties() {
    return JqwikWerkrelaties.werkrelaties();
  }

  @Tag("long")
  @Property(tries = 1000)
  void a_werkrelatie_that_is_written_and_read_is_the_same(
      @ForAll("werkrelaties") Werkrelatie werkrelatie) {
    String readable = WerkrelatieJson.write(werkrelatie);
    assertEquals(
        werkrelatie,
        WerkrelatieJson.read(readable),
        () -> "another werkrelatie came back from: " + readable);
    assertEquals(
        readable,
        WerkrelatieJson.write(WerkrelatieJson.read(readable)),
        "writing again gave other text");
  }

  @Tag("long")
  @Property(tries = 1000)
  void both_forms_hold_the_same(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    String compact = WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    assertEquals(-1, compact.indexOf('\n'), () -> "a compact document is one line: " + compact);
    assertEquals(
        werkrelatie,
        WerkrelatieJson.read(compact),
        () -> "another werkrelatie came back from: " + compact);
  }

  @Property(tries = 200)
  void every_way_in_and_out_gives_the_same(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    String text = WerkrelatieJson.write(werkrelatie);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WerkrelatieJson.write(werkrelatie, JsonForm.READABLE, out);
    assertArrayEquals(bytes, out.toByteArray(), "the stream got other bytes than the text");
    assertEquals(werkrelatie, WerkrelatieJson.read(bytes), "read from bytes");
    assertEquals(
        werkrelatie, WerkrelatieJson.read(new ByteArrayInputStream(bytes)), "read from a stream");
    assertEquals(werkrelatie, WerkrelatieJson.read(new StringReader(text)), "read from a reader");
  }

  @Property(tries = 200)
  void the_projection_holds_no_special_category(@ForAll("werkrelaties") Werkrelatie werkrelatie) {
    String text = WerkrelatieJson.write(werkrelatie.zonderBijzondereGegevens());
    for (String absent :
        new String[] {
          "bagage", "uitingen", "zelfrapportages", "caseload", "tolkNodig", "aanwezigen"
        }) {
      assertEquals(-1, text.indexOf('"' + absent + '"'), () -> absent + " came along in: " + text);
    }
  }

  @Property(tries = 200)
  void nothing_comes_along_to_the_next_consulent_that_stays_behind(
      @ForAll("werkrelaties") Werkrelatie werkrelatie) {
    String text =
        WerkrelatieJson.write(werkrelatie.voorOverdracht(Examples.PEILDATUM), JsonForm.COMPACT);
    for (String absent :
        new String[] {
          "\"consulent\":",
          "\"overdracht\":",
          "\"team\":",
          "\"waarnemingen\"",
          "\"uitingen\"",
          "\"zelfrapportages\"",
          "\"sleutelmomentVoor\"",
          "\"overdraagbaar\":false",
          "\"metVoorganger\":false",
          "\"stroefheid\"",
          "\"vertrouwen_beschadigd\"",
          "\"verzoek_wissel\"",
          "\"nagekomen\""
        }) {
      assertEquals(-1, text.indexOf(absent), () -> absent + " came along in: " + text);
    }
    assertEquals(
        werkrelatie.bagage().stream()
            .filter(bagage -> bagage.overdraagbaar().orElse(false))
            .filter(bagage -> bagage.countsOn(Examples.PEILDATUM))
            .count(),
        text.split("\"overdraagbaar\":true", -1).length - 1L,
        () -> "bagage in: " + text);
  }
}
