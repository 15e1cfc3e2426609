// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.codec.Envelope;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents as they were released, of every kind and every version of the format: what a
 * municipality once wrote stays readable.
 */
class ReleasedDocumentsTest {
  private static final Path RELEASED =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/released");
  private static final String HASHES = "SHA256SUMS";
  private static final String NEVER_EDIT =
      ": an old document may never be edited; write a reader for it";

  /** The kinds that are read: what a document of them says, and how that is written again. */
  private static final Map<DocumentKind, Function<String, Object>> READERS =
      new EnumMap<>(
          Map.of(
              DocumentKind.WERKRELATIE, WerkrelatieJson::read,
              DocumentKind.GEVAL, GevalJson::read,
              DocumentKind.REGELSET, RegelsetJson::read,
              DocumentKind.GEVALLEN,
                  new LimitedReading<>(GevallenTables.DOCUMENT, Limits.standard())::read));

  /** What left the documents that are only written, as section 15 of FORMAT.md tells. */
  private static final Map<DocumentKind, List<String>> LEFT =
      Map.of(
          DocumentKind.VOOR_INWONER,
          List.of("aangehouden", "gewenstKanaal", "initiatief", "aanwezigen"));

  /** What came to them: after which text, and what is always written there since. */
  private static final Map<DocumentKind, Map<String, String>> CAME =
      Map.of(
          DocumentKind.SUGGESTIES,
          Map.of(
              "\"suggesties\": [\n    {", "\n      \"aanleiding\": \"gepland\",",
              "\"ingekort\": false,", "\n  \"overige\": [],"),
          DocumentKind.CATALOGUS,
          Map.of("\"schemaVersie\": 1,", "\n  \"keuzes\": [],"));

  @ParameterizedTest
  @MethodSource("readable")
  void a_released_document_is_read_and_the_same_after_writing(Path file) {
    DocumentKind kind = kind(file);
    String document = text(file);
    Object read = read(kind, document, file.getFileName() + NEVER_EDIT);
    String written = write(read);
    assertEquals(read, READERS.get(kind).apply(written), file + " is another one after writing");
  }

  @ParameterizedTest
  @MethodSource("readable")
  void a_document_of_a_newer_version_is_refused_as_such(Path file) {
    String newer =
        text(file)
            .replaceFirst("\"schemaVersie\": \\d+", "\"schemaVersie\": " + (Envelope.VERSION + 1));
    assertEquals(
        List.of(Code.NEWER_VERSION.name() + " /schemaVersie"),
        Refusals.places(Refusals.of(() -> READERS.get(kind(file)).apply(newer))),
        () -> "a newer " + kind(file));
  }

  @ParameterizedTest
  @MethodSource("writtenOnly")
  void
      a_released_document_that_is_only_written_still_fulfils_the_schema_of_today_but_for_what_FORMAT_tells(
          Path file) {
    String document = text(file);
    for (String left : LEFT.getOrDefault(kind(file), List.of())) {
      document = without(document, left);
    }
    for (Map.Entry<String, String> came : CAME.getOrDefault(kind(file), Map.of()).entrySet()) {
      document = document.replace(came.getKey(), came.getKey() + came.getValue());
    }
    String today = document;
    assertEquals(
        List.of(Validator.values()),
        Validator.accepting(kind(file), today),
        () -> file.getFileName() + " is refused by a schema" + NEVER_EDIT);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void no_released_document_was_edited_taken_away_or_added_in_silence(Path version) {
    Map<String, String> expected = new TreeMap<>();
    text(version.resolve(HASHES))
        .lines()
        .map(line -> line.split("  ", 2))
        .forEach(parts -> expected.put(parts[1], parts[0]));
    Map<String, String> found = new TreeMap<>();
    files(version).forEach(file -> found.put(file.getFileName().toString(), hash(file)));
    assertEquals(expected, found, () -> version.getFileName() + "/" + HASHES + NEVER_EDIT);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void released_documents_end_their_lines_with_a_line_feed(Path version) {
    files(version)
        .forEach(file -> assertFalse(text(file).contains("\r"), file + " has a carriage return"));
  }

  @Test
  void every_version_has_every_kind_and_the_version_of_today_is_there() {
    assertTrue(
        Files.isDirectory(RELEASED.resolve(Integer.toString(Envelope.VERSION))),
        "put examples of every kind in released/" + Envelope.VERSION);
    Set<DocumentKind> kinds = new TreeSet<>();
    files(RELEASED.resolve(Integer.toString(Envelope.VERSION)))
        .forEach(file -> kinds.add(kind(file)));
    assertEquals(Set.of(DocumentKind.values()), kinds, "the kinds in released/" + Envelope.VERSION);
  }

  static Stream<Path> readable() {
    return versions()
        .flatMap(ReleasedDocumentsTest::files)
        .filter(file -> READERS.containsKey(kind(file)));
  }

  static Stream<Path> writtenOnly() {
    return versions()
        .flatMap(ReleasedDocumentsTest::files)
        .filter(file -> !READERS.containsKey(kind(file)));
  }

  static Stream<Path> versions() {
    return listed(RELEASED).stream();
  }

  private static Stream<Path> files(Path version) {
    return listed(version).stream().filter(file -> !file.endsWith(HASHES));
  }

  private static Object read(DocumentKind kind, String document, String fault) {
    try {
      return READERS.get(kind).apply(document);
    } catch (DocumentRefusedException refused) {
      throw new AssertionError(fault, refused);
    }
  }

  @SuppressWarnings("unchecked")
  private static String write(Object read) {
    if (read instanceof Werkrelatie werkrelatie) {
      return WerkrelatieJson.write(werkrelatie);
    } else if (read instanceof Geval geval) {
      return GevalJson.write(geval);
    } else if (read instanceof Regelset regelset) {
      return RegelsetJson.write(regelset);
    }
    return GevallenTables.DOCUMENT.write((List<Gevalverwijzing>) read, JsonForm.READABLE);
  }

  /** The document without this property, wherever it stands. */
  private static String without(String document, String property) {
    JsonMapper mapper = JsonMapper.builder().build();
    JsonNode tree = mapper.readTree(document);
    tree.findParents(property).forEach(parent -> ((ObjectNode) parent).remove(property));
    return mapper.writeValueAsString(tree);
  }

  private static DocumentKind kind(Path file) {
    String document = text(file);
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> document.contains("\"soort\": \"" + Words.word(kind) + "\","))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " has no soort"));
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException failure) {
      throw new IllegalStateException(folder + " cannot be listed", failure);
    }
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new IllegalStateException(file + " cannot be read", failure);
    }
  }
}
