// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.regelset.RegelsetRefusal;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every violation says in Dutch and in English what is wrong and what to do, without content. */
class ViolationTextsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final String PLANTED = "GEHEIM";
  private static final Pattern ADVICE_EN =
      Pattern.compile(
          ".+; (check|give|keep|leave|shorten|split|update|use|write) .+|.+; use fewer");
  private static final Pattern ADVICE_NL =
      Pattern.compile(".+; (bewaar|controleer|gebruik|geef|laat|maak|schrijf|splits) .+");

  @ParameterizedTest
  @EnumSource
  void every_code_is_told_in_both_languages_without_content(Code code) {
    byte[] document = example(code);
    assertTrue(
        new String(document, StandardCharsets.UTF_8).contains(PLANTED), code + ": nothing planted");
    DocumentViolation violation =
        Refusals.of(() -> read(document)).stream()
            .filter(one -> one.code() == code)
            .findFirst()
            .orElseThrow(() -> new AssertionError(code + " is not told"));
    assertTold(code.name(), violation.tekst());
    assertEquals(violation.text(), violation.text(Locale.UK), "the English text");
    assertEquals(violation.tekst().nl(), violation.text(DUTCH), "the Dutch text");
    assertEquals(violation.tekst().nl(), violation.text(Locale.FRENCH), "another language");
    for (String told :
        List.of(violation.toString(), violation.inOneLine(DUTCH), violation.inOneLine(Locale.UK))) {
      assertFalse(told.contains(PLANTED), "content is told: " + told);
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_says_what_is_wrong_and_what_to_do(Method refusal) throws Exception {
    Object[] values = Arrays.stream(refusal.getParameterTypes()).map(this::value).toArray();
    refusal.setAccessible(true);
    assertTold(refusal.getName(), ((Refusal) refusal.invoke(null, values)).tekst());
  }

  @Test
  void every_part_of_a_text_stands_in_both_languages() throws Exception {
    Map<String, Tekst> parts = new HashMap<>();
    for (Field field : Expected.class.getDeclaredFields()) {
      if (field.getType() == Tekst.class) {
        field.setAccessible(true);
        parts.put(field.getName(), (Tekst) field.get(null));
      }
    }
    assertTrue(parts.size() > 5, "the parts are not found");
    for (Tekstvorm form : Tekstvorm.values()) {
      parts.put(form.name(), form.expected());
    }
    parts.forEach(
        (name, part) -> assertNotEquals(part.nl(), part.en(), name + " stands in one language"));
  }

  @Test
  void a_place_is_told_in_the_asked_language() {
    DocumentViolation inside = Refusals.of(werkrelatie("'begin':5")).get(0);
    assertEquals(
        "regel 1, kolom 118: /begin is een getal; geef een datum als tekst (jjjj-mm-dd), zoals \"2026-11-21\"",
        inside.inOneLine(DUTCH));
    assertEquals(
        "line 1, column 118: /begin is a number; give a date as a text (yyyy-MM-dd), such as \"2026-11-21\"",
        inside.toString());
    DocumentViolation whole = Refusals.of("[]").get(0);
    assertEquals(
        "regel 1, kolom 1: het document is een lijst; geef een object", whole.inOneLine(DUTCH));
    assertEquals("line 1, column 1: the document is a list; give an object", whole.toString());
  }

  @Test
  void what_is_missing_is_told_with_what_to_give() {
    List<String> told =
        Refusals.of("{}").stream().map(violation -> violation.inOneLine(DUTCH)).toList();
    assertEquals(
        List.of(
            "regel 1, kolom 1: /schemaVersie ontbreekt; geef het getal 1",
            "regel 1, kolom 1: /doel ontbreekt; geef de tekst werkrelatie",
            "regel 1, kolom 1: /soort ontbreekt; geef de tekst werkrelatie",
            "regel 1, kolom 1: /inwoner ontbreekt; geef een object met id",
            "regel 1, kolom 1: /consulent ontbreekt; geef een object met id"),
        told);
  }

  @Test
  void the_message_of_the_exception_is_english_whatever_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(DUTCH);
      assertEquals(
          "the document is refused: line 1, column 1: the document is a list; give an object",
          Refusals.refusal(() -> WerkrelatieJson.read("[]")).getMessage());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertTold(String what, Tekst told) {
    assertAll(
        () -> assertNotEquals(told.nl(), told.en(), what + " stands in one language"),
        () ->
            assertTrue(ADVICE_EN.matcher(told.en()).matches(), what + ", what to do: " + told.en()),
        () ->
            assertTrue(
                ADVICE_NL.matcher(told.nl()).matches(), what + ", wat te doen: " + told.nl()));
  }

  static Stream<Method> refusals() {
    return Stream.of(Refusal.class, RegelsetRefusal.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getReturnType() == Refusal.class)
        .filter(method -> !method.getName().equals("of") || method.getParameterCount() == 1)
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic());
  }

  private Object value(Class<?> type) {
    if (type == int.class) {
      return 7;
    } else if (type == String.class) {
      return "iets";
    } else if (type == List.class) {
      return List.of("dit", "dat");
    } else if (type == Violation.class) {
      return new Violation(
          "id", Violation.Code.MISSING, "is missing; give it", "ontbreekt; geef het");
    }
    if (type == Regelfout.class) {
      return new Regelfout("regels/0", Tekst.of("ontbreekt; geef het", "is missing; give it"));
    }
    assertEquals(Tekst.class, type, "a parameter of another type");
    return Expected.TEXT;
  }

  private static void read(byte[] document) {
    if (new String(document, StandardCharsets.UTF_8).contains("\"soort\": \"geval\"")) {
      GevalJson.read(document);
    } else if (new String(document, StandardCharsets.UTF_8).contains("\"soort\":\"regelset\"")) {
      RegelsetJson.read(document);
    } else {
      WerkrelatieJson.read(document);
    }
  }

  /** A document with something planted that has this violation; a new code needs one to compile. */
  private static byte[] example(Code code) {
    byte[] document = text(code).getBytes(StandardCharsets.UTF_8);
    if (code == Code.ENCODING_BROKEN) {
      document[document.length - 1] = (byte) 0xC0;
    }
    return document;
  }

  private static String text(Code code) {
    Limits limits = Limits.standard();
    String planted = "'" + PLANTED + "':1,";
    return switch (code) {
      case SYNTAX_BROKEN -> PLANTED;
      case TEXT_AFTER_END -> werkrelatie("") + PLANTED;
      case ENCODING_BROKEN -> werkrelatie("'" + PLANTED + "':1") + " ";
      case BYTE_ORDER_MARK -> "\uFEFF" + PLANTED;
      case DOCUMENT_TOO_LONG -> PLANTED + " ".repeat(limits.length());
      case TOO_DEEP -> json("{'" + PLANTED + "':" + "[".repeat(limits.depth()));
      case TOO_MANY_TOKENS -> json("{" + planted + "'x':[" + "1,".repeat(limits.tokens()));
      case TEXT_TOO_LONG -> json("{'" + PLANTED.repeat(limits.textLength()) + "':1}");
      case NEWER_VERSION -> json("{" + planted + "'schemaVersie':2}");
      case OTHER_KIND -> json("{" + planted + "'soort':'geval'}");
      case UNKNOWN_PROPERTY -> werkrelatie("'" + PLANTED + "':1");
      case DUPLICATE_PROPERTY -> werkrelatie("'begin':'2026-01-01','begin':'" + PLANTED + "'");
      case MISSING -> json("{" + planted + "'inwoner':{}}");
      case NULL_REFUSED -> werkrelatie(planted + "'begin':null");
      case WRONG_TYPE -> werkrelatie("'volgnummer':'" + PLANTED + "'");
      case UNKNOWN_VALUE -> werkrelatie("'gespreksmomenten':[{'kanaal':'" + PLANTED + "'}]");
      case DATE_REFUSED -> werkrelatie("'begin':'" + PLANTED + "'");
      case TIME_REFUSED -> werkrelatie("'gespreksmomenten':[{'tijd':'" + PLANTED + "'}]");
      case TEXT_REFUSED ->
          Gevallen.document("S01").replaceFirst("\"id\": \"", "$0" + PLANTED + " ");
      case LONE_SURROGATE -> werkrelatie("'begin':'" + PLANTED + "\\uD800'");
      case DUPLICATE_ELEMENT ->
          werkrelatie(planted + "'gespreksmomenten':[{'sleutelmomentVoor':['inwoner','inwoner']}]");
      case ID_REFUSED -> werkrelatie("").replace("W-1", "J. " + PLANTED);
      case ID_LOOKS_LIKE_BSN -> werkrelatie(planted + "'uitingen':[{'id':'123456782'}]");
      case DATE_OUT_OF_RANGE -> werkrelatie(planted + "'begin':'1899-12-31'");
      case NUMBER_OUT_OF_RANGE -> werkrelatie(planted + "'volgnummer':0");
      case BEFORE_DATUM ->
          werkrelatie(
              "'uitingen':[{'id':'"
                  + PLANTED
                  + "','gevolg':'schaamte','datum':'2026-01-02','verlooptOp':'2026-01-01'}]");
      case EINDE_BEFORE_BEGIN ->
          werkrelatie(planted + "'traject':{'begin':'2026-01-02','einde':'2026-01-01'}");
      case LEVENSVERHAAL_NOT_GEDEELD ->
          werkrelatie(
              "'bagage':[{'vorm':'geschonden_levensverhaal','id':'"
                  + PLANTED
                  + "','zichtbaarheid':'verwacht','datum':'2026-01-01'}]");
      case VERWACHT_OVERDRAAGBAAR ->
          werkrelatie(
              "'bagage':[{'vorm':'systeemkritiek','id':'"
                  + PLANTED
                  + "','zichtbaarheid':'verwacht','overdraagbaar':true,'datum':'2026-01-01'}]");
      case GEVER_NOT_INWONER ->
          werkrelatie(
              "'signalen':[{'id':'"
                  + PLANTED
                  + "','soort':'verzoek_wissel','gever':'consulent','datum':'2026-01-01'}]");
      case DATE_WITHOUT_PLAN ->
          werkrelatie(planted + "'overdracht':{'gepland':false,'datum':'2026-01-01'}");
      case DUPLICATE_ID ->
          werkrelatie("'toezeggingen':[" + toezegging() + "," + toezegging() + "]");
      case DUPLICATE_WAARNEMING ->
          werkrelatie("'waarnemingen':[" + waarneming("1") + "," + waarneming("2") + "]");
      case UNKNOWN_NAME -> regelset(planted + "'aanhoudingen':[{'handvat':'H99'}]");
      case EMPTY_LIST -> regelset(planted + "'aanhoudingen':[{'handvat':'H01','bij':[]}]");
      case NOT_FITTING ->
          regelset(
              planted
                  + "'signalen':[{'code':'eigen_x','gegeven':'minuten','dagen':3,'hoogstens':20}]");
      case RANGE_REFUSED ->
          regelset(planted + "'signalen':[{'code':'eigen_x','gegeven':'minuten','hoogstens':0}]");
      case CONDITION_TOO_LARGE ->
          regelset(
              planted
                  + "'regels':[{'als':"
                  + "{'niet':".repeat(9)
                  + "'stilte'"
                  + "}".repeat(9)
                  + "}]");
      case BEYOND_POWER -> regelset(planted + "'bevoegdheid':'standaard'");
    };
  }

  private static String regelset(String more) {
    return json(
        "{'schemaVersie':1,'doel':'werkrelatie','soort':'regelset','id':'eigen'," + more + "}");
  }

  private static String toezegging() {
    return "{'id':'" + PLANTED + "','uiterlijk':'2026-01-01'}";
  }

  private static String waarneming(String number) {
    return "{'id':'"
        + PLANTED
        + number
        + "','kwaliteit':'aandacht','perspectief':'inwoner','beleving':'gemist','datum':'2026-01-01'}";
  }
}
