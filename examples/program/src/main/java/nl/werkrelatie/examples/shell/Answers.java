// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import nl.werkrelatie.research.caseload.InventedCaseload;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What is asked in one sitting about a werkrelatie on the day of the answer. */
final class Answers {
  private final Session session;

  Answers(Session session) {
    this.session = session;
  }

  void suggest(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    suggesties(werkrelatie, engine)
        .ifPresent(
            suggesties -> {
              session.day(engine);
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
    day(werkrelatie)
        .ifPresent(
            day -> {
              session.day();
              session.show(VoorOverdracht.of(Objects.requireNonNull(werkrelatie), day));
            });
  }

  void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable String handvat, RuleEngine engine) {
    String typed = Session.typed(handvat);
    String id = engine.handvat(typed).isPresent() ? typed : typed.toUpperCase(Locale.ROOT);
    if (engine.handvat(id).isEmpty()) {
      session.say(new Listing(session.sentences(), engine).noHandvat(id));
      return;
    }
    suggesties(werkrelatie, engine)
        .ifPresent(
            suggesties -> {
              session.day(engine);
              session.out(
                  suggesties.whyNot(id).text(session.locale(), session.sentences().folding()));
            });
  }

  void compare(@Nullable Werkrelatie first, @Nullable Werkrelatie second, RuleEngine engine) {
    Optional<Suggesties> one = suggesties(first, engine);
    Optional<Suggesties> two = one.isEmpty() ? one : suggesties(second, engine);
    if (one.isPresent() && two.isPresent()) {
      session.day(engine);
      compared(
          one.get(),
          two.get(),
          Tekst.of(
              "Dit vergelijkt wat is vastgelegd en wat daarbij past, en niet twee mensen.",
              "This compares what is recorded and what fits it, and not two people."));
    }
  }

  void compare(@Nullable Werkrelatie werkrelatie, RuleEngine before, RuleEngine after) {
    Optional<Suggesties> one = suggesties(werkrelatie, before);
    Optional<Suggesties> two = one.isEmpty() ? one : suggesties(werkrelatie, after);
    if (one.isPresent() && two.isPresent()) {
      session.day();
      compared(
          one.get(),
          two.get(),
          Tekst.of(
              "Dit laat zien wat een verandering van regels doet, bij wat is vastgelegd.",
              "This shows what a change of rules does, with what is recorded."));
    }
  }

  private void compared(Suggesties one, Suggesties two, Tekst about) {
    Sentences sentences = session.sentences();
    sentences.line(sentences.in(about));
    session.say(sentences.whole(one.compare(two).text(session.locale(), sentences.folding())));
  }

  void timeline(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    drawn(werkrelatie, Reader.CONSULENT, engine)
        .ifPresent(timeline -> session.out(timeline.text(session.sentences().folding())));
  }

  void timeline(
      @Nullable Werkrelatie werkrelatie,
      @Nullable String name,
      @Nullable String forWhom,
      boolean overwrite,
      RuleEngine engine) {
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
    drawn(werkrelatie, reader.get(), engine)
        .map(form.get())
        .ifPresent(written -> session.files().write(written, file, overwrite));
  }

  private Optional<Timeline> drawn(
      @Nullable Werkrelatie werkrelatie, Reader reader, RuleEngine engine) {
    return day(werkrelatie)
        .map(
            day ->
                Timeline.of(
                    Objects.requireNonNull(werkrelatie), day, engine, reader, session.locale()));
  }

  void signalen(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    suggesties(werkrelatie, engine)
        .ifPresent(
            suggesties -> {
              session.day(engine);
              Sentences sentences = session.sentences();
              Stream<Constatering> own =
                  engine.regelsets().stream().flatMap(regelset -> regelset.signalen().stream());
              Stream.concat(Stream.of(Signaal.values()), own)
                  .filter(one -> suggesties.signalen().stand(one) == Stand.GELDT)
                  .forEach(
                      one -> sentences.labelled(one.code(), one.code(), sentences.in(one.zin())));
              session.say(sentences);
            });
  }

  /** Invented werkrelaties up to the day of this sitting; none, with a sentence, without a day. */
  List<Werkrelatie> caseload(int n, long seed) {
    Optional<LocalDate> day = day();
    Sentences sentences = session.sentences();
    if (day.isEmpty()) {
      return List.of();
    }
    if (n < 0 || !InventedCaseload.canBeOn(day.get())) {
      session.say(
          sentences.line(
              sentences.in(
                  "Dat kan niet: geef een aantal van 0 of meer, en een peildatum van 1920 tot en met 2180.",
                  "That cannot be: give a number of 0 or more, and a peildatum from 1920 to 2180.")));
      return List.of();
    }
    session.day();
    session.say(
        sentences.line(
            sentences.in(
                "Deze werkrelaties zijn verzonnen: geen steekproef, en er is niets mee te schatten.",
                "These werkrelaties are invented: no sample, and nothing can be estimated with them.")));
    return InventedCaseload.of(seed, day.get()).first(n);
  }

  void vary(int n, long seed, @Nullable Drempel drempel, int[] waarden, RuleEngine engine) {
    Sentences sentences = session.sentences();
    if (drempel == null || waarden.length == 0) {
      session.say(
          sentences.line(
              sentences.in(
                  "Zeg welke drempel, en welke waarden: vary(500, 42, Drempel.STILTE, 60, 90, 120)",
                  "Say which threshold, and which values: vary(500, 42, Drempel.STILTE, 60, 90, 120)")));
      return;
    }
    if (Arrays.stream(waarden)
        .anyMatch(waarde -> waarde < drempel.laagste() || waarde > drempel.hoogste())) {
      session.say(
          sentences.line(
              sentences.in("Die drempel gaat van ", "That threshold goes from ")
                  + drempel.laagste()
                  + sentences.in(" tot en met ", " to ")
                  + drempel.hoogste()
                  + "."));
      return;
    }
    Variation variation;
    try {
      variation = new Variation(engine, drempel, waarden);
    } catch (IllegalArgumentException refused) {
      session.say(UsedEngine.doesNotFit(sentences));
      return;
    }
    List<Werkrelatie> invented = caseload(n, seed);
    if (invented.isEmpty()) {
      return;
    }
    variation.count(invented, Objects.requireNonNull(session.peildatum()));
    variation.write(
        sentences.line(
            sentences.in(
                    "Hoe vaak elk handvat komt, over verzonnen werkrelaties: ",
                    "How often each handvat comes, over invented werkrelaties: ")
                + n));
    session.say(sentences);
  }

  @Nullable String svg(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    return drawn(werkrelatie, Reader.CONSULENT, engine)
        .map(Timeline.form(".svg").orElseThrow())
        .orElse(null);
  }

  Optional<Suggesties> suggesties(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    return day(werkrelatie).map(day -> engine.suggest(Objects.requireNonNull(werkrelatie), day));
  }

  /** The day on which to look at this werkrelatie; says what is missing when one of both is. */
  private Optional<LocalDate> day(@Nullable Werkrelatie werkrelatie) {
    if (werkrelatie == null) {
      Sentences sentences = session.sentences();
      Session.nothing(sentences);
      session.say(sentences);
      return Optional.empty();
    }
    return day();
  }

  /** The day of this sitting; says how to give one when there is none. */
  private Optional<LocalDate> day() {
    Optional<LocalDate> day = Optional.ofNullable(session.peildatum());
    if (day.isEmpty()) {
      Sentences sentences = session.sentences();
      session.say(
          sentences.line(
              sentences.in(
                  "Zeg eerst op welke dag je kijkt: peildatum(\"2026-11-21\")",
                  "First say on which day you look: peildatum(\"2026-11-21\")")));
    }
    return day;
  }
}
