// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.examples.timeline.Reader;
import nl.werkrelatie.examples.timeline.Timeline;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.jspecify.annotations.Nullable;

/** What is asked in one sitting about a werkrelatie on the day of the answer. */
final class Answers {
  private final Session session;

  Answers(Session session) {
    this.session = session;
  }

  void suggest(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              session.day();
              Sentences sentences = session.sentences();
              sentences.whole(
                  suggesties.text(session.locale(), Weergave.EERSTE_SCHERM, sentences.folding()));
              session.say(
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
              session.day();
              session.show(
                  VoorOverdracht.of(Objects.requireNonNull(werkrelatie), suggesties.peildatum()));
            });
  }

  void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable String handvat) {
    String id = Session.typed(handvat).toUpperCase(Locale.ROOT);
    if (RuleEngine.standard().handvat(id).isEmpty()) {
      session.say(new Listing(session.sentences()).noHandvat(id));
      return;
    }
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              session.day();
              session.out(
                  suggesties.whyNot(id).text(session.locale(), session.sentences().folding()));
            });
  }

  void compare(@Nullable Werkrelatie first, @Nullable Werkrelatie second) {
    Optional<Suggesties> one = suggesties(first);
    Optional<Suggesties> two = one.isEmpty() ? Optional.empty() : suggesties(second);
    if (one.isPresent() && two.isPresent()) {
      session.day();
      Sentences sentences = session.sentences();
      sentences.line(
          sentences.in(
              "Dit vergelijkt wat is vastgelegd en wat daarbij past, en niet twee mensen.",
              "This compares what is recorded and what fits it, and not two people."));
      session.say(
          sentences.whole(
              one.get().compare(two.get()).text(session.locale(), sentences.folding())));
    }
  }

  void timeline(@Nullable Werkrelatie werkrelatie) {
    drawn(werkrelatie, Reader.CONSULENT)
        .ifPresent(timeline -> session.out(timeline.text(session.sentences().folding())));
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
    String file = Session.typed(name);
    Optional<Reader> reader =
        Stream.of(Reader.values())
            .filter(one -> one.name().equalsIgnoreCase(Session.typed(forWhom)))
            .findFirst();
    if (reader.isEmpty()) {
      Sentences sentences = session.sentences();
      session.say(
          sentences.line(
              sentences.in(
                  "Zeg wie het leest: \"consulent\" of \"inwoner\"",
                  "Say who reads it: \"consulent\" or \"inwoner\"")));
      return;
    }
    // Without a name there is no end either; then the writing says what is missing.
    Optional<Function<Timeline, String>> form = Timeline.form(file.isEmpty() ? ".html" : file);
    if (form.isEmpty()) {
      Sentences sentences = session.sentences();
      session.say(
          sentences.line(
              sentences.in(
                  "De naam eindigt anders dan op .html, .svg of .txt; kies een daarvan.",
                  "The name ends in another way than .html, .svg or .txt; choose one of them.")));
      return;
    }
    drawn(werkrelatie, reader.get())
        .map(form.get())
        .ifPresent(written -> session.files().write(written, file, overwrite));
  }

  private Optional<Timeline> drawn(@Nullable Werkrelatie werkrelatie, Reader reader) {
    LocalDate day = session.peildatum();
    return suggesties(werkrelatie).isEmpty() || werkrelatie == null || day == null
        ? Optional.empty()
        : Optional.of(
            Timeline.of(werkrelatie, day, RuleEngine.standard(), reader, session.locale()));
  }

  void signalen(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              session.day();
              Sentences sentences = session.sentences();
              for (Signaal signaal : Signaal.values()) {
                if (suggesties.signalen().stand(signaal) == Stand.GELDT) {
                  sentences.labelled(signaal.name(), signaal.name(), sentences.in(signaal.zin()));
                }
              }
              session.say(sentences);
            });
  }

  Optional<Suggesties> suggesties(@Nullable Werkrelatie werkrelatie) {
    LocalDate day = session.peildatum();
    Sentences sentences = session.sentences();
    if (werkrelatie == null) {
      Session.nothing(sentences);
      session.say(sentences);
      return Optional.empty();
    }
    if (day == null) {
      session.say(
          sentences.line(
              sentences.in(
                  "Zeg eerst op welke dag je kijkt: peildatum(\"2026-11-21\")",
                  "First say on which day you look: peildatum(\"2026-11-21\")")));
      return Optional.empty();
    }
    return Optional.of(RuleEngine.standard().suggest(werkrelatie, day));
  }
}
