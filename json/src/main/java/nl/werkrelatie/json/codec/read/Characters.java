// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;

/**
 * The characters of a document, checked before anything of it is parsed: not too long, well
 * encoded, without byte order mark.
 */
public final class Characters {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Of a document in a reader: it is put together once, when its length is known. */
  private static final int PART = 8192;

  private Characters() {}

  public static char[] of(byte[] document, Limits limits) {
    if (document.length > limits.length()) {
      throw tooLong(Refusal.longerThanBytes(limits.length()));
    }
    CharBuffer characters = CharBuffer.allocate(document.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(document), characters, true);
    boolean full = characters.position() == document.length;
    char[] content =
        full ? characters.array() : Arrays.copyOf(characters.array(), characters.position());
    if (result.isError()) {
      throw refusal(Refusal.noUtf8(), content, content.length);
    }
    return withoutMark(content);
  }

  public static char[] of(String document, Limits limits) {
    guardLength(document.length(), limits);
    return whole(document.toCharArray());
  }

  /** At most one byte more than the limit, so that a longer document is noticed. */
  public static byte[] bytes(InputStream document, Limits limits) {
    try {
      return document.readNBytes(limits.length() + 1);
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  public static char[] of(Reader document, Limits limits) {
    List<char[]> parts = new ArrayList<>();
    int length = 0;
    try {
      for (int filled = PART; filled == PART; length += filled) {
        char[] part = new char[PART];
        filled = fill(part, document);
        parts.add(part);
        guardLength(length + filled, limits);
      }
    } catch (IOException failure) {
      throw unreadable(failure);
    }
    char[] whole = new char[length];
    for (int start = 0; start < length; start += PART) {
      System.arraycopy(parts.get(start / PART), 0, whole, start, Math.min(PART, length - start));
    }
    return whole(whole);
  }

  /** How much was read into this part; less than all of it at the end of the document only. */
  private static int fill(char[] part, Reader document) throws IOException {
    int filled = 0;
    while (filled < part.length) {
      int read = document.read(part, filled, part.length - filled);
      if (read < 0) {
        return filled;
      }
      filled += read;
    }
    return filled;
  }

  /**
   * A failure of a host's stream; without the host's message, which can hold a name or a piece of
   * the document.
   */
  public static UncheckedIOException unreadable(IOException failure) {
    String type = failure.getClass().getName();
    String message =
        "the host's stream failed with "
            + type
            + "; its message is left out, since it can hold content";
    return new UncheckedIOException(message, new IOException(message));
  }

  private static char[] whole(char[] content) {
    int lone = Surrogates.firstLone(content);
    if (lone >= 0) {
      throw refusal(Refusal.halfCharacter(), content, lone);
    }
    return withoutMark(content);
  }

  private static char[] withoutMark(char[] content) {
    if (content.length > 0 && content[0] == BYTE_ORDER_MARK) {
      throw refusal(Refusal.byteOrderMark(), content, 0);
    }
    return content;
  }

  private static void guardLength(int length, Limits limits) {
    if (length > limits.length()) {
      throw tooLong(Refusal.longerThanCharacters(limits.length()));
    }
  }

  private static DocumentRefusedException tooLong(Refusal refusal) {
    return refusal(refusal, new char[0], 0);
  }

  private static DocumentRefusedException refusal(Refusal refusal, char[] content, int at) {
    int line = 1;
    int lineStart = 0;
    for (int index = 0; index < at; index++) {
      boolean lineFeedFollows = index + 1 < content.length && content[index + 1] == '\n';
      if (content[index] == '\n' || (content[index] == '\r' && !lineFeedFollows)) {
        line++;
        lineStart = index + 1;
      }
    }
    return new DocumentRefusedException(
        List.of(
            new DocumentViolation(refusal.code(), "", line, at - lineStart + 1, refusal.tekst())));
  }
}
