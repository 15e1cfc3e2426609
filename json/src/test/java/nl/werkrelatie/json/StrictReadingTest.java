// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.REFERENCES;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictReadingTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"wrongTypes", "wrongWords", "wrongDates", "wrongNames", "wrongDocuments"})
  void one_thing_wrong_is_told_with_code_and_pointer(
      String what, String document, String expected) {
    List<DocumentViolation> violations = Refusals.of(document);
    assertEquals(
        List.of(expected),
        Refusals.places(violations),
        () -> what + ": other violations in " + document);
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        bad(
            "a number for a text",
            "{" + ENVELOPE + ",'inwoner':{'id':5},'consulent':{'id':'C'}}",
            "WRONG_TYPE /inwoner/id"),
        bad(
            "true for a text",
            "{" + ENVELOPE + ",'inwoner':{'id':true},'consulent':{'id':'C'}}",
            "WRONG_TYPE /inwoner/id"),
        bad(
            "an object for a text",
            "{" + ENVELOPE + ",'inwoner':{'id':{'id':'x'}},'consulent':{'id':'C'}}",
            "WRONG_TYPE /inwoner/id"),
        bad(
            "a list for a text",
            "{" + ENVELOPE + ",'inwoner':{'id':['x']},'consulent':{'id':'C'}}",
            "WRONG_TYPE /inwoner/id"),
        bad("a text for a number", werkrelatie("'volgnummer':'5'"), "WRONG_TYPE /volgnummer"),
        bad("a fraction", werkrelatie("'volgnummer':2.0"), "WRONG_TYPE /volgnummer"),
        bad("another fraction", werkrelatie("'volgnummer':2.9"), "WRONG_TYPE /volgnummer"),
        bad("an exponent", werkrelatie("'volgnummer':1e2"), "WRONG_TYPE /volgnummer"),
        bad(
            "one above every int",
            werkrelatie("'volgnummer':2147483648"),
            "WRONG_TYPE /volgnummer"),
        bad(
            "one below every int",
            werkrelatie("'volgnummer':-2147483649"),
            "WRONG_TYPE /volgnummer"),
        bad(
            "a very long number",
            werkrelatie("'volgnummer':" + "9".repeat(30_000)),
            "WRONG_TYPE /volgnummer"),
        bad("false for a number", werkrelatie("'volgnummer':false"), "WRONG_TYPE /volgnummer"),
        bad(
            "a text for yes or no",
            werkrelatie("'overdracht':{'gepland':'true'}"),
            "WRONG_TYPE /overdracht/gepland"),
        bad(
            "a number for yes or no",
            werkrelatie("'overdracht':{'gepland':1}"),
            "WRONG_TYPE /overdracht/gepland"),
        bad("a number for a date", werkrelatie("'begin':20260101"), "WRONG_TYPE /begin"),
        bad(
            "a number for a word",
            werkrelatie("'zelfrapportages':[{'id':'z','soort':0,'datum':'2026-01-01'}]"),
            "WRONG_TYPE /zelfrapportages/0/soort"),
        bad("an object for a list", werkrelatie("'bagage':{}"), "WRONG_TYPE /bagage"),
        bad("a list for an object", werkrelatie("'team':[]"), "WRONG_TYPE /team"),
        bad(
            "a text in a list of objects",
            werkrelatie("'uitingen':['x']"),
            "WRONG_TYPE /uitingen/0"),
        bad(
            "a text for a set",
            moment("'doelen':'rechtmatigheid'"),
            "WRONG_TYPE /gespreksmomenten/0/doelen"),
        bad(
            "null for a required text",
            "{" + ENVELOPE + ",'inwoner':{'id':null},'consulent':{'id':'C'}}",
            "NULL_REFUSED /inwoner/id"),
        bad("null for an unknown date", werkrelatie("'begin':null"), "NULL_REFUSED /begin"),
        bad("null for a number", werkrelatie("'volgnummer':null"), "NULL_REFUSED /volgnummer"),
        bad("null for an object", werkrelatie("'team':null"), "NULL_REFUSED /team"),
        bad("null for a list", werkrelatie("'bagage':null"), "NULL_REFUSED /bagage"),
        bad("null in a list", werkrelatie("'bagage':[null]"), "NULL_REFUSED /bagage/0"),
        bad(
            "null in a set",
            moment("'doelen':[null]"),
            "NULL_REFUSED /gespreksmomenten/0/doelen/0"),
        bad(
            "null for yes or no",
            moment("'metVoorganger':null"),
            "NULL_REFUSED /gespreksmomenten/0/metVoorganger"),
        bad("a list as document", "[]", "WRONG_TYPE"),
        bad("a text as document", "'werkrelatie'", "WRONG_TYPE"),
        bad("null as document", "null", "NULL_REFUSED"));
  }

  static Stream<Arguments> wrongWords() {
    return Stream.of(
        bad(
            "an unknown word",
            moment("'kanaal':'postduif'"),
            "UNKNOWN_VALUE /gespreksmomenten/0/kanaal"),
        bad(
            "a word in capitals",
            moment("'kanaal':'KANTOOR'"),
            "UNKNOWN_VALUE /gespreksmomenten/0/kanaal"),
        bad(
            "a word with a space",
            moment("'kanaal':'kantoor '"),
            "UNKNOWN_VALUE /gespreksmomenten/0/kanaal"),
        bad("an empty word", moment("'kanaal':''"), "UNKNOWN_VALUE /gespreksmomenten/0/kanaal"),
        bad(
            "an unknown word in a set",
            moment("'doelen':['thee']"),
            "UNKNOWN_VALUE /gespreksmomenten/0/doelen/0"),
        bad(
            "a word twice in a set",
            moment("'doelen':['rechtmatigheid','rechtmatigheid']"),
            "DUPLICATE_ELEMENT /gespreksmomenten/0/doelen/1"),
        bad("an unknown vorm", bagage("'vorm':'koffer'"), "UNKNOWN_VALUE /bagage/0/vorm"),
        bad(
            "a later unknown vorm",
            bagage("'id':'b','vorm':'koffer','x':1"),
            "UNKNOWN_VALUE /bagage/0/vorm"),
        bad(
            "an unknown vorm before what is not read",
            bagage("'vorm':'koffer','x':[{'y':[1]}],'z':{}"),
            "UNKNOWN_VALUE /bagage/0/vorm"),
        bad("a number as vorm", bagage("'vorm':5"), "WRONG_TYPE /bagage/0/vorm"),
        bad("a later number as vorm", bagage("'id':'b','vorm':5"), "WRONG_TYPE /bagage/0/vorm"),
        bad("null as vorm", bagage("'vorm':null"), "NULL_REFUSED /bagage/0/vorm"),
        bad("no vorm", bagage("'id':'b'"), "MISSING /bagage/0/vorm"),
        bad("an empty bagage", bagage(""), "MISSING /bagage/0/vorm"),
        bad("a text as bagage", werkrelatie("'bagage':['koffer']"), "WRONG_TYPE /bagage/0"),
        bad(
            "a soort of the other vorm",
            bagage(SHARED + ",'vorm':'systeemkritiek','soort':'ziekte'"),
            "UNKNOWN_VALUE /bagage/0/soort"),
        bad(
            "vorm twice",
            bagage("'vorm':'systeemkritiek'," + SHARED + ",'vorm':'geschonden_levensverhaal'"),
            "DUPLICATE_PROPERTY /bagage/0/vorm"),
        bad(
            "a later vorm twice",
            bagage(SHARED + ",'vorm':'systeemkritiek','vorm':'systeemkritiek'"),
            "DUPLICATE_PROPERTY /bagage/0/vorm"),
        bad(
            "another doel",
            "{'schemaVersie':1,'doel':'opsporing','soort':'werkrelatie'," + REFERENCES + "}",
            "UNKNOWN_VALUE /doel"),
        bad(
            "an unknown soort of document",
            "{'schemaVersie':1,'doel':'werkrelatie','soort':'fraude'," + REFERENCES + "}",
            "UNKNOWN_VALUE /soort"),
        bad(
            "another soort of document",
            "{'schemaVersie':1,'doel':'werkrelatie','soort':'geval','id':'S01'}",
            "OTHER_KIND /soort"),
        bad(
            "version zero",
            "{'schemaVersie':0,'doel':'werkrelatie','soort':'werkrelatie'," + REFERENCES + "}",
            "NUMBER_OUT_OF_RANGE /schemaVersie"),
        bad(
            "a newer version",
            "{'schemaVersie':2,'doel':'iets nieuws','nieuw':1}",
            "NEWER_VERSION /schemaVersie"),
        bad(
            "half a character as an escape",
            "{" + ENVELOPE + ",'inwoner':{'id':'\\uD800'},'consulent':{'id':'C'}}",
            "LONE_SURROGATE /inwoner/id"),
        bad(
            "the other half",
            moment("'kanaal':'\\uDC00\\uD800'"),
            "LONE_SURROGATE /gespreksmomenten/0/kanaal"));
  }

  static Stream<Arguments> wrongDates() {
    Stream<Arguments> dates =
        Stream.of(
                "",
                "2026-1-1",
                "26-01-01",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-01-32",
                "2026-02-29",
                "1900-02-29",
                "2026-06-31",
                "20260101",
                "2026-01-01T00:00",
                "2026-01-01Z",
                "+2026-01-01",
                "-2026-01-01",
                "12026-01-01",
                "2026/01/01",
                "01-01-2026",
                " 2026-01-01",
                "2026-01-01 ",
                "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661",
                "2026-W01-1",
                "2026-001",
                "2026-01-0x")
            .map(
                date ->
                    bad(
                        "the date '" + date + "'",
                        werkrelatie("'begin':'" + date + "'"),
                        "DATE_REFUSED /begin"));
    Stream<Arguments> times =
        Stream.of(
                "",
                "9:30",
                "24:00",
                "23:60",
                "12:30:60",
                "12:30:61",
                "12",
                "1230",
                "12:30Z",
                "12:30+01:00",
                "12:30:15,5",
                "12:30:15.",
                "12:30:15.1234567890",
                "12.30",
                "12:3",
                "-1:30",
                "12:-3",
                "12:30:-1",
                "12:30:1",
                "T12:30",
                "1\u0662:30",
                "12:30:15.12x",
                "12:30.5")
            .map(
                time ->
                    bad(
                        "the time '" + time + "'",
                        moment("'tijd':'" + time + "'"),
                        "TIME_REFUSED /gespreksmomenten/0/tijd"));
    return Stream.concat(dates, times);
  }

  static Stream<Arguments> wrongNames() {
    return Stream.of(
        bad("an unknown property", werkrelatie("'score':5"), "UNKNOWN_PROPERTY /*"),
        bad(
            "an unknown property with content",
            werkrelatie("'bsn':{'a':[{'b':[]}]}"),
            "UNKNOWN_PROPERTY /*"),
        bad(
            "an unknown property deeper",
            moment("'reden':'x'"),
            "UNKNOWN_PROPERTY /gespreksmomenten/0/*"),
        bad("a name in other case", werkrelatie("'Begin':'2026-01-01'"), "UNKNOWN_PROPERTY /*"),
        bad("an empty name", werkrelatie("'':1"), "UNKNOWN_PROPERTY /*"),
        bad("half a character in a name", werkrelatie("'\\uD800':1"), "LONE_SURROGATE /*"),
        bad(
            "a property of the other vorm",
            bagage("'vorm':'systeemkritiek'," + SHARED + ",'gevolg':'schaamte'"),
            "UNKNOWN_PROPERTY /bagage/0/*"),
        bad(
            "a property twice",
            werkrelatie("'begin':'2026-01-01','begin':'2026-01-01'"),
            "DUPLICATE_PROPERTY /begin"),
        bad("an object twice", werkrelatie("'inwoner':{'id':'X'}"), "DUPLICATE_PROPERTY /inwoner"),
        bad(
            "an escaped name twice",
            werkrelatie("'begin':'2026-01-01','\\u0062egin':'2026-01-01'"),
            "DUPLICATE_PROPERTY /begin"),
        bad(
            "no id",
            "{" + ENVELOPE + ",'inwoner':{},'consulent':{'id':'C'}}",
            "MISSING /inwoner/id"),
        bad("no inwoner", "{" + ENVELOPE + ",'consulent':{'id':'C'}}", "MISSING /inwoner"),
        bad(
            "no version",
            "{'doel':'werkrelatie','soort':'werkrelatie'," + REFERENCES + "}",
            "MISSING /schemaVersie"),
        bad(
            "no zichtbaarheid",
            bagage("'vorm':'geschonden_levensverhaal','id':'b','datum':'2026-01-01'"),
            "MISSING /bagage/0/zichtbaarheid"),
        bad(
            "an overdracht that says nothing",
            werkrelatie("'overdracht':{}"),
            "MISSING /overdracht/gepland"));
  }

  static Stream<Arguments> wrongDocuments() {
    return Stream.of(
        bad("nothing", "", "SYNTAX_BROKEN"),
        bad("white space", " \n ", "SYNTAX_BROKEN"),
        bad("an open object", "{" + ENVELOPE, "SYNTAX_BROKEN"),
        bad(
            "an open object deeper",
            "{" + ENVELOPE + ",'inwoner':{'id':",
            "SYNTAX_BROKEN /inwoner"),
        bad("a comment", "{/* */" + ENVELOPE + "," + REFERENCES + "}", "SYNTAX_BROKEN"),
        bad("a trailing comma", "{" + ENVELOPE + "," + REFERENCES + ",}", "SYNTAX_BROKEN"),
        bad("a leading zero", werkrelatie("'volgnummer':05"), "SYNTAX_BROKEN"),
        bad("not a number", werkrelatie("'volgnummer':NaN"), "SYNTAX_BROKEN"),
        bad("a line end in a text", werkrelatie("'begin':'2026\n'"), "SYNTAX_BROKEN /begin"),
        bad("a null character", werkrelatie("'begin':\u0000"), "SYNTAX_BROKEN"),
        bad("another document after it", werkrelatie("") + werkrelatie(""), "TEXT_AFTER_END"),
        bad("a bracket after it", werkrelatie("") + "}", "TEXT_AFTER_END"),
        bad("a word after it", werkrelatie("") + " x", "TEXT_AFTER_END"),
        bad("a comma after it", werkrelatie("") + ",", "TEXT_AFTER_END"),
        bad("a null character after it", werkrelatie("") + "\u0000", "TEXT_AFTER_END"));
  }

  @Test
  void the_text_tells_the_allowed_words_and_not_the_given_one() {
    String text = Refusals.of(moment("'kanaal':'postduif'")).get(0).text();
    assertEquals(
        "is no known word; use one of kantoor, huisbezoek, buiten, video, telefoon, bericht, brief",
        text);
    assertTold(
        "is no known word; use one of geschonden_levensverhaal, systeemkritiek",
        werkrelatie("'bagage':[{'vorm':'koffer','id':'b'}]"));
    assertTold(
        "is missing; give a text, one of geschonden_levensverhaal, systeemkritiek",
        werkrelatie("'bagage':[{'id':'b'}]"));
  }

  @Test
  void an_object_is_asked_for_with_all_that_is_required_unless_that_is_much() {
    assertTold(
        "is a number; give an object with id and gevolg and datum", werkrelatie("'uitingen':[5]"));
    assertTold("is a number; give an object", werkrelatie("'waarnemingen':[5]"));
    assertTold("is a number; give an object", werkrelatie("'team':5"));
  }

  @Test
  void what_cannot_be_the_kind_of_a_value_is_told_once() {
    assertEquals(
        List.of("WRONG_TYPE /bagage/0/vorm"),
        Refusals.places(Refusals.of(werkrelatie("'bagage':[{'id':'b','vorm':5,'vorm':6}]"))));
  }

  @Test
  void a_document_that_is_no_json_is_told_from_one_that_ends_too_early() {
    assertTold("is no JSON here; check quotes, commas and brackets", "{'schemaVersie':1}");
    assertTold("ends before it is complete; give the whole document", "{\"schemaVersie\":1");
  }

  @Test
  void a_time_keeps_its_seconds_and_their_fraction() {
    for (String time :
        List.of(
            "00:00", "09:30", "23:59:59", "12:30:00.5", "12:30:15.000000001", "12:30:15.123456")) {
      String written =
          WerkrelatieJson.write(
              WerkrelatieJson.read(moment("'tijd':'" + time + "'")), JsonForm.COMPACT);
      String same = LocalTime.parse(time).toString();
      assertTrue(
          written.contains(json("'tijd':'" + same + "'")), () -> time + " came back as " + written);
    }
  }

  @Test
  void single_quotes_are_no_json() {
    assertEquals(List.of("SYNTAX_BROKEN"), Refusals.places(Refusals.of("{'schemaVersie':1}")));
  }

  @Test
  void properties_come_in_any_order() {
    String document =
        json(
            "{'toezeggingen':[{'uiterlijk':'2026-01-01','id':'t'}],"
                + "'bagage':[{"
                + SHARED
                + ",'overdraagbaar':false,'soort':'afwijzing','vorm':'systeemkritiek'},"
                + "{'datum':'2026-01-01','vorm':'geschonden_levensverhaal','zichtbaarheid':'gedeeld','id':'l'}],"
                + REFERENCES
                + ",'soort':'werkrelatie','doel':'werkrelatie','schemaVersie':1}");
    String ordered =
        werkrelatie(
            "'bagage':[{'vorm':'systeemkritiek','id':'b','soort':'afwijzing','zichtbaarheid':'gedeeld','overdraagbaar':false,"
                + "'datum':'2026-01-01'},"
                + "{'vorm':'geschonden_levensverhaal','id':'l','zichtbaarheid':'gedeeld','datum':'2026-01-01'}],"
                + "'toezeggingen':[{'id':'t','uiterlijk':'2026-01-01'}]");
    assertEquals(ordered, WerkrelatieJson.write(WerkrelatieJson.read(document), JsonForm.COMPACT));
  }

  @Test
  void an_empty_set_differs_from_an_absent_one_and_an_empty_list_does_not() {
    String known = moment("'doelen':[],'aanwezigen':[]");
    assertEquals(known, WerkrelatieJson.write(WerkrelatieJson.read(known), JsonForm.COMPACT));
    String absent = werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01'}]");
    assertEquals(
        absent,
        WerkrelatieJson.write(
            WerkrelatieJson.read(moment("'sleutelmomentVoor':[]")), JsonForm.COMPACT));
    String empty = werkrelatie("'bagage':[],'uitingen':[]");
    assertEquals(
        werkrelatie(""), WerkrelatieJson.write(WerkrelatieJson.read(empty), JsonForm.COMPACT));
  }

  private static final String SHARED = "'id':'b','zichtbaarheid':'gedeeld','datum':'2026-01-01'";

  private static String moment(String more) {
    return werkrelatie("'gespreksmomenten':[{'id':'m','datum':'2026-01-01'," + more + "}]");
  }

  private static String bagage(String content) {
    return werkrelatie("'bagage':[{" + content + "}]");
  }

  private static Arguments bad(String what, String document, String expected) {
    return Arguments.of(what, json(document), expected);
  }

  private static void assertTold(String text, String document) {
    assertEquals(text, Refusals.of(document).get(0).text());
  }
}
