// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of which each is one character of ASCII, but never a zero. */
public final class Ascii {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_HIGHEST_BIT = 0x8080808080808080L;
  private static final long EACH_ONE = 0x0101010101010101L;

  private Ascii() {}

  /** Whether every byte is 1 to 127. A zero byte could make a parser guess UTF-16 or UTF-32. */
  public static boolean is(byte[] document) {
    long odd = 0;
    int at = 0;
    for (; at <= document.length - Long.BYTES; at += Long.BYTES) {
      long eight = (long) EIGHT_BYTES.get(document, at);
      // To take one from a zero sets its highest bit, or that of a byte after it.
      odd |= eight | (eight - EACH_ONE);
    }
    if ((odd & EACH_HIGHEST_BIT) != 0) {
      return false;
    }
    for (; at < document.length; at++) {
      if (document[at] <= 0) {
        return false;
      }
    }
    return true;
  }
}
