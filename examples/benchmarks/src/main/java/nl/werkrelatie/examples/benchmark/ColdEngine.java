// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import nl.werkrelatie.engine.RuleEngine;

/** Does nothing, or makes the standard engine; small, so that nothing is a Java and no more. */
public final class ColdEngine {
  private ColdEngine() {}

  /** Makes the engine when anything is asked. */
  public static void main(String[] args) {
    if (args.length > 0) {
      RuleEngine.standard();
    }
  }
}
