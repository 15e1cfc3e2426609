// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static nl.werkrelatie.json.document.JsonForm.COMPACT;
import static nl.werkrelatie.json.document.JsonForm.READABLE;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.JsonSchemas;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentKind;

/**
 * Writes into the working directory what the library and the program say of invented input, to be
 * compared with what they say on another machine.
 */
final class AllOutputs {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
  private static final String DAY = "--peildatum=2026-02-01";

  /** Cases enough to show every form of a page. */
  private static final int PAGES = 6;

  private int calls;

  private AllOutputs() {}

  /**
   * The only argument is a regelset. It writes in the working directory, so no answer names it; the
   * last goes to standard output.
   */
  public static void main(String[] args) throws IOException {
    Files.copy(Path.of(args[0]), Path.of("regelset.json"));
    AllOutputs all = new AllOutputs();
    List<Geval> gevallen = Gevallen.alle().toList();
    for (Geval geval : gevallen) {
      all.answers(geval);
    }
    all.schemas();
    all.caseload();
    for (String language : List.of("nl", "en")) {
      all.pages(language, gevallen.subList(0, PAGES));
    }
    Program.main(new String[] {"suggest", "--all", "--sources", gevallen.get(0).id() + ".json"});
  }

  private void answers(Geval geval) throws IOException {
    RuleEngine engine = RuleEngine.standard().with(geval.drempels());
    Suggesties answer = engine.suggest(geval.werkrelatie(), geval.peildatum());
    VoorInwoner inwoner = engine.voorInwoner(geval.werkrelatie(), geval.peildatum());
    VoorOverdracht overdracht = VoorOverdracht.of(geval.werkrelatie(), geval.peildatum());
    List<String> said = new ArrayList<>();
    said.add(GevalJson.write(geval, COMPACT));
    said.add(WerkrelatieJson.write(geval.werkrelatie(), COMPACT));
    said.add(WerkrelatieJson.write(overdracht.werkrelatie(), COMPACT));
    said.add(SuggestiesJson.write(answer, COMPACT));
    said.add(SuggestiesJson.write(answer.kort(), COMPACT));
    said.add(SuggestiesJson.write(answer.voorTeam(), COMPACT));
    said.add(SuggestiesJson.write(answer.voorOrganisatie(), COMPACT));
    said.add(SuggestiesJson.write(inwoner, COMPACT));
    said.add(SuggestiesJson.write(answer.whyNot("H01"), COMPACT));
    for (Locale language : LANGUAGES) {
      for (Weergave weergave : List.of(Weergave.EERSTE_SCHERM, Weergave.VOLLEDIG)) {
        said.add(answer.text(language, weergave));
        said.add(answer.voorTeam().text(language, weergave));
        said.add(inwoner.text(language, weergave));
      }
      said.add(overdracht.text(language));
      said.add(answer.whyNot("H01").text(language));
    }
    write("geval-" + geval.id() + ".txt", String.join("\n", said));
  }

  private void schemas() throws IOException {
    for (DocumentKind kind : DocumentKind.values()) {
      write("schema-" + kind + ".json", JsonSchemas.of(kind));
    }
    write("openapi.json", JsonSchemas.openApi());
  }

  private void caseload() throws IOException {
    write("key", "no secret, but as long as one: 0123456789");
    run("caseload", DAY, "--n=500", "--seed=42", "-o", "caseload.jsonl");
    run("suggest-all", DAY, "caseload.jsonl");
    run("suggest-all", DAY, "--short", "caseload.jsonl");
  }

  private void pages(String language, List<Geval> gevallen) throws IOException {
    String said = "--language=" + language;
    for (Geval geval : gevallen) {
      String file = geval.id() + ".json";
      write(file, GevalJson.write(geval, READABLE));
      run("suggest", said, "--all", "--sources", file);
      run("suggest", said, "--json", file);
      run("overdracht", said, file);
      run("compare", said, "--drempel=recent=7", file);
      for (String form : List.of("html", "svg", "txt")) {
        run("timeline", said, "-o", language + "-" + geval.id() + "." + form, file);
      }
    }
    run("account", said, "account-" + language);
    run("catalogus", said);
    run("check", said, "regelset.json");
    run("codebook", said, "-o", language + "-codebook.qdc");
    run("rules-picture", said, DAY, "--drempel=recent=7", "-o", language + "-rules.html");
    String days = language.equals("nl") ? "shifted" : "month";
    String tables = "tables-" + days;
    run(
        "tables",
        said,
        DAY,
        "--project=p",
        "--key=key",
        "--days=" + days,
        "-o",
        tables,
        "caseload.jsonl");
    run("agreement", said, tables + "/beoordelaars.csv");
  }

  /** Runs the program as from a command line; what it says goes into a file. */
  private void run(String... call) throws IOException {
    PrintStream before = System.out;
    Path said = Path.of("said-" + calls++ + "-" + call[0] + ".txt");
    try (PrintStream out = new PrintStream(said.toFile(), StandardCharsets.UTF_8);
        PrintWriter words = new PrintWriter(out, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      words.println("exit " + Program.run(words, words, call));
    } finally {
      System.setOut(before);
    }
  }

  private static void write(String file, String text) throws IOException {
    Files.writeString(Path.of(file), text);
  }
}
