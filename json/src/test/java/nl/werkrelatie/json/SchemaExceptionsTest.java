// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a schema cannot say, code by code; the format's own document lists the same. */
class SchemaExceptionsTest {
  /** What a JSON parser has to refuse before a schema is looked at. */
  private static final Set<Code> OF_THE_PARSER =
      EnumSet.of(
          Code.SYNTAX_BROKEN, Code.TEXT_AFTER_END, Code.ENCODING_BROKEN, Code.BYTE_ORDER_MARK);

  private static final List<Validator> ALL = List.of(Validator.values());

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("unsaid")
  void a_schema_accepts_what_it_cannot_say(Code code, String document, List<Validator> accepting) {
    assertEquals(Set.of(code), Verdicts.codes(kind(document), document), "other codes");
    assertEquals(
        accepting, Validator.accepting(kind(document), document), () -> code + ": who accepts");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("said")
  void a_schema_refuses_what_it_says(Code code, String document) {
    assertTrue(
        Verdicts.codes(kind(document), document).contains(code), () -> code + " is not told");
    assertEquals(
        List.of(), Validator.accepting(kind(document), document), () -> code + ": who accepts");
  }

  @Test
  void every_code_is_said_or_is_an_exception() {
    Set<Code> shown = EnumSet.copyOf(OF_THE_PARSER);
    Stream.concat(unsaid(), said()).forEach(each -> shown.add((Code) each.get()[0]));
    assertEquals(EnumSet.allOf(Code.class), shown, "the codes");
  }

  @Test
  void the_format_document_lists_the_same_exceptions() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of(System.getProperty("basedir", "."), "FORMAT.md"), StandardCharsets.UTF_8);
    int heading = lines.indexOf("## 10. The JSON Schemas");
    List<String> listed =
        lines.stream()
            .skip(heading + 1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`")[1])
            .toList();
    Set<Code> unsaid = EnumSet.copyOf(OF_THE_PARSER);
    unsaid().forEach(each -> unsaid.add((Code) each.get()[0]));
    assertEquals(unsaid.stream().map(Code::name).toList(), listed, "the exceptions");
  }

  static Stream<Arguments> unsaid() {
    return Stream.of(
        unsaid(Code.DOCUMENT_TOO_LONG, werkrelatie("") + " ".repeat(Limits.standard().length())),
        unsaid(Code.TOO_MANY_TOKENS, werkrelatie("'toezeggingen':[" + many() + "]")),
        unsaid(
            Code.TEXT_TOO_LONG,
            regelset("'drempels':{'stilte':60}")
                .replace(
                    "\"nl\":\"a\"",
                    "\"nl\":\"" + "a".repeat(Limits.standard().textLength() + 1) + "\"")),
        unsaid(Code.DUPLICATE_PROPERTY, werkrelatie("'begin':'2026-01-01','begin':'2026-01-01'")),
        // By draft-07 a fraction of zero is no fraction; everit refuses it all the same.
        Arguments.of(Code.WRONG_TYPE, werkrelatie("'volgnummer':2.0"), Validator.WITHOUT_FRACTIONS),
        Arguments.of(Code.WRONG_TYPE, werkrelatie("'volgnummer':1e2"), Validator.WITHOUT_FRACTIONS),
        Arguments.of(Code.WRONG_TYPE, werkrelatie("").replace(":1,", ":1.0,"), ALL),
        unsaid(
            Code.LONE_SURROGATE,
            Gevallen.document("S01").replaceFirst("\"titel\": \"", "$0\\\\uD800")),
        unsaid(Code.ID_LOOKS_LIKE_BSN, werkrelatie("").replace("W-1", "12345672")),
        unsaid(Code.ID_LOOKS_LIKE_BSN, werkrelatie("").replace("W-1", "0000123456782")),
        unsaid(
            Code.BEFORE_DATUM,
            werkrelatie(
                "'uitingen':[{'id':'u','gevolg':'schaamte','datum':'2026-01-02','verlooptOp':'2026-01-01'}]")),
        unsaid(
            Code.EINDE_BEFORE_BEGIN,
            werkrelatie("'traject':{'begin':'2026-01-02','einde':'2026-01-01'}")),
        unsaid(
            Code.VERWACHT_OVERDRAAGBAAR,
            werkrelatie(
                "'bagage':[{'vorm':'systeemkritiek','id':'b','zichtbaarheid':'verwacht','overdraagbaar':true,'datum':'2026-01-01'}]")),
        unsaid(
            Code.GEVER_NOT_INWONER,
            werkrelatie(
                "'signalen':[{'id':'s','soort':'verzoek_wissel','gever':'consulent','datum':'2026-01-01'}]")),
        unsaid(
            Code.DATE_WITHOUT_PLAN,
            werkrelatie("'overdracht':{'gepland':false,'datum':'2026-01-01'}")),
        unsaid(
            Code.DUPLICATE_ID,
            werkrelatie(
                "'toezeggingen':[{'id':'t','uiterlijk':'2026-01-01'},{'id':'t','uiterlijk':'2026-01-02'}]")),
        unsaid(
            Code.DUPLICATE_WAARNEMING,
            werkrelatie("'waarnemingen':[" + waarneming("a") + "," + waarneming("b") + "]")),
        unsaid(Code.UNKNOWN_NAME, regelset("'aanhoudingen':[{'handvat':'H99','bij':['stilte']}]")),
        unsaid(Code.NOT_FITTING, regelset("'volgorde':[{'id':'O1','eerst':'H01','dan':'H01'}]")),
        unsaid(
            Code.RANGE_REFUSED,
            regelset(
                "'signalen':[{'code':'eigen_a','gegeven':'minuten','minstens':20,'hoogstens':10}]")),
        unsaid(
            Code.CONDITION_TOO_LARGE,
            regelset(
                "'regels':[{'id':'r','als':"
                    + "{'niet':".repeat(9)
                    + "'stilte'"
                    + "}".repeat(9)
                    + ",'handvat':'H01','want':{'nl':'a','en':'b'}}]")),
        unsaid(
            Code.BEYOND_POWER,
            regelset("'aanhoudingen':[{'handvat':'H01','bij':['huiselijk_geweld_gedeeld']}]")));
  }

  static Stream<Arguments> said() {
    return Stream.of(
        Arguments.of(Code.TOO_DEEP, json("[".repeat(33) + "]".repeat(33))),
        Arguments.of(
            Code.TEXT_TOO_LONG,
            werkrelatie("").replace("W-1", "W".repeat(Limits.standard().textLength() + 1))),
        Arguments.of(Code.NEWER_VERSION, werkrelatie("").replace(":1,", ":2,")),
        Arguments.of(
            Code.OTHER_KIND, werkrelatie("").replace(":\"werkrelatie\",\"inw", ":\"geval\",\"inw")),
        Arguments.of(Code.UNKNOWN_PROPERTY, werkrelatie("'score':5")),
        Arguments.of(Code.MISSING, werkrelatie("'overdracht':{}")),
        Arguments.of(Code.NULL_REFUSED, werkrelatie("'begin':null")),
        Arguments.of(Code.WRONG_TYPE, werkrelatie("'begin':5")),
        Arguments.of(
            Code.UNKNOWN_VALUE,
            werkrelatie("").replace("\"W-1\"", "\"W-1\",\"gewenstKanaal\":\"x\"")),
        Arguments.of(Code.DATE_REFUSED, werkrelatie("'begin':'2026-02-29'")),
        Arguments.of(
            Code.TIME_REFUSED,
            werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01','tijd':'24:00'}]")),
        Arguments.of(
            Code.DUPLICATE_ELEMENT,
            werkrelatie(
                "'gespreksmomenten':[{'id':'m','datum':'2026-01-01','sleutelmomentVoor':['inwoner','inwoner']}]")),
        Arguments.of(
            Code.TEXT_REFUSED,
            Gevallen.document("S01")
                .replaceFirst("\"titel\": \"[^\"]*\"", "\"titel\": \"\\\\u2028 \"")),
        Arguments.of(Code.ID_REFUSED, werkrelatie("").replace("W-1", "W 1")),
        Arguments.of(Code.ID_LOOKS_LIKE_BSN, werkrelatie("").replace("W-1", "bsn:1234.56.782")),
        Arguments.of(Code.DATE_OUT_OF_RANGE, werkrelatie("'begin':'2201-01-01'")),
        Arguments.of(Code.NUMBER_OUT_OF_RANGE, werkrelatie("'volgnummer':0")),
        Arguments.of(
            Code.LEVENSVERHAAL_NOT_GEDEELD,
            werkrelatie(
                "'bagage':[{'vorm':'geschonden_levensverhaal','id':'b','zichtbaarheid':'verwacht','datum':'2026-01-01'}]")),
        Arguments.of(
            Code.UNKNOWN_NAME, regelset("'aanhoudingen':[{'handvat':'H01','bij':['stlite']}]")),
        Arguments.of(Code.EMPTY_LIST, regelset("'aanhoudingen':[{'handvat':'H01','bij':[]}]")),
        Arguments.of(
            Code.NOT_FITTING,
            regelset(
                "'signalen':[{'code':'eigen_a','gegeven':'minuten','dagen':3,'hoogstens':10}]")));
  }

  private static Arguments unsaid(Code code, String document) {
    return Arguments.of(code, document, ALL);
  }

  /** The smallest rule set, with these properties after it. */
  static String regelset(String more) {
    String tekst = "{'nl':'a','en':'b'}";
    return json(
        "{'schemaVersie':1,'doel':'werkrelatie','soort':'regelset','id':'eigen','versie':'1','datum':'2026-11-21','uitgever':"
            + tekst
            + ",'naam':"
            + tekst
            + ",'verantwoording':"
            + tekst
            + ","
            + more
            + "}");
  }

  private static DocumentKind kind(String document) {
    if (document.contains("\"soort\":\"regelset\"")) {
      return DocumentKind.REGELSET;
    }
    return document.contains("\"soort\": \"geval\"")
        ? DocumentKind.GEVAL
        : DocumentKind.WERKRELATIE;
  }

  private static String many() {
    return IntStream.range(0, Limits.standard().tokens() / 6)
        .mapToObj(index -> "{'id':'t" + index + "','uiterlijk':'2026-01-01'}")
        .collect(Collectors.joining(","));
  }

  private static String waarneming(String id) {
    return "{'id':'"
        + id
        + "','kwaliteit':'aandacht','perspectief':'inwoner','beleving':'gemist','datum':'2026-01-01'}";
  }
}
