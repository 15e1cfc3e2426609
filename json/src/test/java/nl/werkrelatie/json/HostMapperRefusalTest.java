// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.HostObjects.Dossier;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host's mapper cannot read or write is refused as ours, in the host's place, in silence.
 */
class HostMapperRefusalTest {
  private static final String MARK = "GEHEIM";

  static List<HostMapper> all() {
    return HostMapper.all();
  }

  /** Documents with something wrong; every text in them that is content holds the mark. */
  static List<String> broken() {
    String full = Documents.full().replace("W-1043", MARK);
    String deep = "[".repeat(40) + "]".repeat(40);
    return Stream.of(
            "{}",
            "[]",
            "true",
            "5",
            "\"GEHEIM\"",
            Documents.werkrelatie("'volgnummer':'GEHEIM','begin':null,'team':[],'overdracht':{}"),
            Documents.werkrelatie("'volgnummer':1.5"),
            Documents.werkrelatie("'volgnummer':99999999999999999999"),
            Documents.werkrelatie("'volgnummer':1,'volgnummer':1"),
            Documents.werkrelatie("'GEHEIM':{'GEHEIM':['GEHEIM', 1, true, null, {}]}"),
            Documents.werkrelatie("'waarnemingen':[{'id':'GEHEIM\\uD800','datum':'1 GEHEIM'},5]"),
            Documents.werkrelatie("'waarnemingen':" + deep),
            Documents.werkrelatie("'waarnemingen':[" + "1,".repeat(150) + "1]"),
            Documents.werkrelatie("'x':'" + MARK.repeat(4000) + "'"),
            Documents.werkrelatie("'x':'" + MARK.repeat(20_000) + "'"),
            Documents.werkrelatie("'x':'" + "\uD83D\uDE00".repeat(20_001) + "'"),
            Documents.werkrelatie("'" + MARK.repeat(4000) + "':1"),
            Documents.werkrelatie("'x':[" + "[],".repeat(60_000) + "1]"),
            Documents.werkrelatie("'x':[" + ("'" + MARK.repeat(3000) + "',").repeat(300) + "1]"),
            Documents.werkrelatie("'x': GEHEIM"),
            Documents.werkrelatie("'x': 'GEHEIM\\q'"),
            Documents.werkrelatie("'volgnummer': 1 GEHEIM"),
            full.replace("\"doel\": \"werkrelatie\"", "\"doel\": \"GEHEIM\""),
            full.replace("\"schemaVersie\": 1", "\"schemaVersie\": 2"),
            full.replace("\"soort\": \"werkrelatie\"", "\"soort\": \"geval\""),
            full.replace("2026-09-02", "2026-13-02"),
            full.replace("\"u1\"", "\"m1\""),
            full.replace("telefoon", "GEHEIM"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_refusal_tells_what_the_facade_tells_in_the_place_of_the_host(HostMapper mapper) {
    broken().forEach(document -> assertToldAsByTheFacade(mapper, document));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void one_mistake_is_told_as_the_facade_tells_it_in_the_place_of_the_host(HostMapper mapper) {
    // Half a character has a test of its own, below.
    Mistakes.in(WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT))
        .filter(document -> !document.contains("ud800") && !isRead(document, Limits.standard()))
        .forEach(document -> assertToldAsByTheFacade(mapper, document));
  }

  private static void assertToldAsByTheFacade(HostMapper mapper, String document) {
    List<DocumentViolation> expected =
        Refusals.of(document).stream().map(HostMapperRefusalTest::threeLinesOn).toList();
    String inHost =
        "{\"geopendOp\":\"21/11/2026\",\n\"relaties\":[\n"
            + WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT)
            + ",\n"
            + document
            + "]}";
    assertEquals(
        expected.stream().map(HostMapperRefusalTest::comparable).toList(),
        violations(refusal(mapper, inHost, Dossier.class)).stream()
            .map(HostMapperRefusalTest::comparable)
            .toList(),
        () -> "told otherwise than by the facade: " + start(document));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_path_tells_the_place_in_a_list_and_no_name_of_the_host(HostMapper mapper) {
    String inList =
        mapper.path(
            refusal(mapper, "{\"relaties\":[" + Documents.full() + ",{\"x\":1}]}", Dossier.class));
    assertTrue(inList.contains("[1]") && !inList.contains("relaties"), inList);
    String first = mapper.path(refusal(mapper, "{\"relaties\":[{\"x\":1}]}", Dossier.class));
    assertTrue(first.contains("[0]"), first);
    String inMap =
        mapper.path(refusal(mapper, "{\"gevallen\":{\"GEHEIM\":{\"x\":1}}}", Dossier.class));
    assertTrue(inMap.contains("[\"*\"]") && !inMap.contains("[0]"), inMap);
    assertFalse(inMap.contains(MARK), inMap);
  }

  @ParameterizedTest
  @MethodSource("all")
  void half_a_character_in_a_text_is_refused_and_a_whole_one_is_read(HostMapper mapper) {
    for (String half :
        List.of("\uD800", "x\uD800", "\uD800x", "\uDC00", "x\uDC00", "\uDC00\uD800")) {
      assertEquals(List.of("LONE_SURROGATE /begin"), placesOf(mapper, "begin", half));
    }
    for (String whole :
        List.of("\uD83D\uDE00", "x\uD83D\uDE00x", "\"", "\\", "\u0000", "\u001F", " ", "")) {
      assertEquals(List.of("DATE_REFUSED /begin"), placesOf(mapper, "begin", whole));
    }
  }

  private static List<String> placesOf(HostMapper mapper, String name, Object value) {
    return Refusals.places(
        violations(rooted(thrown(() -> mapper.convert(tokens(name, value), Werkrelatie.class)))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_stands_in_quotes_comes_through(HostMapper mapper) throws IOException {
    String regelset =
        Documents.resource("released/1/regelset.json")
            .replaceFirst("\"nl\": \"", "\"nl\": \"\\\\\"\\\\\\\\ \uD83D\uDE00\\\\t\\\\u0041 ");
    assertEquals(RegelsetJson.read(regelset), mapper.read(regelset, Regelset.class));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_document_within_the_limits_to_the_last_token_is_read(HostMapper mapper) {
    String document = Documents.werkrelatie("'volgnummer':1");
    assertEquals(
        leastTokens(limits -> isRead(document, limits)),
        leastTokens(limits -> isReadWithin(mapper, limits, document)));
    int length = document.length();
    assertTrue(isReadWithin(mapper, Limits.standard().withLength(length), document));
  }

  private static int leastTokens(Predicate<Limits> isRead) {
    return IntStream.range(1, 100)
        .filter(tokens -> isRead.test(Limits.standard().withTokens(tokens)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not read with a hundred tokens"));
  }

  private static boolean isReadWithin(HostMapper mapper, Limits limits, String document) {
    try {
      return mapper.within(limits).read(document, Werkrelatie.class) != null;
    } catch (RuntimeException | IOException refused) {
      return false;
    }
  }

  static boolean isRead(String document, Limits limits) {
    try {
      return WerkrelatieJson.within(limits).read(document) != null;
    } catch (DocumentRefusedException refused) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void half_a_character_in_a_name_is_refused_by_the_parser_of_the_host_or_by_ours(
      HostMapper mapper) {
    String document = Documents.werkrelatie("'GEHEIM\\u0041\\uD800/~':1");
    assertEquals(List.of("LONE_SURROGATE /*"), Refusals.places(Refusals.of(document)));
    // An old Jackson 2 lets the half through; then it is one of our violations.
    List<String> places = Refusals.places(violations(refusal(mapper, document, Werkrelatie.class)));
    assertTrue(
        places.equals(List.of("SYNTAX_BROKEN")) || places.equals(List.of("LONE_SURROGATE /*")),
        places::toString);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_document_that_ends_too_early_is_told_so(HostMapper mapper) {
    String full = Documents.full();
    for (int length = 1; length < full.length() - 2; length += 7) {
      String part = full.substring(0, length);
      assertEquals(
          Refusals.places(Refusals.of(part)),
          Refusals.places(violations(refusal(mapper, part, Werkrelatie.class))),
          () -> "after " + part.length() + " characters");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_module_with_limits_of_its_own_keeps_to_them(HostMapper mapper) throws IOException {
    HostMapper strict = mapper.within(Limits.standard().withDepth(2));
    String flat = Documents.werkrelatie("");
    assertEquals(
        WerkrelatieJson.read(flat), strict.read(flat, Werkrelatie.class), "two levels are allowed");
    assertEquals(
        List.of("TOO_DEEP /gespreksmomenten"),
        Refusals.places(
            violations(
                refusal(
                    strict,
                    WerkrelatieJson.write(Examples.minimal(), JsonForm.COMPACT),
                    Werkrelatie.class))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_only_the_host_takes_for_a_value_is_no_value(HostMapper mapper) throws IOException {
    HostMapper lenient = mapper.with(HostSetting.LENIENT_SYNTAX);
    for (String number : List.of("NaN", "-Infinity", "{/* GEHEIM */}")) {
      String document = Documents.werkrelatie("'volgnummer':" + number);
      assertEquals(
          List.of("WRONG_TYPE /volgnummer"),
          Refusals.places(violations(refusal(lenient, document, Werkrelatie.class))),
          number);
    }
    assertEquals(
        List.of("WRONG_TYPE /volgnummer"),
        placesOf(mapper, "volgnummer", new byte[] {1}),
        "an object of the host among the tokens");
  }

  private static Map<String, Object> tokens(String name, Object value) {
    return Map.of(
        "schemaVersie",
        1,
        "doel",
        "werkrelatie",
        "soort",
        "werkrelatie",
        "inwoner",
        Map.of("id", "W-1"),
        "consulent",
        Map.of("id", "C-1"),
        name,
        value);
  }

  private static Throwable rooted(Throwable failure) {
    Throwable thrown = failure;
    while (!(thrown.getCause() instanceof DocumentRefusedException)) {
      thrown = thrown.getCause();
    }
    return thrown;
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_has_no_lines_gives_violations_without_a_line(HostMapper mapper) {
    String document = Documents.werkrelatie("'volgnummer':'5'");
    Executable reading = () -> mapper.readTree(document, Werkrelatie.class);
    DocumentViolation violation = violations(thrown(reading)).get(0);
    assertEquals(0, violation.line(), "a line");
    assertEquals(0, violation.column(), "a column");
    assertTrue(violation.toString().startsWith("/volgnummer is a text"), violation::toString);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void no_mark_comes_out_wherever_the_document_stands(HostMapper mapper) {
    for (String document : broken()) {
      String inHost = "{\"gevallen\":{},\"relaties\":[" + document + "]}";
      String underKey = "{\"GEHEIM Jansen\":" + document + "}";
      assertSilent(mapper, thrown(() -> mapper.read(document, Werkrelatie.class)));
      assertSilent(mapper, thrown(() -> mapper.read(inHost, Dossier.class)));
      assertSilent(mapper, thrown(() -> mapper.read(underKey, Relaties.class)));
      HostMapper strict = mapper.with(HostSetting.STRICT_DUPLICATES);
      assertSilent(mapper, thrown(() -> strict.read(inHost, Dossier.class)));
    }
  }

  /** A map of which the keys are whatever the host wants. */
  static final class Relaties extends java.util.TreeMap<String, Werkrelatie> {
    private static final long serialVersionUID = 1L;

    Relaties() {}
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_part_of_a_werkrelatie_is_written_and_read_only_in_it(HostMapper mapper) {
    Werkrelatie full = Examples.full();
    for (Object part :
        List.of(
            full.inwoner(),
            full.consulent(),
            full.bagage().get(0),
            full.gespreksmomenten().get(0),
            full.waarnemingen().get(0),
            full.uitingen().get(0),
            full.signalen().get(0),
            full.zelfrapportages().get(0),
            full.toezeggingen().get(0),
            full.team().orElseThrow(),
            full.traject().orElseThrow(),
            full.overdracht().orElseThrow())) {
      assertRefused(mapper, () -> mapper.write(part), " is part of a werkrelatie; ");
      assertRefused(mapper, () -> mapper.write(List.of(part)), " is part of a werkrelatie; ");
      assertRefused(mapper, () -> mapper.writeTree(part), " is part of a werkrelatie; ");
    }
    for (Class<?> part : List.of(Inwoner.class, Bagage.class, Feit.class)) {
      assertRefused(
          mapper,
          () -> mapper.read("{\"id\":\"GEHEIM\"}", part),
          part.getSimpleName() + " is part of a werkrelatie; ");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_enum_of_the_model_is_the_host_s_own_affair(HostMapper mapper) throws IOException {
    assertEquals("\"TELEFOON\"", mapper.write(Kanaal.TELEFOON), "an enum");
    assertEquals(Kanaal.TELEFOON, mapper.read("\"TELEFOON\"", Kanaal.class), "an enum");
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_written_only_is_not_read(HostMapper mapper) throws IOException {
    for (Class<?> type : OurTypes.WRITTEN_ONLY) {
      assertRefused(
          mapper,
          () -> mapper.read("{\"inwoner\":\"GEHEIM\"}", type),
          type.getSimpleName() + " is written only; ");
    }
    Suggesties suggesties = SmallCatalogus.suggesties();
    assertEquals(
        SuggestiesJson.write(suggesties, JsonForm.COMPACT), mapper.write(suggesties), "suggesties");
    assertEquals(
        SuggestiesJson.write(SmallCatalogus.voorInwoner(), JsonForm.COMPACT),
        mapper.write(SmallCatalogus.voorInwoner()),
        "what the inwoner may read");
    assertEquals(
        SuggestiesJson.write(suggesties.voorTeam(), JsonForm.COMPACT),
        mapper.write(suggesties.voorTeam()),
        "suggesties for the team");
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_document_is_a_key_of_a_map(HostMapper mapper) {
    assertRefused(
        mapper, () -> mapper.write(Map.of(Examples.full(), 1)), "Werkrelatie is no key of a map; ");
    assertRefused(
        mapper,
        () -> mapper.write(Map.of(Examples.full().inwoner(), 1)),
        "Inwoner is no key of a map; ");
  }

  private static DocumentViolation threeLinesOn(DocumentViolation violation) {
    return new DocumentViolation(
        violation.code(),
        violation.pointer(),
        violation.line() + 3,
        violation.column(),
        violation.tekst());
  }

  /** Where in a word its syntax breaks, parsers tell in their own way. */
  private static DocumentViolation comparable(DocumentViolation violation) {
    return violation.code() != DocumentViolation.Code.SYNTAX_BROKEN
        ? violation
        : new DocumentViolation(
            violation.code(), violation.pointer(), violation.line(), 0, violation.tekst());
  }

  private static void assertRefused(HostMapper mapper, Executable doing, String why) {
    Throwable refusal = thrown(doing);
    assertTrue(refusal.getMessage().contains(why), refusal::getMessage);
    assertSilent(mapper, refusal);
  }

  static Throwable refusal(HostMapper mapper, String document, Class<?> type) {
    return thrown(() -> mapper.read(document, type));
  }

  static List<DocumentViolation> violations(Throwable refusal) {
    Throwable cause = refusal.getCause();
    assertEquals(
        DocumentRefusedException.class, cause == null ? null : cause.getClass(), refusal::toString);
    assertNull(cause.getCause(), "the refusal has a cause");
    return ((DocumentRefusedException) cause).violations();
  }

  private static Throwable thrown(Executable doing) {
    return Assertions.assertThrows(Exception.class, doing);
  }

  private static void assertSilent(HostMapper mapper, Throwable refusal) {
    StringWriter told = new StringWriter();
    refusal.printStackTrace(new PrintWriter(told, true));
    for (Throwable each = refusal; each != null; each = each.getCause()) {
      told.append(each.toString()).append(each.getLocalizedMessage()).append(mapper.path(each));
      assertEquals(0, each.getSuppressed().length, "something is suppressed");
      if (each instanceof DocumentRefusedException ours) {
        told.append(ours.violations().toString());
      }
    }
    assertFalse(told.toString().contains(MARK), () -> "a mark came out: " + told);
  }

  private static String start(String document) {
    return document.substring(0, Math.min(200, document.length()));
  }
}
