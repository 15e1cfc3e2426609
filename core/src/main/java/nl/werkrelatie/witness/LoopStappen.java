// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Vraag;

/** Changes of how the guidance runs and of the work around it. */
final class LoopStappen {
  private static final int AHEAD = 60;

  private LoopStappen() {}

  static Stream<Stap> of(Werkblad blad, Standaardmaat maat, boolean holds) {
    Werkrelatie now = blad.werkrelatie();
    return switch (maat) {
      case DAGEN_TOT_GEPLANDE_OVERDRACHT ->
          Stream.of(
              () ->
                  blad.with(
                      now.withOverdracht(holds ? Overdracht.planned() : Overdracht.notPlanned())));
      case DUUR_LOPEND_TRAJECT -> kortTraject(blad, holds);
      case DAGEN_ZONDER_TEAMOVERLEG -> teamoverleg(blad, holds);
      case ERVARINGSKENNIS ->
          Stream.of(() -> blad.with(now.withTeam(team(blad).withErvaringskennis(!holds))));
      // A value of the fact beside it is enough.
      case DAGEN_STIL, DAGEN_TOT_AFSLUITING -> Stream.empty();
    };
  }

  static Stream<Stap> netOvergedragen(Werkblad blad, boolean holds) {
    int longest = blad.waarde(Drempel.NET_OVERGEDRAGEN);
    Werkrelatie now = blad.werkrelatie();
    OptionalInt number = now.volgnummer();
    if (holds) {
      boolean first = number.isEmpty() || number.getAsInt() < 2;
      Werkrelatie second = first ? now.withVolgnummer(2) : now;
      return Stream.of(
          () -> blad.with(second),
          () -> blad.with(second.withBegin(blad.ago(longest))),
          () ->
              GesprekStappen.of(blad.with(second), Vraag.KENNISMAKING, true)
                  .findFirst()
                  .orElseThrow()
                  .get());
    }
    return Stream.of(
        () -> blad.with(now.withBegin(blad.ago(longest + 1L))),
        () -> blad.with(now.withVolgnummer(1)));
  }

  private static Stream<Stap> kortTraject(Werkblad blad, boolean holds) {
    int length = blad.waarde(Drempel.KORT_TRAJECT) + (holds ? 0 : 1);
    Optional<LocalDate> end = blad.werkrelatie().traject().flatMap(Traject::einde);
    LocalDate coming =
        end.filter(date -> !date.isBefore(blad.peildatum()))
            .orElse(blad.peildatum().plusDays(AHEAD));
    return Stream.of(
        () ->
            blad.with(
                blad.werkrelatie().withTraject(Traject.of(coming.minusDays(length), coming))));
  }

  private static Stream<Stap> teamoverleg(Werkblad blad, boolean holds) {
    long recent = blad.waarde(Drempel.RECENT);
    Werkrelatie now = blad.werkrelatie();
    return holds
        ? Stream.of(
            () -> blad.with(now.withTeam(team(blad).withLaatsteOverleg(blad.ago(recent + 1)))),
            () -> blad.with(now.withTeam(team(blad).withLaatsteOverleg(Optional.empty()))))
        : Stream.of(() -> blad.with(now.withTeam(team(blad).withLaatsteOverleg(blad.ago(recent)))));
  }

  static Team team(Werkblad blad) {
    return blad.werkrelatie().team().orElse(Team.builder().build());
  }
}
