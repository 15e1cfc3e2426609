// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.json.JsonBindingHost.AsObject;
import nl.werkrelatie.json.JsonBindingHost.AsText;
import nl.werkrelatie.json.JsonBindingHost.Bewaard;
import nl.werkrelatie.json.JsonBindingHost.Dossier;
import nl.werkrelatie.json.JsonBindingHost.Kaart;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host with JSON-B gets of our types, and what it writes to get it right. */
class JsonBindingTest {
  private static final Werkrelatie WERKRELATIE = WerkrelatieJson.read(Documents.full());
  private static final String MARK = "GEHEIM";

  static Stream<JsonbAdapter<Werkrelatie, ?>> adapters() {
    return Stream.of(new AsObject(), new AsText());
  }

  @Test
  void a_document_kept_as_a_text_comes_back_as_it_was() {
    Jsonb jsonb = JsonBindingHost.plain();
    String written = jsonb.toJson(new Bewaard("D-1", WerkrelatieJson.write(WERKRELATIE)));
    Bewaard read = jsonb.fromJson(written, Bewaard.class);
    assertEquals(WERKRELATIE, WerkrelatieJson.read(read.werkrelatie()));
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void with_an_adapter_a_werkrelatie_comes_back_wherever_it_stands(
      JsonbAdapter<Werkrelatie, ?> adapter) {
    Jsonb jsonb = JsonBindingHost.with(adapter);
    Dossier dossier = new Dossier();
    dossier.setWerkrelatie(WERKRELATIE);
    dossier.setEerder(List.of(Examples.minimal(), WERKRELATIE));

    Dossier bean = jsonb.fromJson(jsonb.toJson(dossier), Dossier.class);

    assertEquals(WERKRELATIE, bean.getWerkrelatie());
    assertEquals(List.of(Examples.minimal(), WERKRELATIE), bean.getEerder());
    Kaart kaart = new Kaart("D-1", WERKRELATIE);
    assertEquals(kaart, jsonb.fromJson(jsonb.toJson(kaart), Kaart.class));
    assertEquals(WERKRELATIE, jsonb.fromJson(jsonb.toJson(WERKRELATIE), Werkrelatie.class));
  }

  @Test
  void as_an_object_it_is_the_same_document_as_ours() {
    String ours = WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT);
    assertEquals(ours, JsonBindingHost.with(new AsObject()).toJson(WERKRELATIE));
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void with_an_adapter_a_bad_document_is_refused_with_our_violations_and_without_content(
      JsonbAdapter<Werkrelatie, ?> adapter) {
    Jsonb jsonb = JsonBindingHost.with(adapter);
    String bad = jsonb.toJson(new Kaart("D-1", Examples.minimal())).replace("C-", MARK + " ");
    assertTrue(bad.contains(MARK), "nothing is broken");

    JsonbException failure =
        assertThrows(JsonbException.class, () -> jsonb.fromJson(bad, Kaart.class));

    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    DocumentRefusedException refused = assertInstanceOf(DocumentRefusedException.class, cause);
    assertEquals(List.of("ID_REFUSED /consulent/id"), Refusals.places(refused.violations()));
    StringWriter told = new StringWriter();
    failure.printStackTrace(new PrintWriter(told, true));
    assertTrue(!told.toString().contains(MARK), "content comes out with the failure");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void with_an_adapter_an_empty_object_is_refused(JsonbAdapter<Werkrelatie, ?> adapter) {
    Jsonb jsonb = JsonBindingHost.with(adapter);
    assertThrows(JsonbException.class, () -> jsonb.fromJson("{}", Werkrelatie.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"inwoner\":{\"id\":\"W-1\"},\"consulent\":{\"id\":\"C-1\"}}"})
  void without_an_adapter_nothing_is_read_into_an_empty_werkrelatie(String document) {
    Jsonb jsonb = JsonBindingHost.plain();
    String within = "{\"kenmerk\":\"D-1\",\"werkrelatie\":" + document + "}";
    assertThrows(JsonbException.class, () -> jsonb.fromJson(document, Werkrelatie.class));
    assertThrows(JsonbException.class, () -> jsonb.fromJson(within, Dossier.class));
    assertThrows(JsonbException.class, () -> jsonb.fromJson(within, Kaart.class));
  }

  @Test
  void without_an_adapter_it_writes_nothing_as_the_document_warns() {
    Jsonb jsonb = JsonBindingHost.plain();
    assertEquals("{}", jsonb.toJson(WERKRELATIE));
    assertEquals(
        "{\"kenmerk\":\"D-1\",\"werkrelatie\":{}}", jsonb.toJson(new Kaart("D-1", WERKRELATIE)));
  }

  @Test
  void what_the_document_tells_a_host_to_write_is_what_is_tested_here() throws IOException {
    String format = Files.readString(Path.of("FORMAT.md"));
    Path source = Path.of("src/test/java/nl/werkrelatie/json/JsonBindingHost.java");
    String host = Files.readString(source).replaceAll("\\s+", " ");
    List<String> blocks = blocks(format.substring(format.indexOf(". In a JSON-B host\n")));
    assertEquals(2, blocks.size(), "blocks of code in the document");
    for (String block : blocks) {
      assertTrue(
          host.contains(block.replaceAll("\\s+", " ")), () -> "not in " + source + ": " + block);
    }
  }

  private static List<String> blocks(String text) {
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** Why we cannot make it fail: a type without accessors it sees has nothing to fail on. */
  @Test
  void only_a_public_accessor_that_fails_would_make_it_fail() {
    Jsonb jsonb = JsonBindingHost.plain();
    assertEquals("{}", jsonb.toJson(new Hidden()), "then our types can do this, and should");
    assertThrows(JsonbException.class, () -> jsonb.toJson(new Shown()));
  }

  /** Fails, but not in public. */
  public static final class Hidden {
    @SuppressWarnings("unused")
    private final Object field = new Object();

    /** For JSON-B. */
    public Hidden() {}

    Object getPackagePrivate() {
      throw new UnsupportedOperationException("seen by JSON-B");
    }

    @SuppressWarnings("unused")
    private Object getPrivate() {
      throw new UnsupportedOperationException("seen by JSON-B");
    }
  }

  /** Fails in public: on the face of every type, and for everybody who looks at its properties. */
  public static final class Shown {
    /** For JSON-B. */
    public Shown() {}

    public Object getPublic() {
      throw new UnsupportedOperationException("seen by JSON-B");
    }
  }
}
