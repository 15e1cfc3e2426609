// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at a failed start what is wrong with the settings, in place of a stack trace. */
final class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefusedException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, SettingsRefusedException refused) {
    return new FailureAnalysis(
        "The settings of werkrelatie are refused:\n\n    "
            + String.join("\n    ", refused.faults()),
        "Mend the properties and files that are named.",
        failure);
  }
}
