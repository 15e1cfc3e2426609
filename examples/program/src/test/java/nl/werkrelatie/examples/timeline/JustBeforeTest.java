// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.Generator;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** The handvatten drawn at a moment are those of the engine just before it, moment by moment. */
class JustBeforeTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();
  private static final LocalDate DAY = Examples.PEILDATUM;

  @Test
  void in_forty_moments_with_two_on_one_day() {
    assertFalse(assertDrawnAsSuggested(Examples.with(40)).isEmpty());
  }

  @Test
  void with_one_of_everything_and_a_handover_planned() {
    List<List<String>> drawn = assertDrawnAsSuggested(Examples.full());
    assertTrue(drawn.stream().noneMatch(List::isEmpty), "a moment has no handvatten");
  }

  @Test
  void before_planned_moments_after_a_long_silence_and_after_a_handover() {
    Gespreksmoment first =
        Gespreksmoment.builder()
            .id("m1")
            .datum(DAY.minusDays(200))
            .status(Gespreksstatus.GELUKT)
            .build();
    Gespreksmoment planned =
        first
            .withId("m2")
            .withDatum(DAY.plusDays(7))
            .withSoort(Gesprekssoort.KENNISMAKING)
            .withStatus(Gespreksstatus.GEPLAND);
    List<List<String>> drawn =
        assertDrawnAsSuggested(
            Examples.empty()
                .withVolgnummer(25)
                .withOverdracht(Overdracht.plannedOn(DAY.plusDays(20)))
                .withGespreksmomenten(
                    first, planned, planned.withId("m3").withDatum(DAY.plusDays(40))));
    assertTrue(drawn.stream().anyMatch(lines -> lines.size() == 2), "nothing is held anywhere");
  }

  @Test
  void in_two_hundred_drawn_werkrelaties_for_either_reader() {
    Generator<Werkrelatie> werkrelaties = Werkrelaties.around(DAY);
    boolean some = false;
    for (long seed = 0; seed < 200; seed++) {
      some |= !assertDrawnAsSuggested(werkrelaties.sample(seed)).isEmpty();
    }
    assertTrue(some, "no moment was drawn");
  }

  private static List<List<String>> assertDrawnAsSuggested(Werkrelatie werkrelatie) {
    for (Reader reader : Reader.values()) {
      Werkrelatie seen = Seen.by(reader, werkrelatie, DAY);
      List<List<String>> asked =
          seen.gespreksmomenten().stream().map(moment -> asked(reader, seen, moment)).toList();
      assertEquals(asked, drawn(reader, werkrelatie), reader + ": other handvatten stand there");
    }
    return drawn(Reader.CONSULENT, werkrelatie);
  }

  private static List<String> asked(Reader reader, Werkrelatie seen, Gespreksmoment moment) {
    Werkrelatie before = seen.justBefore(moment);
    Suggesties suggesties = ENGINE.suggest(before, moment.datum());
    if (reader == Reader.INWONER) {
      List<Suggestie> told =
          suggesties.alle().stream()
              .filter(one -> !Set.of("H20", "H32", "H40").contains(one.handvat().id()))
              .toList();
      return lines(told, List.of());
    }
    return lines(suggesties.alle(), suggesties.aangehouden());
  }

  private static List<String> lines(List<Suggestie> suggested, List<Aangehouden> held) {
    List<String> lines = new ArrayList<>();
    line("gesuggereerd", suggested.stream().map(Suggestie::handvat), lines);
    line("aangehouden", held.stream().map(Aangehouden::handvat), lines);
    return lines;
  }

  private static void line(String label, Stream<Handvat> handvatten, List<String> lines) {
    List<String> ids = handvatten.map(Handvat::id).toList();
    if (!ids.isEmpty()) {
      lines.add(label + " vlak vooraf: " + String.join(", ", ids));
    }
  }

  private static List<List<String>> drawn(Reader reader, Werkrelatie werkrelatie) {
    return Timeline.of(werkrelatie, DAY, ENGINE, reader, Examples.DUTCH).sections().stream()
        .flatMap(
            section -> (section.folded().isEmpty() ? section.entries() : section.folded()).stream())
        .filter(entry -> entry.mark().isMoment())
        .map(
            entry ->
                entry.lines().stream()
                    .filter(line -> line.form() == Line.Form.HANDVATTEN)
                    .map(Line::words)
                    .toList())
        .toList();
  }
}
