// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.read.Characters;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.GivenUp;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.regelset.RegelsetReading;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A document in bytes is first read without any place in it, and by its characters when that comes
 * to nothing. Nobody may notice.
 */
class BytesAndCharactersTest {
  private static final List<Document<?>> KINDS =
      List.of(
          WerkrelatieTables.DOCUMENT,
          GevalTables.DOCUMENT,
          GevallenTables.DOCUMENT,
          RegelsetReading.DOCUMENT);

  private record Verdict(@Nullable Object value, List<DocumentViolation> violations) {
    static Verdict of(Supplier<?> reading) {
      try {
        return new Verdict(reading.get(), List.of());
      } catch (DocumentRefusedException refused) {
        return new Verdict(null, refused.violations());
      }
    }
  }

  @Provide
  Arbitrary<Werkrelatie> werkrelaties() {
    return JqwikWerkrelaties.werkrelaties();
  }

  @Tag("long")
  @Test
  void every_document_kept_here_has_one_verdict() throws IOException {
    for (Path folder : List.of(Path.of("src/test/resources"), Gevallen.FOLDER)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          byte[] document = Files.readAllBytes(file);
          KINDS.forEach(
              kind -> assertOneVerdict(kind, document, Limits.standard(), file.toString()));
        }
      }
    }
  }

  @net.jqwik.api.Tag("long")
  @Property(tries = 1000)
  void a_werkrelatie_with_one_byte_changed_has_one_verdict(
      @ForAll("werkrelaties") Werkrelatie werkrelatie,
      @ForAll JsonForm form,
      @ForAll int place,
      @ForAll byte other) {
    byte[] document = bytes(WerkrelatieJson.write(werkrelatie, form));
    assertOneVerdict(document, Limits.standard());
    int at = Math.floorMod(place, document.length);
    document[at] = other;
    assertOneVerdict(document, Limits.standard());
    assertOneVerdict(without(document, at), Limits.standard());
  }

  @Tag("long")
  @Test
  void a_small_werkrelatie_with_any_byte_anywhere_has_one_verdict() {
    byte[] document = bytes(Documents.werkrelatie("'volgnummer':12,'team':{}"));
    for (int at = 0; at < document.length; at++) {
      assertOneVerdict(without(document, at), Limits.standard());
      byte[] changed = document.clone();
      for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
        changed[at] = (byte) other;
        assertOneVerdict(changed, Limits.standard());
      }
    }
  }

  @Tag("long")
  @Test
  void a_full_werkrelatie_with_one_thing_changed_has_one_verdict() {
    for (Changes.Change change : Changes.of(Documents.full())) {
      assertOneVerdict(bytes(change.document()), Limits.standard());
    }
  }

  @Test
  void every_limit_is_as_exact_for_bytes() {
    byte[] document = bytes(WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT));
    Limits standard = Limits.standard();
    for (int most = 1; most <= document.length + 1; most++) {
      assertOneVerdict(document, standard.withTokens(most));
      assertOneVerdict(document, standard.withTextLength(most));
    }
    for (int most = document.length - 2; most <= document.length + 1; most++) {
      assertOneVerdict(document, standard.withLength(most));
    }
    for (int most = 1; most <= standard.depth(); most++) {
      assertOneVerdict(document, standard.withDepth(most));
    }
  }

  @Test
  void a_document_of_another_encoding_in_bytes_of_ASCII_is_refused() {
    for (String encoding : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      byte[] document = Documents.werkrelatie("").getBytes(Charset.forName(encoding));
      assertThrows(DocumentRefusedException.class, () -> WerkrelatieJson.read(document), encoding);
    }
  }

  @Test
  void what_is_in_order_is_read_from_its_bytes_alone() {
    assertEquals(Examples.full(), fromBytes(Documents.full()));
    String last =
        "'id':'b1','datum':'2026-06-01','zichtbaarheid':'gedeeld','vorm':'systeemkritiek'";
    String document = Documents.werkrelatie("'bagage':[{" + Documents.json(last) + "}]");
    assertEquals(WerkrelatieJson.read(document), fromBytes(document));
  }

  @Test
  void what_is_refused_is_given_up_in_bytes() {
    assertThrows(GivenUp.class, () -> fromBytes(Documents.werkrelatie("'naam':1")));
    assertThrows(GivenUp.class, () -> fromBytes(Documents.werkrelatie("'begin':1")));
  }

  @Test
  void no_name_of_a_document_is_kept_for_the_next() {
    byte[] document = bytes(Documents.json("{'onbekend':{'onbekend':1}}"));
    List<String> first = names(document);
    assertSame(first.get(0), first.get(1), "this does not show whether a name is kept");
    assertNotSame(first.get(0), names(document).get(0), "a name was kept");
  }

  private static List<String> names(byte[] document) {
    try (JsonParser parser = Json.parser(document, 0)) {
      Stream.Builder<String> names = Stream.builder();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
        }
      }
      return names.build().toList();
    }
  }

  private static @Nullable Object fromBytes(String document) {
    try (DocumentReader in = new DocumentReader(bytes(document), Limits.standard())) {
      in.next();
      return ((Codec<?>) WerkrelatieTables.DOCUMENT.form()).read(in);
    }
  }

  private static void assertOneVerdict(byte[] document, Limits limits) {
    assertOneVerdict(
        WerkrelatieTables.DOCUMENT, document, limits, new String(document, StandardCharsets.UTF_8));
  }

  private static void assertOneVerdict(
      Document<?> kind, byte[] document, Limits limits, String what) {
    assertEquals(
        Verdict.of(() -> kind.read(Characters.of(document, limits), limits)),
        Verdict.of(() -> kind.read(document, limits)),
        what);
  }

  private static byte[] without(byte[] document, int at) {
    byte[] shorter = Arrays.copyOf(document, document.length - 1);
    System.arraycopy(document, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
