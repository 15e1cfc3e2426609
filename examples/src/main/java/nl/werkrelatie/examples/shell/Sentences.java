// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.rules.Tekst;

/** Lines of text in one language, none longer than a narrow terminal. */
final class Sentences {
  static final int WIDTH = 80;
  private static final List<String> MONTHS =
      List.of(
          "januari/January",
          "februari/February",
          "maart/March",
          "april/April",
          "mei/May",
          "juni/June",
          "juli/July",
          "augustus/August",
          "september/September",
          "oktober/October",
          "november/November",
          "december/December");

  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  Sentences(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String in(String nl, String en) {
    return Tekst.of(nl, en).in(locale);
  }

  String in(Tekst tekst) {
    return tekst.in(locale);
  }

  String date(LocalDate date) {
    String[] month = MONTHS.get(date.getMonthValue() - 1).split("/");
    return date.getDayOfMonth() + " " + in(month[0], month[1]) + " " + date.getYear();
  }

  Sentences line(String words) {
    return wrap("", "", words);
  }

  Sentences item(String words) {
    return wrap("- ", "  ", words);
  }

  /** Words after a label, with what follows on other lines under the words. */
  Sentences labelled(String nl, String en, String words) {
    return wrap(in(nl, en) + ": ", "  ", words);
  }

  Sentences blank() {
    text.append('\n');
    return this;
  }

  Sentences table(TextTable table) {
    text.append(table.text());
    return this;
  }

  Sentences whole(String lines) {
    text.append(lines);
    return this;
  }

  private Sentences wrap(String first, String hanging, String words) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : words.split(" ")) {
      boolean full = line.length() + (begun ? 1 : 0) + word.length() > WIDTH;
      // A long word goes under its label if that makes it fit.
      boolean fitsBelow = hanging.length() + word.length() <= WIDTH;
      if (full && (begun || (fitsBelow && line.length() > hanging.length()))) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(hanging);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    text.append(line.toString().stripTrailing()).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
