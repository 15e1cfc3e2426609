// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static nl.werkrelatie.fixtures.SuggestiesAssert.assertThat;
import static nl.werkrelatie.signaal.Signaal.OVERDRACHT_GEPLAND;
import static nl.werkrelatie.signaal.Signaal.STROEFHEID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.NearlyValid;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import org.junit.jupiter.api.Test;

/**
 * How a host tests one screen of its own with the fixtures: copy it, and put your screen in the
 * place of this one.
 */
class HostScreenTest {
  private final Screen screen = new Screen();

  /** The screen of a host: what a consulent reads before a conversation. */
  private static final class Screen {
    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final int MOST = 5;

    String show(Suggesties all) {
      Suggesties shown = all.voorConsulent().atMost(MOST);
      Stream<String> head = shown.catalogi().stream().map(catalogus -> catalogus.naam().in(NL));
      Stream<String> none = shown.alle().isEmpty() ? Stream.of("Nu geen suggesties.") : Stream.of();
      Stream<String> more = shown.isShortened() ? Stream.of("Er zijn er meer.") : Stream.of();
      return Stream.of(
              head,
              none,
              shown.alle().stream().map(this::line),
              more,
              shown.aangehouden().stream().map(this::line))
          .flatMap(lines -> lines)
          .collect(Collectors.joining("\n"));
    }

    String show(InvalidValueException refused) {
      return refused.violations().stream()
          .map(violation -> "Controleer: " + violation)
          .collect(Collectors.joining("\n"));
    }

    private String line(Suggestie suggestie) {
      String redenen =
          suggestie.redenen().stream()
              .map(reden -> reden.rule().because().in(NL))
              .collect(Collectors.joining("; en "));
      String drempels =
          suggestie.drempels().stream()
              .map(waarde -> " [" + waarde.text(NL) + "]")
              .collect(Collectors.joining());
      return "Misschien: " + suggestie.handvat().titel().in(NL) + ", want " + redenen + drempels;
    }

    private String line(Aangehouden held) {
      String gronden =
          held.gronden().stream()
              .map(grond -> grond.zin().in(NL))
              .collect(Collectors.joining(", "));
      return "Nu even niet: " + held.handvat().titel().in(NL) + " (" + gronden + ")";
    }
  }

  @Test
  void the_screen_tells_why_a_handvat_is_suggested() {
    Suggesties suggesties = Example.suggesting("H32").suggesties();
    assertThat(suggesties).suggestsExactly("H32").holdsNothing();

    Suggestie suggestie = suggesties.alle().get(0);
    String shown = screen.show(suggesties);
    String want = suggestie.redenen().get(0).rule().because().nl();
    assertTrue(
        shown.contains("Misschien: " + suggestie.handvat().titel().nl() + ", want " + want), shown);
    assertTrue(
        shown.contains("90 (standaard van de bibliotheek, zonder bron)"),
        "whose threshold it is: " + shown);
  }

  @Test
  void the_screen_tells_why_a_handvat_is_held() {
    Suggesties suggesties = Example.holding("H23", STROEFHEID).suggesties();
    assertThat(suggesties).suggests("H13", "H21").holds("H23", STROEFHEID).isSilentAbout("H27");

    String shown = screen.show(suggesties);
    assertTrue(
        shown.contains(
            "Nu even niet: Laat met mate iets van jezelf zien (het contact loopt stroef)"),
        shown);
  }

  @Test
  void the_screen_shows_five_at_most_and_says_that_there_are_more() {
    Suggesties many =
        Example.suggesting("H27")
            .and(OVERDRACHT_GEPLAND)
            .alsoSuggesting("H15")
            .alsoSuggesting("H25")
            .suggesties();
    assertThat(many).suggests("H15", "H25", "H27", "H35").suggestsInOrder("H13", "H27");

    String shown = screen.show(many);
    assertEquals(5, shown.lines().filter(line -> line.startsWith("Misschien: ")).count(), shown);
    assertTrue(shown.contains("Er zijn er meer."), shown);
  }

  @Test
  void the_screen_says_so_when_there_is_nothing() {
    Suggesties nothing = Example.where(Condition.not(STROEFHEID)).suggesties();
    assertThat(nothing).suggestsNothing().holdsNothing();

    assertTrue(screen.show(nothing).endsWith("Nu geen suggesties."), "nothing is an answer too");
  }

  @Test
  void the_screen_shows_a_rule_of_our_own() {
    Rule own =
        Rule.named("eigen-overdracht")
            .when(Condition.all(OVERDRACHT_GEPLAND, Condition.not(STROEFHEID)))
            .suggest(RuleEngine.standard().handvat("H25").orElseThrow())
            .because("na een overdracht raakt een toezegging gauw zoek");
    RuleEngine engine = RuleEngine.standard().with(own);
    Suggesties suggesties = Example.where(own.when()).in(engine).suggesties();
    assertThat(suggesties).suggests("H25", "H35");

    assertTrue(
        screen.show(suggesties).contains("want na een overdracht raakt een toezegging gauw zoek"),
        "our own reason is not shown");
  }

  @Test
  void the_screen_can_show_whatever_there_is() {
    for (Scenario scenario : (Iterable<Scenario>) Scenarios.any().samples(1).limit(500)::iterator) {
      String shown = screen.show(scenario.suggesties());
      assertFalse(shown.isBlank(), "an empty screen");
      assertFalse(
          shown.contains("Optional") || shown.contains("null"),
          () -> "something of the program is shown: " + shown);
    }
  }

  @Test
  void every_refusal_is_shown_to_who_typed() {
    for (NearlyValid nearly : NearlyValid.each()) {
      String shown = screen.show(nearly.refusal());
      assertTrue(
          shown.startsWith("Controleer: " + nearly.attribute() + " "),
          nearly + " is shown as: " + shown);
    }
  }

  @Test
  void no_library_for_properties_is_needed() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("net.jqwik.api.Arbitrary"),
        "jqwik came along with the fixtures");
  }
}
