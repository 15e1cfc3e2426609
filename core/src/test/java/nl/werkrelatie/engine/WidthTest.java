// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.text.Folding;
import org.junit.jupiter.api.Test;

/** Every answer in words fits the width that is asked for, with every word still there. */
class WidthTest {
  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));
  private static final List<Scenario> SCENARIOS =
      Scenarios.any().samples(20261129).limit(3).toList();

  @Tag("long")
  @Property(tries = 60)
  void no_line_of_an_answer_is_wider_unless_one_word_is_and_no_word_is_lost(
      @ForAll @IntRange(min = 40, max = 200) int width) {
    for (Locale locale : LOCALES) {
      List<String> page = answers(text -> text.in(locale, new Folding(Integer.MAX_VALUE)));
      List<String> folded = answers(text -> text.in(locale, new Folding(width)));
      for (int at = 0; at < page.size(); at++) {
        assertEquals(words(page.get(at)), words(folded.get(at)));
        for (String line : folded.get(at).split("\n")) {
          boolean oneWord = !line.strip().contains(" ");
          assertTrue(line.length() <= width || oneWord, width + ": " + line);
        }
      }
    }
  }

  @org.junit.jupiter.api.Tag("long")
  @Test
  void without_a_width_an_answer_is_a_hundred_columns_wide() {
    for (Locale locale : LOCALES) {
      List<String> asked = answers(text -> text.in(locale, new Folding(100)));
      assertEquals(asked, answers(text -> text.in(locale)));
      assertTrue(
          asked.stream().flatMap(String::lines).anyMatch(line -> line.length() > 95),
          "no line is full");
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.matches("-*")).toList();
  }

  /** One text with and without a width. */
  private record Both(Function<Locale, String> plain, BiFunction<Locale, Folding, String> folded) {
    String in(Locale locale) {
      return plain.apply(locale);
    }

    String in(Locale locale, Folding folding) {
      return folded.apply(locale, folding);
    }
  }

  private static List<String> answers(Function<Both, String> asked) {
    return SCENARIOS.stream().flatMap(WidthTest::texts).map(asked).toList();
  }

  /** Everything of an answer that is told in words. */
  private static Stream<Both> texts(Scenario scenario) {
    RuleEngine engine = RuleEngine.standard().with(scenario.drempels());
    Suggesties all = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
    Suggesties later = RuleEngine.standard().suggest(scenario.werkrelatie(), scenario.peildatum());
    VoorInwoner view = engine.voorInwoner(scenario.werkrelatie(), scenario.peildatum());
    GedeeldeSuggesties shared = all.voorTeam();
    Vergelijking difference = all.compare(later);
    Stream<Both> views =
        Weergaven.ALL.stream()
            .flatMap(
                weergave ->
                    Stream.of(
                        new Both(
                            locale -> all.text(locale, weergave),
                            (locale, folding) -> all.text(locale, weergave, folding)),
                        new Both(
                            locale -> view.text(locale, weergave),
                            (locale, folding) -> view.text(locale, weergave, folding)),
                        new Both(
                            locale -> shared.text(locale, weergave),
                            (locale, folding) -> shared.text(locale, weergave, folding))));
    Stream<Both> differences =
        Stream.of(
            new Both(difference::text, difference::text),
            new Both(difference::bronnenText, difference::bronnenText),
            new Both(difference::verschillenText, difference::verschillenText));
    return Stream.concat(
        Stream.concat(views, differences),
        engine.handvatten().stream()
            .map(handvat -> all.whyNot(handvat.id()))
            .map(whyNot -> new Both(whyNot::text, whyNot::text)));
  }
}
