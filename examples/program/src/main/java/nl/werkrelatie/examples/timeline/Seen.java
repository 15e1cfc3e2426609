// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Werkrelatie;

/** The part of a werkrelatie that a reader may see on a day. */
final class Seen {
  private Seen() {}

  static Werkrelatie by(Reader reader, Werkrelatie werkrelatie, LocalDate peildatum) {
    Werkrelatie known =
        werkrelatie
            .withGespreksmomenten(
                werkrelatie.gespreksmomenten().stream()
                    .filter(each -> isPlanned(each) || !each.datum().isAfter(peildatum))
                    .sorted(Gespreksmoment.CHRONOLOGICAL)
                    .toList())
            .withBagage(until(peildatum, werkrelatie.bagage()))
            .withWaarnemingen(until(peildatum, werkrelatie.waarnemingen()))
            .withUitingen(until(peildatum, werkrelatie.uitingen()))
            .withSignalen(until(peildatum, werkrelatie.signalen()))
            .withZelfrapportages(until(peildatum, werkrelatie.zelfrapportages()));
    return reader == Reader.INWONER ? known.voorInwoner().alsWerkrelatie() : known;
  }

  /**
   * What has a place along the time; the inwoner's timeline leaves out what was said, for its day
   * can be that of a contact of which nobody at home knows.
   */
  static Werkrelatie dated(Reader reader, Werkrelatie seen) {
    return reader == Reader.INWONER
        ? seen.withBagage().withWaarnemingen().withUitingen().withSignalen()
        : seen;
  }

  static boolean isPlanned(Gespreksmoment moment) {
    return moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
  }

  private static <F extends TijdelijkFeit> List<F> until(LocalDate peildatum, List<F> facts) {
    return facts.stream().filter(each -> !each.datum().isAfter(peildatum)).toList();
  }
}
