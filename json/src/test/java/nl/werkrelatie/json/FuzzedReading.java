// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What must hold when any bytes whatever are read as one kind of document.
 *
 * @param <T> what is read
 */
record FuzzedReading<T>(
    LimitedReading<T> standard, LimitedReading<T> limited, BiFunction<T, JsonForm, String> writer) {
  /** Each of them met by many documents. */
  private static final Limits SMALL = new Limits(1_500, 4, 100, 15, 3);

  static <T> List<FuzzedReader.Question> questions(
      Function<Limits, LimitedReading<T>> within, BiFunction<T, JsonForm, String> writer) {
    FuzzedReading<T> reading =
        new FuzzedReading<>(within.apply(Limits.standard()), within.apply(SMALL), writer);
    return List.of(
        reading::askOfStream,
        reading::askOfText,
        reading::askOfReader,
        reading::askOfHalfACharacter,
        reading::askOfSmallLimits,
        reading::askOfWriting);
  }

  private void askOfStream(byte[] document) {
    assertSame(
        bytes(document), FuzzedVerdict.of(() -> standard.read(inPieces(document))), "a stream");
  }

  private void askOfText(byte[] document) {
    @Nullable String characters = decoded(document);
    if (characters != null) {
      assertSame(bytes(document), text(characters), "a text");
    }
  }

  private void askOfReader(byte[] document) {
    @Nullable String characters = decoded(document);
    if (characters != null) {
      assertSame(bytes(document), reader(characters), "a reader");
    }
  }

  private void askOfHalfACharacter(byte[] document) {
    @Nullable String characters = decoded(document);
    if (characters != null) {
      int at = FuzzedReader.somewhere(document, characters.length());
      String halved = characters.substring(0, at) + "\uD800" + characters.substring(at);
      assertSame(text(halved), reader(halved), "half a character");
    }
  }

  /** A smaller limit only refuses: it never reads what is refused, or something else. */
  private void askOfSmallLimits(byte[] document) {
    FuzzedVerdict<T> verdict = FuzzedVerdict.of(() -> limited.read(document));
    assertTrue(verdict.violations().size() <= SMALL.violations(), "more violations than the limit");
    if (verdict.value() != null) {
      assertEquals(bytes(document), verdict, "within small limits something else is read");
    }
  }

  private void askOfWriting(byte[] document) {
    T value = bytes(document).value();
    if (value != null) {
      for (JsonForm form : JsonForm.values()) {
        String written = writer.apply(value, form);
        assertEquals(value, standard.read(written), "what is written is read as something else");
      }
    }
  }

  private FuzzedVerdict<T> bytes(byte[] document) {
    return FuzzedVerdict.of(() -> standard.read(document));
  }

  private FuzzedVerdict<T> text(String document) {
    return FuzzedVerdict.of(() -> standard.read(document));
  }

  private FuzzedVerdict<T> reader(String document) {
    return FuzzedVerdict.of(() -> standard.read(new PiecemealReader(document)));
  }

  private static void assertSame(FuzzedVerdict<?> expected, FuzzedVerdict<?> actual, String door) {
    assertEquals(expected, actual, () -> "read as " + door + " it gets another verdict");
  }

  private static @Nullable String decoded(byte[] document) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  /** A stream that never gives more than a few bytes at a time. */
  static InputStream inPieces(byte[] document) {
    return new ByteArrayInputStream(document) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 7));
      }
    };
  }

  /** A reader that never gives more than a few characters at a time. */
  private static final class PiecemealReader extends StringReader {
    PiecemealReader(String document) {
      super(document);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      return super.read(into, offset, Math.min(length, 5));
    }
  }
}
