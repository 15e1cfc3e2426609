// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.examples.drawing.Markup;

/** The exact counts of bars, for whoever does not see them or wants to know. */
final class CountsTable {
  private final Markup html;
  private final RulesWords words;
  private final List<BarRow> rows;
  private final boolean change;
  private final List<Part> occasions;

  CountsTable(Markup html, RulesWords words, List<BarRow> rows, boolean change) {
    this.html = html;
    this.words = words;
    this.rows = rows;
    this.change = change;
    this.occasions =
        Arrays.stream(Part.values()).filter(part -> part.aanleiding().isPresent()).toList();
  }

  /** A table that scrolls by itself where it is too wide, also by keyboard. */
  void write(String caption, String subject) {
    html.element(
            "div",
            () ->
                html.element(
                    "table",
                    () -> {
                      html.text("caption", caption).line();
                      html.element("thead", () -> html.element("tr", () -> head(subject))).line();
                      html.element("tbody", () -> rows.forEach(this::row)).line();
                    }),
            "class",
            "scroll",
            "role",
            "region",
            "aria-label",
            caption,
            "tabindex",
            "0")
        .line();
  }

  private void head(String subject) {
    column(subject);
    if (change) {
      column(words.whenColumn());
    }
    occasions.forEach(part -> column(words.column(part)));
    column(words.suggested());
    column(words.column(Part.WAITS));
    column(words.column(Part.SILENT));
  }

  private void column(String name) {
    html.text("th", name, "scope", "col");
  }

  private void row(BarRow row) {
    for (int nth = 0; nth < row.counts().size(); nth++) {
      int at = nth;
      html.line()
          .element(
              "tr",
              () -> {
                if (at == 0) {
                  html.text(
                      "th",
                      row.name(),
                      "scope",
                      "rowgroup",
                      "rowspan",
                      String.valueOf(row.counts().size()));
                }
                if (change) {
                  html.text("th", words.when(at), "scope", "row");
                }
                cells(row.counts().get(at), row.total());
              },
              "class",
              at == 0 ? "first" : "next");
    }
  }

  private void cells(Optional<Counts> counts, int total) {
    if (counts.isEmpty()) {
      html.text("td", words.absent(), "colspan", String.valueOf(occasions.size() + 3));
      return;
    }
    Counts those = counts.get();
    occasions.forEach(part -> cell(those.of(part, total)));
    cell(those.allSuggested());
    cell(those.of(Part.WAITS, total));
    cell(those.of(Part.SILENT, total));
  }

  private void cell(int count) {
    html.text("td", String.valueOf(count));
  }
}
