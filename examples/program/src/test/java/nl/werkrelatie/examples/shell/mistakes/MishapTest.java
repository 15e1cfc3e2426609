// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.examples.shell.ExampleWerkrelaties;
import nl.werkrelatie.examples.shell.Shell;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is thrown while something typed is run is one sentence, without content. */
class MishapTest {
  private static final Werkrelatie EXAMPLE = ExampleWerkrelaties.zoonAlsTolk;

  @Test
  void a_refused_value_says_what_is_wrong_in_both_languages() {
    assertEquals(
        "Zo’n waarde kan niet: volgnummer is lager dan 1; controleer het, of laat het weg als het onbekend is",
        sentence("nl", () -> EXAMPLE.withVolgnummer(-3)));
    assertEquals(
        "There can be no such value: volgnummer is below 1; check it, or leave it out when unknown",
        sentence("en", () -> EXAMPLE.withVolgnummer(-3)));
    assertTrue(!sentence("nl", () -> Inwoner.of("Jan Jansen")).contains("Jansen"));
    assertTrue(
        sentence("nl", () -> WerkrelatieJson.read("{}"))
            .startsWith("Dit document is geweigerd: regel 1, kolom 1: "));
  }

  @Test
  void what_was_not_read_or_given_is_named() {
    assertEquals(
        "x is leeg (null): er is niets gelezen of gevonden; kies iets anders, bijvoorbeeld var x = geval(\"S01\")",
        sentence(
            "nl",
            () -> {
              throw new NullPointerException(
                  "Cannot invoke \"nl.werkrelatie.model.Werkrelatie.withVolgnummer(int)\" because \"REPL.$JShell$30.x\" is null");
            }));
    assertEquals(
        "read(...) gaf niets (null), dus daar kan niets op volgen; verhelp eerst wat daarvóór werd gemeld",
        sentence("nl", () -> Shell.read(null).withVolgnummer(3)));
    assertEquals(
        "consulent is leeg (null); geef een waarde",
        sentence("nl", () -> java.util.Objects.requireNonNull(null, "consulent")));
  }

  @Test
  void somebodys_own_exception_is_its_type_and_message() {
    assertEquals(
        "IllegalStateException: eigen. Waar het misging: trace()",
        sentence(
            "nl",
            () -> {
              throw new IllegalStateException("eigen");
            }));
    assertEquals(
        "That is no date; write LocalDate.of(2026, 11, 21)",
        sentence("en", () -> LocalDate.parse("21-11-2026")));
  }

  @Test
  void what_java_throws_is_told_in_a_sentence_without_what_it_was_thrown_for() {
    List<Executable> usual =
        List.of(
            () -> Optional.empty().get(),
            () -> List.of().iterator().next(),
            () -> ((String) (Object) EXAMPLE).strip(),
            () -> List.of(1).get(4),
            () -> new ArrayList<>(List.of(1)).get(4),
            () -> "abc".charAt(-1),
            () -> "abc".substring(5),
            () -> new int[1].clone()[4]++,
            () -> Math.floorDiv(1, 0),
            () -> Integer.parseInt("Jansen"),
            () -> LocalDate.of(2026, 2, 30),
            () -> Kanaal.valueOf("JANSEN"),
            () -> Set.of("Jansen", "Jansen"),
            () -> Stream.of("Jansen", "Jansen").collect(Collectors.toMap(one -> one, one -> one)),
            MishapTest::readTwice,
            () -> List.of("Jansen").add("Jansen"),
            MishapTest::changedWhileRead,
            () -> endless(1),
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    Set<Tekst> told = new HashSet<>();
    for (Executable one : usual) {
      Throwable thrown = assertThrows(Throwable.class, one);
      String java =
          thrown.getClass().getSimpleName()
              + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
      told.add(
          ThrownWords.ROWS
              .row(java)
              .map(JavaWords.Row::sentence)
              .orElseThrow(() -> new AssertionError(java)));
      for (String language : List.of("nl", "en")) {
        String sentence = sentence(language, one);
        assertTrue(sentence.endsWith("trace()"), sentence);
        assertFalse(sentence.contains("Exception") || sentence.contains("Jansen"), sentence);
      }
    }
    assertEquals(
        ThrownWords.ROWS.rows().stream().map(JavaWords.Row::sentence).collect(Collectors.toSet()),
        told,
        "a sentence is never told");
    assertEquals(
        "Plaats 4 is er niet: er zijn er 1, geteld vanaf 0. Waar het misging: trace()",
        sentence("nl", () -> List.of(1).get(4)));
    assertEquals(
        "This is a Object and no String; look first with instanceof String. Where it went wrong: trace()",
        sentence("en", () -> ((String) new Object()).strip()));
  }

  private static void readTwice() {
    Stream<String> stream = Stream.of("Jansen");
    stream.count();
    stream.count();
  }

  private static void changedWhileRead() {
    List<String> list = new ArrayList<>(List.of("Jansen", "Jansen", "Jansen"));
    for (String one : list) {
      list.add(one);
    }
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static String sentence(String language, Executable executable) {
    Throwable thrown = assertThrows(Throwable.class, executable);
    return Mishap.sentence(thrown, new Sentences(Locale.forLanguageTag(language)));
  }
}
