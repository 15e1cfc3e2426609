// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;

/** Readable text in one language, line by line, folded to the width that is asked. */
final class Lines {
  /** In a text of a rule set these could speak to a terminal, or look like lines of ours. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Locale locale;
  private final Folding folding;
  private final StringBuilder text = new StringBuilder();

  Lines(Locale locale, Folding folding) {
    this.locale = locale;
    this.folding = folding;
  }

  String in(Tekst tekst) {
    return tekst.in(locale);
  }

  String in(String nl, String en) {
    return Tekst.of(nl, en).in(locale);
  }

  Locale locale() {
    return locale;
  }

  /** A date in words; own month names, because those of a platform differ from one to the next. */
  String date(LocalDate date) {
    String month =
        Tekst.of(MAANDEN.get(date.getMonthValue() - 1), MONTHS.get(date.getMonthValue() - 1))
            .in(locale);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }

  <T> String list(Collection<T> items, Function<T, String> name) {
    return items.stream().map(name).collect(Collectors.joining(", "));
  }

  /** A list in running text: {@code a}, {@code a en b}, {@code a, b en c}. */
  <T> String series(List<T> items, Function<T, String> name) {
    int last = items.size() - 1;
    return last < 1
        ? list(items, name)
        : list(items.subList(0, last), name) + in(" en ", " and ") + name.apply(items.get(last));
  }

  /** The word for one of these, or the word for none or more than one. */
  String word(Collection<?> items, Tekst one, Tekst many) {
    return in(items.size() == 1 ? one : many);
  }

  void blank() {
    text.append('\n');
  }

  /** A line with a blank one above it. */
  void paragraph(String line) {
    blank();
    line(0, line);
  }

  void heading(String heading) {
    blank();
    text.append(folding.underlined(heading, '-'));
  }

  void line(int indent, String line) {
    wrap(indent, indent, line);
  }

  /** A line of a list: its continuation lines stand under its words, not under its dash. */
  void item(int indent, String item) {
    wrap(indent, indent + 2, "- " + item);
  }

  private void wrap(int indent, int hanging, String words) {
    String shown = CONTROL.matcher(words).replaceAll(" ");
    text.append(folding.lines(" ".repeat(indent), " ".repeat(hanging), shown));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
