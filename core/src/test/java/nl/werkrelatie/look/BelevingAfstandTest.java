// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import static nl.werkrelatie.model.Beleving.ERVAREN;
import static nl.werkrelatie.model.Beleving.GEMIST;
import static nl.werkrelatie.model.Beleving.WISSELEND;
import static nl.werkrelatie.model.Kwaliteit.AANDACHT;
import static nl.werkrelatie.model.Kwaliteit.NABIJHEID;
import static nl.werkrelatie.model.Perspectief.CONSULENT;
import static nl.werkrelatie.model.Perspectief.INWONER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Test;

/** An experience tells how far off it is in words, and each of the two speaks for oneself. */
class BelevingAfstandTest {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final Drempels DREMPELS = Drempels.standard();

  @Test
  void what_the_inwoner_experiences_is_told_in_the_word_that_was_recorded() {
    Signalen once = of(seen(AANDACHT, INWONER, WISSELEND, 9));
    assertEquals("nu: wisselend|now: mixed", far(once, Signaal.GEMIST_AANDACHT));
    assertEquals("", far(once, Signaal.WISSELEND_AANDACHT));
    assertEquals("", far(once, Signaal.AFNEMEND_AANDACHT));
    assertEquals("", far(once, Signaal.GEMIST_NABIJHEID));
    Signalen twice =
        of(seen(AANDACHT, INWONER, WISSELEND, 9), seen(AANDACHT, INWONER, WISSELEND, 90));
    assertEquals(
        "nu: net zoals daarvoor|now: the same as before", far(twice, Signaal.AFNEMEND_AANDACHT));
  }

  @Test
  void two_views_stand_beside_each_other_in_words() {
    assertEquals(
        "nu: aandacht door de inwoner gemist en door de consulent wisselend"
            + "|now: attention missed by the inwoner and mixed by the consulent",
        far(
            of(seen(AANDACHT, INWONER, GEMIST, 3), seen(AANDACHT, CONSULENT, WISSELEND, 200)),
            Signaal.BELEVING_VERSCHILT));
    assertEquals(
        "",
        far(
            of(seen(AANDACHT, INWONER, GEMIST, 3), seen(NABIJHEID, CONSULENT, ERVAREN, 3)),
            Signaal.BELEVING_VERSCHILT),
        "they did not tell of the same quality");
  }

  @Test
  void opposite_views_that_lie_too_far_apart_tell_the_days_and_leave_the_others_out() {
    Waarneming inwoner = seen(AANDACHT, INWONER, GEMIST, 3);
    Waarneming[] both = {
      seen(NABIJHEID, INWONER, GEMIST, 3), seen(NABIJHEID, CONSULENT, WISSELEND, 3), inwoner
    };
    Signalen late = of(both, seen(AANDACHT, CONSULENT, ERVAREN, 64));
    assertEquals(Stand.GELDT_NIET, late.stand(Signaal.BELEVING_VERSCHILT));
    assertEquals(
        "nu: aandacht door de inwoner gemist en door de consulent ervaren,"
            + " 61 dagen uit elkaar en hoogstens 60"
            + "|now: attention missed by the inwoner and experienced by the consulent,"
            + " 61 days apart and at most 60",
        far(late, Signaal.BELEVING_VERSCHILT));
    Signalen inTime = of(both, seen(AANDACHT, CONSULENT, ERVAREN, 63));
    assertEquals(Stand.GELDT, inTime.stand(Signaal.BELEVING_VERSCHILT));
    assertEquals(
        "nu: aandacht door de inwoner gemist en door de consulent ervaren"
            + "|now: attention missed by the inwoner and experienced by the consulent",
        far(inTime, Signaal.BELEVING_VERSCHILT));
  }

  @Test
  void who_was_heard_tells_the_days_since() {
    assertEquals(
        "40 van 181 dagen sinds de inwoner het laatst vertelde"
            + "|40 of 181 days since the inwoner last told",
        far(
            of(seen(AANDACHT, INWONER, GEMIST, 40), seen(NABIJHEID, CONSULENT, GEMIST, 9)),
            Signaal.INWONER_NIET_GEHOORD));
    assertEquals(
        "181 dagen sinds de consulent het laatst vertelde, hoogstens 180"
            + "|181 days since the consulent last told, at most 180",
        far(of(seen(AANDACHT, CONSULENT, GEMIST, 181)), Signaal.INWONER_NIET_GEHOORD));
    assertEquals(
        "200 dagen sinds de inwoner het laatst vertelde, hoogstens 180"
            + "|200 days since the inwoner last told, at most 180",
        far(
            of(seen(AANDACHT, INWONER, GEMIST, 200), seen(NABIJHEID, CONSULENT, GEMIST, 9)),
            Signaal.INWONER_NIET_GEHOORD),
        "it holds");
  }

  @Test
  void where_nobody_told_anything_there_is_no_distance() {
    assertEquals("", far(of(), Signaal.INWONER_NIET_GEHOORD));
    assertEquals("", far(of(), Signaal.BELEVING_VERSCHILT));
    assertEquals(
        "",
        far(of(seen(AANDACHT, CONSULENT, GEMIST, 9)), Signaal.INWONER_NIET_GEHOORD),
        "it holds and the inwoner never told");
  }

  private static String far(Signalen signalen, Constatering signaal) {
    return signalen.afstand(signaal).map(far -> far.nl() + "|" + far.en()).orElse("");
  }

  private static Signalen of(Waarneming... waarnemingen) {
    return of(waarnemingen, new Waarneming[0]);
  }

  private static Signalen of(Waarneming[] some, Waarneming... more) {
    List<Waarneming> all = Stream.concat(Stream.of(some), Stream.of(more)).toList();
    return Gezien.from(empty().withWaarnemingen(all), P, DREMPELS);
  }

  private static Waarneming seen(
      Kwaliteit kwaliteit, Perspectief perspectief, Beleving beleving, int daysAgo) {
    return Waarneming.builder()
        .id(kwaliteit + "-" + perspectief + "-" + daysAgo)
        .datum(P.minusDays(daysAgo))
        .kwaliteit(kwaliteit)
        .perspectief(perspectief)
        .beleving(beleving)
        .build();
  }

  private static Werkrelatie empty() {
    return Werkrelatie.builder()
        .inwoner(Inwoner.builder().id("I-1").build())
        .consulent(Consulent.builder().id("C-1").build())
        .build();
  }
}
