// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.rules.RegelsetRefusedException;

/** Gathers what is wrong with the settings of a host, so that all of it is told at once. */
final class Faults {
  private final List<String> faults = new ArrayList<>();

  /** Does this, and keeps under this name all that it is refused for. */
  void gather(String name, Runnable attempt) {
    try {
      attempt.run();
    } catch (DocumentRefusedException refused) {
      refused.violations().forEach(violation -> add(name, violation.toString()));
    } catch (RegelsetRefusedException refused) {
      refused.fouten().forEach(fout -> add(name, fout.text(Locale.ENGLISH)));
    } catch (IllegalArgumentException refused) {
      add(name, String.valueOf(refused.getMessage()));
    }
  }

  void add(String name, String fault) {
    faults.add(name + ": " + fault);
  }

  void refuse() {
    if (!faults.isEmpty()) {
      throw new SettingsRefusedException(faults);
    }
  }
}
