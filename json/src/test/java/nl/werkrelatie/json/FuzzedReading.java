// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What must hold when any bytes whatever are read as one kind of document.
 *
 * @param <T> what is read
 */
record FuzzedReading<T>(
    Function<byte[], T> bytes,
    Function<String, T> text,
    Function<InputStream, T> stream,
    Function<Reader, T> reader,
    LimitedReading<T> limited,
    BiFunction<T, JsonForm, String> writer) {
  /** Planted in the documents; four of its letters in a row occur in no message of ours. */
  static final String MARK = "QXZJWVKY";

  private static final int TELLING = 4;

  /** Each of them met by many documents. */
  private static final Limits SMALL = new Limits(1_500, 4, 100, 15, 3);

  static final FuzzedReading<?> WERKRELATIE =
      new FuzzedReading<>(
          WerkrelatieJson::read,
          WerkrelatieJson::read,
          WerkrelatieJson::read,
          WerkrelatieJson::read,
          WerkrelatieJson.within(SMALL),
          WerkrelatieJson::write);

  static final FuzzedReading<?> GEVAL =
      new FuzzedReading<>(
          GevalJson::read,
          GevalJson::read,
          GevalJson::read,
          GevalJson::read,
          GevalJson.within(SMALL),
          GevalJson::write);

  static final FuzzedReading<?> REGELSET =
      new FuzzedReading<>(
          RegelsetJson::read,
          RegelsetJson::read,
          RegelsetJson::read,
          RegelsetJson::read,
          RegelsetJson.within(SMALL),
          RegelsetJson::write);

  /**
   * A value, or the violations with which it was refused.
   *
   * @param <T> the value
   */
  private record Verdict<T>(@Nullable T value, List<DocumentViolation> violations) {
    static <T> Verdict<T> of(Supplier<T> reading) {
      try {
        return new Verdict<>(reading.get(), List.of());
      } catch (DocumentRefusedException refused) {
        assertSilent(refused.toString());
        return new Verdict<>(null, judged(refused.violations()));
      }
    }
  }

  /** Reads these bytes, the same with a mark somewhere in them, and with half a character. */
  void check(byte[] document) {
    checkAsItIs(document);
    checkAsItIs(planted(document));
    @Nullable String text = decoded(document);
    if (text != null) {
      int at = somewhere(document, text.length());
      String halved = text.substring(0, at) + "\uD800" + text.substring(at);
      assertSame(text(halved), reader(halved), "half a character");
    }
  }

  private void checkAsItIs(byte[] document) {
    Verdict<T> verdict = verdict(document);
    assertSame(verdict, Verdict.of(() -> stream.apply(inPieces(document))), "a stream");
    @Nullable String characters = decoded(document);
    if (characters != null) {
      assertSame(verdict, text(characters), "a text");
      assertSame(verdict, reader(characters), "a reader");
    }
    T value = verdict.value();
    checkWithinSmallLimits(document, value);
    if (value != null) {
      for (JsonForm form : JsonForm.values()) {
        String written = writer.apply(value, form);
        assertEquals(value, text.apply(written), "what is written is read back as something else");
      }
    }
  }

  /** A smaller limit only refuses: it never reads what is refused, or something else. */
  private void checkWithinSmallLimits(byte[] document, @Nullable T value) {
    Verdict<T> verdict = Verdict.of(() -> limited.read(document));
    assertTrue(verdict.violations().size() <= SMALL.violations(), "more violations than the limit");
    if (verdict.value() != null) {
      assertEquals(value, verdict.value(), "within small limits something else is read");
    }
  }

  private Verdict<T> verdict(byte[] document) {
    return Verdict.of(() -> bytes.apply(document));
  }

  private Verdict<T> text(String document) {
    return Verdict.of(() -> text.apply(document));
  }

  private Verdict<T> reader(String document) {
    return Verdict.of(() -> reader.apply(new PiecemealReader(document)));
  }

  private static void assertSame(Verdict<?> expected, Verdict<?> actual, String door) {
    assertEquals(expected, actual, () -> "read as " + door + " it gets another verdict");
  }

  /** These violations, when there are as many as may be told and none tells the mark. */
  static List<DocumentViolation> judged(List<DocumentViolation> violations) {
    assertTrue(!violations.isEmpty(), "refused without a violation");
    assertTrue(
        violations.size() <= Limits.standard().violations(),
        () -> violations.size() + " violations are told");
    for (DocumentViolation violation : violations) {
      assertSilent(violation.toString());
      assertSilent(violation.inOneLine(Locale.forLanguageTag("nl")));
    }
    return violations;
  }

  static void assertSilent(String told) {
    for (int start = 0; start + TELLING <= MARK.length(); start++) {
      String part = MARK.substring(start, start + TELLING);
      assertTrue(!told.contains(part), () -> "a message tells what the document holds: " + told);
    }
  }

  /** These bytes with the mark between two of them. */
  static byte[] planted(byte[] document) {
    int at = somewhere(document, document.length);
    byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(document.length + mark.length)
        .put(document, 0, at)
        .put(mark)
        .put(document, at, document.length - at)
        .array();
  }

  /** Anywhere, and for the same bytes always the same place. */
  private static int somewhere(byte[] document, int length) {
    return Math.floorMod(Arrays.hashCode(document), length + 1);
  }

  private static @Nullable String decoded(byte[] document) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return text.toString();
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
    public int read(char[] into, int offset, int length) throws java.io.IOException {
      return super.read(into, offset, Math.min(length, 5));
    }
  }
}
