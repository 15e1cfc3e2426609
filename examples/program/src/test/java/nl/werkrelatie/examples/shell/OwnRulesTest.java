// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting with other rules than the standard ones, and with more than one werkrelatie. */
class OwnRulesTest {
  private static final Werkrelatie EXAMPLE = ExampleWerkrelaties.vijfentwintigste;
  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final String NOORD = "regelsets/oudewater-noord.json";

  private final StringBuilder said = new StringBuilder();
  private final Session session = new Session(said::append, StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @BeforeEach
  void day() {
    session.peildatum("2026-11-21");
  }

  private String asked(Runnable question) {
    said.setLength(0);
    question.run();
    // One line: how wide the answer is told is for other tests.
    return said.toString().replaceAll("\\s+", " ");
  }

  @Test
  void a_rule_set_from_a_file_is_used_from_then_on_and_said_with_each_answer() {
    String before = asked(() -> session.answers().suggest(EXAMPLE, session.engine().get()));
    assertTrue(before.startsWith("[peildatum: 21 november 2026] "), before);
    Regelset noord = Objects.requireNonNull(session.regels(NOORD));
    assertEquals(
        "[regels: werkrelatie 2, oudewater-noord 2026.2, tijdsdruk 25, stilte 60, grote_caseload 70] ",
        asked(() -> session.engine().use(noord)));
    String after = asked(() -> session.answers().suggest(EXAMPLE, session.engine().get()));
    assertTrue(after.contains("oudewater-noord 2026.2"), after);
    assertFalse(before.contains("oudewater-noord"), before);
    assertTrue(asked(session::handvatten).contains("ON1"), "own handvatten are not listed");
  }

  @Test
  void what_a_rule_set_brings_is_explained_while_it_is_used_or_given() {
    RuleEngine noord = STANDARD.with(Objects.requireNonNull(session.regels(NOORD)));
    for (String word : List.of("ON1", "EIGEN_WEINIG_CONTACT", "ON-B1")) {
      assertTrue(explained(word, STANDARD).startsWith("Het woord ‘" + word + "’ staat hier niet"));
    }
    String handvat = explained("ON1", noord);
    assertTrue(
        handvat.startsWith("ON1 Neem ook contact op als er niets moet Betekenis: "), handvat);
    assertTrue(handvat.contains("Komt als: "), handvat);
    assertEquals(
        "Signaal EIGEN_WEINIG_CONTACT Betekenis: in de laatste 90 dagen was het aantal contacten"
            + " hoogstens 1 Soort aanleiding: wat er is gebeurd Bron: Handvatten van"
            + " Oudewater-Noord, gemeente Oudewater-Noord (verzonnen) Leidt mede naar: ON1, ON4, H40 ",
        explained("eigen weinig contact", noord));
    assertTrue(explained("ON-B1", noord).contains("hierop rusten mede ON1, ON4 "));
    assertTrue(explained("T6", noord).contains("ten minste 60 (ingesteld door je organisatie)"));
    String later = "Wacht als: de oudste open toezegging is minstens 14 dagen over";
    assertTrue(explained("H27", noord).contains(later));
    assertFalse(explained("H27", STANDARD).contains(later));
    session.engine().use(noord);
    assertEquals(handvat, asked(() -> session.show(noord.handvat("ON1").orElseThrow())));
    assertTrue(asked(session::words).contains("EIGEN_WEINIG_CONTACT"));
  }

  private String explained(String word, RuleEngine engine) {
    return asked(() -> session.explain(word, engine));
  }

  @Test
  void a_threshold_is_used_from_then_on_and_another_value_takes_its_place() {
    session.engine().use(Drempel.VEEL_VOORGANGERS, 30);
    assertFalse(holds("VEEL_VOORGANGERS"));
    session.engine().use(Drempel.VEEL_VOORGANGERS, 6);
    assertTrue(holds("VEEL_VOORGANGERS"));
    assertTrue(asked(() -> session.engine().say()).contains("veel_voorgangers 6"));
    session.engine().use(STANDARD);
    assertSame(STANDARD, session.engine().get());
  }

  private boolean holds(String signaal) {
    return asked(() -> session.answers().signalen(EXAMPLE, session.engine().get()))
        .contains(signaal);
  }

  @Test
  void a_value_that_a_threshold_cannot_have_changes_nothing_and_is_one_sentence() {
    String answer = asked(() -> session.engine().use(Drempel.VEEL_VOORGANGERS, -1));
    assertTrue(answer.contains("die drempel kan die waarde niet hebben"), answer);
    assertSame(STANDARD, session.engine().get());
  }

  @Test
  void a_rule_set_that_does_not_fit_changes_nothing_and_says_why() {
    Regelset noord = Objects.requireNonNull(session.regels(NOORD));
    session.engine().use(noord);
    RuleEngine used = session.engine().get();
    String twice = asked(() -> session.engine().use(noord));
    assertFalse(twice.isBlank());
    assertSame(used, session.engine().get());
  }

  @Test
  void a_file_that_is_no_rule_set_is_one_sentence_and_changes_nothing() throws IOException {
    Path other = Files.writeString(folder.resolve("x.json"), WerkrelatieJson.write(EXAMPLE));
    String answer = asked(() -> assertNull(session.regels(other.toString())));
    assertTrue(answer.contains("is geweigerd"), answer);
    assertTrue(
        asked(() -> session.engine().use((Regelset) null)).contains("blijven zoals ze waren"));
    assertSame(STANDARD, session.engine().get());
  }

  @Test
  void two_engines_are_compared_over_one_werkrelatie() {
    RuleEngine less = STANDARD.with(STANDARD.drempels().with(Drempel.VEEL_VOORGANGERS, 30));
    String compared = asked(() -> session.answers().compare(EXAMPLE, STANDARD, less));
    assertTrue(compared.contains("H40"), compared);
    assertTrue(compared.contains("ten minste 30 (ingesteld door je organisatie)"), compared);
  }

  @Test
  void a_list_is_written_one_a_line_and_read_again_packed_or_not() throws IOException {
    List<Werkrelatie> two = List.of(EXAMPLE, EXAMPLE.withVolgnummer(3));
    for (String name : List.of("a.ndjson", "b.ndjson.gz")) {
      String file = folder.resolve(name).toString();
      session.write(two, file, false);
      assertEquals(two, session.readStream(file).toList(), name);
    }
    assertEquals(
        0x1f, Files.readAllBytes(folder.resolve("b.ndjson.gz"))[0], "the name asked for gzip");
    assertEquals(
        Stream.concat(two.stream(), two.stream()).toList(),
        session.readStream(folder.toString()).toList(),
        "a folder gives all its files");
  }

  @Test
  void suggesties_are_written_as_a_document_and_a_stream_of_them_one_a_line() throws IOException {
    var suggesties = session.answers().suggesties(EXAMPLE, STANDARD).orElseThrow();
    Path one = folder.resolve("one.json");
    Path many = folder.resolve("many.ndjson");
    session.write(suggesties, one.toString(), false);
    session.write(Stream.of(suggesties, suggesties), many.toString(), false);
    assertEquals(SuggestiesJson.write(suggesties), Files.readString(one));
    String line = SuggestiesJson.write(suggesties, JsonForm.COMPACT) + "\n";
    assertEquals(line + line, Files.readString(many));
  }

  @Test
  void what_is_no_document_writes_no_file_and_is_one_sentence() {
    Path file = folder.resolve("x.ndjson");
    String answer = asked(() -> session.write(List.of(EXAMPLE, "a text"), file.toString(), false));
    assertTrue(answer.contains("Dit is geen document"), answer);
    assertFalse(Files.exists(file));
  }

  @Test
  void a_folder_without_werkrelaties_says_so_and_a_refused_file_in_it_is_passed_over()
      throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    String answer = asked(() -> assertEquals(0, session.readStream(empty.toString()).count()));
    assertTrue(answer.contains("heeft geen bestand"), answer);
    Files.writeString(empty.resolve("a.json"), "{}");
    Files.writeString(empty.resolve("b.json"), WerkrelatieJson.write(EXAMPLE));
    String refused =
        asked(() -> assertEquals(List.of(EXAMPLE), session.readStream(empty.toString()).toList()));
    assertTrue(refused.contains("is geweigerd"), refused);
    assertNotNull(session.read(empty.resolve("b.json").toString()));
  }

  @Test
  void a_caseload_is_invented_up_to_the_day_of_the_sitting_and_goes_into_a_file() {
    String answer = asked(() -> assertEquals(200, session.answers().caseload(200, 42).size()));
    assertTrue(
        answer.startsWith("[peildatum: 21 november 2026] Deze werkrelaties zijn verzonnen: "),
        answer);
    List<Werkrelatie> caseload = session.answers().caseload(30, 42);
    assertEquals(caseload, session.answers().caseload(200, 42).subList(0, 30));
    String file = folder.resolve("verzonnen.ndjson.gz").toString();
    session.write(caseload, file, false);
    assertEquals(caseload, session.readStream(file).toList());
  }

  @Test
  void a_caseload_without_a_day_or_of_less_than_none_is_one_sentence() {
    assertTrue(
        asked(() -> assertEquals(List.of(), session.answers().caseload(-1, 42)))
            .startsWith("Dat kan niet: "));
    Session another = new Session(said::append, StandardCharsets.UTF_8);
    assertTrue(
        asked(() -> assertEquals(List.of(), another.answers().caseload(9, 42)))
            .startsWith("Zeg eerst op welke dag"));
  }

  @Test
  void a_threshold_is_varied_over_invented_werkrelaties_and_only_what_changes_is_shown() {
    String varied =
        asked(
            () ->
                session.answers().vary(60, 42, Drempel.STILTE, new int[] {30, 90, 400}, STANDARD));
    assertTrue(varied.contains("stilte 30 90 400"), varied);
    assertTrue(varied.matches(".* H32 \\d+ \\d+ \\d+.*"), varied);
    assertFalse(varied.contains("H09"), varied);
    assertTrue(
        asked(() -> session.answers().vary(20, 42, Drempel.STILTE, new int[] {90, 90}, STANDARD))
            .contains("Geen handvat komt vaker of minder vaak."));
    assertTrue(
        asked(() -> session.answers().vary(20, 42, Drempel.STILTE, new int[] {-1}, STANDARD))
            .contains("Die drempel gaat van "));
    assertTrue(
        asked(() -> session.answers().vary(20, 42, null, new int[] {1}, STANDARD))
            .contains("Zeg welke drempel"));
  }

  @Test
  void a_threshold_that_a_rule_set_sets_is_not_varied_and_that_is_said() {
    session.engine().use(Objects.requireNonNull(session.regels(NOORD)));
    String answer =
        asked(
            () ->
                session
                    .answers()
                    .vary(20, 42, Drempel.STILTE, new int[] {90}, session.engine().get()));
    assertTrue(answer.contains("Dat gaat niet samen met de regels van nu"), answer);
  }

  @Test
  void a_picture_is_the_same_as_the_one_that_is_written() throws IOException {
    Path file = folder.resolve("x.svg");
    session.answers().timeline(EXAMPLE, file.toString(), "consulent", false, STANDARD);
    assertEquals(Files.readString(file), session.answers().svg(EXAMPLE, STANDARD));
    assertNull(session.answers().svg(null, STANDARD));
  }
}
