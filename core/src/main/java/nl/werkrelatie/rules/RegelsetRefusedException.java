// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule set was refused: everything that is wrong with it at once. */
public final class RegelsetRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<Regelfout> fouten;

  /** For the rule set with this id. */
  public RegelsetRefusedException(String id, List<Regelfout> fouten) {
    super(
        "rule set '"
            + id
            + "' is refused: "
            + fouten.stream()
                .map(fout -> fout.text(Locale.ENGLISH))
                .collect(Collectors.joining("; also ")));
    this.fouten = List.copyOf(fouten);
  }

  /** Everything that is wrong; empty after Java serialisation only. */
  public List<Regelfout> fouten() {
    return fouten == null ? List.of() : fouten;
  }
}
