// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.rules.Regelset;
import org.junit.jupiter.api.Test;

/** Every way in and out of a document reads and writes the same. */
class FacadesTest {

  @Test
  void every_way_to_read_a_document_reads_the_same() {
    String werkrelatie = Documents.full();
    assertReads(
        WerkrelatieJson.read(werkrelatie),
        List.of(
            bytes -> WerkrelatieJson.read(bytes),
            bytes -> WerkrelatieJson.read(new ByteArrayInputStream(bytes)),
            bytes -> WerkrelatieJson.read(new StringReader(text(bytes))),
            bytes -> WerkrelatieJson.within(Limits.standard()).read(bytes)),
        werkrelatie);

    String geval = Gevallen.document("S01");
    Geval read = GevalJson.read(geval);
    assertEquals("S01", read.id());
    assertReads(
        read,
        List.of(
            bytes -> GevalJson.read(bytes),
            bytes -> GevalJson.read(new ByteArrayInputStream(bytes)),
            bytes -> GevalJson.read(new StringReader(text(bytes))),
            bytes -> GevalJson.within(Limits.standard()).read(bytes)),
        geval);

    String regelset = Documents.resource(RegelsetJsonTest.EXAMPLE);
    Regelset rules = RegelsetJson.read(regelset);
    assertEquals("oudewater-noord", rules.id());
    assertReads(
        rules,
        List.of(
            bytes -> RegelsetJson.read(bytes),
            bytes -> RegelsetJson.read(new ByteArrayInputStream(bytes)),
            bytes -> RegelsetJson.read(new StringReader(text(bytes))),
            bytes -> RegelsetJson.within(Limits.standard()).read(bytes)),
        regelset);

    String index = GevallenJson.write(Gevallen.index());
    assertEquals(Gevallen.index(), GevallenJson.read(index));
    assertReads(
        Gevallen.index(),
        List.of(
            bytes -> GevallenJson.read(bytes),
            bytes -> GevallenJson.read(new ByteArrayInputStream(bytes)),
            bytes -> GevallenJson.read(new StringReader(text(bytes))),
            bytes -> GevallenJson.within(Limits.standard()).read(bytes)),
        index);
  }

  @Test
  void every_way_to_write_a_document_writes_the_same() {
    RuleEngine engine = RuleEngine.standard();
    Suggesties suggesties = engine.suggest(Examples.full(), Examples.PEILDATUM);
    VoorInwoner inwoner = engine.voorInwoner(Examples.full(), Examples.PEILDATUM);
    Regelset regelset = RegelsetJson.read(Documents.resource(RegelsetJsonTest.EXAMPLE));
    Geval geval = GevalJson.read(Gevallen.document("S01"));
    WhyNot whyNot = suggesties.whyNot("H09");
    Vergelijking vergelijking =
        suggesties.compare(engine.suggest(Examples.full(), Examples.PEILDATUM.plusDays(90)));
    for (JsonForm form : JsonForm.values()) {
      assertWrites(
          CatalogusJson.write(engine, form), out -> CatalogusJson.write(engine, form, out));
      assertWrites(
          RegelsetJson.write(regelset, form), out -> RegelsetJson.write(regelset, form, out));
      assertWrites(GevalJson.write(geval, form), out -> GevalJson.write(geval, form, out));
      assertWrites(
          GevallenJson.write(Gevallen.index(), form),
          out -> GevallenJson.write(Gevallen.index(), form, out));
      assertWrites(
          SuggestiesJson.write(suggesties, form),
          out -> SuggestiesJson.write(suggesties, form, out));
      assertWrites(
          SuggestiesJson.write(suggesties.kort(), form),
          out -> SuggestiesJson.write(suggesties.kort(), form, out));
      assertWrites(
          SuggestiesJson.write(whyNot, form), out -> SuggestiesJson.write(whyNot, form, out));
      assertWrites(
          SuggestiesJson.write(vergelijking, form),
          out -> SuggestiesJson.write(vergelijking, form, out));
      assertWrites(
          SuggestiesJson.write(suggesties.voorTeam(), form),
          out -> SuggestiesJson.write(suggesties.voorTeam(), form, out));
      assertWrites(
          SuggestiesJson.write(inwoner, form), out -> SuggestiesJson.write(inwoner, form, out));
      assertWrites(
          WerkrelatieJson.write(Examples.full(), form),
          out -> WerkrelatieJson.write(Examples.full(), form, out));
    }
  }

  private static <T> void assertReads(T expected, List<Function<byte[], T>> ways, String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    ways.forEach(way -> assertEquals(expected, way.apply(bytes)));
  }

  private static void assertWrites(String expected, Consumer<OutputStream> way) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    way.accept(written);
    assertEquals(expected, text(written.toByteArray()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
