// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;

/** Invented werkrelaties, short and long, and their timelines. */
final class Examples {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);
  static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Examples() {}

  static Werkrelatie empty() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.of("W-1043"))
        .consulent(Consulent.of("C-7"))
        .build();
  }

  /** Contacts every eight days until about the peildatum; two of every nine on one day. */
  static Werkrelatie with(int moments) {
    return empty()
        .withGespreksmomenten(
            IntStream.range(0, moments)
                .mapToObj(
                    nth -> moment(nth, PEILDATUM.minusDays(8L * (moments - 1 - nth + nth % 9 / 8))))
                .toList());
  }

  private static Gespreksmoment moment(int nth, LocalDate day) {
    return Gespreksmoment.builder()
        .id("m" + nth)
        .datum(day)
        .tijd(LocalTime.of(8 + nth % 9, 0))
        .soort(Gesprekssoort.values()[nth % 6])
        .kanaal(Kanaal.values()[nth % 7])
        .initiatief(Initiatief.values()[nth % 3])
        .status(nth % 5 == 3 ? Gespreksstatus.NIET_DOORGEGAAN : Gespreksstatus.GELUKT)
        .build();
  }

  /** One of everything that has a day. */
  static Werkrelatie full() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    return with(2)
        .withBegin(day)
        .withVolgnummer(3)
        .withTraject(Traject.of(day.minusDays(10), PEILDATUM.plusDays(90)))
        .withOverdracht(Overdracht.plannedOn(PEILDATUM.plusDays(30)))
        .withBagage(violence(day))
        .withWaarnemingen(
            seen("w1", Perspectief.INWONER, Beleving.GEMIST, day),
            seen("w2", Perspectief.CONSULENT, Beleving.ERVAREN, day))
        .withUitingen(Uiting.builder().id("u1").gevolg(Gevolg.SCHAAMTE).datum(day).build())
        .withSignalen(
            AfgegevenSignaal.builder()
                .id("s1")
                .soort(Signaalsoort.STROEFHEID)
                .gever(Perspectief.INWONER)
                .datum(day)
                .geslotenOp(day.plusDays(20))
                .build())
        .withZelfrapportages(
            Zelfrapportage.builder().id("z1").soort(Contextdruk.SPAGAAT).datum(day).build())
        .withToezeggingen(Toezegging.builder().id("t1").uiterlijk(day.plusDays(9)).build());
  }

  static GeschondenLevensverhaal violence(LocalDate day) {
    return GeschondenLevensverhaal.builder()
        .id("b1")
        .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
        .zichtbaarheid(Zichtbaarheid.GEDEELD)
        .datum(day)
        .build();
  }

  static Waarneming seen(String id, Perspectief whose, Beleving beleving, LocalDate day) {
    return Waarneming.builder()
        .id(id)
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(whose)
        .beleving(beleving)
        .datum(day)
        .build();
  }

  static Timeline timeline(Werkrelatie werkrelatie) {
    return Timeline.of(werkrelatie, PEILDATUM, DUTCH);
  }

  /** From nothing to far too much, for both readers and in both languages. */
  static Map<String, Timeline> timelines() {
    return Made.TIMELINES;
  }

  private static Map<String, Timeline> made() {
    Map<String, Werkrelatie> werkrelaties = new TreeMap<>();
    List.of(0, 1, 2, 40, 300, 2000).forEach(many -> werkrelaties.put("with " + many, with(many)));
    werkrelaties.put("full", full());
    Map<String, Timeline> timelines = new TreeMap<>();
    werkrelaties.forEach(
        (name, werkrelatie) -> {
          for (Reader reader : Reader.values()) {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
              timelines.put(
                  name + " for " + reader + " in " + locale,
                  Timeline.of(werkrelatie, PEILDATUM, RuleEngine.standard(), reader, locale));
            }
          }
        });
    return timelines;
  }

  /** Made once, at first use. */
  private static final class Made {
    static final Map<String, Timeline> TIMELINES = made();
  }
}
