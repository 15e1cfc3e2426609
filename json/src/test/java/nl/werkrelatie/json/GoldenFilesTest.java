// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {

  @Test
  void the_smallest_werkrelatie_is_written_as_ever() {
    String expected = Documents.resource("golden/werkrelatie-klein.json");
    assertEquals(expected, WerkrelatieJson.write(Examples.minimal()), "the readable form changed");
  }

  @Test
  void a_full_werkrelatie_is_written_as_ever() {
    assertEquals(
        Documents.full(), WerkrelatieJson.write(Examples.full()), "the readable form changed");
    assertEquals(
        Examples.full(),
        WerkrelatieJson.read(Documents.full()),
        "the readable form is read as something else");
  }

  @Test
  void the_compact_form_is_one_line_without_white_space() {
    assertEquals(
        Documents.json(
            "{'schemaVersie':1,'doel':'werkrelatie','soort':'werkrelatie','inwoner':{'id':'W-1043'},'consulent':{'id':'C-7'},"
                + "'gespreksmomenten':[{'id':'m1','datum':'2026-06-01','kanaal':'telefoon','status':'gelukt'}]}"),
        WerkrelatieJson.write(Examples.minimal(), JsonForm.COMPACT));
  }

  @Test
  void the_projection_is_written_as_ever() {
    String expected = Documents.resource("golden/werkrelatie-zonder-bijzondere-gegevens.json");
    assertEquals(
        expected,
        WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens()),
        "the projection changed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens(), JsonForm.READABLE, out);
    assertEquals(expected, out.toString(StandardCharsets.UTF_8), "the stream got other text");
  }

  @Test
  void what_goes_along_to_the_next_consulent_is_written_as_ever() {
    WerkrelatieVoorOverdracht mee = Examples.voorOverdracht();
    String expected = Documents.resource("golden/werkrelatie-voor-overdracht.json");
    assertEquals(expected, WerkrelatieJson.write(mee), "the readable form changed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WerkrelatieJson.write(mee, JsonForm.READABLE, out);
    assertEquals(expected, out.toString(StandardCharsets.UTF_8), "the stream got other text");
  }
}
