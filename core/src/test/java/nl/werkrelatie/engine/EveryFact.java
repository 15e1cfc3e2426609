// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;

import java.time.LocalTime;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;

/** An invented werkrelatie in which a lot is recorded. */
final class EveryFact {
  private EveryFact() {}

  /** Every kind of fact, and every way to say until when it counts. */
  static Werkrelatie werkrelatie() {
    return Table.empty()
        .withInwoner(
            Inwoner.builder().id("W-1").tolkNodig(false).gewenstKanaal(Kanaal.BUITEN).build())
        .withConsulent(Consulent.of("C-1"))
        .withBegin(P.minusDays(30))
        .withVolgnummer(5)
        .withTraject(Traject.of(P.minusDays(200), P.plusDays(200)))
        .withOverdracht(Overdracht.plannedOn(P.plusDays(100)))
        .withTeam(Team.builder().laatsteOverleg(P.minusDays(9)).ervaringskennis(false).build())
        .withGespreksmomenten(
            Gespreksmoment.of("moment-1", P.minusDays(40))
                .withKanaal(Kanaal.BRIEF)
                .withMetVoorganger(true),
            Gespreksmoment.held("moment-4", P.minusDays(2), Kanaal.TELEFOON)
                .withInitiatief(Initiatief.INWONER),
            Gespreksmoment.builder()
                .id("moment-3")
                .datum(P.plusDays(7))
                .tijd(LocalTime.of(9, 30))
                .status(Gespreksstatus.GEPLAND)
                .soort(Gesprekssoort.VOORTGANG)
                .initiatief(Initiatief.GEMEENTE)
                .kanaal(Kanaal.KANTOOR)
                .minuten(45)
                .doelen(Gespreksdoel.ONGUNSTIG_BESLUIT, Gespreksdoel.RECHTMATIGHEID)
                .aanwezigen(
                    Aanwezige.TOLK_PROFESSIONEEL, Aanwezige.PARTNER, Aanwezige.VERTROUWENSPERSOON)
                .build(),
            Gespreksmoment.builder()
                .id("moment-2")
                .datum(P.minusDays(10))
                .status(Gespreksstatus.GELUKT)
                .soort(Gesprekssoort.KENNISMAKING)
                .initiatief(Initiatief.GEMEENTE)
                .kanaal(Kanaal.TELEFOON)
                .minuten(1)
                .doelen()
                .aanwezigen()
                .metVoorganger(false)
                .addSleutelmomentVoor(Perspectief.CONSULENT, Perspectief.INWONER)
                .build())
        .withBagage(
            Systeemkritiek.builder()
                .id("bagage-3")
                .datum(P.minusDays(5))
                .zichtbaarheid(Zichtbaarheid.VERWACHT)
                .build(),
            GeschondenLevensverhaal.builder().id("bagage-1").datum(P.minusDays(400)).build(),
            Table.geweld(),
            Systeemkritiek.builder()
                .id("bagage-2")
                .datum(P.minusDays(20))
                .zichtbaarheid(Zichtbaarheid.GEDEELD)
                .soort(Systeemkritieksoort.AFWIJZING)
                .overdraagbaar(true)
                .build())
        .withUitingen(
            Uiting.builder()
                .id("uiting-1")
                .datum(P.minusDays(3))
                .gevolg(Gevolg.SCHAAMTE)
                .verlooptOp(P)
                .build())
        .withWaarnemingen(
            observed("waarneming-1", Perspectief.CONSULENT, Beleving.ERVAREN),
            observed("waarneming-2", Perspectief.INWONER, Beleving.GEMIST)
                .withOpgeschrevenDoor(Perspectief.CONSULENT))
        .withSignalen(
            given("signaal-1", Signaalsoort.RUST_GEVRAAGD, Perspectief.INWONER),
            given("signaal-2", Signaalsoort.STROEFHEID, Perspectief.CONSULENT)
                .withGeslotenOp(P.minusDays(1)))
        .withToezeggingen(
            Toezegging.builder()
                .id("toezegging-1")
                .uiterlijk(P.plusDays(1))
                .status(Toezeggingstatus.OPEN)
                .build(),
            Toezegging.builder().id("toezegging-2").uiterlijk(P.minusDays(1)).build());
  }

  private static Waarneming observed(String id, Perspectief perspectief, Beleving beleving) {
    return Waarneming.builder()
        .id(id)
        .datum(P.minusDays(2))
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(perspectief)
        .beleving(beleving)
        .build();
  }

  private static AfgegevenSignaal given(String id, Signaalsoort soort, Perspectief gever) {
    return AfgegevenSignaal.builder()
        .id(id)
        .soort(soort)
        .gever(gever)
        .datum(P.minusDays(8))
        .build();
  }
}
