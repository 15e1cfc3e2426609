// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 on its way to a console with other characters: what the console cannot show is
 * written without its accent, as the sign that looks most like it, or as a question mark.
 */
public final class ConsoleCharacters extends OutputStream {
  private final OutputStream out;
  private final Charset console;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  /** The beginning of a character of which the rest is still to come. */
  private byte[] begun = {};

  ConsoleCharacters(OutputStream out, Charset console) {
    this.out = out;
    this.console = console;
  }

  /** The way to this terminal; to anything else, and to one that shows all, it is the stream. */
  public static OutputStream to(Terminal terminal, Charset console, OutputStream out) {
    boolean all = console.equals(StandardCharsets.UTF_8);
    return !terminal.isThere() || all ? out : new ConsoleCharacters(out, console);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer in = ByteBuffer.allocate(begun.length + length);
    in.put(begun).put(bytes, offset, length).flip();
    CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
    utf8.decode(in, text, false);
    begun = new byte[in.remaining()];
    in.get(begun);
    out.write(Plain.text(text.flip().toString(), console).getBytes(console));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
