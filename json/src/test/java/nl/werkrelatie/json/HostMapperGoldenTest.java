// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.HostMapper.Way;
import nl.werkrelatie.json.HostObjects.Dossier;
import nl.werkrelatie.json.HostObjects.Kaart;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a host's own mapper every document is, byte for byte, what it is alone. */
class HostMapperGoldenTest {

  static List<HostMapper> all() {
    return HostMapper.all();
  }

  @Test
  void the_versions_on_the_path_are_the_ones_that_are_to_be_tested() {
    Map<Integer, String> found = new TreeMap<>();
    HostMapper.all().forEach(mapper -> found.put(mapper.generation(), mapper.version()));
    assertEquals(
        System.getProperty("jackson2.expected"), found.getOrDefault(2, "none"), "Jackson 2");
    assertEquals(
        System.getProperty("jackson3.expected"), found.getOrDefault(3, "none"), "Jackson 3");
    assertFalse(found.isEmpty(), "no Jackson at all");
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_document_is_the_golden_file_however_the_module_came(HostMapper byHand)
      throws IOException {
    for (Way way : List.of(Way.BY_HAND, Way.TWICE_BY_HAND, Way.BY_SERVICE_LOADER)) {
      if (way != Way.BY_SERVICE_LOADER || isFoundByItself()) {
        HostMapper mapper = byHand.by(way);
        for (Map.Entry<String, Object> golden : goldenValues().entrySet()) {
          String expected = Documents.resource("host/" + golden.getKey() + ".json").strip();
          assertEquals(
              expected, compact(golden.getValue()), () -> golden.getKey() + " by the facade");
          assertEquals(
              expected,
              mapper.write(golden.getValue()),
              () -> golden.getKey() + " " + way + ": other bytes than the facade's");
          assertEquals(
              expected,
              mapper.writeTree(golden.getValue()),
              () -> golden.getKey() + " " + way + ": other bytes through a tree");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_named_module_finds_nothing_by_itself_so_registering_by_hand_is_needed(HostMapper byHand)
      throws IOException {
    HostMapper mapper = byHand.by(Way.BY_SERVICE_LOADER);
    String facade = WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT);
    String written = "";
    try {
      written = mapper.write(Examples.full());
    } catch (IOException | RuntimeException withoutModule) {
      assertFalse(isFoundByItself(), "the module is on the class path and was not found");
    }
    assertEquals(isFoundByItself(), written.equals(facade), "found by itself");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void every_published_geval_goes_through_the_mapper_and_back(HostMapper mapper)
      throws IOException {
    for (Gevalverwijzing reference : Gevallen.index()) {
      Geval geval = GevalJson.read(Gevallen.document(reference.id()));
      String written = mapper.write(geval);
      assertEquals(GevalJson.write(geval, JsonForm.COMPACT), written, () -> reference.id());
      assertEquals(geval, mapper.read(written, Geval.class), () -> reference.id());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void inside_a_record_a_list_a_map_and_a_bean_it_is_the_same(HostMapper mapper)
      throws IOException {
    Dossier dossier = HostObjects.dossier();
    String written = mapper.write(dossier);
    for (String ours :
        List.of(
            "\"eersteRelatie\":" + compact(Examples.full()),
            "\"relaties\":[" + compact(Examples.minimal()) + "," + compact(Examples.full()) + "]",
            "\"gevallen\":{\"S12\":" + compact(dossier.gevallen().get("S12")) + "}",
            "\"geopendOp\":\"21/11/2026\"")) {
      assertEquals(true, written.contains(ours), () -> ours + " is not in " + written);
    }
    assertEquals(dossier, mapper.read(written, Dossier.class), "read back");
    assertEquals(dossier, mapper.readTree(written, Dossier.class), "read back through a tree");
    assertEquals(dossier, mapper.convert(dossier, Dossier.class), "converted");

    Kaart kaart = new Kaart();
    kaart.setRelatie(Examples.full());
    Kaart same = mapper.read(mapper.write(kaart), Kaart.class);
    assertEquals(Examples.full(), same.getRelatie(), "the bean");
    assertEquals(kaart.getSinds(), same.getSinds(), "the bean's own date");
  }

  @ParameterizedTest
  @MethodSource("all")
  void null_stays_the_null_of_the_host(HostMapper mapper) throws IOException {
    assertNull(mapper.read("null", Werkrelatie.class), "a document that is null");
    assertNull(
        mapper.read("{\"aantalStukken\":1,\"eersteRelatie\":null}", Dossier.class).eersteRelatie(),
        "a property that is null");
    assertEquals(
        "[null]", mapper.write(java.util.Collections.singletonList(null)), "a list with null");
  }

  static boolean isFoundByItself() {
    return !HostMapperGoldenTest.class.getModule().isNamed();
  }

  static Map<String, Object> goldenValues() {
    return Map.of(
        "werkrelatie",
        Examples.full(),
        "geval",
        GevalJson.read(Gevallen.document("S12")),
        "werkrelatie-zonder-bijzondere-gegevens",
        Examples.full().zonderBijzondereGegevens());
  }

  static String compact(Object value) {
    if (value instanceof Werkrelatie werkrelatie) {
      return WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    } else if (value instanceof Geval geval) {
      return GevalJson.write(geval, JsonForm.COMPACT);
    }
    return WerkrelatieJson.write(
        (nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens) value, JsonForm.COMPACT);
  }
}
