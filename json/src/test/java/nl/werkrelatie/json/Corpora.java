// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.DocumentViolation.Code;

/**
 * Data that others wrote, see {@code corpora/SOURCES.md}, and how a reading of it must end: with a
 * value or with our own exception, in little time and memory.
 */
final class Corpora {
  /** What is refused for how it is written, whatever it says. */
  static final Set<Code> NOT_READABLE =
      EnumSet.of(
          Code.SYNTAX_BROKEN,
          Code.TEXT_AFTER_END,
          Code.ENCODING_BROKEN,
          Code.BYTE_ORDER_MARK,
          Code.DOCUMENT_TOO_LONG,
          Code.TOO_DEEP,
          Code.TOO_MANY_TOKENS,
          Code.TEXT_TOO_LONG);

  private static final String PLACE = "@";

  private Corpora() {}

  /** The files of a folder by name, licences left out. */
  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(file -> !name(file).startsWith("LICENSE")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Path path(String name) {
    URL resource =
        Objects.requireNonNull(Corpora.class.getResource("/corpora/" + name), "no corpus " + name);
    try {
      return Path.of(resource.toURI());
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The violations with which a werkrelatie is refused; none when it is read. */
  static List<DocumentViolation> werkrelatie(String what, byte[] document) {
    return read(what, document, WerkrelatieJson::read);
  }

  /** The violations with which a werkrelatie is refused; none when it is read. */
  static List<DocumentViolation> werkrelatie(String what, String document) {
    return werkrelatie(what, document.getBytes(StandardCharsets.UTF_8));
  }

  /** The violations with which a document is refused; none when it is read. */
  static List<DocumentViolation> read(String what, byte[] document, Consumer<byte[]> reader) {
    List<DocumentViolation> told = new ArrayList<>();
    Cost.assertWithin(
        Cost.MOST_BYTES,
        what,
        () -> {
          told.clear();
          told.addAll(violations(what, document, reader));
        });
    return told;
  }

  private static List<DocumentViolation> violations(
      String what, byte[] document, Consumer<byte[]> reader) {
    try {
      reader.accept(document);
      return List.of();
    } catch (DocumentRefusedException refusal) {
      assertNull(refusal.getCause(), () -> what + ": the refusal has a cause");
      assertEquals(
          0, refusal.getSuppressed().length, () -> what + ": the refusal has something suppressed");
      return refusal.violations();
    } catch (RuntimeException | StackOverflowError other) {
      // Its message could hold a line end or half a character, so only its class is told.
      return fail(what + ": " + other.getClass().getName() + " comes out", other);
    }
  }

  /** {@code READ}, or the code and the pointer of each violation. */
  static String verdict(List<DocumentViolation> violations) {
    return violations.isEmpty() ? "READ" : String.join(", ", Refusals.places(violations));
  }

  static boolean isNotReadable(List<DocumentViolation> violations) {
    return violations.stream().map(DocumentViolation::code).anyMatch(NOT_READABLE::contains);
  }

  /** The document in which these bytes stand for {@code @}. */
  static byte[] within(String document, byte[] value) {
    int place = document.indexOf(PLACE);
    byte[] before = document.substring(0, place).getBytes(StandardCharsets.UTF_8);
    byte[] after = document.substring(place + 1).getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[before.length + value.length + after.length];
    System.arraycopy(before, 0, whole, 0, before.length);
    System.arraycopy(value, 0, whole, before.length, value.length);
    System.arraycopy(after, 0, whole, before.length + value.length, after.length);
    return whole;
  }

  /** A JSON text in which every UTF-16 code unit is escaped. */
  static String escaped(String text) {
    return text.chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** A JSON text in which only what must be is escaped. */
  static String plain(String text) {
    return text.chars()
        .mapToObj(
            unit ->
                unit < ' ' || unit == '"' || unit == '\\'
                    ? String.format(Locale.ROOT, "\\u%04x", unit)
                    : String.valueOf((char) unit))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
