// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

/** What became of one condition. */
public enum Outcome {
  /** It is true. */
  HOLDS,
  /** It is not true, and no value that is unknown now could make it true. */
  FAILS,
  /** It is not true, but some values for what is unknown would make it true. */
  NOT_RECORDED;

  /** The name the library has for it. */
  public String word() {
    return switch (this) {
      case HOLDS -> "GELDT";
      case FAILS -> "GELDT_NIET";
      case NOT_RECORDED -> "NIET_VASTGELEGD";
    };
  }

  static Outcome of(boolean holds) {
    return of(holds, holds);
  }

  /**
   * Whether it is true, and whether it would be with the most favourable values for what is
   * unknown.
   */
  static Outcome of(boolean holds, boolean possible) {
    if (holds) {
      return HOLDS;
    }
    return possible ? NOT_RECORDED : FAILS;
  }
}
