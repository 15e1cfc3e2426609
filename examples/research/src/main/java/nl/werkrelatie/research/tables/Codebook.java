// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Every column and every value, in both languages: {@code codeboek.csv}, which {@code lees.R}
 * reads.
 */
final class Codebook {
  static final String FILE = "codeboek.csv";

  private static final List<String> HEADING =
      List.of(
          "tabel",
          "kolom",
          "soort",
          "kolom_nl",
          "kolom_en",
          "waarde",
          "waarde_nl",
          "waarde_en",
          "ontbreekt");

  private Codebook() {}

  static void write(List<ResearchTable> tables, Path folder) throws IOException {
    try (SafeCsv csv = new SafeCsv(folder.resolve(FILE))) {
      csv.heading(HEADING);
      for (ResearchTable table : tables) {
        for (Column column : table.columns()) {
          if (!column.isCoded()) {
            csv.row(row(table, column, "", "", "", ""));
          }
          for (Code code : column.codes()) {
            csv.row(
                row(
                    table,
                    column,
                    code.code(),
                    code.label().nl(),
                    code.label().en(),
                    code.missing() ? "ja" : "nee"));
          }
        }
      }
    }
  }

  private static List<String> row(
      ResearchTable table, Column column, String code, String nl, String en, String missing) {
    return List.of(
        table.name(),
        column.name(),
        kind(column),
        column.label().nl(),
        column.label().en(),
        code,
        nl,
        en,
        missing);
  }

  private static String kind(Column column) {
    return switch (column.kind()) {
      case PSEUDONYM -> "pseudoniem";
      case DAY -> "dag";
      case NUMBER -> "getal";
      case CODE, ROW_CODE -> "code";
      case ORDER -> "volgorde";
      case RANK -> "rang";
    };
  }
}
