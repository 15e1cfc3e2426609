// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

/** The names that are the standard catalogue's alone. */
public final class Standaard {
  /** The id of the standard catalogue, and what marks its power. */
  public static final String ID = "werkrelatie";

  private Standaard() {}

  /** Whether it is written as the standard handvatten are: H alone and then a number. */
  public static boolean isHandvat(String id) {
    return id.matches("H[0-9]+");
  }
}
