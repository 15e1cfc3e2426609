// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Signaal;

/** Changes of how the guidance runs and of the work around it. */
final class LoopStappen {
  private static final int AHEAD = 60;

  private LoopStappen() {}

  static Stream<Stap> of(Werkblad blad, Signaal signaal, boolean holds) {
    Werkrelatie now = blad.werkrelatie();
    return switch (signaal) {
      case NET_OVERGEDRAGEN -> netOvergedragen(blad, holds);
      case OVERDRACHT_GEPLAND ->
          Stream.of(
              () ->
                  blad.with(
                      now.withOverdracht(holds ? Overdracht.planned() : Overdracht.notPlanned())));
      case KORT_TRAJECT -> kortTraject(blad, holds);
      case GEEN_TEAMOVERLEG -> teamoverleg(blad, holds);
      case TEAM_ZONDER_ERVARINGSKENNIS ->
          Stream.of(() -> blad.with(now.withTeam(team(blad).withErvaringskennis(!holds))));
      case PRESTATIEDRUK, SPAGAAT, WEINIG_RUIMTE, BELAST, REGELKNELPUNT ->
          Stream.of(() -> reported(blad, Contextdruk.valueOf(signaal.name()), holds));
      default -> Stream.empty();
    };
  }

  private static Stream<Stap> netOvergedragen(Werkblad blad, boolean holds) {
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
              GesprekStappen.of(blad.with(second), Signaal.KENNISMAKING, true)
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

  private static Werkblad reported(Werkblad blad, Contextdruk soort, boolean has) {
    Stream<Zelfrapportage> others =
        blad.werkrelatie().zelfrapportages().stream().filter(one -> one.soort() != soort);
    Stream<Zelfrapportage> more =
        has
            ? Stream.of(
                Zelfrapportage.builder()
                    .id(blad.freeId("z"))
                    .soort(soort)
                    .datum(blad.ago(14))
                    .build())
            : Stream.empty();
    return blad.with(blad.werkrelatie().withZelfrapportages(Stream.concat(others, more).toList()));
  }
}
