// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.shared.Nearest;

/** The known words that look most like a typed one, whatever its accents and capitals. */
public final class NearNames {
  private NearNames() {}

  /** The nearest first, three at most; none when nothing is near. */
  public static List<String> to(String typed, Collection<String> known) {
    Map<String, String> byKey = new LinkedHashMap<>();
    // What differs in capitals only is explained together.
    known.forEach(word -> byKey.putIfAbsent(Plain.key(word), word));
    return Nearest.around(Plain.key(typed), byKey.keySet()).stream().map(byKey::get).toList();
  }
}
