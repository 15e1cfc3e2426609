// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/** A Markdown page in one language; what a rule set says stays text, whatever signs it holds. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** Signs that would make a list or a heading of the beginning of a line. */
  private static final Pattern OPENING = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)](\\s|$)))");

  private final Locale locale;
  private final StringBuilder page = new StringBuilder();

  Markdown(Locale locale) {
    this.locale = locale;
  }

  /** Words of the page itself. */
  String in(String nl, String en) {
    return Tekst.of(nl, en).in(locale);
  }

  /** Words of a rule set. */
  String in(Tekst tekst) {
    return text(tekst.in(locale));
  }

  /** Written by somebody else: on one line, and no sign in it speaks to a terminal. */
  static String line(String written) {
    return SPACE.matcher(written.strip()).replaceAll(" ");
  }

  /** Written by somebody else: no sign in it speaks to Markdown. */
  static String text(String written) {
    String escaped = SPECIAL.matcher(line(written)).replaceAll("\\\\$0");
    return OPENING
        .matcher(escaped)
        .replaceFirst(found -> Character.isDigit(found.group().charAt(0)) ? "$1\\\\" : "\\\\$1");
  }

  /** As a sentence, whether or not it has its full stop. */
  static String ended(String words) {
    return words.matches("(?s).*[.!?]") ? words : words + ".";
  }

  /** A name in fixed width; between backticks nothing else is special. */
  static String code(String name) {
    return "`" + line(name).replace('`', '\'') + "`";
  }

  String link(Handvat handvat) {
    return "[" + handvat.id() + " " + in(handvat.titel()) + "](" + handvat.id() + ".md)";
  }

  /** An address as a link; a note behind it stays text. */
  static String address(String address) {
    String[] words = SPACE.split(address.strip(), 2);
    String link =
        "<https://" + words[0].replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C") + ">";
    return words.length == 1 ? link : link + " " + text(words[1]);
  }

  <T> String list(List<T> items, Function<T, String> name) {
    return items.stream().map(name).collect(Collectors.joining(", "));
  }

  void title(String title) {
    page.append("# ").append(title).append('\n');
  }

  void heading(String heading) {
    page.append("\n## ").append(heading).append('\n');
  }

  void subheading(String heading) {
    page.append("\n### ").append(heading).append('\n');
  }

  void paragraph(String words) {
    page.append('\n').append(words).append('\n');
  }

  /** Opens a list. */
  void items() {
    page.append('\n');
  }

  void item(int depth, String words) {
    page.append("  ".repeat(depth)).append("- ").append(words).append('\n');
  }

  Locale locale() {
    return locale;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
