// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

/**
 * Something in a document of bytes is refused. That reading cannot say where it stands, so the
 * document is read once more by its characters.
 */
public final class GivenUp extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final GivenUp INSTANCE = new GivenUp();

  private GivenUp() {
    super("read by characters to know what is refused", null, false, false);
  }
}
