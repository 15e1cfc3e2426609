// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

/** Whether a signaal or a condition holds on the peildatum. */
public enum Stand {
  /** It holds. */
  GELDT,
  /** It does not hold. */
  GELDT_NIET,
  /** A value it needs is unknown and the known values do not settle it; never counts as holding. */
  NIET_VASTGELEGD;

  /** {@link #GELDT} for true, {@link #GELDT_NIET} for false. */
  public static Stand of(boolean geldt) {
    return geldt ? GELDT : GELDT_NIET;
  }

  /** Both: fails when one fails, and is otherwise not recorded when one is not recorded. */
  public Stand and(Stand other) {
    return this == GELDT || other == GELDT_NIET ? other : this;
  }

  /** At least one: holds when one holds, and is otherwise not recorded when one is not recorded. */
  public Stand or(Stand other) {
    return this == GELDT_NIET || other == GELDT ? other : this;
  }

  /** The opposite; what is not recorded stays so. */
  public Stand not() {
    return switch (this) {
      case GELDT -> GELDT_NIET;
      case GELDT_NIET -> GELDT;
      case NIET_VASTGELEGD -> NIET_VASTGELEGD;
    };
  }
}
