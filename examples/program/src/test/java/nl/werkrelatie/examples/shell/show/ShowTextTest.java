// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.shell.ExampleWerkrelaties;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.api.Test;

/** Whatever a researcher meets in the library is shown in words. */
class ShowTextTest {
  private static final Pattern DUMP =
      Pattern.compile("(?s).*(\\w\\[\\w+=|\\w@[0-9a-f]{3,}|Optional\\[|\\{\\w+=).*");

  @Test
  void nothing_of_the_library_is_shown_as_a_dump() throws Exception {
    Map<String, String> dumps = new LinkedHashMap<>();
    Map<Class<?>, Object> met = met();
    met.forEach(
        (type, value) -> {
          String text = shown(value, "nl");
          if (DUMP.matcher(text).matches()) {
            dumps.put(type.getSimpleName(), text);
          }
        });
    assertEquals(Map.of(), dumps);
    assertTrue(met.size() > 20, "met " + met.keySet());
  }

  @Test
  void an_engine_with_a_rule_set_shows_both_and_the_thresholds_in_use() throws Exception {
    Regelset regelset =
        RegelsetJson.read(Files.readString(Path.of("regelsets/oudewater-noord.json")));
    String dutch = shown(regelset, "nl");
    assertTrue(dutch.startsWith("oudewater-noord 2026.2, Handvatten van Oudewater-Noord\n"), dutch);
    assertTrue(
        dutch.contains("\nUitgegeven: 1 november 2026, gemeente Oudewater-Noord (verzonnen)\n"),
        dutch);
    assertTrue(
        dutch
            .replaceAll("\\s+", " ")
            .contains("- T6 STILTE: aantal dagen sinds het laatste gelukte contact, ten minste 60"),
        dutch);
    assertFalse(dutch.contains("T2 VEEL_VOORGANGERS"), "a default is no threshold of the rule set");
    RuleEngine engine = RuleEngine.standard().with(regelset);
    String english = shown(engine, "en");
    assertTrue(english.contains("\nCatalogue: werkrelatie 2, "), english);
    assertTrue(english.contains("\nRule set: oudewater-noord 2026.2, "), english);
    assertTrue(english.endsWith(shown(engine.drempels(), "en")), english);
    assertTrue(
        english.replace("\n  ", " ").contains("at least 60 (set by your organisation)"), english);
    for (Object value : List.of(regelset, engine, engine.drempels())) {
      for (String language : List.of("nl", "en")) {
        shown(value, language).lines().forEach(line -> assertTrue(line.length() <= 80, line));
      }
    }
  }

  @Test
  void a_threshold_says_what_it_counts_and_a_value_of_it_who_set_it() {
    assertTrue(shown(Drempel.STILTE, "nl").startsWith("STILTE (drempel T6)\nBetekenis: "));
    assertEquals(
        "T6 STILTE: number of days since the last contact that took place, at least 60\n(set by your organisation)\n",
        shown(
            Drempels.standard().with(Drempel.STILTE, 60).van(Drempel.STILTE).orElseThrow(), "en"));
    assertTrue(
        shown(Drempels.standard(), "nl").contains("T11 GROTE_CASELOAD: "), "one without a value");
  }

  private static String shown(Object value, String language) {
    Sentences sentences = new Sentences(Locale.forLanguageTag(language));
    ShowText.write(value, RuleEngine.standard(), sentences);
    return sentences.toString();
  }

  /** One value of each type that can be asked for, from an engine and its answer on. */
  private static Map<Class<?>, Object> met() throws Exception {
    Map<Class<?>, Object> met = new LinkedHashMap<>();
    Deque<Object> waiting = new ArrayDeque<>();
    RuleEngine engine = RuleEngine.standard();
    waiting.add(engine);
    waiting.add(Drempels.standard().with(Drempel.STILTE, 60));
    waiting.add(engine.suggest(ExampleWerkrelaties.zoonAlsTolk, LocalDate.of(2026, 11, 21)));
    while (!waiting.isEmpty()) {
      Object value = waiting.remove();
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(waiting::add);
      } else if (value instanceof Iterable<?> several) {
        several.forEach(waiting::add);
      } else if (value.getClass().getName().startsWith("nl.werkrelatie.")
          && met.putIfAbsent(value.getClass(), value) == null) {
        for (Method method : value.getClass().getMethods()) {
          if (method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && Modifier.isPublic(method.getDeclaringClass().getModifiers())
              && method.getDeclaringClass() != Object.class
              && method.getReturnType() != void.class) {
            Object part = method.invoke(value);
            if (part != null) {
              waiting.add(part);
            }
          }
        }
      }
    }
    return met;
  }
}
