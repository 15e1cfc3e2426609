// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.json.DocumentViolation.Code;

/**
 * The characters of a document, checked before anything of it is parsed: not too long, well
 * encoded, without byte order mark.
 */
final class Characters {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Characters() {}

  static char[] of(byte[] document) {
    guardLength(document.length, "bytes");
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
      throw refusal(
          Code.ENCODING_BROKEN,
          content,
          content.length,
          "is no valid UTF-8 here; write it as UTF-8");
    }
    return withoutMark(content);
  }

  static char[] of(String document) {
    guardLength(document.length(), "characters");
    return whole(document.toCharArray());
  }

  static char[] of(InputStream document) {
    try {
      return of(document.readNBytes(Limits.LENGTH + 1));
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  static char[] of(Reader document) {
    char[] buffer = new char[8192];
    int length = 0;
    try {
      for (int read = document.read(buffer);
          read >= 0;
          read = document.read(buffer, length, buffer.length - length)) {
        length += read;
        guardLength(length, "characters");
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, 2 * length);
        }
      }
    } catch (IOException failure) {
      throw unreadable(failure);
    }
    return whole(Arrays.copyOf(buffer, length));
  }

  /**
   * A failure of a host's stream; without the host's message, which can hold a name or a piece of
   * the document.
   */
  static UncheckedIOException unreadable(IOException failure) {
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
      throw refusal(
          Code.ENCODING_BROKEN,
          content,
          lone,
          "holds half of a surrogate pair here; give whole characters");
    }
    return withoutMark(content);
  }

  private static char[] withoutMark(char[] content) {
    if (content.length > 0 && content[0] == BYTE_ORDER_MARK) {
      throw refusal(
          Code.BYTE_ORDER_MARK, content, 0, "begins with a byte order mark; leave it out");
    }
    return content;
  }

  private static void guardLength(int length, String unit) {
    if (length > Limits.LENGTH) {
      throw refusal(
          Code.DOCUMENT_TOO_LONG,
          new char[0],
          0,
          "is longer than " + Limits.LENGTH + " " + unit + "; give one werkrelatie at a time");
    }
  }

  private static DocumentRefusedException refusal(Code code, char[] content, int at, String text) {
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
        List.of(new DocumentViolation(code, "", line, at - lineStart + 1, text)));
  }
}
