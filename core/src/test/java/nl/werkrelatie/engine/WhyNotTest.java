// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static nl.werkrelatie.signaal.Signaal.AFSLUITING_GEPLAND;
import static nl.werkrelatie.signaal.Signaal.EENZIJDIG_INITIATIEF;
import static nl.werkrelatie.signaal.Signaal.GEEN_TEAMOVERLEG;
import static nl.werkrelatie.signaal.Signaal.GROTE_CASELOAD;
import static nl.werkrelatie.signaal.Signaal.HERSTEL_GEPROBEERD;
import static nl.werkrelatie.signaal.Signaal.KORT_TRAJECT;
import static nl.werkrelatie.signaal.Signaal.NET_OVERGEDRAGEN;
import static nl.werkrelatie.signaal.Signaal.OP_AFSTAND;
import static nl.werkrelatie.signaal.Signaal.STILTE;
import static nl.werkrelatie.signaal.Signaal.TIJDSDRUK;
import static nl.werkrelatie.signaal.Signaal.VEEL_VOORGANGERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** Why a handvat is absent, and how far the contact or the calendar is from it. */
class WhyNotTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final RuleEngine ENGINE = RuleEngine.standard();

  @Test
  void silence_tells_how_many_of_how_many_days() {
    assertEquals("82 van 90 dagen|82 of 90 days", far(held(82), STILTE));
    assertEquals(
        "90 dagen, gevraagd minder dan 90|90 days, asked less than 90", far(held(90), STILTE));
  }

  @Test
  void what_is_not_recorded_has_no_distance() {
    assertEquals("", far(Table.quiet(), STILTE));
    assertEquals("", far(Table.quiet(), VEEL_VOORGANGERS));
    assertEquals("", far(Table.quiet(), own(Maat.MINUTEN, Bereik.minstens(60))));
  }

  @Test
  void every_threshold_of_the_contact_and_the_calendar_tells_its_distance() {
    Traject traject = Traject.builder().begin(P.minusDays(60)).einde(P.plusDays(45)).build();
    assertEquals(
        "45 dagen, hoogstens 30|45 days, at most 30",
        far(Table.quiet().withTraject(traject), AFSLUITING_GEPLAND));
    assertEquals(
        "105 dagen, hoogstens 91|105 days, at most 91",
        far(Table.quiet().withTraject(traject), KORT_TRAJECT));
    assertEquals(
        "3 van 4 consulenten|3 of 4 consulenten",
        far(Table.quiet().withVolgnummer(3), VEEL_VOORGANGERS));
    assertEquals(
        "61 dagen, hoogstens 60|61 days, at most 60",
        far(Table.quiet().withVolgnummer(2).withBegin(P.minusDays(61)), NET_OVERGEDRAGEN));
    assertEquals(
        "31 minuten, hoogstens 30|31 minutes, at most 30",
        far(Table.quiet().withGespreksmomenten(Table.planned().withMinuten(31)), TIJDSDRUK));
    assertEquals("1 van 181 dagen|1 of 181 days", far(Table.quiet(), GEEN_TEAMOVERLEG));
  }

  @Test
  void the_first_consulent_is_not_near_a_handover() {
    assertEquals(
        "", far(Table.quiet().withVolgnummer(1).withBegin(P.minusDays(61)), NET_OVERGEDRAGEN));
  }

  @Test
  void guidance_that_has_ended_is_not_near_its_end() {
    Traject ended = Traject.builder().begin(P.minusDays(60)).einde(P.minusDays(1)).build();
    assertEquals("", far(Table.quiet().withTraject(ended), AFSLUITING_GEPLAND));
    assertEquals("", far(Table.quiet().withTraject(ended), KORT_TRAJECT));
  }

  @Test
  void a_large_caseload_has_a_distance_only_with_a_limit_of_the_organisation() {
    Werkrelatie some =
        Table.quiet().withConsulent(Consulent.builder().id("C-1").caseload(80).build());
    assertEquals("", far(some, GROTE_CASELOAD));
    Drempels limit = Drempels.standard().with(Drempel.GROTE_CASELOAD, 90);
    assertEquals("80 van 91 inwoners|80 of 91 inwoners", far(some, limit, GROTE_CASELOAD));
  }

  @Test
  void a_pattern_tells_how_many_in_a_row_are_asked_and_not_how_many_there_are() {
    Werkrelatie two =
        Table.quiet()
            .withGespreksmomenten(
                IntStream.of(0, 10, 20)
                    .mapToObj(
                        days ->
                            moment(days)
                                .withInitiatief(
                                    days == 20 ? Initiatief.INWONER : Initiatief.GEMEENTE)
                                .withKanaal(days == 0 ? Kanaal.TELEFOON : Kanaal.KANTOOR))
                    .toList());
    assertEquals(
        "gevraagd: 3 contacten op een rij|asked: 3 contacts in a row",
        far(two, EENZIJDIG_INITIATIEF));
    assertEquals(far(two, EENZIJDIG_INITIATIEF), far(two, OP_AFSTAND));
  }

  @Test
  void repair_has_a_distance_only_under_strain() {
    Gespreksmoment repair =
        moment(5).withSoort(Gesprekssoort.HERSTELGESPREK).withMetVoorganger(false);
    Werkrelatie calm = Table.quiet().withGespreksmomenten(repair);
    assertEquals("", far(calm, HERSTEL_GEPROBEERD));
    AfgegevenSignaal strain =
        AfgegevenSignaal.builder()
            .id("s1")
            .datum(P.minusDays(9))
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.CONSULENT)
            .build();
    assertEquals(
        "gevraagd: 2 herstelgesprekken|asked: 2 repair talks",
        far(calm.withSignalen(strain), HERSTEL_GEPROBEERD));
  }

  @Test
  void
      an_own_signaal_tells_its_distance_in_the_unit_of_its_fact_and_none_of_a_number_of_contacts() {
    Werkrelatie one = held(20);
    assertEquals("", far(one, own(Aantal.contacten(30), Bereik.minstens(3))));
    assertEquals("", far(one, own(Aantal.contacten(30), Bereik.precies(0))));
    assertEquals(
        "20 dagen, hoogstens 10|20 days, at most 10",
        far(one, own(Maat.DAGEN_SINDS_CONTACT, Bereik.tussen(5, 10))));
    assertEquals(
        "20 dagen, gevraagd meer dan 20|20 days, asked more than 20",
        far(one, own(Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(20))));
  }

  /** A threshold may stand before the word, and nothing but a threshold. */
  @Test
  void no_number_that_is_counted_in_contacts_is_told() {
    Pattern counted =
        Pattern.compile("(\\d+) (contact|herstelgesprek|repair talk|conversation|gesprek)");
    for (Scenario scenario : Scenarios.any().samples(1975).limit(300).toList()) {
      Suggesties suggesties = EngineAnswer.suggest(scenario);
      Set<String> asked = new HashSet<>();
      suggesties.herkomst().drempels().forEach(known -> asked.add("" + known.waarde()));
      for (Handvat handvat : RuleEngine.standard().handvatten()) {
        for (Locale locale : Weergaven.LANGUAGES) {
          String text = suggesties.whyNot(handvat.id()).text(locale).replaceAll("\\s+", " ");
          Matcher number = counted.matcher(text);
          while (number.find()) {
            assertTrue(asked.contains(number.group(1)), text);
            assertFalse(text.substring(0, number.start()).matches(".*\\d (van|of) "), text);
          }
        }
      }
    }
  }

  @Test
  void one_more_contact_on_the_same_day_changes_no_word_as_long_as_nothing_comes_to_hold() {
    Gespreksmoment call =
        moment(10)
            .withKanaal(Kanaal.TELEFOON)
            .withInitiatief(Initiatief.GEMEENTE)
            .withSoort(Gesprekssoort.ANDERS)
            .withMetVoorganger(false);
    Gespreksmoment again = call.withId("again");
    Gespreksmoment repair = call.withSoort(Gesprekssoort.HERSTELGESPREK);
    Werkrelatie strained =
        Table.quiet()
            .withSignalen(
                AfgegevenSignaal.builder()
                    .id("s1")
                    .datum(P.minusDays(20))
                    .soort(Signaalsoort.STROEFHEID)
                    .gever(Perspectief.CONSULENT)
                    .build());
    List<String> one = words(strained.withGespreksmomenten(call));
    assertEquals(one, words(strained.withGespreksmomenten(call, again)));
    assertEquals(one, words(strained.withGespreksmomenten(repair)));
  }

  /** All but the facts, which are listed one by one for whoever asks. */
  private static List<String> words(Werkrelatie werkrelatie) {
    Suggesties suggesties = RuleEngine.standard().suggest(werkrelatie, P);
    List<String> words = new ArrayList<>();
    for (Locale locale : Weergaven.LANGUAGES) {
      words.add(suggesties.text(locale, new Weergave(true, false)));
      words.add(suggesties.voorTeam().text(locale, Weergave.VOLLEDIG));
      RuleEngine.standard()
          .handvatten()
          .forEach(handvat -> words.add(suggesties.whyNot(handvat.id()).text(locale)));
    }
    return words;
  }

  @Test
  void an_own_signaal_on_words_tells_the_word() {
    Waarneming mixed =
        Waarneming.builder()
            .id("w1")
            .datum(P.minusDays(3))
            .kwaliteit(Kwaliteit.NABIJHEID)
            .perspectief(Perspectief.INWONER)
            .beleving(Beleving.WISSELEND)
            .build();
    EigenSignaal missed =
        own(
            new LaatsteBeleving(Kwaliteit.NABIJHEID, Perspectief.INWONER),
            Bereik.precies(Beleving.GEMIST));
    assertEquals("nu: wisselend|now: mixed", far(Table.quiet().withWaarnemingen(mixed), missed));
  }

  @Test
  void the_text_shows_the_distance_at_the_part_that_fails() {
    String text = ENGINE.suggest(held(82), P).whyNot("H32").text(Locale.ENGLISH);
    assertTrue(
        text.contains("- does not hold: there has been no contact for a while (82 of 90 days)\n"),
        text);
  }

  @Test
  void joined_parts_are_shown_below_each_other_each_as_it_stands() {
    Rule joined =
        OwnRules.rule(
            Condition.not(Condition.any(STILTE, Condition.all(TIJDSDRUK, VEEL_VOORGANGERS))), H32);
    WhyNot whyNot = ENGINE.with(joined).suggest(held(90), P).whyNot("H32");
    WhyNot.Deel part =
        whyNot.routes().stream()
            .filter(route -> route.rule().equals(joined))
            .findFirst()
            .orElseThrow()
            .delen()
            .get(0);
    assertEquals(Stand.GELDT_NIET, part.stand());
    assertEquals(
        List.of(Stand.GELDT, Stand.GELDT_NIET),
        part.delen().stream().map(WhyNot.Deel::stand).toList());
    assertEquals(2, part.delen().get(1).delen().size());
    String text = whyNot.text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            """
              - does not hold: none of these:
                - holds: there has been no contact for a while
                - does not hold: all of this:
                  - does not hold: there is little time for the planned conversation
                  - not recorded: many consulenten came before this one
            """),
        text);
  }

  @Test
  void the_route_that_lacks_least_stands_first_and_the_days_play_no_part() {
    Rule oneAway =
        OwnRules.rule(Condition.any(TIJDSDRUK, Condition.all(STILTE, VEEL_VOORGANGERS)), H32);
    Rule twoAway =
        Rule.named("a-twee")
            .when(Condition.all(VEEL_VOORGANGERS, TIJDSDRUK))
            .suggest(H32)
            .because("dit past", "this fits");
    Rule notRecorded =
        Rule.named("a-onbekend")
            .when(Signaal.OVERDRACHT_GEPLAND)
            .suggest(H32)
            .because("dit past", "this fits");
    WhyNot whyNot =
        ENGINE
            .with(twoAway)
            .with(oneAway)
            .with(notRecorded)
            .suggest(held(1).withVolgnummer(1), P)
            .whyNot("H32");
    assertEquals(
        List.of("a-onbekend", "h32-stilte", "oudstad-1", "a-twee"),
        whyNot.routes().stream().map(route -> route.rule().id()).toList());
  }

  @Test
  void a_rule_that_is_switched_off_is_shown_as_not_used_with_its_reason() {
    String off =
        ENGINE.rules().stream()
            .filter(rule -> rule.handvat().equals(H32))
            .findFirst()
            .orElseThrow()
            .id();
    RuleEngine without =
        ENGINE.with(
            OwnRules.regelset(
                List.of(),
                List.of(),
                List.of(
                    new Uitschakeling(off, Tekst.of("wij sturen een kaart", "we send a card")))));
    WhyNot whyNot = without.suggest(held(100), P).whyNot("H32");
    assertEquals(WhyNot.Uitkomst.STIL, whyNot.uitkomst());
    assertTrue(whyNot.routes().isEmpty());
    assertEquals(off, whyNot.nietGebruikt().get(0).rule().id());
    assertTrue(
        whyNot
            .text(NL)
            .contains(
                "Regel "
                    + off
                    + " wordt niet gebruikt (Regels van Oudstad): wij sturen een kaart\n"),
        whyNot.text(NL));
    assertEquals(List.of(), ENGINE.suggest(held(100), P).whyNot("H32").nietGebruikt());
  }

  @Test
  void a_distance_is_told_only_of_what_fails() {
    for (long seed = 0; seed < 200; seed++) {
      Werkrelatie any = Werkrelaties.around(P).sample(seed);
      Suggesties suggesties = ENGINE.suggest(any, P);
      ENGINE.handvatten().stream()
          .flatMap(handvat -> suggesties.whyNot(handvat.id()).routes().stream())
          .flatMap(route -> route.delen().stream())
          .filter(deel -> deel.stand() != Stand.GELDT_NIET)
          .forEach(deel -> assertFalse(deel.afstand().isPresent(), "a part that does not fail"));
    }
  }

  @Test
  void every_threshold_a_signaal_rests_on_is_the_one_it_names() {
    for (long seed = 0; seed < 200; seed++) {
      Werkrelatie any = Werkrelaties.around(P).sample(seed);
      Signalen signalen = Gezien.from(any, P, Drempels.standard());
      for (Signaal signaal : signalen.geldende()) {
        List<Drempel> found =
            signalen.drempels(signaal).stream().map(Drempelwaarde::drempel).toList();
        assertTrue(
            signaal.vraag().drempel().stream().toList().containsAll(found),
            signaal + " rests on " + found);
      }
    }
  }

  private static Werkrelatie held(int daysAgo) {
    return Table.quiet().withGespreksmomenten(moment(daysAgo));
  }

  private static Gespreksmoment moment(int daysAgo) {
    return Gespreksmoment.builder()
        .id("m" + daysAgo)
        .datum(P.minusDays(daysAgo))
        .status(Gespreksstatus.GELUKT)
        .build();
  }

  private static EigenSignaal own(Gegeven gegeven, Bereik bereik) {
    return new EigenSignaal("EIGEN_PROEF", gegeven, bereik);
  }

  private static String far(Werkrelatie werkrelatie, Constatering signaal) {
    return far(werkrelatie, Drempels.standard(), signaal);
  }

  private static String far(Werkrelatie werkrelatie, Drempels drempels, Constatering signaal) {
    Optional<Tekst> far = Gezien.from(werkrelatie, P, drempels).afstand(signaal);
    return far.map(tekst -> tekst.nl() + "|" + tekst.en()).orElse("");
  }
}
