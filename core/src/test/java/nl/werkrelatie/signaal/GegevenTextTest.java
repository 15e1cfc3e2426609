// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.EigenSignaalset;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each sentence reads as a clause after "want" and "because". */
class GegevenTextTest {

  @Test
  void a_range_that_no_werkrelatie_can_reach_is_refused() {
    for (int minuten : List.of(1440, 1441)) {
      Executable made =
          () -> new EigenSignaal("EIGEN_LANG", Maat.MINUTEN, Bereik.minstens(minuten));
      Executable recorded =
          () ->
              Gespreksmoment.builder()
                  .id("m1")
                  .datum(LocalDate.of(2026, 1, 1))
                  .minuten(minuten)
                  .build();
      assertSameVerdict(recorded, made);
    }
    for (int caseload : List.of(100_000, 100_001)) {
      assertSameVerdict(
          () -> Consulent.builder().id("C-1").caseload(caseload).build(),
          () -> new EigenSignaal("EIGEN_VEEL", Maat.CASELOAD, Bereik.minstens(caseload)));
    }
  }

  private static void assertSameVerdict(Executable recorded, Executable asked) {
    assertEquals(isRefused(recorded), isRefused(asked), "may be recorded, and may be asked");
  }

  private static boolean isRefused(Executable made) {
    try {
      made.execute();
      return false;
    } catch (IllegalArgumentException refused) {
      return true;
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
  }

  @Test
  void a_fact_says_its_range_in_words() {
    reads(
        Maat.DAGEN_SINDS_CONTACT,
        Bereik.minstens(182),
        "het laatste contact is minstens 182 dagen geleden",
        "the last contact was at least 182 days ago");
    reads(
        Maat.MINUTEN,
        Bereik.hoogstens(30),
        "voor het geplande gesprek is de beschikbare tijd hoogstens 30 minuten",
        "the time available for the planned conversation is at most 30 minutes");
    reads(
        Maat.DAGEN_TOT_EINDE,
        Bereik.tussen(7, 14),
        "het traject eindigt over 7 tot en met 14 dagen",
        "the guidance ends in 7 to 14 days");
    reads(
        Maat.VOLGNUMMER,
        Bereik.precies(3),
        "het volgnummer van deze consulent is precies 3",
        "the number of this consulent in the row is exactly 3");
  }

  @Test
  void one_of_something_is_not_said_as_many() {
    reads(
        Maat.DAGEN_SINDS_CONTACT,
        Bereik.precies(1),
        "het laatste contact is precies 1 dag geleden",
        "the last contact was exactly 1 day ago");
    reads(
        Maat.CASELOAD,
        Bereik.hoogstens(1),
        "de caseload van de consulent is hoogstens 1 inwoner",
        "the consulent’s caseload is at most 1 inwoner");
    reads(
        Maat.DAGEN_SINDS_CONTACT,
        Bereik.minstens(1),
        "het laatste contact is minstens 1 dag geleden",
        "the last contact was at least 1 day ago");
    reads(
        Maat.DAGEN_TOT_GESPREK,
        Bereik.tussen(0, 1),
        "het geplande gesprek is over 0 tot en met 1 dagen",
        "the planned conversation is in 0 to 1 days");
    reads(
        Aantal.contacten(1),
        Bereik.minstens(1),
        "in de laatste dag was het aantal contacten minstens 1",
        "in the last day the number of contacts was at least 1");
    reads(
        new LangsteStilte(90),
        Bereik.minstens(21),
        "in de laatste 90 dagen was de langste tijd zonder contact minstens 21 dagen",
        "in the last 90 days the longest time without contact was at least 21 days");
  }

  @Test
  void a_count_says_of_which_contacts() {
    reads(
        new Aantal(Optional.of(Kanaal.HUISBEZOEK), Optional.of(Initiatief.GEMEENTE), 30),
        Bereik.precies(0),
        "in de laatste 30 dagen was het aantal contacten bij de inwoner thuis op initiatief van de gemeente precies 0",
        "in the last 30 days the number of contacts at the inwoner’s home begun by the municipality was exactly 0");
  }

  @Test
  void an_experience_says_its_words_and_no_number() {
    reads(
        new LaatsteBeleving(Kwaliteit.CONTINUITEIT, Perspectief.INWONER),
        Bereik.tussen(Beleving.GEMIST.ordinal(), Beleving.WISSELEND.ordinal()),
        "de laatste beleving van continuïteit door de inwoner is gemist of wisselend",
        "the inwoner’s latest experience of continuity is missed or mixed");
    reads(
        new Verloop(Kwaliteit.NABIJHEID, Perspectief.CONSULENT),
        Bereik.precies(Trend.AFNEMEND),
        "de consulent ervaart nabijheid minder dan daarvoor",
        "the consulent experiences nearness less than before");
    reads(
        new Verloop(Kwaliteit.AANDACHT, Perspectief.INWONER),
        Bereik.hoogstens(Trend.GELIJK.ordinal()),
        "de inwoner ervaart aandacht meer dan daarvoor of net zoals daarvoor",
        "the inwoner experiences attention more than before or the same as before");
  }

  @Tag("long")
  @Test
  void every_sentence_is_a_clause_in_both_languages() {
    for (EigenSignaal signaal : EigenSignaalset.any().samples(1).limit(2_000).toList()) {
      Stream.of(signaal.zin().nl(), signaal.zin().en())
          .forEach(
              zin -> {
                assertTrue(Character.isLowerCase(zin.charAt(0)), zin);
                assertFalse(zin.matches(".*([.%|_]|  |t 1 dagen|least 1 days).*"), zin);
              });
      assertFalse(signaal.zin().nl().equals(signaal.zin().en()), signaal::toString);
      assertEquals(signaal.zin().nl(), signaal.text(Locale.forLanguageTag("nl")));
      assertEquals(signaal.zin().en(), signaal.text(Locale.ENGLISH));
    }
  }

  @Test
  void two_ranges_never_read_the_same() {
    List<Bereik> ranges =
        List.of(
            Bereik.minstens(1),
            Bereik.hoogstens(1),
            Bereik.precies(1),
            Bereik.tussen(0, 1),
            Bereik.minstens(2));
    for (Maat maat : Maat.values()) {
      assertEquals(ranges.size(), ranges.stream().map(maat::zin).distinct().count(), maat::name);
    }
  }

  private static void reads(Gegeven gegeven, Bereik bereik, String nl, String en) {
    assertEquals(Tekst.of(nl, en), new EigenSignaal("EIGEN_X", gegeven, bereik).zin());
  }
}
