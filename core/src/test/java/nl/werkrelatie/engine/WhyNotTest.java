// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
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
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why a handvat is absent, part by part. */
class WhyNotTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** A threshold may stand before the word, and nothing but a threshold. */
  @Tag("long")
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
        Table.moment("m" + 10, 10)
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
  void the_text_shows_the_distance_at_the_part_that_fails() {
    String text = ENGINE.suggest(Table.held(82), P).whyNot("H32").text(Locale.ENGLISH);
    assertTrue(
        text.replaceAll("\\s+", " ")
            .contains(
                "- does not hold: the last contact recorded as having taken place was a while ago (82 of 90 days) "),
        text);
  }

  @Test
  void of_a_handvat_to_which_no_rule_leads_that_is_told() {
    Handvat alone = Forged.unheld(Forged.standard("H01"), "DORP1");
    WhyNot whyNot =
        ENGINE
            .with(Forged.catalogus("dorp", List.of(alone), List.of()))
            .suggest(Table.held(82), P)
            .whyNot("DORP1");
    assertEquals(List.of(), whyNot.routes());
    assertTrue(
        whyNot.text(Locale.ENGLISH).endsWith("\n\nNo rule to it is in use.\n"),
        whyNot.text(Locale.ENGLISH));
  }

  @Test
  void a_part_that_asks_that_something_fails_holds_what_that_is() {
    Rule unless =
        Rule.named("oudstad-1")
            .when(Condition.not(TIJDSDRUK))
            .unless(STILTE)
            .suggest(H32)
            .because("dit past", "this fits");
    List<WhyNot.Deel> delen =
        ENGINE.with(unless).suggest(Table.held(82), P).whyNot("H32").routes().stream()
            .filter(route -> route.rule().equals(unless))
            .findFirst()
            .orElseThrow()
            .delen();
    assertEquals(
        List.of(List.of(TIJDSDRUK), List.of(STILTE)),
        delen.stream()
            .map(deel -> deel.delen().stream().map(WhyNot.Deel::condition).toList())
            .toList());
    assertEquals(Stand.GELDT, delen.get(1).stand());
    assertEquals(Stand.GELDT_NIET, delen.get(1).delen().get(0).stand());
  }

  @Test
  void joined_parts_are_shown_below_each_other_each_as_it_stands() {
    Rule joined =
        OwnRules.rule(
            Condition.not(Condition.any(STILTE, Condition.all(TIJDSDRUK, VEEL_VOORGANGERS))), H32);
    WhyNot whyNot = ENGINE.with(joined).suggest(Table.held(90), P).whyNot("H32");
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
                - holds: the last contact recorded as having taken place was a while ago
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
            .suggest(Table.held(1).withVolgnummer(1), P)
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
    WhyNot whyNot = without.suggest(Table.held(100), P).whyNot("H32");
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
    assertEquals(List.of(), ENGINE.suggest(Table.held(100), P).whyNot("H32").nietGebruikt());
  }

  @Test
  void an_engine_names_what_is_switched_off_also_of_a_rule_that_came_alone() {
    Rule alone =
        new Rule(
            "eigen-1", Signaal.STILTE, Optional.empty(), H32, Tekst.of("het helpt", "it helps"));
    RuleEngine without =
        ENGINE
            .with(alone)
            .with(
                OwnRules.regelset(
                    List.of(),
                    List.of(),
                    List.of(new Uitschakeling("eigen-1", Tekst.of("niet nu", "not now")))));
    assertEquals(
        List.of("eigen-1"), without.nietGebruikt().stream().map(off -> off.rule().id()).toList());
    assertEquals(List.of(), ENGINE.nietGebruikt());
  }

  @Tag("long")
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
}
