// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.werkrelatie.json.codec.read.Ascii;
import nl.werkrelatie.json.codec.read.Characters;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.GivenUp;
import nl.werkrelatie.json.codec.read.HalfNames;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.read.Violations;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * One kind of document: an envelope around one value.
 *
 * @param <T> the value
 */
public final class Document<T> {
  private final Codec<T> codec;

  private Document(Codec<T> codec) {
    this.codec = codec;
  }

  /** Documents of this kind: the table of the value with the envelope before it. */
  public static <T, B> Document<T> of(DocumentKind kind, ObjectCodec<T, B> content) {
    return new Document<>(content.after(Envelope.members(kind)));
  }

  /**
   * Documents of this kind of which the parts are read and written, and the value is made of them.
   */
  public static <T, P> Document<T> of(
      DocumentKind kind,
      ObjectCodec<P, P> parts,
      Function<T, P> takenApart,
      BiFunction<P, DocumentReader, @Nullable T> made) {
    return new Document<>(new MadeOfParts<>(parts.after(Envelope.members(kind)), takenApart, made));
  }

  public Form<T> form() {
    return codec;
  }

  /** The value in these bytes in UTF-8, or all that is wrong with them. */
  public T read(byte[] document, Limits limits) {
    if (document.length <= limits.length() && Ascii.is(document)) {
      try (DocumentReader in = new DocumentReader(document, limits)) {
        return readWhole(in, readValue(in));
      } catch (GivenUp | JacksonException irregular) {
        // What is wrong and where is found below, in characters.
      }
    }
    return read(Characters.of(document, limits), limits);
  }

  /** The value in this document, or all that is wrong with it. */
  public T read(char[] content, Limits limits) {
    return read(HalfNames.notSought(content), limits);
  }

  private T read(HalfNames names, Limits limits) {
    Violations violations = new Violations(names.content(), limits);
    DocumentReader in = new DocumentReader(names, limits, violations);
    @Nullable T value;
    try {
      value = readValue(in);
    } catch (JacksonException failure) {
      if (names.isEmpty()) {
        HalfNames found = HalfNames.in(names.content());
        if (!found.isEmpty()) {
          return read(found, limits);
        }
      }
      // The parser's own message quotes the document, so nothing of it is kept.
      throw brokenSyntax(in, violations, failure);
    }
    return readWhole(in, value);
  }

  private T readWhole(DocumentReader in, @Nullable T value) {
    Violations violations = in.violations();
    readEnd(in, violations);
    if (value == null || !violations.isEmpty()) {
      throw violations.refusal();
    }
    return value;
  }

  private @Nullable T readValue(DocumentReader in) {
    if (in.next() == null) {
      Violations violations = in.violations();
      violations.add(Refusal.empty(), "", 1, 1);
      throw violations.refusal();
    }
    return codec.read(in);
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
    violations.add(Refusal.textAfterEnd(), "", after.getLineNr(), after.getColumnNr());
    throw violations.refusal();
  }

  private static DocumentRefusedException brokenSyntax(
      DocumentReader in, Violations violations, JacksonException failure) {
    TokenStreamLocation location = failure.getLocation();
    violations.add(
        failure instanceof UnexpectedEndOfInputException ? Refusal.incomplete() : Refusal.noJson(),
        in.pointer().text(),
        Math.max(1, location.getLineNr()),
        Math.max(1, location.getColumnNr()));
    return violations.refusal();
  }

  public String write(T value, JsonForm form) {
    return DocumentWriter.write(codec, value, form);
  }

  public void write(T value, JsonForm form, OutputStream out) {
    write(codec, value, form, out);
  }

  /** Writes a value in UTF-8, in one piece; the stream stays open. */
  public static <T> void write(Form<T> form, T value, JsonForm jsonForm, OutputStream out) {
    ByteArrayOutputStream document = DocumentWriter.utf8(form, value, jsonForm);
    try {
      document.writeTo(out);
    } catch (IOException failure) {
      throw Characters.unreadable(failure);
    }
  }
}
