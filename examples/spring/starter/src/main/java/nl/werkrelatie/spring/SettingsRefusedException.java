// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.List;

/**
 * Thresholds or rule sets in the settings of a host were refused: everything that is wrong at once,
 * each with the property or the file, the place and what to do.
 *
 * <p>Carries nothing a file holds but names of rules, and no cause, so it can be logged and shown.
 */
public final class SettingsRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String[] faults;

  SettingsRefusedException(List<String> faults) {
    super("the settings of werkrelatie are refused: " + String.join("; also ", faults));
    this.faults = faults.toArray(String[]::new);
  }

  /** What is wrong, one line for each; at least one. */
  public List<String> faults() {
    return List.of(faults);
  }
}
