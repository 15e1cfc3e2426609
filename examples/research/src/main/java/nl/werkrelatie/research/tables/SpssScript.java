// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The script that reads the tables into SPSS or PSPP, with labels and missing values, and saves
 * each: a code becomes a number there, for only a number can be declared missing whatever its
 * length.
 */
final class SpssScript {
  private static final int LABEL = 110;
  private static final int FIRST_MISSING = 98;
  private static final String READ = "_w";

  private final boolean months;
  private final Locale locale;
  private final StringBuilder script = new StringBuilder();

  private SpssScript(boolean months, Locale locale) {
    this.months = months;
    this.locale = locale;
  }

  static String of(List<ResearchTable> tables, boolean months, Locale locale) {
    SpssScript script = new SpssScript(months, locale);
    script.line(
        "* Reads the tables in this folder: pspp lees.sps, or run it in SPSS in this folder.");
    tables.forEach(script::add);
    return script.script.toString();
  }

  private void add(ResearchTable table) {
    line("");
    line("GET DATA /TYPE=TXT /FILE='" + table.name() + ".csv' /ENCODING='UTF8'");
    line("  /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2");
    line("  /VARIABLES=");
    table.columns().forEach(column -> line("    " + read(column)));
    line("  .");
    table.columns().stream().filter(Column::isCoded).forEach(this::recode);
    line(
        table.columns().stream()
            .map(column -> column.name() + " " + quoted(column.label().in(locale)))
            .collect(Collectors.joining("\n  ", "VARIABLE LABELS\n  ", ".")));
    String keep = table.columns().stream().map(Column::name).collect(Collectors.joining(" "));
    line("SAVE OUTFILE='" + table.name() + ".sav' /KEEP=" + keep + ".");
  }

  private String read(Column column) {
    return switch (column.kind()) {
      case PSEUDONYM -> column.name() + " A21";
      case DAY -> column.name() + (months ? " A7" : " SDATE10");
      case NUMBER, RANK -> column.name() + " F8.0";
      case CODE, ROW_CODE, ORDER -> column.name() + READ + " A" + longest(column);
    };
  }

  private static int longest(Column column) {
    return column.codes().stream().mapToInt(code -> code.code().length()).max().orElseThrow();
  }

  private void recode(Column column) {
    List<String> numbers = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int next = 1;
    int nextMissing = Math.max(FIRST_MISSING, column.codes().size() + 1);
    for (Code code : column.codes()) {
      int number = code.missing() ? nextMissing++ : next++;
      numbers.add("(" + quoted(code.code()) + "=" + number + ")");
      labels.add(number + " " + quoted(code.label().in(locale)));
      if (code.missing()) {
        missing.add(String.valueOf(number));
      }
    }
    line("RECODE " + column.name() + READ);
    line("  " + String.join("\n  ", numbers) + "\n  INTO " + column.name() + ".");
    line("FORMATS " + column.name() + " (F3.0).");
    line("VALUE LABELS " + column.name() + "\n  " + String.join("\n  ", labels) + ".");
    if (!missing.isEmpty()) {
      line("MISSING VALUES " + column.name() + " (" + String.join(", ", missing) + ").");
    }
    boolean ordered = column.kind() == Column.Kind.ORDER;
    line("VARIABLE LEVEL " + column.name() + " (" + (ordered ? "ORDINAL" : "NOMINAL") + ").");
  }

  /** In one line of what SPSS keeps of a label, without what would end it. */
  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").replace("'", "’");
    return "'" + (line.length() > LABEL ? line.substring(0, LABEL - 1) + "…" : line) + "'";
  }

  private void line(String line) {
    script.append(line).append('\n');
  }
}
