// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.tables.HandvatTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule set with mistakes is refused with all of them, so that its author can mend it at once. */
class RegelsetRefusedTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String EXAMPLE = Documents.resource(RegelsetJsonTest.EXAMPLE);
  private static final String STANDARD = RegelsetJson.write(StandaardCatalogus.regelset());

  @Test
  void every_mistake_is_told_at_once_where_it_stands() {
    String document =
        changed(
            EXAMPLE,
            "\"gegeven\": \"aantal\"",
            "\"gegeven\": \"antal\"",
            "\"is\": [\"gemist\", \"wisselend\"]",
            "\"is\": [\"gemist\", \"ervaren\"]",
            "\"id\": \"ON2\"",
            "\"id\": \"ON1\"",
            "\"als\": \"eigen_aandacht_zakt\"",
            "\"als\": \"eigen_aandagt_zakt\"",
            "\"geen_teamoverleg\"",
            "\"huiselijk_geweld_gedeeld\"",
            "\"handvat\": \"H25\"",
            "\"handvat\": \"H255\"",
            "\"eerst\": \"ON3\"",
            "\"eerst\": \"ON1\"",
            "\"h05-krappe-kennismaking\"",
            "\"h05-krap-gespek\"");
    assertEquals(
        List.of(
            "/signalen/1/gegeven is geen bekend gegeven; controleer de naam: bedoel je aantal?",
            "/signalen/4/is slaat een woord over; geef woorden die op elkaar volgen in de rij gemist, wisselend, ervaren",
            "/handvatten/1/id komt eerder in dit document of in de standaard voor; geef elk een eigen naam",
            "/regels/1/als is geen bekend signaal; controleer de naam: bedoel je eigen_aandacht_zakt?",
            "/regels/2/handvat is geen bekend handvat; controleer de naam: bedoel je ON1 / ON3 / ON4?",
            "/regels/4/als/alle/1/een/1 kijkt naar een soort bagage en dat doet alleen de standaardcatalogus; laat het weg",
            "/regels/5/handvat is geen bekend handvat; controleer de naam: bedoel je H25?",
            "/volgorde/0/dan is hetzelfde handvat als eerst; geef een ander handvat",
            "/uitgeschakeld/0/regel is geen bekende standaardregel; controleer de naam: bedoel je h05-krap-gesprek?"),
        told(document));
  }

  @Test
  void a_mistake_is_told_with_its_line_and_column_and_in_english() {
    DocumentViolation violation =
        refused(changed(EXAMPLE, "\"dan\": \"ON1\"", "\"dan\": \"ON9\"")).get(0);
    assertEquals(
        "line "
            + EXAMPLE.substring(0, EXAMPLE.indexOf("\"dan\"")).lines().count()
            + ", column 14: /volgorde/0/dan is no known handvat; check the name: did you mean ON1 / ON2 / ON3?",
        violation.toString());
  }

  @Test
  void a_name_that_looks_like_none_is_told_with_all_there_are() {
    String told =
        told(changed(EXAMPLE, "\"als\": \"eigen_aandacht_zakt\"", "\"als\": \"?\"")).get(0);
    assertTrue(told.contains("gebruik een van kennismaking, "), told);
    assertTrue(told.endsWith("of een code uit signalen"), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'code':'eigen_a','gegeven':'caseload'|/signalen/0/minstens ontbreekt; geef minstens, hoogstens of allebei",
        "'code':'eigen_a','gegeven':'caseload','hoogstens':'x'|/signalen/0/hoogstens is een tekst; geef een heel getal, zonder aanhalingstekens, komma of exponent",
        "'code':'eigen_a','gegeven':'caseload','minstens':'x'|/signalen/0/minstens is een tekst; geef een heel getal, zonder aanhalingstekens, komma of exponent",
        "'code':'eigen_a','gegeven':'aantal','hoogstens':3|/signalen/0/dagen ontbreekt bij aantal; geef het erbij",
        "'code':'eigen_a','gegeven':'aantal','dagen':'x','hoogstens':3|/signalen/0/dagen is een tekst; geef een heel getal, zonder aanhalingstekens, komma of exponent",
        "'code':'eigen_a','gegeven':'aantal','dagen':0,'hoogstens':3|/signalen/0/dagen ligt niet tussen 1 en 3660; controleer het",
        "'code':'eigen_a','gegeven':'caseload','kanaal':'brief','minstens':3|/signalen/0/kanaal hoort niet bij caseload; laat het weg",
        "'code':'eigen_a','gegeven':'caseload','minstens':3,'is':'gemist'|/signalen/0/is hoort niet bij caseload; laat het weg",
        "'code':'eigen_a','gegeven':'minuten','hoogstens':0|/signalen/0 kan nooit gelden, want dit gegeven gaat van 1 tot en met 1440; controleer minstens en hoogstens",
        "'code':'eigen_a','gegeven':'minuten','minstens':1441|/signalen/0 kan nooit gelden, want dit gegeven gaat van 1 tot en met 1440; controleer minstens en hoogstens",
        "'code':'eigen_a','gegeven':'minuten','minstens':21,'hoogstens':20|/signalen/0/hoogstens is lager dan minstens; geef eerst de laagste waarde",
        "'code':'eigen_a','gegeven':'minuten','minstens':1,'hoogstens':1440|/signalen/0 geldt bij elke waarde, want dit gegeven gaat van 1 tot en met 1440; controleer minstens en hoogstens",
        "'code':'eigen_a','gegeven':'minuten','minstens':1|/signalen/0 geldt bij elke waarde, want dit gegeven gaat van 1 tot en met 1440; controleer minstens en hoogstens",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':['gelijk','afnemend','toenemend']|/signalen/0/is noemt elk woord en geldt dus altijd; laat er minstens één weg",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':'gemist'|/signalen/0/is is geen bekend woord; gebruik een van toenemend, gelijk, afnemend",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':5|/signalen/0/is is een getal; geef een woord of een lijst van woorden",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':'\\ud800'|/signalen/0/is bevat een half teken (de helft van een surrogaatpaar); schrijf het hele teken",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':['gelijk','gelijk']|/signalen/0/is/1 staat al eerder in de lijst; geef het één keer",
        "'code':'eigen_a','gegeven':'caseload','minstens':3,'aanleiding':'veiligheid'|/signalen/0/aanleiding is geen bekend woord; gebruik een van gezegd, gebeurd, gepland, algemeen",
        "'code':'stilte','gegeven':'minuten','minstens':20|/signalen/0/code heeft niet de gevraagde vorm; geef de tekst eigen_ met daarachter 1 tot 40 kleine letters, cijfers en _"
      })
  void an_own_signaal_that_makes_no_sense_is_refused(String signaal, String expected) {
    String document = SchemaExceptionsTest.regelset("'signalen':[{" + signaal + "}]");
    assertEquals(List.of(expected), told(document.replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'code':'eigen_a','gegeven':'caseload','minstens':3",
        "'code':'eigen_a','gegeven':'aantal','dagen':1,'kanaal':'brief','hoogstens':0",
        "'code':'eigen_a','gegeven':'minuten','hoogstens':1",
        "'code':'eigen_a','gegeven':'minuten','minstens':2",
        "'code':'eigen_a','gegeven':'minuten','minstens':20,'hoogstens':20",
        "'code':'eigen_a','gegeven':'minuten','minstens':1440",
        "'code':'eigen_a','gegeven':'minuten','minstens':2,'hoogstens':1440",
        "'code':'eigen_a','gegeven':'minuten','minstens':1,'hoogstens':1439",
        "'code':'eigen_a','gegeven':'caseload','minstens':3,'aanleiding':'gebeurd'",
        "'code':'eigen_a','gegeven':'verloop','kwaliteit':'aandacht','perspectief':'inwoner','is':['afnemend','gelijk']"
      })
  void its_nearest_neighbour_that_makes_sense_is_read(String signaal) {
    String document =
        SchemaExceptionsTest.regelset("'signalen':[{" + signaal + "}]").replace('\'', '"');
    assertEquals(1, RegelsetJson.read(document).signalen().size());
  }

  @Test
  void a_condition_is_read_as_deep_and_as_wide_as_a_person_can_follow() {
    String fits = "{'niet':".repeat(8) + "'stilte'" + "}".repeat(8);
    assertEquals(1, RegelsetJson.read(rule(fits)).catalogus().rules().size());
    assertEquals(
        List.of(
            "/regels/0/als"
                + "/niet".repeat(8)
                + " is dieper genest dan 8 voorwaarden; maak er meer regels van"),
        told(rule("{'niet':" + fits + "}")));
    assertEquals(
        1, RegelsetJson.read(rule("{'alle':[" + pairs(6) + "]}")).catalogus().rules().size());
    assertEquals(
        List.of("/regels/0 kan op meer dan 64 manieren opgaan; maak er meer regels van"),
        told(rule("{'alle':[" + pairs(7) + "]}")));
    String many = Stream.generate(() -> "'stilte'").limit(65).collect(joined());
    assertEquals(
        List.of("/regels/0/als noemt meer dan 64 signalen; maak er meer regels van"),
        told(rule("{'alle':[" + many + "]}")));
  }

  @Test
  void a_condition_that_joins_in_no_way_or_in_two_is_refused() {
    for (String als : List.of("{}", "{'alle':['stilte'],'niet':'groei'}")) {
      assertEquals(
          List.of("/regels/0/als heeft niet precies één van alle, een en niet; geef er één"),
          told(rule(als)));
    }
  }

  @Test
  void what_is_no_condition_is_told_what_a_condition_is() {
    assertEquals(
        List.of(
            "/regels/0/als is een getal; geef de code van een signaal, of een object met alle, een of niet"),
        told(rule("5")));
  }

  @Test
  void what_a_condition_holds_is_refused_alone_and_not_told_to_be_missing_as_well() {
    assertEquals(
        List.of(
            "/regels/0/als bevat een half teken (de helft van een surrogaatpaar); schrijf het hele teken"),
        told(rule("'\\ud800'")));
    assertEquals(
        List.of(
            "/regels/0/als/alle/0 is een getal; geef de code van een signaal, of een object met alle, een of niet"),
        told(rule("{'alle':[5]}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "code", "als", "doorgelaten", "zin"})
  void what_lacks_in_what_goes_first_is_told_alone(String name) {
    int start = STANDARD.indexOf("\"voorrang\"");
    String without =
        STANDARD.substring(0, start)
            + STANDARD.substring(start).replaceFirst("\"" + name + "\":", "\"x\":");
    assertEquals(
        List.of("MISSING /voorrang/0/" + name, "UNKNOWN_PROPERTY /voorrang/0/*"),
        Refusals.places(refused(without)));
  }

  @Test
  void a_blank_text_of_what_goes_first_is_told_alone() {
    String sentence = StandaardCatalogus.catalogus().voorrang().get(0).zin().nl();
    assertEquals(
        List.of("TEXT_REFUSED /voorrang/0/zin/nl"),
        Refusals.places(refused(changed(STANDARD, sentence, " "))));
  }

  @ParameterizedTest
  @CsvSource({"5, WRONG_TYPE", "'\"x\"', UNKNOWN_VALUE"})
  void a_power_that_is_refused_gives_none(String bad, String code) {
    String other = changed(STANDARD, ": \"standaard\"", ": " + bad);
    assertEquals(
        List.of("BEYOND_POWER /id", code + " /bevoegdheid"),
        Refusals.places(refused(other)).subList(0, 2));
  }

  @Test
  void only_the_standard_has_the_power_of_the_standard() {
    assertEquals(
        List.of("/id is het id van de standaardcatalogus; geef een eigen id"),
        told(changed(EXAMPLE, "\"oudewater-noord\"", "\"werkrelatie\"")));
    assertEquals(
        List.of(
            "/bevoegdheid past alleen bij de standaardcatalogus, met het id werkrelatie; laat het weg"),
        told(
            changed(
                EXAMPLE,
                "\"naam\": {\n    \"nl\": \"Handvatten",
                "\"bevoegdheid\": \"standaard\",\n  \"naam\": {\n    \"nl\": \"Handvatten")));
    assertEquals(
        List.of(
            "/handvatten/0/id is een id van de standaardcatalogus; geef eigen letters voor het getal, zoals ON1"),
        told(changed(EXAMPLE, "ON1", "H99")));
    assertEquals(
        List.of(
            "/uitgeschakeld/0/regel beschermt de veiligheid thuis en wordt nooit uitgezet of aangehouden; laat het weg"),
        told(changed(EXAMPLE, "h05-krappe-kennismaking", "h12-veilig-en-alleen")));
    assertEquals(
        List.of(
            "/aanhoudingen/0/handvat beschermt de veiligheid thuis en wordt nooit uitgezet of aangehouden; laat het weg"),
        told(changed(EXAMPLE, "\"handvat\": \"H27\"", "\"handvat\": \"H12\"")));
  }

  @Test
  void no_rule_of_a_municipality_leads_to_the_handvat_for_safety() {
    assertEquals(
        List.of(
            "/regels/5/handvat is het handvat voor veiligheid thuis, waartoe alleen de standaardcatalogus leidt; geef een ander handvat"),
        told(changed(EXAMPLE, "\"handvat\": \"H25\"", "\"handvat\": \"H12\"")));
    String other = changed(EXAMPLE, "\"handvat\": \"H25\"", "\"handvat\": \"H11\"");
    assertEquals(
        "H11", RegelsetJson.read(other).catalogus().rules().get(5).handvat().id(), "its neighbour");
  }

  @Test
  void what_stays_with_the_consulent_leads_to_nothing_for_the_organisation() {
    String own = rule("'niet_doorgegaan'");
    assertEquals(1, RegelsetJson.read(own).catalogus().rules().size(), "its neighbour");
    assertEquals(
        List.of(
            "/regels/0/als noemt NIET_DOORGEGAAN bij een handvat voor team of organisatie; wat de inwoner vertelde of noemde, en een afspraak die niet doorging, blijft bij de consulent, dus haal het weg of kies een handvat voor de consulent alleen"),
        told(changed(own, "H27", "H42")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another issuer|het project werkrelatie|een ander|/uitgever",
        "something held|  \"volgorde\": [|  \"aanhoudingen\": [{\"handvat\": \"H11\", \"bij\": [\"stilte\"]}], \"volgorde\": [|/aanhoudingen",
        "a rule switched off|  \"volgorde\": [|  \"uitgeschakeld\": [{\"regel\": \"h42-caseload\", \"reden\": {\"nl\": \"a\", \"en\": \"b\"}}], \"volgorde\": [|/uitgeschakeld"
      })
  void what_is_no_standard_catalogue_is_not_read_as_one(
      String what, String good, String bad, String place) {
    assertEquals(
        List.of(DocumentViolation.Code.BEYOND_POWER + " " + place),
        Refusals.places(refused(changed(STANDARD, good, bad))),
        what);
  }

  private static String pairs(int many) {
    List<String> words = HandvatTables.SIGNAAL.words();
    return Stream.iterate(0, pair -> pair + 1)
        .limit(many)
        .map(pair -> "{'een':['" + words.get(2 * pair) + "','" + words.get(2 * pair + 1) + "']}")
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(",");
  }

  private static String rule(String als) {
    return SchemaExceptionsTest.regelset(
            "'regels':[{'id':'r','als':" + als + ",'handvat':'H27','want':{'nl':'a','en':'b'}}]")
        .replace('\'', '"');
  }

  private static String changed(String document, String... changes) {
    String changed = document;
    for (int index = 0; index < changes.length; index += 2) {
      assertTrue(changed.contains(changes[index]), "not in the document: " + changes[index]);
      changed = changed.replace(changes[index], changes[index + 1]);
    }
    return changed;
  }

  private static List<DocumentViolation> refused(String document) {
    return Refusals.of(() -> RegelsetJson.read(document));
  }

  private static List<String> told(String document) {
    return refused(document).stream()
        .map(violation -> violation.pointer() + " " + violation.text(DUTCH))
        .toList();
  }
}
