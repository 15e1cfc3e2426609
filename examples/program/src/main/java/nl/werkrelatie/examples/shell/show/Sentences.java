// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;

/** Lines of text in one language, folded to the width of the terminal. */
public final class Sentences {
  /** Spaces at the end of a line: behind a label without words, or where a line was broken. */
  static final Pattern TRAILING = Pattern.compile(" +$", Pattern.MULTILINE);

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
  private final Folding folding;
  private final StringBuilder text = new StringBuilder();

  /** For a terminal of which nothing is known. */
  public Sentences(Locale locale) {
    this(locale, Terminal.USUAL);
  }

  public Sentences(Locale locale, Folding folding) {
    this.locale = locale;
    this.folding = folding;
  }

  public Folding folding() {
    return folding;
  }

  public Locale locale() {
    return locale;
  }

  public String in(String nl, String en) {
    return Tekst.of(nl, en).in(locale);
  }

  public String in(Tekst tekst) {
    return tekst.in(locale);
  }

  public String date(LocalDate date) {
    String[] month = MONTHS.get(date.getMonthValue() - 1).split("/");
    return date.getDayOfMonth() + " " + in(month[0], month[1]) + " " + date.getYear();
  }

  public Sentences line(String words) {
    return wrap("", "", words);
  }

  Sentences item(String words) {
    return wrap("- ", "  ", words);
  }

  /** Words after a label, with what follows on other lines under the words. */
  public Sentences labelled(String nl, String en, String words) {
    return wrap(in(nl, en) + ": ", "  ", words);
  }

  public Sentences blank() {
    text.append('\n');
    return this;
  }

  public Sentences table(TextTable table) {
    text.append(table.text(folding));
    return this;
  }

  public Sentences whole(String lines) {
    text.append(lines);
    return this;
  }

  private Sentences wrap(String first, String hanging, String words) {
    text.append(TRAILING.matcher(folding.lines(first, hanging, words)).replaceAll(""));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
