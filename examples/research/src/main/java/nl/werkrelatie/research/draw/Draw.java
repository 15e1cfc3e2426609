// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Chance that anybody can draw again in any language: block k of a stream is SHA-256 of its name, a
 * line feed and k in decimals, from k = 0; a block is eight whole numbers of 32 bits, the highest
 * byte first, without sign.
 *
 * <p>The name of a stream holds the seed, for whom it is and what is drawn. So no draw depends on
 * another: a step more in a scenario changes no other step and no other person. Whole numbers only.
 */
public final class Draw {
  private static final long RANGE = 1L << Integer.SIZE;

  private final String stream;
  private ByteBuffer block = ByteBuffer.allocate(0);
  private int blocks;

  private Draw(String stream) {
    this.stream = stream;
  }

  /**
   * The stream of this name.
   *
   * @param purpose for what is drawn, with a version: other draws need another
   * @param who for whom it is drawn
   * @param what what is drawn; none of the four holds a line feed
   */
  public static Draw of(String purpose, long seed, String who, String what) {
    return new Draw(purpose + "\n" + seed + "\n" + who + "\n" + what);
  }

  /** A number from 0, below this bound, each as likely. */
  public int below(int bound) {
    // The numbers above the last whole multiple would make the low ones likelier.
    long whole = RANGE - RANGE % bound;
    long number = next();
    while (number >= whole) {
      number = next();
    }
    return (int) (number % bound);
  }

  /** True in so many of a hundred. */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  private long next() {
    if (!block.hasRemaining()) {
      byte[] name = (stream + "\n" + blocks++).getBytes(StandardCharsets.UTF_8);
      block = ByteBuffer.wrap(sha256().digest(name));
    }
    return Integer.toUnsignedLong(block.getInt());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
