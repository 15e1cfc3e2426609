// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Gesprekskenmerk;

/** Changes of what makes it safe to speak and of how the inwoner wants to be spoken. */
final class VeiligheidStappen {
  private VeiligheidStappen() {}

  static Stream<Stap> nietVeilig(Werkblad blad, boolean holds) {
    Stream<Stap> violence = violence(blad, holds);
    return holds
        ? Stream.concat(
            violence,
            GesprekStappen.planned(blad, false, moment -> moment.withKanaal(Kanaal.HUISBEZOEK)))
        : Stream.concat(GesprekStappen.planned(blad, true, moment -> safe(moment, blad)), violence);
  }

  static Stream<Stap> kanaalOnbekend(Werkblad blad, boolean holds) {
    Stap channel =
        () ->
            wanting(
                blad,
                holds
                    ? Optional.empty()
                    : Optional.of(
                        blad.planned().flatMap(Gespreksmoment::kanaal).orElse(Kanaal.KANTOOR)));
    return Stream.concat(Stream.of(channel), violence(blad, holds));
  }

  /** The wish gives way to the channel of the planned moment, which may be asked for too. */
  static Stream<Stap> kanaalAnders(Werkblad blad, boolean holds) {
    Kanaal planned = blad.planned().flatMap(Gespreksmoment::kanaal).orElse(Kanaal.KANTOOR);
    Kanaal other = planned == Kanaal.TELEFOON ? Kanaal.KANTOOR : Kanaal.TELEFOON;
    Werkblad asked = wanting(blad, Optional.of(holds ? other : planned));
    return Stream.concat(
        GesprekStappen.planned(asked, holds, moment -> moment.withKanaal(planned)),
        holds ? Stream.empty() : Stream.of(() -> asked));
  }

  private static Stream<Stap> violence(Werkblad blad, boolean told) {
    return InwonerStappen.of(
        blad, Vraag.HUISELIJK_GEWELD.kenmerk(), Vraag.HUISELIJK_GEWELD.waarden(), told);
  }

  private static Werkblad wanting(Werkblad blad, Optional<Kanaal> kanaal) {
    Inwoner inwoner = blad.werkrelatie().inwoner();
    return blad.with(blad.werkrelatie().withInwoner(inwoner.withGewenstKanaal(kanaal)));
  }

  private static Gespreksmoment safe(Gespreksmoment moment, Werkblad blad) {
    Gespreksmoment alone =
        Kenmerkstappen.without(
            moment.withKanaal(Kanaal.KANTOOR),
            Gesprekskenmerk.AANWEZIGEN,
            List.copyOf(Vraag.DERDE_AANWEZIG.waarden()));
    return blad.werkrelatie().inwoner().tolkNodig().orElse(false)
        ? Kenmerkstappen.with(alone, Gesprekskenmerk.AANWEZIGEN, Aanwezige.TOLK_PROFESSIONEEL)
        : alone;
  }
}
