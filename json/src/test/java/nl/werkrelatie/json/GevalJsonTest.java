// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GevalJsonTest {
  private static final Verwachting VERWACHTING =
      new Verwachting(
          EnumSet.of(Signaal.KENNISMAKING, Signaal.TIJDSDRUK),
          EnumSet.of(Signaal.VEEL_VOORGANGERS, Signaal.STILTE),
          List.of(
              new Verwachting.Suggestie("H05", List.of(Signaal.KENNISMAKING, Signaal.TIJDSDRUK))),
          List.of(new Verwachting.Aangehouden("H02", List.of("VEILIGHEID_EERST", "SLECHT_NIEUWS"))),
          List.of("H13", "H14"));

  @Test
  void a_geval_that_is_written_and_read_is_the_same() {
    Geval geval = geval(thresholds());
    byte[] bytes = GevalJson.write(geval).getBytes(StandardCharsets.UTF_8);
    assertEquals(geval, GevalJson.read(bytes), "read from bytes");
    assertEquals(
        geval,
        GevalJson.read(GevalJson.write(geval, JsonForm.COMPACT)),
        "read from the compact form");
    assertEquals(geval, GevalJson.read(new ByteArrayInputStream(bytes)), "read from a stream");
    assertEquals(
        geval, GevalJson.read(new StringReader(GevalJson.write(geval))), "read from a reader");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GevalJson.write(geval, JsonForm.READABLE, out);
    assertEquals(
        GevalJson.write(geval), out.toString(StandardCharsets.UTF_8), "the stream got other text");
  }

  @Test
  void own_signalen_are_written_in_the_order_of_the_alphabet_and_read_in_any() {
    Verwachting own = withOwn(Set.of("EIGEN_STIL", "EIGEN_BEL", "EIGEN_3"), Set.of("EIGEN_X"));
    Geval geval =
        new Geval(
            "S99", "Een geval", Examples.PEILDATUM, Drempels.standard(), Examples.full(), own);
    String written = GevalJson.write(geval, JsonForm.COMPACT);
    String told =
        json(
            "'eigenSignalen':['eigen_3','eigen_bel','eigen_stil'],'eigenNietVastgelegd':['eigen_x'],'suggesties'");
    assertEquals(true, written.contains(told), () -> "own signalen are missing in " + written);
    assertEquals(geval, GevalJson.read(written));
    assertEquals(
        geval,
        GevalJson.read(
            written.replace(json("'eigen_3','eigen_bel'"), json("'eigen_bel','eigen_3'"))),
        "in another order");
    assertNotEquals(geval, geval(Drempels.standard()), "own signalen are part of a geval");
    assertEquals(
        -1, GevalJson.write(geval(Drempels.standard())).indexOf("eigen"), "none were written");
  }

  @Test
  void own_signalen_that_are_none_or_twice_the_same_are_refused() {
    Verwachting own = withOwn(Set.of("EIGEN_STIL"), Set.of());
    String document =
        GevalJson.write(
            new Geval(
                "S99", "Een geval", Examples.PEILDATUM, Drempels.standard(), Examples.full(), own),
            JsonForm.COMPACT);
    String list = json("'eigenSignalen':['eigen_stil']");
    assertEquals(
        List.of("TEXT_REFUSED /verwacht/eigenSignalen/0"),
        Refusals.places(
            Refusals.of(
                () -> GevalJson.read(document.replace(list, json("'eigenSignalen':['stilte']"))))),
        "a standard signaal");
    assertEquals(
        List.of("DUPLICATE_ELEMENT /verwacht/eigenSignalen/1"),
        Refusals.places(
            Refusals.of(
                () ->
                    GevalJson.read(
                        document.replace(
                            list, json("'eigenSignalen':['eigen_stil','eigen_stil']"))))));
    assertEquals(
        List.of("WRONG_TYPE /verwacht/eigenSignalen"),
        Refusals.places(
            Refusals.of(
                () ->
                    GevalJson.read(document.replace(list, json("'eigenSignalen':'eigen_stil'"))))));
  }

  @Test
  void only_thresholds_the_organisation_set_are_written() {
    assertEquals(
        -1,
        GevalJson.write(geval(Drempels.standard())).indexOf(json("'drempels'")),
        "defaults were written");
    String written =
        GevalJson.write(geval(Drempels.standard().with(Drempel.STILTE, 90)), JsonForm.COMPACT);
    assertEquals(
        true,
        written.contains(json("'drempels':{'stilte':90}")),
        () -> "an own threshold is missing in " + written);
  }

  @Test
  void two_gevallen_differ_when_a_part_differs() {
    Geval geval = geval(Drempels.standard());
    assertEquals(geval, geval(Drempels.standard()));
    assertEquals(geval.hashCode(), geval(Drempels.standard()).hashCode());
    assertNotEquals(geval, geval(thresholds()));
    assertNotEquals(
        geval,
        new Geval(
            "S98",
            "Een geval",
            Examples.PEILDATUM,
            Drempels.standard(),
            Examples.full(),
            VERWACHTING));
    assertNotEquals(
        geval,
        new Geval(
            "S99", "Geval", Examples.PEILDATUM, Drempels.standard(), Examples.full(), VERWACHTING));
    assertNotEquals(
        geval,
        new Geval(
            "S99",
            "Een geval",
            LocalDate.of(2026, 1, 1),
            Drempels.standard(),
            Examples.full(),
            VERWACHTING));
    assertNotEquals(
        geval,
        new Geval(
            "S99",
            "Een geval",
            Examples.PEILDATUM,
            Drempels.standard(),
            Examples.minimal(),
            VERWACHTING));
    Verwachting nothing = new Verwachting(Set.of(), Set.of(), List.of(), List.of(), List.of());
    assertNotEquals(
        geval,
        new Geval(
            "S99", "Een geval", Examples.PEILDATUM, Drempels.standard(), Examples.full(), nothing));
  }

  @Test
  void text_of_a_geval_is_type_and_id() {
    assertEquals("Geval S99", geval(thresholds()).toString());
    assertEquals("Verwachting", VERWACHTING.toString());
    assertEquals("Verwachting.Suggestie", VERWACHTING.suggesties().get(0).toString());
    assertEquals("Verwachting.Aangehouden", VERWACHTING.aangehouden().get(0).toString());
  }

  @Test
  void what_could_not_be_read_back_is_not_made() {
    Drempels standard = Drempels.standard();
    assertRefused(
        "id",
        () -> new Geval("S 1", "t", Examples.PEILDATUM, standard, Examples.full(), VERWACHTING));
    assertRefused(
        "titel",
        () -> new Geval("S1", "  ", Examples.PEILDATUM, standard, Examples.full(), VERWACHTING));
    assertRefused(
        "titel",
        () ->
            new Geval("S1", "\uD800", Examples.PEILDATUM, standard, Examples.full(), VERWACHTING));
    assertRefused(
        "long titel",
        () ->
            new Geval(
                "S1", "x".repeat(201), Examples.PEILDATUM, standard, Examples.full(), VERWACHTING));
    assertRefused(
        "peildatum",
        () ->
            new Geval(
                "S1", "t", LocalDate.of(1899, 12, 31), standard, Examples.full(), VERWACHTING));
    assertRefused(
        "peildatum",
        () ->
            new Geval("S1", "t", LocalDate.of(2201, 1, 1), standard, Examples.full(), VERWACHTING));
    assertRefused(
        "stil", () -> new Verwachting(Set.of(), Set.of(), List.of(), List.of(), List.of("h1")));
    assertRefused("eigen signaal", () -> withOwn(Set.of("STILTE"), Set.of()));
    assertRefused("eigen signaal", () -> withOwn(Set.of(), Set.of("EIGEN_")));
    assertRefused("handvat", () -> new Verwachting.Suggestie("H", List.of()));
    assertRefused("handvat", () -> new Verwachting.Aangehouden("1", List.of()));
    assertRefused("grond", () -> new Verwachting.Aangehouden("H1", List.of("te vroeg")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badGevallen")
  void one_thing_wrong_is_told_with_code_and_pointer(
      String what, String good, String bad, String expected) {
    String document = GevalJson.write(geval(thresholds()), JsonForm.COMPACT);
    assertEquals(
        true,
        document.contains(json(good)),
        () -> "the document does not hold " + good + ": " + document);
    List<DocumentViolation> violations =
        Refusals.of(() -> GevalJson.read(document.replace(json(good), json(bad))));
    assertEquals(List.of(expected), Refusals.places(violations), () -> what + ": other violations");
  }

  static Stream<Arguments> badGevallen() {
    return Stream.of(
        Arguments.of("no id", "'id':'S99',", "", "MISSING /id"),
        Arguments.of("an id with a space", "'S99'", "'S 99'", "TEXT_REFUSED /id"),
        Arguments.of("an empty titel", "'Een geval'", "''", "TEXT_REFUSED /titel"),
        Arguments.of("a blank titel", "'Een geval'", "'\\u00a0 \\n'", "TEXT_REFUSED /titel"),
        Arguments.of("a number as titel", "'Een geval'", "1", "WRONG_TYPE /titel"),
        Arguments.of(
            "a peildatum in the far past",
            "'2026-11-21','drempels'",
            "'1899-12-31','drempels'",
            "DATE_OUT_OF_RANGE /peildatum"),
        Arguments.of(
            "a peildatum in the far future",
            "'2026-11-21','drempels'",
            "'2201-01-01','drempels'",
            "DATE_OUT_OF_RANGE /peildatum"),
        Arguments.of(
            "an unknown threshold",
            "'grote_caseload':90",
            "'leeftijd':18",
            "UNKNOWN_PROPERTY /drempels/*"),
        Arguments.of(
            "a threshold that is too low",
            "'grote_caseload':90",
            "'grote_caseload':0",
            "NUMBER_OUT_OF_RANGE /drempels/grote_caseload"),
        Arguments.of(
            "a threshold that is too high",
            "'tijdsdruk':1440",
            "'tijdsdruk':1441",
            "NUMBER_OUT_OF_RANGE /drempels/tijdsdruk"),
        Arguments.of(
            "a fraction as threshold",
            "'tijdsdruk':1440",
            "'tijdsdruk':2.5",
            "WRONG_TYPE /drempels/tijdsdruk"),
        Arguments.of(
            "an envelope inside",
            "'werkrelatie':{",
            "'werkrelatie':{'schemaVersie':1,",
            "UNKNOWN_PROPERTY /werkrelatie/*"),
        Arguments.of(
            "something wrong inside",
            "'volgnummer':5",
            "'volgnummer':0",
            "NUMBER_OUT_OF_RANGE /werkrelatie/volgnummer"),
        Arguments.of(
            "an unknown signaal",
            "'signalen':['kennismaking'",
            "'signalen':['fraude'",
            "UNKNOWN_VALUE /verwacht/signalen/0"),
        Arguments.of(
            "an unknown signaal that is not recorded",
            "'stilte'],",
            "'rust'],",
            "UNKNOWN_VALUE /verwacht/nietVastgelegd/1"),
        Arguments.of(
            "a signaal that is not recorded twice",
            "['veel_voorgangers','stilte']",
            "['stilte','stilte']",
            "DUPLICATE_ELEMENT /verwacht/nietVastgelegd/1"),
        Arguments.of(
            "an id that is no handvat",
            "'H05'",
            "'h5'",
            "TEXT_REFUSED /verwacht/suggesties/0/handvat"),
        Arguments.of(
            "an unknown reden",
            "'redenen':['kennismaking'",
            "'redenen':['zomaar'",
            "UNKNOWN_VALUE /verwacht/suggesties/0/redenen/0"),
        Arguments.of(
            "a grond in capitals",
            "'slecht_nieuws'",
            "'SLECHT_NIEUWS'",
            "TEXT_REFUSED /verwacht/aangehouden/0/gronden/1"),
        Arguments.of(
            "no gronden",
            ",'gronden':['veiligheid_eerst','slecht_nieuws']",
            "",
            "MISSING /verwacht/aangehouden/0/gronden"),
        Arguments.of("null as stil", "['H13','H14']", "null", "NULL_REFUSED /verwacht/stil"),
        Arguments.of("null in stil", "'H14'", "null", "NULL_REFUSED /verwacht/stil/1"),
        Arguments.of(
            "another soort", "'soort':'geval'", "'soort':'werkrelatie'", "OTHER_KIND /soort"));
  }

  private static Verwachting withOwn(Set<String> holding, Set<String> notRecorded) {
    return new Verwachting(
        Set.of(), Set.of(), holding, notRecorded, List.of(), List.of(), List.of());
  }

  private static Drempels thresholds() {
    return Drempels.standard().with(Drempel.TIJDSDRUK, 1440).with(Drempel.GROTE_CASELOAD, 90);
  }

  private static Geval geval(Drempels drempels) {
    return new Geval(
        "S99", "Een geval", Examples.PEILDATUM, drempels, Examples.full(), VERWACHTING);
  }

  private static void assertRefused(String what, org.junit.jupiter.api.function.Executable making) {
    assertThrowsExactly(
        IllegalArgumentException.class, making, () -> "a geval with another " + what + " was made");
  }
}
