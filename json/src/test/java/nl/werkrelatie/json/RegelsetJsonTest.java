// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule set is a document: what is written is read back, whatever the order of its keys. */
class RegelsetJsonTest {
  static final String EXAMPLE = "released/1/regelset.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Tekst TEKST = Tekst.of("een tekst", "a text");

  @Test
  void the_standard_catalogue_is_written_as_a_document_and_read_back_equal() {
    Regelset standard = StandaardCatalogus.regelset();
    String document = RegelsetJson.write(standard);
    Regelset read = RegelsetJson.read(document);
    assertEquals(standard, read, "the standard catalogue after writing and reading");
    assertEquals(standard.hash(), read.hash(), "its fingerprint");
    assertEquals(document, RegelsetJson.write(read), "its document");
    assertTrue(document.contains("\"bevoegdheid\": \"standaard\""), "its power is not marked");
  }

  @Test
  void an_engine_of_the_document_alone_answers_as_the_standard_engine() {
    Regelset read = RegelsetJson.read(RegelsetJson.write(StandaardCatalogus.regelset()));
    RuleEngine engine = RuleEngine.of().with(read);
    for (Gevalverwijzing verwijzing : Gevallen.index().subList(0, 50)) {
      Geval geval = Gevallen.van(verwijzing.id());
      Suggesties expected = RuleEngine.standard().suggest(geval.werkrelatie(), geval.peildatum());
      Suggesties found = engine.suggest(geval.werkrelatie(), geval.peildatum());
      assertEquals(answer(expected), answer(found), () -> geval.id() + " is answered otherwise");
    }
  }

  @Test
  void a_rule_set_is_written_as_it_was_read() {
    String document = Documents.resource(EXAMPLE);
    assertEquals(document, RegelsetJson.write(RegelsetJson.read(document)));
  }

  @Test
  void the_order_of_keys_and_white_space_change_nothing() {
    Regelset read = RegelsetJson.read(Documents.resource(EXAMPLE));
    String turned = turned(MAPPER.readTree(Documents.resource(EXAMPLE))).toString();
    assertNotEquals(Documents.resource(EXAMPLE), turned, "nothing was turned around");
    Regelset other = RegelsetJson.read(turned);
    assertEquals(read, other, "with the keys the other way round");
    assertEquals(read.hash(), other.hash(), "the fingerprint");
  }

  @Test
  void the_order_of_a_list_and_every_value_go_into_the_fingerprint() {
    String document = Documents.resource(EXAMPLE);
    String hash = RegelsetJson.read(document).hash();
    ObjectNode tree = (ObjectNode) MAPPER.readTree(document);
    ArrayNode rules = (ArrayNode) tree.get("regels");
    rules.add(rules.remove(0));
    assertNotEquals(hash, RegelsetJson.read(tree.toString()).hash(), "rules in another order");
    assertNotEquals(
        hash,
        RegelsetJson.read(document.replace("\"minstens\": 120", "\"minstens\": 121")).hash(),
        "another value");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VEILIGHEID")
  void what_kind_of_occasion_an_own_signaal_is_stays_and_general_is_left_unsaid(
      Aanleiding aanleiding) {
    EigenSignaal signaal =
        new EigenSignaal("EIGEN_A", Maat.CASELOAD, Bereik.minstens(3), aanleiding);
    Regelset regelset = with(List.of(), List.of(signaal), List.of());
    String document = RegelsetJson.write(regelset);
    assertEquals(regelset, RegelsetJson.read(document));
    assertEquals(aanleiding != Aanleiding.ALGEMEEN, document.contains("\"aanleiding\""), document);
  }

  @Test
  void words_beyond_the_last_one_are_no_other_question() {
    LaatsteBeleving beleving = new LaatsteBeleving(Kwaliteit.AANDACHT, Perspectief.INWONER);
    EigenSignaal open =
        new EigenSignaal("EIGEN_A", beleving, Bereik.minstens(Beleving.ERVAREN.ordinal()));
    assertEquals(new EigenSignaal("EIGEN_A", beleving, Bereik.precies(Beleving.ERVAREN)), open);
    Regelset regelset = with(List.of(), List.of(open), List.of());
    assertEquals(regelset, RegelsetJson.read(RegelsetJson.write(regelset)));
  }

  @Test
  void what_names_a_handvat_of_another_rule_set_is_not_written() {
    Regelset order = with(List.of(Volgorde.before("O1", "H01", "XY7")), List.of(), List.of());
    Regelset held =
        with(List.of(), List.of(), List.of(new Aanhouding("XY7", List.of(Signaal.STILTE))));
    assertEquals(List.of("/volgorde/0/dan"), refusedPlaces(order));
    assertEquals(List.of("/aanhoudingen/0/handvat"), refusedPlaces(held));
  }

  @Test
  void a_rule_to_a_handvat_of_another_rule_set_is_not_written() {
    assertEquals(
        List.of("/regels/0/handvat"), refusedPlaces(leading(Signaal.STILTE, handvat("XY7"))));
  }

  @Test
  void a_rule_to_a_handvat_that_only_has_the_id_of_another_is_not_written() {
    Regelset regelset = leading(Signaal.STILTE, handvat("H01"));
    String told =
        assertThrows(IllegalArgumentException.class, () -> RegelsetJson.write(regelset))
            .getMessage();
    assertTrue(told.startsWith("rule set 'eigen' would be read as another"), told);
  }

  @Test
  void what_reading_would_refuse_is_not_written() {
    Condition many =
        Condition.all(Collections.nCopies(65, Signaal.STILTE).toArray(Condition[]::new));
    Regelset empty = with(List.of(), List.of(), List.of());
    Regelset old = on(LocalDate.of(1899, 12, 31), List.of());
    Regelset own = on(empty.datum(), List.of(new Uitschakeling("eigen-regel", TEKST)));
    Regelset blank = with(List.of(Volgorde.before(" ", "H01", "H02")), List.of(), List.of());
    Regelset large = leading(many, StandaardCatalogus.catalogus().handvatten().get(0));
    assertEquals(List.of("/datum"), refusedPlaces(old));
    assertEquals(List.of("/uitgeschakeld/0/regel"), refusedPlaces(own));
    assertEquals(List.of("/volgorde/0/id"), refusedPlaces(blank));
    assertEquals(List.of("/regels/0/als"), refusedPlaces(large));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(
        DocumentRefusedException.class, () -> RegelsetJson.write(old, JsonForm.COMPACT, out));
    assertEquals(0, out.size());
  }

  /** A rule set with one rule. */
  private static Regelset leading(Condition when, Handvat handvat) {
    Rule rule = Rule.named("elders").when(when).suggest(handvat).because("dat past", "that fits");
    return with(List.of(rule), List.of(), List.of(), List.of());
  }

  private static Handvat handvat(String id) {
    return Handvat.builder(id, Kernvraag.GEDEELDE_AANPAK)
        .titel("een titel", "a title")
        .tekst("een tekst", "a text")
        .voor(Adressaat.TEAM)
        .bron(
            StandaardCatalogus.catalogus().bronnen().get(0),
            Directheid.GENOEMD,
            Kennissoort.PRAKTIJK)
        .build();
  }

  private static List<String> refusedPlaces(Regelset regelset) {
    return assertThrows(DocumentRefusedException.class, () -> RegelsetJson.write(regelset))
        .violations()
        .stream()
        .map(DocumentViolation::pointer)
        .toList();
  }

  @Test
  void an_own_signaal_about_any_fact_is_read_back() {
    List<EigenSignaal> signalen =
        List.of(
            new EigenSignaal("EIGEN_A", Aantal.contacten(30), Bereik.tussen(2, 3)),
            new EigenSignaal(
                "EIGEN_B",
                new Aantal(Optional.of(Kanaal.BRIEF), Optional.empty(), 1),
                Bereik.hoogstens(0)),
            new EigenSignaal(
                "EIGEN_C",
                new Aantal(Optional.empty(), Optional.of(Initiatief.INWONER), 3660),
                Bereik.minstens(1)),
            new EigenSignaal("EIGEN_D", new LangsteStilte(90), Bereik.minstens(30)),
            new EigenSignaal(
                "EIGEN_E",
                new Verloop(Kwaliteit.NABIJHEID, Perspectief.CONSULENT),
                Bereik.hoogstens(0)),
            new EigenSignaal(
                "EIGEN_F",
                new LaatsteBeleving(Kwaliteit.CONTINUITEIT, Perspectief.INWONER),
                Bereik.precies(Beleving.WISSELEND)));
    Regelset regelset = with(List.of(), signalen, List.of());
    assertEquals(signalen, RegelsetJson.read(RegelsetJson.write(regelset)).signalen());
  }

  /** What is suggested and held, without the receipt. */
  private static String answer(Suggesties suggesties) {
    JsonNode tree = MAPPER.readTree(SuggestiesJson.write(suggesties));
    return tree.get("suggesties").toString() + tree.get("aangehouden");
  }

  /** The same with the properties of every object the other way round. */
  private static JsonNode turned(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode turned = MAPPER.createObjectNode();
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.reverse(names);
      names.forEach(name -> turned.set(name, turned(object.get(name))));
      return turned;
    } else if (node instanceof ArrayNode array) {
      ArrayNode turned = MAPPER.createArrayNode();
      array.forEach(each -> turned.add(turned(each)));
      return turned;
    }
    return node;
  }

  private static Regelset with(
      List<Volgorde> volgorde, List<EigenSignaal> signalen, List<Aanhouding> aanhoudingen) {
    return with(List.of(), volgorde, signalen, aanhoudingen);
  }

  private static Regelset on(LocalDate datum, List<Uitschakeling> uitgeschakeld) {
    Regelset empty = with(List.of(), List.of(), List.of());
    return new Regelset(
        empty.catalogus(), datum, TEKST, empty.drempels(), List.of(), List.of(), uitgeschakeld);
  }

  private static Regelset with(
      List<Rule> rules,
      List<Volgorde> volgorde,
      List<EigenSignaal> signalen,
      List<Aanhouding> aanhoudingen) {
    Catalogus catalogus =
        new Catalogus("eigen", "1", TEKST, TEKST, List.of(), rules, volgorde, List.of(), List.of());
    return new Regelset(
        catalogus,
        LocalDate.of(2026, 11, 1),
        TEKST,
        Drempels.standard(),
        signalen,
        aanhoudingen,
        List.of());
  }
}
