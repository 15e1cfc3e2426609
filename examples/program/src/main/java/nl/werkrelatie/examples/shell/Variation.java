// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.TextTable;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;

/**
 * How often each handvat is suggested when one threshold has other values: a count over rules and
 * scenarios, so over invented werkrelaties alone.
 */
final class Variation {
  private final Drempel drempel;
  private final int[] waarden;
  private final List<RuleEngine> engines;
  private final List<Map<String, Integer>> counts = new ArrayList<>();

  /** Under each of these values; refuses one that the threshold or a rule set does not allow. */
  Variation(RuleEngine engine, Drempel drempel, int[] waarden) {
    this.drempel = drempel;
    this.waarden = waarden;
    this.engines =
        Arrays.stream(waarden)
            .mapToObj(waarde -> engine.with(engine.drempels().with(drempel, waarde)))
            .toList();
    engines.forEach(each -> counts.add(new TreeMap<>()));
  }

  /** Counts what every engine says; each werkrelatie is made when it is taken, so taken once. */
  void count(List<Werkrelatie> invented, LocalDate day) {
    for (Werkrelatie one : invented) {
      for (int at = 0; at < engines.size(); at++) {
        for (Suggestie suggestie : engines.get(at).suggest(one, day).alle()) {
          counts.get(at).merge(suggestie.handvat().id(), 1, Integer::sum);
        }
      }
    }
  }

  /** A row for each handvat whose count is not the same under every value. */
  void write(Sentences in) {
    TextTable table = new TextTable();
    table.row(
        cells(drempel.name().toLowerCase(Locale.ROOT), Arrays.stream(waarden).boxed().toList()));
    int rows = 0;
    for (String handvat :
        counts.stream().flatMap(one -> one.keySet().stream()).sorted().distinct().toList()) {
      List<Integer> row = counts.stream().map(one -> one.getOrDefault(handvat, 0)).toList();
      if (row.stream().distinct().count() > 1) {
        table.row(cells(handvat, row));
        rows++;
      }
    }
    if (rows == 0) {
      in.line(
          in.in("Geen handvat komt vaker of minder vaak.", "No handvat comes more or less often."));
    } else {
      in.table(table);
    }
  }

  private static String[] cells(String first, List<Integer> rest) {
    return IntStream.rangeClosed(0, rest.size())
        .mapToObj(column -> column == 0 ? first : rest.get(column - 1).toString())
        .toArray(String[]::new);
  }
}
