// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static nl.werkrelatie.signaal.Condition.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final EigenSignaal HALF_YEAR =
      new EigenSignaal("EIGEN_HALF_JAAR_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_good_rule_set_is_told_to_be_good() throws IOException {
    assertEquals(0, check(file("goed.json", good())), out.toString());
    assertTrue(out.toString().startsWith("Controle van werkrelatie 2, damdorp 1\n"), out::toString);
    assertTrue(!out.toString().contains("Fouten"), out::toString);
  }

  @Test
  void a_bad_rule_set_tells_all_its_mistakes_at_once() throws IOException {
    assertEquals(1, check(file("fout.json", bad()), "--language", "en"), out.toString());
    for (String place : List.of("regels/0/als", "volgorde/0")) {
      assertTrue(
          out.toString().contains("- damdorp " + place + ": "),
          () -> place + " is not told in " + out);
    }
    assertTrue(out.toString().contains("can never hold"), out::toString);
  }

  @Test
  void a_standard_catalogue_that_protects_less_than_the_librarys_is_a_mistake() throws IOException {
    String standard = RegelsetJson.write(StandaardCatalogus.regelset());
    Path same = Files.writeString(folder.resolve("standaard.json"), standard);
    assertEquals(0, check(same), out.toString());
    out.getBuffer().setLength(0);
    String less = standard.replaceFirst("\"aanhoudenBij\": \\[[^\\]]*\\],", "");
    Path older = Files.writeString(folder.resolve("ouder.json"), less);
    assertEquals(1, check(older, "--language", "en"), out.toString());
    assertTrue(
        out.toString()
            .contains(
                "- werkrelatie: This cannot take the place of the standard catalogue of this library; use that one."),
        out::toString);
    assertTrue(out.toString().contains("- werkrelatie handvatten/1/aanhoudenBij: "), out::toString);
  }

  @Test
  void a_refused_document_tells_every_violation() throws IOException {
    Path refused = Files.writeString(folder.resolve("x.json"), "{\"soort\": \"regelset\"}");
    assertEquals(1, check(refused), err.toString());
    assertTrue(out.toString().contains("is geweigerd; herstel dit eerst:\n- "), out::toString);
    assertTrue(out.toString().lines().count() > 3, "not all violations are told: " + out);
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_in_one_line() {
    assertEquals(1, check(folder.resolve("nergens.json")), out.toString());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertEquals("", out.toString(), "nothing is told");
  }

  @Test
  void without_a_file_it_is_a_wrong_call() {
    assertEquals(2, run("check"));
  }

  @Test
  void help_tells_the_exit_codes() {
    assertEquals(0, run("check", "--help"));
    assertTrue(
        out.toString().contains("een fout in die eerst hersteld moet worden"), out::toString);
  }

  @Test
  void witnesses_are_gevallen_that_the_rule_set_fulfils() throws IOException {
    Path gevallen = folder.resolve("gevallen");
    assertEquals(
        0,
        check(file("goed.json", good()), "--witnesses", gevallen.toString()),
        () -> out + " " + err);
    Geval leads = geval(gevallen.resolve("stil-geldt.json"));
    Geval silent = geval(gevallen.resolve("stil-geldt-niet.json"));
    RuleEngine engine = RuleEngine.standard().with(good());
    assertEquals(suggested(engine, leads), expected(leads), "the first is not fulfilled");
    assertEquals(suggested(engine, silent), expected(silent), "the second is not fulfilled");
    assertTrue(expected(leads).contains("DAM1"), "the rule does not lead");
    assertEquals(List.of("DAM1"), silent.verwacht().stil(), "the neighbour is not silent");
    assertEquals(
        List.of("EIGEN_HALF_JAAR_STIL"),
        leads.verwacht().suggesties().stream()
            .filter(one -> one.handvat().equals("DAM1"))
            .flatMap(one -> one.eigenRedenen().stream())
            .toList(),
        "the own reason");
    assertEquals(
        Set.of("EIGEN_HALF_JAAR_STIL"), leads.verwacht().eigenSignalen(), "the own signaal holds");
    assertEquals(Set.of(), silent.verwacht().eigenSignalen(), "the own signaal does not hold");
  }

  @Test
  void a_witness_is_looked_at_as_a_werkrelatie_is_on_its_own_day() throws IOException {
    Path gevallen = folder.resolve("gevallen");
    Path rules = file("goed.json", good());
    assertEquals(0, check(rules, "--witnesses", gevallen.toString()), () -> out + " " + err);
    for (String side : List.of("geldt", "geldt-niet")) {
      out.getBuffer().setLength(0);
      String geval = gevallen.resolve("stil-" + side + ".json").toString();
      assertEquals(0, run("suggest", geval, "--regelset", rules.toString()), () -> out + " " + err);
      assertEquals(side.equals("geldt"), out.toString().contains("\nDAM1 "), out::toString);
      assertEquals(0, run("timeline", geval, "--regelset", rules.toString()), err::toString);
      assertEquals(0, run("compare", geval, geval, "--regelset", rules.toString()), err::toString);
    }
    String broken =
        Files.readString(gevallen.resolve("stil-geldt.json")).replace("titel", "tittel");
    Path mistyped = Files.writeString(folder.resolve("mistyped.json"), broken);
    assertEquals(1, run("suggest", mistyped.toString()));
    assertTrue(err.toString().contains("/titel ontbreekt"), err::toString);
  }

  @Test
  void a_file_where_a_folder_is_asked_is_told_as_what_it_is() throws IOException {
    Path file = file("goed.json", good());
    assertEquals(1, check(file, "--witnesses", file.toString()));
    assertEquals(
        "werkrelatie: " + file + " is een bestand; kies een andere naam\n", err.toString());
  }

  @Test
  void no_witnesses_are_written_before_mistakes_are_mended() throws IOException {
    Path gevallen = folder.resolve("gevallen");
    assertEquals(1, check(file("fout.json", bad()), "--witnesses", gevallen.toString()));
    assertTrue(Files.notExists(gevallen), "something is written");
    assertTrue(out.toString().contains("geen voorbeelden geschreven"), out::toString);
  }

  private static Geval geval(Path file) throws IOException {
    return GevalJson.read(Files.readString(file));
  }

  private static List<String> expected(Geval geval) {
    return geval.verwacht().suggesties().stream().map(Verwachting.Suggestie::handvat).toList();
  }

  private static List<String> suggested(RuleEngine engine, Geval geval) {
    return engine.suggest(geval.werkrelatie(), geval.peildatum()).alle().stream()
        .map(one -> one.handvat().id())
        .toList();
  }

  private static Regelset good() {
    return regelset(HALF_YEAR, List.of(), Drempels.standard());
  }

  private static Regelset bad() {
    return regelset(
        all(HALF_YEAR, Signaal.STROEFHEID, Signaal.GROEI),
        List.of(Volgorde.before("eigen", "H27", "H13")),
        Drempels.standard().with(Drempel.STILTE, 60));
  }

  private static Regelset regelset(Condition when, List<Volgorde> order, Drempels drempels) {
    Handvat first = StandaardCatalogus.catalogus().handvat("H01").orElseThrow();
    Handvat handvat =
        new Handvat(
            "DAM1",
            Tekst.of("Laat iets horen", "Let them hear from you"),
            Tekst.of("Overweeg te bellen, zonder agenda.", "Consider a call, without an agenda."),
            first.kernvraag(),
            first.voor(),
            List.of(),
            List.of(),
            first.bronnen());
    Rule rule =
        Rule.named("stil")
            .when(when)
            .suggest(handvat)
            .because("het al lang stil is", "it has been silent for long");
    return new Regelset(
        new Catalogus(
            "damdorp",
            "1",
            Tekst.of("Regels van Damdorp", "Rules of Damdorp"),
            Tekst.of("Verzonnen gemeente", "Invented municipality"),
            List.of(handvat),
            List.of(rule),
            order,
            List.of(),
            List.of()),
        LocalDate.of(2026, 11, 21),
        Tekst.of("Gemeente Damdorp", "Municipality of Damdorp"),
        drempels,
        List.of(HALF_YEAR),
        List.of(),
        List.of());
  }

  private Path file(String name, Regelset regelset) throws IOException {
    return Files.writeString(folder.resolve(name), RegelsetJson.write(regelset));
  }

  private int check(Path file, String... options) {
    return run(
        Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private int run(String... args) {
    return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
