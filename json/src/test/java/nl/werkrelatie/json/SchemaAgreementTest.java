// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and every validator give one verdict on good and bad documents alike. */
@Tag("long")
class SchemaAgreementTest {
  private static final int GENERATED = 400;

  /** By draft-07 these are whole numbers; told in the list of exceptions. */
  private static final Set<String> WHOLE_FOR_A_SCHEMA = Set.of("a fraction", "an exponent");

  @Test
  void every_published_geval_and_its_werkrelatie_are_accepted() {
    for (Gevalverwijzing verwijzing : Gevallen.index()) {
      assertAccepted(DocumentKind.GEVAL, Gevallen.document(verwijzing.id()), verwijzing.id());
      assertAccepted(
          DocumentKind.WERKRELATIE,
          WerkrelatieJson.write(Gevallen.van(verwijzing.id()).werkrelatie()),
          verwijzing.id());
    }
  }

  @Test
  void the_index_of_the_published_gevallen_is_accepted() {
    assertAccepted(DocumentKind.GEVALLEN, Gevallen.file("index.json"), "the index");
  }

  @Test
  void every_golden_document_is_accepted() {
    assertAccepted(
        DocumentKind.WERKRELATIE, Documents.resource("golden/werkrelatie-klein.json"), "klein");
    assertAccepted(DocumentKind.WERKRELATIE, Documents.full(), "vol");
    assertAccepted(
        DocumentKind.WERKRELATIE_ZONDER_BIJZONDERE_GEGEVENS,
        Documents.resource("golden/werkrelatie-zonder-bijzondere-gegevens.json"),
        "zonder bijzondere gegevens");
    assertAccepted(
        DocumentKind.WERKRELATIE_VOOR_OVERDRACHT,
        Documents.resource("golden/werkrelatie-voor-overdracht.json"),
        "voor overdracht");
    assertAccepted(
        DocumentKind.SUGGESTIES, Documents.resource("golden/suggesties.json"), "suggesties");
    assertAccepted(
        DocumentKind.GEDEELDE_SUGGESTIES,
        Documents.resource("golden/gedeelde-suggesties.json"),
        "gedeelde suggesties");
    assertAccepted(
        DocumentKind.VOOR_INWONER, Documents.resource("golden/voor-inwoner.json"), "voor inwoner");
  }

  @Test
  void every_example_of_the_format_document_is_accepted() {
    List<String> examples = new FormatDocumentTest().examples();
    for (String example : examples) {
      assertAccepted(kind(example), example, kind(example) + " in FORMAT.md");
    }
    assertEquals(7, examples.size(), "the examples");
  }

  @Test
  void every_generated_werkrelatie_and_what_leaves_it_are_accepted() {
    for (long seed = 0; seed < GENERATED; seed++) {
      Werkrelatie werkrelatie = Werkrelaties.any().sample(seed);
      String what = "seed " + seed;
      assertAccepted(DocumentKind.WERKRELATIE, WerkrelatieJson.write(werkrelatie), what);
      assertAccepted(
          DocumentKind.WERKRELATIE_ZONDER_BIJZONDERE_GEGEVENS,
          WerkrelatieJson.write(werkrelatie.zonderBijzondereGegevens()),
          what);
      assertAccepted(
          DocumentKind.WERKRELATIE_VOOR_OVERDRACHT,
          WerkrelatieJson.write(werkrelatie.voorOverdracht(Examples.PEILDATUM)),
          what);
      assertAccepted(
          DocumentKind.VOOR_INWONER,
          SuggestiesJson.write(RuleEngine.standard().voorInwoner(werkrelatie, Examples.PEILDATUM)),
          what);
    }
  }

  @Test
  void every_answer_on_a_published_geval_is_accepted() {
    for (Gevalverwijzing verwijzing : Gevallen.index()) {
      Geval geval = Gevallen.van(verwijzing.id());
      RuleEngine engine = RuleEngine.standard().with(geval.drempels());
      Suggesties suggesties = engine.suggest(geval.werkrelatie(), geval.peildatum());
      assertAccepted(DocumentKind.SUGGESTIES, SuggestiesJson.write(suggesties), geval.id());
      assertAccepted(
          DocumentKind.GEDEELDE_SUGGESTIES,
          SuggestiesJson.write(suggesties.voorTeam()),
          geval.id());
      assertAccepted(
          DocumentKind.GEDEELDE_SUGGESTIES,
          SuggestiesJson.write(suggesties.voorOrganisatie()),
          geval.id());
      assertAccepted(
          DocumentKind.VOOR_INWONER,
          SuggestiesJson.write(engine.voorInwoner(geval.werkrelatie(), geval.peildatum())),
          geval.id());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void reader_and_validators_agree_on_what_strict_reading_refuses(String what, String document) {
    if (WHOLE_FOR_A_SCHEMA.contains(what)) {
      assertEquals(
          Validator.WITHOUT_FRACTIONS,
          Validator.accepting(DocumentKind.WERKRELATIE, document),
          () -> what + ": who accepts");
    } else {
      Verdicts.agree(DocumentKind.WERKRELATIE, document, () -> what);
    }
  }

  static Stream<Arguments> badDocuments() {
    return Stream.of(
            StrictReadingTest.wrongTypes(),
            StrictReadingTest.wrongWords(),
            StrictReadingTest.wrongDates(),
            StrictReadingTest.wrongNames(),
            StrictReadingTest.wrongDocuments())
        .flatMap(cases -> cases)
        .map(each -> Arguments.of(each.get()[0], each.get()[1]));
  }

  @Test
  void reader_and_validators_agree_on_a_werkrelatie_with_any_one_value_changed() {
    assertAgreeOnChanges(DocumentKind.WERKRELATIE, Documents.full(), 2000);
  }

  @Test
  void reader_and_validators_agree_on_a_geval_with_any_one_value_changed() {
    List<Geval> rich =
        Gevallen.alle()
            .filter(
                geval ->
                    !geval.verwacht().aangehouden().isEmpty()
                        && !geval.verwacht().suggesties().isEmpty())
            .limit(1)
            .toList();
    assertAgreeOnChanges(DocumentKind.GEVAL, GevalJson.write(rich.get(0)), 1000);
    String withThreshold = Gevallen.document("drempel-stilte-geldt_niet");
    assertAgreeOnChanges(DocumentKind.GEVAL, withThreshold, 500);
  }

  @Test
  void reader_and_validators_agree_on_an_index_with_any_one_value_changed() {
    List<Gevalverwijzing> rich =
        Gevallen.index().stream()
            .filter(each -> each.buur().isPresent() && !each.aangehouden().isEmpty())
            .limit(2)
            .toList();
    assertAgreeOnChanges(
        DocumentKind.GEVALLEN, GevallenTables.DOCUMENT.write(rich, JsonForm.COMPACT), 500);
  }

  @Test
  void every_rule_set_in_the_tests_is_accepted() {
    for (String name : List.of("regelset.json", "regelset-standaard.json")) {
      assertAccepted(DocumentKind.REGELSET, Documents.resource("released/1/" + name), name);
    }
  }

  @Test
  void validators_refuse_no_rule_set_that_is_read_and_accept_one_only_for_what_they_cannot_say() {
    List<Changes.Change> changed = Changes.of(Documents.resource("fuzz/regelset/full"));
    for (Changes.Change each : changed) {
      Set<Code> codes = Verdicts.codes(DocumentKind.REGELSET, each.document());
      List<Validator> accepting = Validator.accepting(DocumentKind.REGELSET, each.document());
      if (codes.isEmpty()) {
        assertEquals(List.of(Validator.values()), accepting, () -> each.what() + ": it is read");
      } else if (!accepting.isEmpty()) {
        Set<Code> unsaid = EnumSet.copyOf(Verdicts.UNSAID);
        unsaid.addAll(Verdicts.NOT_ALWAYS);
        assertTrue(unsaid.containsAll(codes), () -> each.what() + " is accepted: " + codes);
      }
    }
    assertTrue(changed.size() >= 1500, () -> "only " + changed.size() + " changes");
  }

  private static void assertAgreeOnChanges(DocumentKind kind, String document, int least) {
    List<Changes.Change> changed = Changes.of(document);
    for (Changes.Change each : changed) {
      Verdicts.agree(kind, each.document(), each::what);
    }
    assertTrue(changed.size() >= least, () -> "only " + changed.size() + " changes");
  }

  private static void assertAccepted(DocumentKind kind, String document, String what) {
    List<Validator> accepting = Validator.accepting(kind, document);
    if (!accepting.equals(List.of(Validator.values()))) {
      assertEquals(List.of(Validator.values()), accepting, () -> what + ": who accepts");
    }
  }

  private static DocumentKind kind(String document) {
    for (DocumentKind kind : DocumentKind.values()) {
      if (document.contains("\"soort\": \"" + Words.word(kind) + "\"")) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no soort in " + document);
  }
}
