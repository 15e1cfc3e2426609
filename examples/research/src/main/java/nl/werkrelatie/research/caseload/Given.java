// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses null where a file must give something, in words of our own. */
final class Given {
  private Given() {}

  static <T> T require(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null; give it");
    }
    return value;
  }

  static void requireAll(@Nullable List<? extends @Nullable Object> values, String name) {
    for (Object value : require(values, name)) {
      require(value, "one of " + name);
    }
  }
}
