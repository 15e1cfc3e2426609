// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.examples.io.TypedDate;
import nl.werkrelatie.examples.shell.begrip.Explain;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.shell.show.ShowText;
import nl.werkrelatie.examples.timeline.Reader;
import nl.werkrelatie.examples.timeline.Timeline;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
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
      ShowText.write(value, sentences);
    }
    say(sentences);
  }

  void suggest(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              Sentences sentences = sentences();
              sentences.whole(suggesties.text(locale, Weergave.EERSTE_SCHERM, sentences.folding()));
              say(
                  sentences.line(
                      sentences.in(
                          "Alles, met de bronnen: show(suggesties(x))",
                          "All of it, with the sources: show(suggesties(x))")));
            });
  }

  void overdracht(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              show(VoorOverdracht.of(Objects.requireNonNull(werkrelatie), suggesties.peildatum()));
            });
  }

  void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable String handvat) {
    String id = typed(handvat).toUpperCase(Locale.ROOT);
    if (RuleEngine.standard().handvat(id).isEmpty()) {
      say(new Listing(sentences()).noHandvat(id));
      return;
    }
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              out(suggesties.whyNot(id).text(locale, width.get()));
            });
  }

  void compare(@Nullable Werkrelatie first, @Nullable Werkrelatie second) {
    Optional<Suggesties> one = suggesties(first);
    Optional<Suggesties> two = one.isEmpty() ? Optional.empty() : suggesties(second);
    if (one.isPresent() && two.isPresent()) {
      day();
      Sentences sentences = sentences();
      sentences.line(
          sentences.in(
              "Dit vergelijkt wat is vastgelegd en wat daarbij past, en niet twee mensen.",
              "This compares what is recorded and what fits it, and not two people."));
      say(sentences.whole(one.get().compare(two.get()).text(locale, sentences.folding())));
    }
  }

  void timeline(@Nullable Werkrelatie werkrelatie) {
    drawn(werkrelatie, Reader.CONSULENT).ifPresent(timeline -> out(timeline.text(width.get())));
  }

  void timeline(
      @Nullable Werkrelatie werkrelatie, @Nullable String name, @Nullable String forWhom) {
    timeline(werkrelatie, name, forWhom, false);
  }

  void timeline(
      @Nullable Werkrelatie werkrelatie,
      @Nullable String name,
      @Nullable String forWhom,
      boolean overwrite) {
    String file = typed(name);
    Optional<Reader> reader =
        Stream.of(Reader.values())
            .filter(one -> one.name().equalsIgnoreCase(typed(forWhom)))
            .findFirst();
    if (reader.isEmpty()) {
      Sentences sentences = sentences();
      say(
          sentences.line(
              sentences.in(
                  "Zeg wie het leest: \"consulent\" of \"inwoner\"",
                  "Say who reads it: \"consulent\" or \"inwoner\"")));
      return;
    }
    // Without a name there is no end either; then the writing says what is missing.
    Optional<Function<Timeline, String>> form = Timeline.form(file.isEmpty() ? ".html" : file);
    if (form.isEmpty()) {
      Sentences sentences = sentences();
      say(
          sentences.line(
              sentences.in(
                  "De naam eindigt anders dan op .html, .svg of .txt; kies een daarvan.",
                  "The name ends in another way than .html, .svg or .txt; choose one of them.")));
      return;
    }
    drawn(werkrelatie, reader.get())
        .map(form.get())
        .ifPresent(written -> files().write(written, file, overwrite));
  }

  private Optional<Timeline> drawn(@Nullable Werkrelatie werkrelatie, Reader reader) {
    LocalDate day = peildatum;
    return suggesties(werkrelatie).isEmpty() || werkrelatie == null || day == null
        ? Optional.empty()
        : Optional.of(Timeline.of(werkrelatie, day, RuleEngine.standard(), reader, locale));
  }

  void signalen(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              Sentences sentences = sentences();
              for (Signaal signaal : Signaal.values()) {
                if (suggesties.signalen().stand(signaal) == Stand.GELDT) {
                  sentences.labelled(signaal.name(), signaal.name(), sentences.in(signaal.zin()));
                }
              }
              say(sentences);
            });
  }

  Optional<Suggesties> suggesties(@Nullable Werkrelatie werkrelatie) {
    LocalDate day = peildatum;
    Sentences sentences = sentences();
    if (werkrelatie == null) {
      nothing(sentences);
      say(sentences);
      return Optional.empty();
    }
    if (day == null) {
      say(
          sentences.line(
              sentences.in(
                  "Zeg eerst op welke dag je kijkt: peildatum(\"2026-11-21\")",
                  "First say on which day you look: peildatum(\"2026-11-21\")")));
      return Optional.empty();
    }
    return Optional.of(RuleEngine.standard().suggest(werkrelatie, day));
  }

  void explain(@Nullable String word) {
    Sentences sentences = sentences();
    known().write(typed(word), sentences);
    say(sentences);
  }

  void words() {
    Sentences sentences = sentences();
    known().list(sentences);
    say(sentences);
  }

  void handvatten() {
    say(new Listing(sentences()).handvatten());
  }

  void gevallen(@Nullable String part) {
    say(new Listing(sentences()).gevallen(typed(part)));
  }

  @Nullable Werkrelatie geval(@Nullable String id) {
    Optional<Werkrelatie> found = Listing.geval(typed(id));
    if (found.isEmpty()) {
      say(new Listing(sentences()).noGeval(typed(id)));
    }
    return found.orElse(null);
  }

  @Nullable Werkrelatie read(@Nullable String file) {
    return files().read(typed(file));
  }

  Stream<Werkrelatie> readStream(@Nullable String file) {
    return files().readStream(typed(file));
  }

  void write(@Nullable Werkrelatie werkrelatie, @Nullable String file, boolean overwrite) {
    if (werkrelatie == null) {
      show(null);
    } else {
      files().write(WerkrelatieJson.write(werkrelatie), typed(file), overwrite);
    }
  }

  Aftermath aftermath() {
    return aftermath;
  }

  Sentences sentences() {
    return new Sentences(locale, width.get());
  }

  /** What was typed between the brackets; nothing at all is as good as an empty text. */
  private static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private DataFiles files() {
    return new DataFiles(sentences(), line -> say(sentences().line(line)));
  }

  Explain known() {
    Explain words = explain;
    if (words == null) {
      words = new Explain();
      explain = words;
    }
    return words;
  }

  private void day() {
    LocalDate day = peildatum;
    if (day != null) {
      Sentences sentences = sentences();
      say(sentences.line("[peildatum: " + sentences.date(day) + "]"));
    }
  }

  private static void nothing(Sentences sentences) {
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
