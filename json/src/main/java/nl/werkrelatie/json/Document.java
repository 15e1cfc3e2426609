// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.werkrelatie.json.DocumentViolation.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * One kind of document: an envelope around one value.
 *
 * @param <T> the value
 */
final class Document<T> {
  private final Codec<T> codec;

  private Document(Codec<T> codec) {
    this.codec = codec;
  }

  /** Documents of this kind: the table of the value with the envelope before it. */
  static <T, B> Document<T> of(DocumentKind kind, ObjectCodec<T, B> content) {
    return new Document<>(content.after(Envelope.members(kind)));
  }

  /** The value in this document, or all that is wrong with it. */
  T read(char[] content) {
    Violations violations = new Violations(content);
    DocumentReader in = new DocumentReader(content, violations);
    T value = readValue(in, violations);
    readEnd(in, violations);
    if (value == null || !violations.isEmpty()) {
      throw violations.refusal();
    }
    return value;
  }

  private @Nullable T readValue(DocumentReader in, Violations violations) {
    @Nullable DocumentViolation broken;
    try {
      if (in.next() != null) {
        return codec.read(in);
      }
      broken = new DocumentViolation(Code.SYNTAX_BROKEN, "", 1, 1, "is empty; give a JSON object");
    } catch (JacksonException failure) {
      // The parser's own message quotes the document, so nothing of it is kept.
      broken = syntaxBroken(in, failure);
    }
    violations.add(broken);
    throw violations.refusal();
  }

  private static void readEnd(DocumentReader in, Violations violations) {
    @Nullable TokenStreamLocation after = null;
    try {
      if (in.next() == null) {
        return;
      }
      after = in.location();
    } catch (JacksonException failure) {
      // Whatever follows is no JSON either; that something follows is all there is to tell.
      after = failure.getLocation();
    }
    String text = "has text after its end; give one document";
    violations.add(
        new DocumentViolation(
            Code.TEXT_AFTER_END, "", after.getLineNr(), after.getColumnNr(), text));
    throw violations.refusal();
  }

  private static DocumentViolation syntaxBroken(DocumentReader in, JacksonException failure) {
    TokenStreamLocation location = failure.getLocation();
    String text =
        failure instanceof UnexpectedEndOfInputException
            ? "ends before it is complete; give the whole document"
            : "is no JSON here; check quotes, commas and brackets";
    return new DocumentViolation(
        Code.SYNTAX_BROKEN,
        in.pointer().text(),
        Math.max(1, location.getLineNr()),
        Math.max(1, location.getColumnNr()),
        text);
  }

  String write(T value, JsonForm form) {
    return DocumentWriter.write(codec, value, form);
  }

  /** Writes a text as UTF-8; the stream stays open. */
  static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw Characters.unreadable(failure);
    }
  }
}
