// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.examples.timeline.Reader;
import nl.werkrelatie.examples.timeline.Timeline;
import nl.werkrelatie.json.Gevallen;
import nl.werkrelatie.json.Gevalverwijzing;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieLine;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Stand;
import org.jspecify.annotations.Nullable;

/** One sitting: the day on which is looked, the language, and what is said to whom. */
final class Session {
  private final Consumer<String> out;
  private final boolean plain;
  private @Nullable LocalDate peildatum;
  private @Nullable Explain explain;
  private Locale locale = Locale.forLanguageTag("nl");

  /** Says every text to {@code out}, each ending with its line. */
  Session(Consumer<String> out, boolean plain) {
    this.out = out;
    this.plain = plain;
  }

  void welcome(boolean historyIsKept) {
    Sentences sentences = sentences();
    sentences.line(
        sentences.in(
            "Werkrelaties om mee te proberen: vijfentwintigste, zoonAlsTolk, groeiendeRelatie (verzonnen).",
            "Werkrelaties to try: vijfentwintigste, zoonAlsTolk, groeiendeRelatie (invented)."));
    sentences.line(
        sentences.in(
            "Probeer: show(vijfentwintigste)   suggest(vijfentwintigste)   explain(\"nabijheid\")   help()",
            "Try: show(vijfentwintigste)   suggest(vijfentwintigste)   explain(\"nabijheid\")   help()"));
    sentences.line(
        historyIsKept
            ? sentences.in(
                "JShell bewaart wat je typt, ook na afloop. Typ dus geen namen, BSN’s, adressen of verhalen van mensen; lees gegevens met read(\"bestand.json\").",
                "JShell keeps what you type, also afterwards. So type no names, citizen service numbers, addresses or stories of people; read data with read(\"file.json\").")
            : sentences.in(
                "Wat je typt, blijft bewaard tot je stopt en niet langer. Typ toch geen namen, BSN’s, adressen of verhalen van mensen.",
                "What you type is kept until you stop and no longer. Still, type no names, citizen service numbers, addresses or stories of people."));
    say(sentences);
  }

  void help() {
    say(
        sentences()
            .table(
                new TextTable()
                    .row("show(x)", "wat is vastgelegd / what is recorded")
                    .row("suggest(x)", "wat nu kan helpen, en wat wacht / what may help now")
                    .row("whyNot(x, H27)", "waarom wel, waarom niet / why, why not")
                    .row("compare(x, y)", "twee naast elkaar / two side by side")
                    .row("timeline(x)  timeline(x, \"x.html\")", "langs de tijd / along the time")
                    .row("signalen(x)", "wat er te zien is / what can be seen")
                    .row("explain(\"nabijheid\")", "een woord, signaal of handvat / a word")
                    .row("words()  handvatten()", "alle woorden, alle handvatten / all of them")
                    .row(
                        "geval(\"S12\")  gevallen(\"tolk\")", "verzonnen gevallen / invented cases")
                    .row("read(\"x.json\")  write(x, \"y.json\")", "bestanden / files")
                    .row("readStream(\"x.ndjson\")", "één per regel / one a line")
                    .row("suggesties(x)", "als waarde, voor eigen code / as a value")
                    .row("peildatum(\"2026-11-21\")", "de dag waarop je kijkt / the day")
                    .row("language(\"en\")", "Nederlands of English")));
  }

  void language(String tag) {
    if (tag.equals("nl") || tag.equals("en")) {
      locale = Locale.forLanguageTag(tag);
      say(sentences().line(sentences().in("Nederlands.", "English.")));
    } else {
      say(sentences().line("Kies language(\"nl\") of language(\"en\"). / Choose one of these."));
    }
  }

  void peildatum(String written) {
    try {
      peildatum = LocalDate.parse(written.strip());
      day();
    } catch (DateTimeParseException refused) {
      say(
          sentences()
              .line(
                  sentences()
                      .in(
                          "Dat is geen datum; schrijf peildatum(\"2026-11-21\")",
                          "That is no date; write peildatum(\"2026-11-21\")")));
    }
  }

  void show(@Nullable Object value) {
    Sentences sentences = sentences();
    if (value instanceof Werkrelatie werkrelatie) {
      new WerkrelatieText(sentences).write(werkrelatie);
    } else if (value instanceof Suggesties suggesties) {
      sentences.whole(suggesties.text(locale));
    } else if (value instanceof VoorInwoner view) {
      sentences.whole(view.text(locale));
    } else if (value instanceof WhyNot whyNot) {
      sentences.whole(whyNot.text(locale));
    } else if (value instanceof Handvat handvat) {
      HandvatText.write(handvat, sentences);
    } else if (value instanceof Signaal signaal) {
      explain(signaal.name());
      return;
    } else if (value instanceof Rule rule) {
      sentences.line(rule.text(locale));
    } else if (value instanceof WerkrelatieLine line) {
      sentences.line(line.inOneLine(locale));
    } else if (value == null) {
      nothing(sentences);
    } else {
      sentences.line(value.toString());
    }
    say(sentences);
  }

  void suggest(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              Sentences sentences = sentences();
              AnswerText.write(suggesties, sentences);
              say(sentences);
            });
  }

  void whyNot(@Nullable Werkrelatie werkrelatie, String handvat) {
    String id = handvat.strip().toUpperCase(Locale.ROOT);
    if (RuleEngine.standard().handvat(id).isEmpty()) {
      explain(handvat);
      return;
    }
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              out(suggesties.whyNot(id).text(locale));
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
      say(sentences.whole(one.get().compare(two.get()).text(locale)));
    }
  }

  void timeline(@Nullable Werkrelatie werkrelatie) {
    drawn(werkrelatie).ifPresent(timeline -> out(timeline.text()));
  }

  void timeline(@Nullable Werkrelatie werkrelatie, String file) {
    drawn(werkrelatie)
        .ifPresent(
            timeline ->
                files().write(file.endsWith(".svg") ? timeline.svg() : timeline.html(), file));
  }

  private Optional<Timeline> drawn(@Nullable Werkrelatie werkrelatie) {
    LocalDate day = peildatum;
    return suggesties(werkrelatie).isEmpty() || werkrelatie == null || day == null
        ? Optional.empty()
        : Optional.of(
            Timeline.of(werkrelatie, day, RuleEngine.standard(), Reader.CONSULENT, locale));
  }

  void signalen(@Nullable Werkrelatie werkrelatie) {
    suggesties(werkrelatie)
        .ifPresent(
            suggesties -> {
              day();
              Sentences sentences = sentences();
              TextTable table =
                  new TextTable().row("signaal", sentences.in("wat er te zien is", "what is seen"));
              for (Signaal signaal : Signaal.values()) {
                if (suggesties.signalen().stand(signaal) == Stand.GELDT) {
                  table.row(signaal.name(), sentences.in(signaal.zin()));
                }
              }
              say(sentences.table(table));
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

  void explain(String word) {
    Sentences sentences = sentences();
    known().write(word, sentences);
    say(sentences);
  }

  void words() {
    say(sentences().line(String.join(", ", known().words())));
  }

  void handvatten() {
    Sentences sentences = sentences();
    TextTable table =
        new TextTable().row("id", "handvat", sentences.in("bij de vraag", "under the question"));
    for (Handvat handvat : RuleEngine.standard().handvatten()) {
      table.row(
          handvat.id(),
          sentences.in(handvat.titel()),
          handvat.kernvraag().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    say(sentences.table(table));
  }

  void gevallen(String word) {
    TextTable table = new TextTable().row("geval", sentences().in("titel", "title (Dutch)"));
    for (Gevalverwijzing geval : Gevallen.index()) {
      if (Plain.key(geval.id() + " " + geval.titel()).contains(Plain.key(word))) {
        table.row(geval.id(), geval.titel());
      }
    }
    say(sentences().table(table));
  }

  @Nullable Werkrelatie geval(String id) {
    List<String> ids = Gevallen.index().stream().map(Gevalverwijzing::id).toList();
    if (ids.contains(id)) {
      return Gevallen.read(id).werkrelatie();
    }
    List<String> nearest = Nearest.to(id, ids);
    Sentences sentences = sentences();
    say(
        sentences.line(
            sentences.in("Dat geval is er niet. ", "There is no such case. ")
                + (nearest.isEmpty()
                    ? sentences.in("Zoek met gevallen(\"tolk\")", "Search with gevallen(\"tolk\")")
                    : sentences.in("Bedoelde je ", "Did you mean ")
                        + String.join(sentences.in(" of ", " or "), nearest)
                        + "?")));
    return null;
  }

  @Nullable Werkrelatie read(String file) {
    return files().read(file);
  }

  Stream<Werkrelatie> readStream(String file) {
    return files().readStream(file);
  }

  void write(@Nullable Werkrelatie werkrelatie, String file) {
    if (werkrelatie == null) {
      show(null);
    } else {
      files().write(WerkrelatieJson.write(werkrelatie), file);
    }
  }

  private DataFiles files() {
    return new DataFiles(sentences(), line -> say(sentences().line(line)));
  }

  private Explain known() {
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

  private Sentences sentences() {
    return new Sentences(locale);
  }

  private void say(Sentences sentences) {
    out(sentences.toString());
  }

  private void out(String text) {
    out.accept(plain ? Plain.text(text) : text);
  }
}
