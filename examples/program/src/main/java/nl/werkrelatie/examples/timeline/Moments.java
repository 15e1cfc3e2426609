// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.Spot;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Werkrelatie;

/** The gespreksmomenten as entries, each with the handvatten just before it. */
final class Moments {
  private final TimelineWords words;
  private final RuleEngine engine;

  /** The handvatten that came by, by their place in the reading order. */
  private final Map<Integer, Handvat> shown = new TreeMap<>();

  private final List<String> readingOrder;

  private final Changes changes;

  Moments(TimelineWords words, RuleEngine engine) {
    this.words = words;
    this.engine = engine;
    this.changes = new Changes(words);
    this.readingOrder = engine.handvatten().stream().map(Handvat::id).toList();
  }

  /**
   * Makes an entry of every moment; the engine is asked about what the reader may see and nothing
   * else.
   *
   * @param werkrelatie as the reader sees it, its moments in chronological order
   */
  List<Entry> of(Werkrelatie werkrelatie) {
    return werkrelatie.gespreksmomenten().stream()
        .map(moment -> entry(werkrelatie, moment))
        .toList();
  }

  /** Every handvat that an entry names, in reading order. */
  List<Handvat> shown() {
    return List.copyOf(shown.values());
  }

  /** Where other handvatten are suggested than at the gespreksmoment before. */
  List<Spot> changes() {
    return changes.spots();
  }

  private Entry entry(Werkrelatie werkrelatie, Gespreksmoment moment) {
    List<Line> lines = new ArrayList<>();
    moment
        .soort()
        .ifPresent(each -> lines.add(Line.inline(words.in("soort", "kind"), words.of(each))));
    moment
        .kanaal()
        .ifPresent(each -> lines.add(Line.inline(words.in("kanaal", "channel"), words.of(each))));
    moment
        .initiatief()
        .ifPresent(
            each -> lines.add(Line.inline(words.in("initiatief", "initiative"), words.of(each))));
    if (moment.metVoorganger().equals(Optional.of(true))) {
      lines.add(Line.inline(words.in("met", "with"), words.in("een voorganger", "a predecessor")));
    }
    moment.sleutelmomentVoor().stream()
        .sorted()
        .map(each -> Line.inline(words.in("sleutelmoment voor", "key moment for"), words.who(each)))
        .reduce(Line::and)
        .ifPresent(lines::add);
    justBefore(werkrelatie, moment, lines);
    return new Entry(
        mark(moment),
        moment.datum(),
        words.day(moment.datum())
            + moment.tijd().map(time -> words.in(" om ", " at ") + time).orElse(""),
        moment
            .status()
            .map(words::of)
            .orElseGet(
                () ->
                    words.in(
                        "gespreksmoment, afloop niet vastgelegd",
                        "gespreksmoment, outcome not recorded")),
        lines);
  }

  static Mark mark(Gespreksmoment moment) {
    if (moment.status().isEmpty()) {
      return Mark.UNKNOWN;
    }
    Gespreksstatus status = moment.status().get();
    if (status == Gespreksstatus.GELUKT) {
      return Mark.HELD;
    }
    return status == Gespreksstatus.GEPLAND ? Mark.PLANNED : Mark.NOT_HELD;
  }

  private void justBefore(Werkrelatie werkrelatie, Gespreksmoment moment, List<Line> lines) {
    Suggesties suggesties = engine.suggest(werkrelatie.justBefore(moment), moment.datum());
    Stream<Handvat> suggested = suggesties.alle().stream().map(Suggestie::handvat);
    Stream<Handvat> held = suggesties.aangehouden().stream().map(Aangehouden::handvat);
    if (words.reader() == Reader.INWONER) {
      suggested = suggested.filter(one -> !StandaardCatalogus.isNietVoorInwoner(one.id()));
      held = Stream.empty();
    }
    changes.then(
        moment.datum(),
        line(words.in("gesuggereerd vlak vooraf", "suggested just before"), suggested, lines));
    line(words.in("aangehouden vlak vooraf", "held just before"), held, lines);
  }

  private List<String> line(String label, Stream<Handvat> handvatten, List<Line> lines) {
    List<String> ids =
        handvatten
            .peek(each -> shown.put(readingOrder.indexOf(each.id()), each))
            .map(Handvat::id)
            .toList();
    if (!ids.isEmpty()) {
      lines.add(new Line(Line.Form.HANDVATTEN, label, ids));
    }
    return ids;
  }
}
