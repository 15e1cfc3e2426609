// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;

/** Everything around the gespreksmomenten that has a day, as entries. */
final class Entries {
  private final TimelineWords words;
  private final LocalDate peildatum;
  private final List<Entry> entries = new ArrayList<>();

  Entries(TimelineWords words, LocalDate peildatum) {
    this.words = words;
    this.peildatum = peildatum;
  }

  List<Entry> of(Werkrelatie werkrelatie) {
    werkrelatie.begin().ifPresent(day -> begin(werkrelatie, day));
    werkrelatie
        .traject()
        .ifPresent(
            traject -> {
              traject
                  .begin()
                  .ifPresent(
                      day ->
                          add(
                              Mark.TRAJECT,
                              day,
                              words.in("begin van het traject", "guidance begins")));
              traject
                  .einde()
                  .ifPresent(
                      day ->
                          add(
                              Mark.TRAJECT,
                              day,
                              words.in(
                                  "gepland einde van het traject", "planned end of the guidance")));
            });
    werkrelatie
        .overdracht()
        .flatMap(Overdracht::datum)
        .ifPresent(
            day ->
                add(
                    Mark.OVERDRACHT,
                    day,
                    words.in(
                        "overdracht naar een andere consulent gepland",
                        "handover to another consulent planned")));
    experiences(werkrelatie.waarnemingen());
    werkrelatie.signalen().forEach(this::signal);
    werkrelatie.bagage().forEach(this::bagage);
    werkrelatie.uitingen().forEach(this::uiting);
    werkrelatie.toezeggingen().forEach(this::promise);
    return entries;
  }

  /** A handover of which the day is not known has no place along the time. */
  static Optional<String> undated(Werkrelatie werkrelatie, TimelineWords words) {
    return werkrelatie
        .overdracht()
        .filter(overdracht -> overdracht.gepland() && overdracht.datum().isEmpty())
        .map(
            overdracht ->
                words.in(
                    "Er is een overdracht naar een andere consulent gepland; de dag is niet bekend.",
                    "A handover to another consulent is planned; the day is not known."));
  }

  private void begin(Werkrelatie werkrelatie, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    werkrelatie
        .volgnummer()
        .ifPresent(
            number ->
                lines.add(
                    Line.own(
                        words.in(
                            "volgnummer van de consulent", "number of the consulent in the row"),
                        String.valueOf(number))));
    add(
        Mark.OVERDRACHT,
        day,
        words.in("begin van deze consulent", "this consulent begins"),
        lines.toArray(Line[]::new));
  }

  /** Of one day together: both perspectives of a quality stand under each other, never merged. */
  private void experiences(List<Waarneming> waarnemingen) {
    Map<LocalDate, List<Waarneming>> byDay = new TreeMap<>();
    for (Waarneming each : waarnemingen) {
      byDay.computeIfAbsent(each.datum(), day -> new ArrayList<>()).add(each);
    }
    byDay.forEach(
        (day, those) ->
            add(
                Mark.BELEVING,
                day,
                words.in("beleving", "experience"),
                those.stream()
                    .sorted(
                        Comparator.comparing(Waarneming::kwaliteit)
                            .thenComparing(Waarneming::perspectief))
                    .map(this::experience)
                    .toArray(Line[]::new)));
  }

  private Line experience(Waarneming one) {
    return Line.own(
        words.of(one.kwaliteit()) + words.accordingTo(one.perspectief()),
        words.of(one.beleving()) + expired(one));
  }

  private void signal(AfgegevenSignaal signaal) {
    String what = words.in("signaal, ", "signal, ") + words.of(signaal.soort());
    Line giver = Line.inline(words.in("gegeven door", "given by"), words.who(signaal.gever()));
    add(Mark.SIGNAAL, signaal.datum(), what + expired(signaal), giver);
    signaal
        .geslotenOp()
        .filter(day -> !day.isAfter(peildatum))
        .ifPresent(
            day -> add(Mark.SIGNAAL_GESLOTEN, day, words.in("gesloten ", "closed ") + what, giver));
  }

  /**
   * The form and the day; whether it still counts is left out, for that can give away which soort
   * it is.
   */
  private void bagage(Bagage bagage) {
    boolean verhaal = bagage instanceof GeschondenLevensverhaal;
    boolean shared = bagage.zichtbaarheid() == Zichtbaarheid.GEDEELD;
    String what =
        "bagage, "
            + (verhaal
                ? words.in("geschonden levensverhaal", "damaged life story")
                : words.in("systeemkritiek", "criticism of the system"))
            + (shared ? words.in(", gedeeld", ", shared") : words.in(", verwacht", ", expected"));
    add(Mark.BAGAGE, bagage.datum(), what);
  }

  private void uiting(Uiting uiting) {
    add(
        Mark.BAGAGE,
        uiting.datum(),
        words.in("uiting, een gevolg benoemd", "uiting, a consequence named") + expired(uiting));
  }

  private void promise(Toezegging toezegging) {
    Optional<Toezeggingstatus> status = toezegging.status();
    add(
        Mark.TOEZEGGING,
        toezegging.uiterlijk(),
        words.in("laatste dag van een toezegging", "last day of a promise"),
        status
            .map(each -> new Line[] {Line.inline(words.in("stand", "state"), words.of(each))})
            .orElseGet(() -> new Line[] {}));
  }

  private String expired(TijdelijkFeit feit) {
    return feit.isExpired(peildatum)
        ? words.in(" (telt niet meer mee)", " (no longer counts)")
        : "";
  }

  private void add(Mark mark, LocalDate day, String what, Line... lines) {
    entries.add(new Entry(mark, day, words.day(day), what, List.of(lines)));
  }
}
