// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkrelatie.rules.Tekst;

/**
 * Readable text in one language, line by line, no line longer than a terminal is wide where words
 * allow it.
 */
final class Lines {
  private static final int WIDTH = 100;

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
  private final StringBuilder text = new StringBuilder();

  Lines(Locale locale) {
    this.locale = locale;
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

  Lines blank() {
    text.append('\n');
    return this;
  }

  Lines heading(String heading) {
    return blank()
        .line(0, heading)
        .line(0, "-".repeat(heading.codePointCount(0, heading.length())));
  }

  Lines line(int indent, String line) {
    return wrap(indent, indent, line);
  }

  /** A line of a list: its continuation lines stand under its words, not under its dash. */
  Lines item(int indent, String item) {
    return wrap(indent, indent + 2, "- " + item);
  }

  private Lines wrap(int indent, int hanging, String words) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean first = true;
    for (String word : CONTROL.matcher(words).replaceAll(" ").split(" ")) {
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(" ".repeat(hanging));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    text.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
