// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import nl.werkrelatie.examples.shell.ScriptShell;
import nl.werkrelatie.examples.shell.show.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mistakes in Java that a researcher makes, as the compiler of this JDK says them. */
class JavaMistakesTest {
  private static final Map<String, String> MISTAKES = new LinkedHashMap<>();
  private static JShell shell;

  private static Locale before;

  static {
    put("int i = \"a\";", "Hier hoort een getal, en dit is een tekst");
    put("boolean b = y.inwoner();", "Hier hoort waar of niet waar (boolean), en dit is Inwoner;");
    put("String s = 3;", "Hier hoort een tekst (String), en dit is int;");
    put("LocalDate d = \"2026-11-21\";", "Hier hoort een datum, en dit is String;");
    put("y.withInwoner(\"a\")", "Hier hoort Inwoner, en dit is String");
    put("Optional<String> o = \"a\";", "Hier hoort Optional<String>, en dit is String");
    put("int j = 3.5;", "Hier hoort int, en in double past meer");
    put("st.filter(w -> w.volgnummer())", "Achter de pijl hoort boolean, en dit is OptionalInt");
    put("void f() { return 3; }", "Deze functie is void");
    put("Runnable r = x -> 3;", "Dit is van een ander type");
    put("y.withVolgnummer(\"3\")", "withVolgnummer(...) neemt geen String; wel int of OptionalInt");
    put(
        "y.withVolgnummer()",
        "Tussen de haakjes van withVolgnummer(...) hoort int of OptionalInt, en er staat niets");
    put("String.valueOf()", "valueOf(...) heeft iets tussen de haakjes nodig");
    put("String.valueOf(3, 4)", "valueOf(...) neemt geen int, int; de Tab-toets");
    put("y.inwoner(3)", "Bij inwoner() staat niets tussen de haakjes");
    put("Inwoner.of()", "Bij of(...) hoort String tussen de haakjes, en er staat niets");
    put(
        "Inwoner.of(\"a\", 3)",
        "Bij of(...) hoort String tussen de haakjes, en er staat String, int");
    put("for (var w : readStream(\"x\")) show(w);", "for gaat langs een lijst, en een stroom");
    put("for (var w : y) show(w);", "for gaat langs een lijst, en dit is Werkrelatie");
    put("y.gespreksmomenten()[0]", "[...] hoort bij een array, en dit is List<Gespreksmoment>;");
    put("void g() { int q = 3; q.foo(); }", "Een int is alleen een waarde");
    put("y + y", "Werkrelatie + Werkrelatie kan niet");
    put("Kanaal.BRIEF == Beleving.GEMIST", "Kanaal en Beleving zijn nooit gelijk");
    put("!3", "! kan niet bij int");
    put("Werkrelatie.inwoner()", "inwoner(...) vraag je aan een waarde");
    put("List<String> l = new List<>();", "Met new List kan het niet");
    put("new Inwoner()", "Met new kan dit niet; typ Inwoner en een punt");
    put("new RuleEngine(null, null)", "RuleEngine in RuleEngine is niet voor gebruik van buiten");
    put("var n;", "Bij var hoort meteen een waarde: var n =");
    put("var n = null;", "Aan null is geen type te zien");
    put("var n = w -> w;", "Hieraan is geen type te zien");
    put("y.inwoner() = null;", "Een waarde verandert niet");
    put("int class = 3;", "Hier hoort een waarde, en dit is een type");
    put("List<int> l = null;", "Tussen < en > schrijf je Integer");
    put("void k() { final int c = 3; c = 4; }", "c is final en verandert niet");
    put("if (y == null show(y);", "Hier ontbreekt een haakje )");
    put("int i = 3 4", "Hier houdt Java op het te begrijpen");
    put("void m() { int[] a = {1, 2; }", "Hier");
    put("int 3x;", "Hier hoort een naam");
    put("x..inwoner()", "Hier staat een punt te veel");
    put("int i = ;", "Hier kan geen waarde beginnen");
    put("#", "Dit teken hoort niet in een regel Java");
    put("void m() { y; }", "Dit doet niets");
    put("int big = 3000000000;", "Dit getal is te groot voor een int");
    put("int f() { }", "Niet elke weg door deze functie geeft iets terug");
    put("void m() { return; show(y); }", "Hier komt Java nooit");
    put("break;", "break en continue horen binnen for of while");
    put("void m() { else show(y); }", "Bij else hoort een if ervoor");
    put("void m() { int q; show(q); }", "q heeft misschien nog geen waarde");
    put("void m() { int z = 1; int z = 2; }", "De naam z is hier al in gebruik");
    put("st.map(w -> Files.readString(Path.of(\"x\")))", "Dit kan misgaan (IOException)");
    put("try { show(y); } catch (IOException e) { }", "IOException kan hier niet voorkomen");
    put("void m() { int t = 0; st.forEach(w -> t++); }", "Achter een pijl (->) mag een naam");
    put(
        "int u = switch (Kanaal.BRIEF) { case BRIEF -> 1; };",
        "Deze switch noemt niet elke waarde");
    put("class J implements Runnable { }", "J moet run() van Runnable zelf invullen");
    put("import foo.bar.*;", "foo.bar bestaat hier niet");
    put("y.withVolgnummer(3", "De regel is nog niet af");
  }

  private final Sentences in = new Sentences(Locale.forLanguageTag("nl"));

  @BeforeAll
  static void open() throws Exception {
    before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    PrintStream out = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      shell = ScriptShell.shell();
      for (String line : ScriptShell.script()) {
        shell.eval(line);
      }
      for (String name :
          List.of("java.util.*", "java.util.stream.*", "java.io.*", "java.nio.file.*")) {
        shell.eval("import " + name + ";");
      }
      shell.eval("var y = zoonAlsTolk;");
      shell.eval("Stream<Werkrelatie> st = Stream.of(y);");
    } finally {
      System.setOut(out);
    }
  }

  @AfterAll
  static void close() {
    shell.close();
    Locale.setDefault(before);
  }

  @Test
  void every_mistake_is_told_in_a_sentence() {
    Map<String, String> told = new LinkedHashMap<>();
    MISTAKES.forEach(
        (line, sentence) -> {
          List<String> all =
              messages(line).stream()
                  .flatMap(m -> JavaWords.mistake(m.lines().toList(), in).stream())
                  .toList();
          if (all.stream().noneMatch(one -> one.startsWith(sentence))) {
            told.put(line, messages(line) + " " + all);
          }
        });
    assertEquals(Map.of(), told);
  }

  @Test
  void no_sentence_waits_for_what_the_compiler_never_says() {
    List<JavaWords.Row> used =
        MISTAKES.keySet().stream()
            .flatMap(line -> messages(line).stream())
            .flatMap(
                java ->
                    Stream.of(TypeMistakes.ROWS, FormMistakes.ROWS)
                        .flatMap(rows -> rows.row(java).stream()))
            .toList();
    List<String> unused = new ArrayList<>();
    for (JavaWords rows : List.of(TypeMistakes.ROWS, FormMistakes.ROWS)) {
      for (JavaWords.Row row : rows.rows()) {
        if (!used.contains(row)) {
          unused.add(row.java().pattern());
        }
      }
    }
    assertEquals(List.of(), unused);
  }

  private static List<String> messages(String line) {
    List<String> messages = new ArrayList<>();
    for (SnippetEvent event : shell.eval(line)) {
      shell
          .diagnostics(event.snippet())
          .map(WholeMessages::lines)
          .map(lines -> String.join("\n", lines))
          .forEach(messages::add);
    }
    return messages;
  }

  private static void put(String line, String sentence) {
    MISTAKES.put(line, sentence);
  }
}
