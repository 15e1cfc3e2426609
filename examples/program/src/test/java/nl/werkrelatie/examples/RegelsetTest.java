// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static nl.werkrelatie.fixtures.SuggestiesAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.EigenSignaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule set of an invented municipality, as a document: what it adds, holds and leaves out. */
class RegelsetTest {
  private static final Path FILE = Path.of("regelsets/oudewater-noord.json");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder;

  @Test
  void the_document_is_as_it_would_be_written_and_has_ten_rules() throws IOException {
    String document = Files.readString(FILE);
    Regelset regelset = RegelsetJson.read(document);
    assertEquals(document, RegelsetJson.write(regelset), "written again");
    assertEquals(10, regelset.catalogus().rules().size(), "its rules");
  }

  @Test
  void little_contact_after_a_gap_leads_to_its_own_handvat() throws IOException {
    Werkrelatie seldomSeen =
        werkrelatie()
            .addGespreksmoment(Gespreksmoment.held("m1", LocalDate.of(2026, 2, 1), Kanaal.KANTOOR))
            .addGespreksmoment(
                Gespreksmoment.held("m2", LocalDate.of(2026, 11, 10), Kanaal.TELEFOON))
            .build();
    Suggesties suggesties = engine().suggest(seldomSeen, DAY);
    assertThat(suggesties).suggests("ON1").suggests("ON4").suggests("H32");
    Werkrelatie spoken =
        seldomSeen.withGespreksmomenten(
            Stream.concat(
                    seldomSeen.gespreksmomenten().stream(),
                    Stream.of(
                        Gespreksmoment.held("m3", LocalDate.of(2026, 11, 3), Kanaal.TELEFOON)))
                .toList());
    assertThat(engine().suggest(spoken, DAY)).isSilentAbout("ON1").isSilentAbout("ON4");
  }

  @Test
  void a_promise_two_weeks_late_is_read_first_and_one_of_thirteen_days_is_not_told()
      throws IOException {
    Suggesties late = engine().suggest(promised(LocalDate.of(2026, 11, 7)), DAY);
    assertThat(late).suggests("ON3").suggests("H25");
    Suggesties sooner = engine().suggest(promised(LocalDate.of(2026, 11, 8)), DAY);
    assertThat(sooner).isSilentAbout("ON3").suggests("H25");
  }

  @Test
  void every_answer_names_the_rule_set_with_its_version_and_fingerprint() throws IOException {
    Regelset regelset = RegelsetJson.read(Files.readString(FILE));
    List<Regelbron> bronnen =
        engine().suggest(werkrelatie().build(), DAY).herkomst().regelbronnen();
    assertTrue(
        bronnen.contains(new Regelbron("oudewater-noord", "2026.2", regelset.hash())),
        () -> "the rule set is not in the receipt: " + bronnen);
  }

  @Test
  void its_own_signalen_speak_for_themselves() throws IOException {
    List<String> told =
        RegelsetJson.read(Files.readString(FILE)).signalen().stream()
            .map(EigenSignaal::zin)
            .map(zin -> zin.en())
            .toList();
    assertEquals(
        List.of(
            "the last contact in person was at least 120 days ago",
            "in the last 90 days the number of contacts was at most 1",
            "in the last 365 days the longest time without contact was at least 75 days",
            "the inwoner experiences attention less than before",
            "the inwoner’s latest experience of nearness is missed or mixed",
            "the oldest open promise is at least 14 days past the agreed date",
            "the guidance ends in at most 60 days"),
        told);
  }

  @Test
  void the_program_lays_it_beside_the_standard() {
    Answer answer =
        Answer.to(
            "suggest",
            "werkrelaties/de-vijfentwintigste.json",
            "--sources",
            "--regelset",
            FILE.toString());
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().contains("oudewater-noord 2026.2"), "it is not in the herkomst");
    assertTrue(
        answer
            .out()
            .replaceAll("\\s+", " ")
            .contains("gelukte contact, ten minste 60 (ingesteld door je organisatie)"),
        "its threshold is not shown as its own");
  }

  @Test
  void a_rule_set_with_mistakes_is_told_with_every_one() throws IOException {
    Path file = folder.resolve("mis.json");
    Files.writeString(
        file,
        Files.readString(FILE)
            .replace(
                "\"als\": \"eigen_toezegging_te_laat\"", "\"als\": \"eigen_toezegging_telaat\"")
            .replace("\"handvat\": \"H40\"", "\"handvat\": \"H400\""));
    for (String command : List.of("suggest", "suggest-all")) {
      Answer answer =
          Answer.to(
              command,
              "werkrelaties/de-vijfentwintigste.json",
              "--language",
              "en",
              "--regelset",
              file.toString());
      assertEquals(1, answer.exit(), command);
      List<String> lines = answer.err().lines().toList();
      assertEquals(2, lines.size(), answer.err());
      assertTrue(
          lines.get(0).startsWith("werkrelatie: the rule set in mis.json is refused: line ")
              && lines.get(0).endsWith("did you mean eigen_toezegging_te_laat?"),
          lines.get(0));
      assertTrue(lines.get(1).endsWith("did you mean H40?"), lines.get(1));
    }
  }

  @Test
  void a_rule_set_given_twice_and_one_that_is_not_there_are_told() {
    Answer twice =
        Answer.to(
            "suggest",
            "werkrelaties/de-vijfentwintigste.json",
            "--regelset",
            FILE.toString(),
            "--regelset",
            FILE.toString());
    assertEquals(1, twice.exit());
    assertEquals(
        "werkrelatie: de regelset in oudewater-noord.json is geweigerd: oudewater-noord id:"
            + " Twee regelsets heten oudewater-noord. Geef elk een eigen naam.",
        twice.err().lines().findFirst().orElse(""));
    Answer missing = Answer.to("suggest", "--regelset", "nergens.json");
    assertEquals(1, missing.exit());
    assertTrue(missing.err().contains("nergens.json is er niet in de map "), missing.err());
  }

  @Test
  void rule_sets_that_do_not_fit_together_are_told_with_every_reason_in_the_chosen_language()
      throws IOException {
    Path neighbour = folder.resolve("buurdorp.json");
    Files.writeString(
        neighbour,
        Files.readString(FILE)
            .replace("oudewater-noord", "buurdorp")
            .replaceAll("\"(on[1-4-])", "\"buur-$1")
            .replaceAll("\"ON(\\d|-)", "\"BD$1")
            .replace("\"stilte\": 60", "\"stilte\": 61")
            .replace("\"minstens\": 120", "\"minstens\": 100"));
    Answer both =
        Answer.to(
            "suggest",
            "werkrelaties/de-vijfentwintigste.json",
            "--regelset",
            FILE.toString(),
            "--regelset",
            neighbour.toString());
    assertEquals(1, both.exit());
    assertEquals(
        List.of(
            "werkrelatie: de regelset in buurdorp.json is geweigerd: buurdorp signalen/0: Er is al"
                + " een ander signaal met de naam eigen_lang_niet_gezien, in oudewater-noord. Geef"
                + " elk een eigen naam.",
            "werkrelatie: de regelset in buurdorp.json is geweigerd: buurdorp drempels/stilte: Deze"
                + " drempel staat hier op 61 en in oudewater-noord op 60. Spreek samen één waarde"
                + " af."),
        both.err().lines().toList());
  }

  private static RuleEngine engine() throws IOException {
    return RuleEngine.standard().with(RegelsetJson.read(Files.readString(FILE)));
  }

  private static Werkrelatie promised(LocalDate uiterlijk) {
    return werkrelatie()
        .addToezegging(
            Toezegging.builder()
                .id("t1")
                .uiterlijk(uiterlijk)
                .status(Toezeggingstatus.OPEN)
                .build())
        .build();
  }

  private static Werkrelatie.Builder werkrelatie() {
    return Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1"));
  }
}
