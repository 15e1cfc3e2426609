// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.examples.io.TypedDate;
import nl.werkrelatie.examples.shell.begrip.Explain;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.ShowText;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/** One sitting: the day the answer is about, the language, and what is said to whom. */
final class Session {
  private final Consumer<String> out;
  private final Charset console;
  private final Supplier<Folding> width;
  private @Nullable LocalDate peildatum;
  private @Nullable Explain explain;
  private final Aftermath aftermath = new Aftermath(this);
  private final Answers answers = new Answers(this);
  private final UsedEngine engine = new UsedEngine(this);
  private Locale locale = Locale.forLanguageTag("nl");

  /** Says every text to {@code out}, each ending with its line, in the characters of a console. */
  Session(Consumer<String> out, Charset console) {
    this(out, console, () -> Terminal.USUAL);
  }

  /** The same, with every answer as wide as the terminal is when it is given. */
  Session(Consumer<String> out, Charset console, Supplier<Folding> width) {
    this.out = out;
    this.console = console;
    this.width = width;
  }

  void welcome(boolean historyIsKept) {
    say(Help.welcome(sentences(), historyIsKept));
  }

  void help() {
    say(Help.write(sentences()));
  }

  void language(@Nullable String written) {
    String tag = typed(written).toLowerCase(Locale.ROOT);
    if (tag.equals("nl") || tag.equals("en")) {
      locale = Locale.forLanguageTag(tag);
      say(sentences().line(sentences().in("Nederlands.", "English.")));
    } else {
      say(sentences().line("Kies language(\"nl\") of language(\"en\"). / Choose one of these."));
    }
  }

  void peildatum(@Nullable String written) {
    Optional<LocalDate> day = TypedDate.of(typed(written));
    if (day.isPresent()) {
      peildatum = day.get();
      day();
    } else {
      say(
          sentences()
              .line(
                  sentences()
                      .in(
                          "Dat "
                              + TypedDate.NO_DATE.nl()
                              + "; schrijf jaar, maand en dag: peildatum(\"2026-11-21\")",
                          "That "
                              + TypedDate.NO_DATE.en()
                              + "; write year, month and day: peildatum(\"2026-11-21\")")));
    }
  }

  void show(@Nullable Object value) {
    Sentences sentences = sentences();
    if (value == null) {
      nothing(sentences);
    } else {
      ShowText.write(value, engine.get(), sentences);
    }
    say(sentences);
  }

  void explain(@Nullable String word, RuleEngine of) {
    Sentences sentences = sentences();
    known(of).write(typed(word), sentences);
    say(sentences);
  }

  void words() {
    Sentences sentences = sentences();
    known().list(sentences);
    say(sentences);
  }

  void handvatten() {
    say(listing().handvatten());
  }

  void gevallen(@Nullable String part) {
    say(listing().gevallen(typed(part)));
  }

  @Nullable Werkrelatie geval(@Nullable String id) {
    Optional<Werkrelatie> found = Listing.geval(typed(id));
    if (found.isEmpty()) {
      say(listing().noGeval(typed(id)));
    }
    return found.orElse(null);
  }

  @Nullable Werkrelatie read(@Nullable String file) {
    return files().read(typed(file));
  }

  Stream<Werkrelatie> readStream(@Nullable String file) {
    return files().readStream(typed(file));
  }

  @Nullable Regelset regels(@Nullable String file) {
    return files().regels(typed(file));
  }

  void write(@Nullable Object value, @Nullable String file, boolean overwrite) {
    if (value == null) {
      show(null);
    } else {
      files().write(value, typed(file), overwrite);
    }
  }

  Answers answers() {
    return answers;
  }

  UsedEngine engine() {
    return engine;
  }

  private Listing listing() {
    return new Listing(sentences(), engine.get());
  }

  Aftermath aftermath() {
    return aftermath;
  }

  /** The day the answer is about; null before one was said. */
  @Nullable LocalDate peildatum() {
    return peildatum;
  }

  Locale locale() {
    return locale;
  }

  Sentences sentences() {
    return new Sentences(locale, width.get());
  }

  /** What was typed between the brackets; nothing at all is as good as an empty text. */
  static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  DataFiles files() {
    return new DataFiles(sentences(), line -> say(sentences().line(line)));
  }

  /** The words that can be explained with the rules in use. */
  Explain known() {
    return known(engine.get());
  }

  private Explain known(RuleEngine of) {
    Explain words = explain;
    if (words == null || !words.isOf(of)) {
      words = new Explain(of);
      explain = words;
    }
    return words;
  }

  void day() {
    day(RuleEngine.standard());
  }

  /** Says the day of an answer, and its rules when they are others than the standard ones. */
  void day(RuleEngine of) {
    LocalDate day = peildatum;
    if (day != null) {
      Sentences sentences = sentences();
      say(
          sentences.line(
              "[peildatum: " + sentences.date(day) + UsedEngine.ifOther(of, sentences) + "]"));
    }
  }

  static void nothing(Sentences sentences) {
    sentences.line(
        sentences.in(
            "Hier is niets: de werkrelatie is niet gelezen of niet gevonden.",
            "There is nothing here: the werkrelatie was not read or not found."));
  }

  void say(Sentences sentences) {
    out(sentences.toString());
  }

  void out(String text) {
    out.accept(Plain.text(text, console));
  }
}
