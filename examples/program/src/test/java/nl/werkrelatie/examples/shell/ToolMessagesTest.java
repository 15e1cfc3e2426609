// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of JShell's own messages: a mistyped word is a sentence, the rest stays. */
class ToolMessagesTest {
  private final StringBuilder said = new StringBuilder();
  private final Session session = new Session(said::append, StandardCharsets.UTF_8);
  private final PrintStream tool =
      new PrintStream(new ToolMessages(session), true, StandardCharsets.UTF_8);

  @Test
  void a_mistyped_name_gets_the_nearest_ones() {
    assertEquals(
        "De naam ‘vijfentwintigst’ is hier niet bekend. Bedoelde je vijfentwintigste?\n",
        symbol("variable vijfentwintigst", "vijfentwintigst", 0));
    assertEquals(
        "De naam ‘H72’ is hier niet bekend. Bedoelde je H27 of H02 of H12?\n",
        symbol("variable H72", "whyNot(zoonAlsTolk, H72)", 20));
    assertEquals(
        "De functie ‘sugest’ is hier niet bekend. Bedoelde je suggest(...)?\n",
        symbol("method sugest(nl.werkrelatie.model.Werkrelatie)", "sugest(zoonAlsTolk)", 0));
    assertEquals(
        "Werkrelatie heeft geen ‘withVolgnumer’. Bedoelde je withVolgnummer(...)?\n",
        symbol(
            "method withVolgnumer(int)\n|    location: class nl.werkrelatie.model.Werkrelatie",
            "zoonAlsTolk.withVolgnumer(3)",
            0));
    assertEquals(
        "De naam ‘withVolgnumer’ is hier niet bekend. De Tab-toets na de punt laat zien\nwat er kan.\n",
        symbol("method withVolgnumer(int)", "iets.withVolgnumer(3)", 0),
        "without a type no name is known to be there");
    session.language("en");
    assertEquals(
        "The type ‘Werkrelatei’ is not known here. Did you mean Werkrelatie?\n",
        symbol("class Werkrelatei", "new Werkrelatei()", 4));
  }

  @Test
  void a_name_that_somebody_made_is_known_from_then_on() {
    assertEquals(
        "De naam ‘eersteWrek’ is hier niet bekend. help() noemt de functies; een eigen\n"
            + "naam maak je zo: var x = geval(\"S01\")\n",
        symbol("variable eersteWrek", "eersteWrek", 0));
    assertEquals(
        "eersteWerk ==> Werkrelatie W-1 C-1\n", say("eersteWerk ==> Werkrelatie W-1 C-1\n"));
    assertEquals(
        "De naam ‘eersteWrek’ is hier niet bekend. Bedoelde je eersteWerk?\n",
        symbol("variable eersteWrek", "eersteWrek", 0));
  }

  @Test
  void a_function_used_in_another_way_is_shown_as_it_is_typed() {
    assertEquals(
        "Dit is een functie; typ show(vijfentwintigste)\n", symbol("variable show", "show", 0));
    assertEquals(
        "Dit is een waarde, geen functie; typ zoonAlsTolk\n",
        symbol("method zoonAlsTolk()", "zoonAlsTolk()", 0));
    assertEquals("Stoppen doe je met /exit\n", symbol("variable quit", "quit", 0));
    assertEquals(
        "Zet aanhalingstekens om het woord: explain(\"nabijheid\")\n",
        symbol("variable nabijheid", "explain(nabijheid)", 8));
    assertEquals(
        "Zet haakjes: explain(\"nabijheid\")\n",
        say(
            "|  created variable nabijheid, however, it cannot be referenced until class explain is declared\n"));
    assertEquals(
        "Dat past niet in suggest(...); zo wel: suggest(vijfentwintigste)\n",
        error(
            "incompatible types: int cannot be converted to nl.werkrelatie.model.Werkrelatie",
            "suggest(3)",
            8));
    assertEquals(
        "Dat past niet in whyNot(...); zo wel: whyNot(zoonAlsTolk, H02)\n",
        error("reference to whyNot is ambiguous\n|    both match", "whyNot(zoonAlsTolk, null)", 0));
  }

  @Test
  void a_missing_quote_a_wrong_slash_and_a_leading_dot_are_told() {
    String quotes =
        "Zet een tekst tussen twee rechte aanhalingstekens, zoals in explain(\"nabijheid\")\n";
    assertEquals(quotes, error("unclosed string literal", "explain(\"nabijheid)", 8));
    assertEquals(quotes, error("unclosed character literal", "explain('nabijheid')", 8));
    assertEquals(quotes, error("illegal character: '\\u201c'", "explain(“a”)", 8));
    assertEquals(
        "Schrijf in een bestandsnaam / in plaats van \\, zoals in read(\"C:/map/x.json\")\n",
        error("illegal escape character", "read(\"C:\\x.json\")", 8));
    assertEquals(
        "Wat met een punt begint, hoort bij de regel ervoor; eindig die regel met de punt\n",
        error("illegal start of expression", "  .withVolgnummer(3)", 2));
  }

  @Test
  void one_mistake_found_in_two_places_is_told_once() {
    String twice =
        message("unclosed character literal", "explain('a')", 8)
            + message("unclosed character literal", "explain('a')", 10);
    assertEquals(
        "Zet een tekst tussen twee rechte aanhalingstekens, zoals in explain(\"nabijheid\")\n",
        say(twice));
  }

  @Test
  void a_mistake_in_java_is_a_sentence_with_its_line_and_place() {
    String text = "incompatible types: java.lang.String cannot be converted to int";
    assertEquals(
        "Hier hoort een getal, en dit is een tekst; een getal staat zonder\n"
            + "aanhalingstekens, zoals 3\n|  int i = s\n|          ^-^\n",
        error(text, "int i = s", 8));
    session.language("en");
    assertEquals(
        "This has to be a number, and it is a text; a number stands without quotes, as 3\n"
            + "|  int i = s\n|          ^-^\n",
        error(text, "int i = s", 8));
  }

  @Test
  void a_value_a_type_and_a_type_for_a_constant_are_told_for_what_they_are() {
    assertEquals(
        "Dit is een type; typ explain(\"Werkrelatie\"), dat laat zien hoe je aan een waarde\nkomt\n",
        symbol("variable Werkrelatie", "show(Werkrelatie)", 5));
    assertEquals(
        "Zet het type ervoor: Kanaal.BRIEF\n", symbol("variable BRIEF", "Kanaal k = BRIEF", 11));
  }

  @Test
  void a_mistake_without_a_sentence_of_ours_stays_as_jshell_says_it() {
    for (String text :
        new String[] {
          message("modifier static not allowed here", "static enum A { }", 0),
          "|  Error:\n|  no caret\n$1 ==> 2\n",
          "|  created method f(int)\n",
          "|  created variable a, however, it cannot be referenced until class Anything is declared\n"
        }) {
      assertEquals(text, say(text));
    }
    assertEquals(
        "|  Error:\n|  no caret\nEen zin.\n",
        say("|  Error:\n|  no caret\n|  Exception nl.werkrelatie.Said: Een zin.\n"));
  }

  @Test
  void a_multi_line_mistake_ends_where_it_ends() {
    String text =
        "|  Error:\n|  a mistake that no sentence is for\n"
            + "|  String s = 3 +\n|             ^--...\n|  created method f(int)\n";
    assertEquals(text, say(text));
  }

  @Test
  void an_unknown_command_names_the_two_that_help_and_greetings_are_left_out() {
    assertEquals(
        "Het commando /trace is er niet; /exit stopt en help() noemt de functies.\n",
        say("|  Invalid command: /trace\n|  Type /help for help.\n"));
    assertEquals(
        "",
        say("|  Welcome to JShell -- Version 17.0.15\n|  For an introduction type: /help intro\n"));
  }

  private String symbol(String symbol, String source, int at) {
    return error("cannot find symbol\n|    symbol:   " + symbol, source, at);
  }

  private String error(String message, String source, int at) {
    return say(message(message, source, at));
  }

  private static String message(String message, String source, int at) {
    return "|  Error:\n|  " + message + "\n|  " + source + "\n|  " + " ".repeat(at) + "^-^\n";
  }

  private String say(String text) {
    said.setLength(0);
    tool.print(text);
    tool.flush();
    return said.toString();
  }
}
