// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.Stretch;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Drempelwaarde;

/** Where no contact took place for at least as long as the threshold of {@code STILTE} says. */
final class Silences {
  private final TimelineWords words;
  private final LocalDate peildatum;

  Silences(TimelineWords words, LocalDate peildatum) {
    this.words = words;
    this.peildatum = peildatum;
  }

  /** A silence: where it stands, and what the list says of it. */
  record Silence(Stretch stretch, Entry entry) {}

  List<Silence> of(List<Gespreksmoment> moments, Drempelwaarde threshold) {
    List<LocalDate> held =
        moments.stream()
            .filter(each -> each.status().equals(Optional.of(Gespreksstatus.GELUKT)))
            .map(Gespreksmoment::datum)
            .toList();
    List<Silence> silences = new ArrayList<>();
    for (int index = 0; index < held.size(); index++) {
      LocalDate from = held.get(index);
      boolean last = index + 1 == held.size();
      LocalDate to = last ? peildatum : held.get(index + 1);
      if (ChronoUnit.DAYS.between(from, to) >= threshold.waarde()) {
        silences.add(new Silence(new Stretch(from, to), entry(from, to, last)));
      }
    }
    return silences;
  }

  private Entry entry(LocalDate from, LocalDate to, boolean last) {
    return new Entry(
        Mark.STILTE,
        from,
        words.in("na ", "after ")
            + words.day(from)
            + words.in(" tot ", " until ")
            + (last ? words.in("de peildatum", "the peildatum") : words.day(to)),
        words.in(
            "stilte, geen contact vastgelegd dat gelukt is",
            "silence, no contact recorded that took place"),
        List.of());
  }
}
