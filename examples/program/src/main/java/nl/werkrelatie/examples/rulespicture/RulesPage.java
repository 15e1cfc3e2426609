// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.examples.drawing.Markup;
import nl.werkrelatie.handvat.Kernvraag;

/** The picture of rules as a page of its own. */
final class RulesPage {
  private final RulesPicture picture;
  private final RulesWords words;
  private final Markup html = new Markup();
  private final Bars bars = new Bars(html);

  RulesPage(RulesPicture picture, RulesWords words) {
    this.picture = picture;
    this.words = words;
  }

  String write() {
    return html.page(words.locale(), this::head, this::body);
  }

  private void head() {
    html.text("title", words.title()).line();
    html.text("style", RulesStyle.css()).line();
  }

  private void body() {
    html.line();
    bars.patterns();
    html.text("h1", words.title()).line();
    words.intro(picture).forEach(each -> html.text("p", each).line());
    if (picture.isChange()) {
      html.text("p", words.changed(changed())).line();
    }
    html.text("h2", words.keyHeading()).line();
    html.element("ul", this::key, "class", "key").line();
    section(
        words.questionsHeading(),
        words.questionsNote(),
        words.questionSubject(),
        picture.questions());
    for (Kernvraag kernvraag : Kernvraag.values()) {
      List<BarRow> rows = picture.rows(kernvraag);
      if (!rows.isEmpty()) {
        section(
            words.question(kernvraag),
            words.handvattenNote(picture.total()),
            words.subject(),
            rows);
      }
    }
  }

  private List<String> changed() {
    return List.of(Kernvraag.values()).stream()
        .flatMap(each -> picture.rows(each).stream())
        .filter(BarRow::isChanged)
        .map(BarRow::name)
        .toList();
  }

  private void key() {
    for (Part part : Part.values()) {
      html.line()
          .element(
              "li",
              () -> {
                bars.sample(part);
                html.text("span", words.part(part));
              });
    }
  }

  private void section(String heading, String note, String subject, List<BarRow> rows) {
    html.text("h2", heading).line();
    html.text("p", note).line();
    List<BarRow> said = rows.stream().filter(BarRow::isSaid).toList();
    html.element(
            "div",
            () -> said.forEach(this::row),
            "class",
            "bars",
            "role",
            "img",
            "aria-label",
            words.barsLabel(heading))
        .line();
    List<String> never = rows.stream().filter(row -> !row.isSaid()).map(BarRow::name).toList();
    if (!never.isEmpty()) {
      html.text("p", words.never(never)).line();
    }
    new CountsTable(html, words, rows, picture.isChange())
        .write(words.tableLabel(heading), subject);
  }

  private void row(BarRow row) {
    html.line()
        .element(
            "div",
            () -> {
              html.element(
                  "div",
                  () -> {
                    html.text(row.name());
                    if (row.isChanged()) {
                      html.text(" ").text("strong", words.changedTag());
                    }
                  },
                  "class",
                  "name");
              for (int nth = 0; nth < row.counts().size(); nth++) {
                bar(row.counts().get(nth), row.total(), nth);
              }
            },
            "class",
            "row");
  }

  private void bar(Optional<Counts> counts, int total, int nth) {
    html.element(
        "div",
        () -> {
          if (picture.isChange()) {
            html.text("span", words.when(nth), "class", "when");
          }
          if (counts.isPresent()) {
            bars.bar(counts.get(), total);
          } else {
            html.text("span", words.absent());
          }
        },
        "class",
        "bar");
  }
}
