// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.Locale;

/**
 * What this library promises of its speed or memory, beside what was measured.
 *
 * @param name what is measured, with its unit
 * @param figure what was measured
 * @param most the most it may be
 */
record Promise(String name, double figure, double most) {
  boolean isKept() {
    return figure <= most;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-6s %s: %.2f, at most %.2f",
        isKept() ? "kept" : "missed",
        name,
        figure,
        most);
  }
}
