// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.werkrelatie.model.Kwaliteit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
  private static final String HEADING =
      "werkrelatie,kwaliteit,beleving_inwoner,rang_inwoner,beleving_consulent,rang_consulent\n";

  @TempDir private Path folder;

  /** Four observers, twelve units, published with an ordinal alpha of 0.815. */
  @Test
  void krippendorff_2011_computing_alpha_reliability_gives_0_8154() {
    String table =
        """
        1 2 3 3 2 1 4 1 2 . . .
        1 2 3 3 2 2 4 1 2 5 . 3
        . 3 3 3 2 3 4 2 2 5 1 .
        1 2 3 3 2 4 4 1 2 5 1 .
        """;
    List<String[]> observers = table.lines().map(line -> line.split(" ")).toList();
    List<@Nullable Integer[]> units = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      Integer[] ranks = new Integer[4];
      for (int observer = 0; observer < 4; observer++) {
        String rank = observers.get(observer)[unit];
        ranks[observer] = rank.equals(".") ? null : Integer.valueOf(rank);
      }
      units.add(ranks);
    }
    Alpha alpha = Alpha.of(units, 1, "Krippendorff");
    assertEquals(0.8154, alpha.alpha().orElseThrow(), 0.00005);
    assertEquals(11, alpha.units(), "one unit was rated once");
    assertTrue(alpha.low().orElseThrow() < 0.8154 && 0.8154 < alpha.high().orElseThrow());
    assertEquals(alpha, Alpha.of(units, 1, "Krippendorff"), "the same seed, another interval");
    assertTrue(
        !alpha.equals(Alpha.of(units, 2, "Krippendorff")), "another seed, the same interval");
  }

  @Test
  void always_the_same_is_one_and_nothing_that_differs_cannot_be_computed() {
    List<@Nullable Integer[]> same = List.of(ranks(1, 1), ranks(2, 2), ranks(3, 3), ranks(3, 3));
    assertEquals(1.0, Alpha.of(same, 1, "same").alpha().orElseThrow());
    assertEquals(
        OptionalDouble.empty(), Alpha.of(List.of(ranks(3, 3), ranks(3, 3)), 1, "3").alpha());
    assertEquals(0, Alpha.of(List.<Integer[]>of(ranks(3, null)), 1, "one").units());
  }

  @Test
  void a_table_of_raters_is_told_by_quality() throws IOException {
    StringBuilder table = new StringBuilder(HEADING);
    for (int row = 0; row < 12; row++) {
      int rank = 1 + row % 3;
      table.append("W%d,aandacht,x,%d,x,%d\n".formatted(row, rank, row == 0 ? 3 : rank));
      table.append("W%d,nabijheid,x,2,x,2\n".formatted(row));
      table.append("W%d,continuiteit,x,%d,niet_vastgelegd,\n".formatted(row, rank));
      table.append("W%d,kleine_groep,x,1,x,1\n".formatted(row));
    }
    Agreement agreement = Agreement.of(written(table.toString()), 42);
    assertEquals(12, agreement.alphas().get(Kwaliteit.AANDACHT).units());
    assertEquals(
        """
        quality            both   alpha   95 of 100 times (seed 42)
        attention            12    0.76    0.28 to 1.00
        give and take       < 5   too few to say anything
        nearness             12   not to be computed: nothing differs
        continuity          < 5   too few to say anything
        """,
        agreement
            .text(Locale.ENGLISH)
            .substring(agreement.text(Locale.ENGLISH).indexOf("quality  ")));
    assertTrue(agreement.text(Locale.forLanguageTag("nl")).contains("0,"), "no Dutch");
  }

  @Test
  void another_table_is_refused_without_a_word_of_it() throws IOException {
    for (String other :
        List.of(
            "",
            "a,b\n",
            "kwaliteit,rang_inwoner\n",
            "a,b\nGEHEIM,2\n",
            HEADING + "W1,aandacht,x,0,x,1\n",
            HEADING + "W1,aandacht,x,4,x,1\n",
            HEADING + "W1,aandacht,x,1,x,-999999999\n",
            HEADING + "W1,aandacht,x,GEHEIM,x,1\n",
            HEADING + "\"GEHEIM\n")) {
      Path file = written(other);
      String told =
          assertThrows(IllegalArgumentException.class, () -> Agreement.of(file, 1), other)
              .getMessage();
      assertEquals("this is no table of raters; give beoordelaars.csv", told);
    }
  }

  @Test
  void a_table_without_a_row_is_a_table() throws IOException {
    assertEquals(0, Agreement.of(written(HEADING), 1).alphas().get(Kwaliteit.AANDACHT).units());
  }

  private static @Nullable Integer[] ranks(@Nullable Integer... ranks) {
    return ranks;
  }

  private Path written(String table) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "t", ".csv"), table);
  }
}
