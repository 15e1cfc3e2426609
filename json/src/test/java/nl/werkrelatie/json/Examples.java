// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Contextdruk;
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
import nl.werkrelatie.model.Levensverhaalsoort;
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
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;

/** Invented werkrelaties the tests write. */
final class Examples {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private Examples() {}

  /** A werkrelatie of which one contact is known. */
  static Werkrelatie minimal() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.of("W-1043"))
        .consulent(Consulent.of("C-7"))
        .addGespreksmoment(Gespreksmoment.held("m1", LocalDate.of(2026, 6, 1), Kanaal.TELEFOON))
        .build();
  }

  /** A werkrelatie in which every property of every type is given. */
  static Werkrelatie full() {
    return Werkrelatie.builder()
        .inwoner(
            Inwoner.builder().id("W-1043").gewenstKanaal(Kanaal.BUITEN).tolkNodig(true).build())
        .consulent(Consulent.builder().id("C-7").caseload(90).build())
        .begin(LocalDate.of(2026, 7, 1))
        .volgnummer(5)
        .traject(Traject.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 31)))
        .overdracht(Overdracht.plannedOn(LocalDate.of(2026, 12, 15)))
        .team(
            Team.builder().laatsteOverleg(LocalDate.of(2026, 10, 1)).ervaringskennis(false).build())
        .addGespreksmomenten(earlierMoment(), plannedMoment())
        .addBagage(levensverhaal(), systeemkritiek())
        .addWaarneming(waarneming())
        .addUiting(
            Uiting.builder()
                .id("u1")
                .gevolg(Gevolg.SCHAAMTE)
                .datum(LocalDate.of(2026, 11, 10))
                .verlooptOp(LocalDate.of(2027, 5, 10))
                .build())
        .addSignaal(signaal())
        .addZelfrapportage(zelfrapportage())
        .addToezegging(
            Toezegging.builder()
                .id("t1")
                .uiterlijk(LocalDate.of(2026, 11, 15))
                .status(Toezeggingstatus.OPEN)
                .build())
        .build();
  }

  /** What goes along of one in which the inwoner allowed one thing and asked for one. */
  static WerkrelatieVoorOverdracht voorOverdracht() {
    return full()
        .withBagage(
            levensverhaal(),
            systeemkritiek()
                .withZichtbaarheid(Zichtbaarheid.GEDEELD)
                .withOverdraagbaar(true)
                .withId("b3"))
        .withSignalen(
            signaal(),
            AfgegevenSignaal.builder()
                .id("s2")
                .soort(Signaalsoort.GRENS_AANGEGEVEN)
                .gever(Perspectief.INWONER)
                .datum(LocalDate.of(2026, 11, 2))
                .build())
        .voorOverdracht(PEILDATUM);
  }

  private static Gespreksmoment earlierMoment() {
    return Gespreksmoment.builder()
        .id("m1")
        .datum(LocalDate.of(2026, 6, 1))
        .soort(Gesprekssoort.VOORTGANG)
        .initiatief(Initiatief.GEMEENTE)
        .kanaal(Kanaal.TELEFOON)
        .status(Gespreksstatus.GELUKT)
        .doelen()
        .aanwezigen()
        .metVoorganger(true)
        .build();
  }

  private static Gespreksmoment plannedMoment() {
    return Gespreksmoment.builder()
        .id("m2")
        .datum(LocalDate.of(2026, 11, 28))
        .tijd(LocalTime.of(9, 30, 15))
        .soort(Gesprekssoort.HERSTELGESPREK)
        .initiatief(Initiatief.SAMEN)
        .kanaal(Kanaal.HUISBEZOEK)
        .status(Gespreksstatus.GEPLAND)
        .minuten(45)
        .doelen(Gespreksdoel.RECHTMATIGHEID, Gespreksdoel.ONGUNSTIG_BESLUIT)
        .aanwezigen(Aanwezige.VERTROUWENSPERSOON, Aanwezige.TOLK_PROFESSIONEEL)
        .metVoorganger(false)
        .addSleutelmomentVoor(Perspectief.INWONER, Perspectief.CONSULENT)
        .build();
  }

  private static GeschondenLevensverhaal levensverhaal() {
    return GeschondenLevensverhaal.builder()
        .id("b1")
        .soort(Levensverhaalsoort.ZIEKTE)
        .zichtbaarheid(Zichtbaarheid.GEDEELD)
        .overdraagbaar(false)
        .datum(LocalDate.of(2026, 9, 2))
        .verlooptOp(LocalDate.of(2027, 3, 2))
        .build();
  }

  private static Systeemkritiek systeemkritiek() {
    return Systeemkritiek.builder()
        .id("b2")
        .soort(Systeemkritieksoort.NIET_SERIEUS_GENOMEN)
        .zichtbaarheid(Zichtbaarheid.VERWACHT)
        .overdraagbaar(false)
        .datum(LocalDate.of(2026, 11, 18))
        .verlooptOp(LocalDate.of(2026, 12, 31))
        .build();
  }

  private static Waarneming waarneming() {
    return Waarneming.builder()
        .id("w1")
        .kwaliteit(Kwaliteit.CONTINUITEIT)
        .perspectief(Perspectief.INWONER)
        .beleving(Beleving.WISSELEND)
        .datum(LocalDate.of(2026, 11, 1))
        .verlooptOp(LocalDate.of(2027, 11, 1))
        .opgeschrevenDoor(Perspectief.CONSULENT)
        .build();
  }

  private static AfgegevenSignaal signaal() {
    return AfgegevenSignaal.builder()
        .id("s1")
        .soort(Signaalsoort.STROEFHEID)
        .gever(Perspectief.CONSULENT)
        .datum(LocalDate.of(2026, 11, 2))
        .geslotenOp(LocalDate.of(2026, 11, 20))
        .verlooptOp(LocalDate.of(2027, 11, 2))
        .build();
  }

  private static Zelfrapportage zelfrapportage() {
    return Zelfrapportage.builder()
        .id("z1")
        .soort(Contextdruk.WEINIG_RUIMTE)
        .datum(LocalDate.of(2026, 11, 3))
        .geslotenOp(LocalDate.of(2026, 11, 21))
        .verlooptOp(LocalDate.of(2027, 11, 3))
        .gedeeldMetTeam(true)
        .build();
  }
}
