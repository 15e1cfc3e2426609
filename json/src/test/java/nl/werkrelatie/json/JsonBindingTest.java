// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.JsonBindingHost.Bewaard;
import nl.werkrelatie.json.JsonBindingHost.Dossier;
import nl.werkrelatie.json.JsonBindingHost.Kaart;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.JsonBindingWerkrelatie;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host with JSON-B gets of our types, with our configuration and without it. */
class JsonBindingTest {
  private static final Werkrelatie WERKRELATIE = WerkrelatieJson.read(Documents.full());
  private static final String MARK = "GEHEIM";

  /** Made anew for each test, as it remembers what it saw of a type. */
  private final Jsonb jsonb = JsonBindingHost.ours();

  @Test
  void a_document_kept_as_a_text_comes_back_as_it_was() {
    Jsonb jsonb = JsonBindingHost.plain();
    String written = jsonb.toJson(new Bewaard("D-1", WerkrelatieJson.write(WERKRELATIE)));
    Bewaard read = jsonb.fromJson(written, Bewaard.class);
    assertEquals(WERKRELATIE, WerkrelatieJson.read(read.werkrelatie()));
  }

  @Test
  void a_werkrelatie_comes_back_wherever_it_stands() {
    assertEquals(WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT), jsonb.toJson(WERKRELATIE));
    Dossier dossier = new Dossier();
    dossier.setWerkrelatie(WERKRELATIE);
    dossier.setEerder(List.of(Examples.minimal(), WERKRELATIE));

    Dossier bean = jsonb.fromJson(jsonb.toJson(dossier), Dossier.class);

    assertEquals(WERKRELATIE, bean.getWerkrelatie());
    assertEquals(List.of(Examples.minimal(), WERKRELATIE), bean.getEerder());
    Kaart kaart = new Kaart("D-1", WERKRELATIE);
    assertEquals(kaart, jsonb.fromJson(jsonb.toJson(kaart), Kaart.class));
    assertEquals(WERKRELATIE, jsonb.fromJson(jsonb.toJson(WERKRELATIE), Werkrelatie.class));
    Werkrelatie[] many = {WERKRELATIE, Examples.minimal()};
    assertEquals(List.of(many), List.of(jsonb.fromJson(jsonb.toJson(many), Werkrelatie[].class)));
    assertNull(jsonb.fromJson("{\"werkrelatie\":null}", Dossier.class).getWerkrelatie());
  }

  @Tag("long")
  @Test
  void every_geval_and_a_regelset_come_back() {
    for (Gevalverwijzing reference : Gevallen.index()) {
      Geval geval = Gevallen.van(reference.id());
      assertEquals(geval, jsonb.fromJson(jsonb.toJson(geval), Geval.class), reference::id);
    }
    Regelset regelset = StandaardCatalogus.regelset();
    Regelset read = jsonb.fromJson(jsonb.toJson(regelset), Regelset.class);
    assertEquals(RegelsetJson.write(regelset), RegelsetJson.write(read));
  }

  @Test
  void what_is_written_only_is_not_read() {
    for (Class<?> type : OurTypes.WRITTEN_ONLY) {
      JsonbException refusal =
          assertThrows(
              JsonbException.class, () -> jsonb.fromJson("{\"inwoner\":\"GEHEIM\"}", type));
      assertTrue(
          refusal.getMessage().contains(type.getSimpleName() + " is written only; "),
          refusal::getMessage);
      assertSilent(refusal);
    }
  }

  @Test
  void a_bad_document_is_refused_with_our_violations_in_the_place_of_the_host() {
    String ours = Documents.werkrelatie("'volgnummer':1,\n'volgnummer':2,'GEHEIM':['GEHEIM']");
    String within = "{\"kenmerk\":\"D-1\",\n\"werkrelatie\":" + ours + "}";
    List<DocumentViolation> violations = violations(within, Kaart.class);
    assertEquals(
        List.of("DUPLICATE_PROPERTY /volgnummer", "UNKNOWN_PROPERTY /*"),
        Refusals.places(violations));
    assertEquals(
        List.of(3, 3), violations.stream().map(DocumentViolation::line).toList(), "the lines");
  }

  @Tag("long")
  @Test
  void one_mistake_is_told_as_the_facade_tells_it() {
    List<String> told = new ArrayList<>();
    Mistakes.in(WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT))
        .filter(document -> !HostMapperRefusalTest.isRead(document, Limits.standard()))
        .forEach(
            document -> {
              List<String> facade = Refusals.places(Refusals.of(document));
              List<String> host = Refusals.places(violations(document, Werkrelatie.class));
              // Of half a character and of broken syntax this parser knows less.
              if (!document.contains("ud800") && !facade.toString().contains("SYNTAX_BROKEN")) {
                assertEquals(facade, host, document);
                told.addAll(host);
              }
            });
    assertTrue(told.size() > 500, () -> "few mistakes were told: " + told.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-1.5", "\"x\"", "true", "false", "[]", "[1,{}]", "[[],true]"})
  void what_is_no_object_is_the_wrong_type_wherever_it_stands(String value) {
    assertEquals(List.of("WRONG_TYPE"), Refusals.places(violations(value, Werkrelatie.class)));
    assertEquals(
        List.of("WRONG_TYPE"),
        Refusals.places(
            violations("{\"kenmerk\":\"D-1\",\"werkrelatie\":" + value + "}", Kaart.class)));
    assertEquals(
        List.of("WRONG_TYPE"),
        Refusals.places(violations("{\"eerder\":[" + value + "]}", Dossier.class)));
  }

  @Test
  void what_is_null_is_told_where_it_stands() {
    String document = Documents.werkrelatie("'begin':null");
    assertEquals(
        Refusals.places(Refusals.of(document)),
        Refusals.places(violations(document, Werkrelatie.class)));
  }

  @Test
  void of_an_object_with_nothing_in_it_everything_is_missed_wherever_it_stands() {
    List<String> missed = Refusals.places(Refusals.of("{}"));
    assertEquals(missed, Refusals.places(violations("{}", Werkrelatie.class)));
    assertEquals(missed, Refusals.places(violations("{\"werkrelatie\":{}}", Kaart.class)));
    assertEquals(missed, Refusals.places(violations("{\"eerder\":[{}]}", Dossier.class)));
  }

  @Tag("long")
  @Test
  void nothing_of_a_document_comes_out_wherever_it_stands() {
    for (String document : HostMapperRefusalTest.broken()) {
      for (String held :
          List.of(
              document,
              "{\"kenmerk\":\"D-1\",\"werkrelatie\":" + document + "}",
              "{\"kenmerk\":\"D-1\",\"eerder\":[" + document + "]}")) {
        Class<?> type = held.equals(document) ? Werkrelatie.class : Dossier.class;
        assertSilent(assertThrows(JsonbException.class, () -> jsonb.fromJson(held, type)));
      }
    }
  }

  @Test
  void a_document_that_ends_too_early_is_refused_as_ours() {
    String ours = WerkrelatieJson.write(Examples.minimal(), JsonForm.COMPACT);
    for (int length = 1; length < ours.length(); length++) {
      String part = ours.substring(0, length);
      assertEquals(
          DocumentViolation.Code.SYNTAX_BROKEN,
          violations(part, Werkrelatie.class).get(0).code(),
          () -> "after " + part.length() + " characters");
    }
  }

  @Test
  void it_is_read_within_the_limits_of_the_host() {
    JsonbConfig strict =
        JsonBindingWerkrelatie.configure(new JsonbConfig(), Limits.standard().withDepth(2));
    Jsonb within = JsonbBuilder.create(strict);
    String flat = Documents.werkrelatie("");
    assertEquals(WerkrelatieJson.read(flat), within.fromJson(flat, Werkrelatie.class));
    String deep = WerkrelatieJson.write(Examples.minimal());
    assertThrows(JsonbException.class, () -> within.fromJson(deep, Werkrelatie.class));
    assertEquals(Examples.minimal(), jsonb.fromJson(deep, Werkrelatie.class));
  }

  /** Members of every kind, of which JSON-B shows some. */
  public static final class Eigen {
    public String open = "a";
    public String hidden = "b";
    String half = "c";
    private String asked = "d";
    private String kept = "e";

    /** For JSON-B. */
    public Eigen() {}

    String getHidden() {
      return hidden + kept;
    }

    public String getAsked() {
      return asked + half;
    }

    public void setAsked(String asked) {
      this.asked = asked;
    }
  }

  @Test
  void of_its_own_types_a_host_sees_what_it_sees_without_us() {
    String without = JsonBindingHost.plain().toJson(new Eigen());
    assertEquals(without, jsonb.toJson(new Eigen()));
    assertEquals("{\"asked\":\"dc\",\"open\":\"a\"}", without);
    String all = "{\"asked\":\"1\",\"open\":\"2\",\"hidden\":\"3\",\"half\":\"4\",\"kept\":\"5\"}";
    Eigen read = jsonb.fromJson(all, Eigen.class);
    assertEquals("1c2be", read.asked + read.half + read.open + read.hidden + read.kept);
  }

  @Test
  void a_strategy_of_the_host_s_own_still_decides_about_its_own_types() {
    PropertyVisibilityStrategy fields =
        new PropertyVisibilityStrategy() {
          @Override
          public boolean isVisible(Field field) {
            return true;
          }

          @Override
          public boolean isVisible(Method method) {
            return false;
          }
        };
    JsonbConfig config = new JsonbConfig().withPropertyVisibilityStrategy(fields);
    String without = JsonbBuilder.create(config).toJson(new Eigen());
    Jsonb visible = JsonbBuilder.create(JsonBindingWerkrelatie.configure(config));
    assertEquals(without, visible.toJson(new Eigen()));
    assertTrue(without.contains("\"kept\":\"e\""), without);
    assertEquals(
        jsonb.toJson(new Kaart("D-1", WERKRELATIE)), visible.toJson(new Kaart("D-1", WERKRELATIE)));
    assertThrows(JsonbException.class, () -> jsonb.toJson(List.of(Limits.standard())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"inwoner\":{\"id\":\"W-1\"},\"consulent\":{\"id\":\"C-1\"}}"})
  void without_it_nothing_is_read_into_an_empty_werkrelatie(String document) {
    Jsonb jsonb = JsonBindingHost.plain();
    String within = "{\"kenmerk\":\"D-1\",\"werkrelatie\":" + document + "}";
    assertThrows(JsonbException.class, () -> jsonb.fromJson(document, Werkrelatie.class));
    assertThrows(JsonbException.class, () -> jsonb.fromJson(within, Dossier.class));
    assertThrows(JsonbException.class, () -> jsonb.fromJson(within, Kaart.class));
  }

  @Test
  void without_it_hardly_anything_is_written_as_the_document_warns() {
    Jsonb jsonb = JsonBindingHost.plain();
    assertEquals("{}", jsonb.toJson(WERKRELATIE));
    assertEquals(
        "{\"kenmerk\":\"D-1\",\"werkrelatie\":{}}", jsonb.toJson(new Kaart("D-1", WERKRELATIE)));
    Suggesties suggesties = SmallCatalogus.suggesties();
    assertEquals("{\"shortened\":false}", jsonb.toJson(suggesties));
    assertEquals("[{}]", jsonb.toJson(suggesties.alle().subList(0, 1)));
  }

  @Test
  void the_line_the_document_gives_a_host_is_the_one_that_is_tested_here() throws IOException {
    String format = Files.readString(Path.of("FORMAT.md"));
    List<String> blocks =
        Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL)
            .matcher(format)
            .results()
            .map(block -> block.group(1))
            .toList();
    assertEquals(
        List.of("Jsonb jsonb = JsonbBuilder.create(JsonBindingWerkrelatie.config());"), blocks);
    Path host = Path.of("src/test/java/nl/werkrelatie/json/JsonBindingHost.java");
    assertTrue(
        Files.readString(host).contains("JsonbBuilder.create(JsonBindingWerkrelatie.config())"),
        "the host of these tests does something else");
  }

  private List<DocumentViolation> violations(String document, Class<?> type) {
    JsonbException failure =
        assertThrows(JsonbException.class, () -> jsonb.fromJson(document, type));
    assertSilent(failure);
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return assertInstanceOf(DocumentRefusedException.class, cause).violations();
  }

  private static void assertSilent(Throwable failure) {
    StringWriter told = new StringWriter();
    failure.printStackTrace(new PrintWriter(told, true));
    assertFalse(told.toString().contains(MARK), () -> "content comes out: " + told);
  }
}
