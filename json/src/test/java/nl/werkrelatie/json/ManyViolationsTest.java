// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Test;

class ManyViolationsTest {
  private static final String MANY =
      """
      {
        "schemaVersie": 1,
        "doel": "werkrelatie",
        "soort": "werkrelatie",
        "inwoner": {"id": "123456782", "hobby": "schaken"},
        "consulent": {"caseload": "veel"},
        "begin": "gisteren",
        "begin": "2026-01-01",
        "traject": {"begin": "2026-02-01", "einde": "2026-01-01"},
        "gespreksmomenten": [
          {"id": "m1", "datum": "2026-13-01", "kanaal": "fax"},
          {"id": "m2", "datum": "2026-01-01", "minuten": 0},
          {"id": "m3", "datum": "2026-01-01"},
          {"id": "m3", "datum": "2026-01-02", "metVoorganger": null}
        ]
      }
      """;

  @Test
  void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_document() {
    List<String> told =
        Refusals.of(MANY).stream()
            .map(
                violation ->
                    violation.line()
                        + ":"
                        + violation.column()
                        + " "
                        + violation.code()
                        + " "
                        + violation.pointer())
            .toList();
    assertEquals(
        List.of(
            "5:21 ID_LOOKS_LIKE_BSN /inwoner/id",
            "5:34 UNKNOWN_PROPERTY /inwoner/*",
            "6:16 MISSING /consulent/id",
            "6:29 WRONG_TYPE /consulent/caseload",
            "7:12 DATE_REFUSED /begin",
            "8:3 DUPLICATE_PROPERTY /begin",
            "9:47 EINDE_BEFORE_BEGIN /traject/einde",
            "11:27 DATE_REFUSED /gespreksmomenten/0/datum",
            "11:51 UNKNOWN_VALUE /gespreksmomenten/0/kanaal",
            "12:52 NUMBER_OUT_OF_RANGE /gespreksmomenten/1/minuten",
            "14:12 DUPLICATE_ID /gespreksmomenten/3/id",
            "14:58 NULL_REFUSED /gespreksmomenten/3/metVoorganger"),
        told);
  }

  @Test
  void the_message_tells_every_place_and_nothing_of_the_document() {
    String message = Refusals.refusal(() -> WerkrelatieJson.read(MANY)).getMessage();
    assertTrue(
        message.startsWith(
            "the document is refused: line 5, column 21: /inwoner/id looks like a BSN"),
        message);
    for (String content :
        List.of("123456782", "hobby", "schaken", "veel", "gisteren", "2026-13-01", "fax")) {
      assertEquals(-1, message.indexOf(content), () -> content + " is in: " + message);
    }
  }

  @Test
  void what_follows_from_a_refused_property_is_not_told_again() {
    List<DocumentViolation> violations =
        Refusals.of(
            werkrelatie(
                "'waarnemingen':[{'id':'w','kwaliteit':'x','perspectief':'inwoner','beleving':5,'datum':null}]"));
    assertEquals(
        List.of(
            "UNKNOWN_VALUE /waarnemingen/0/kwaliteit",
            "WRONG_TYPE /waarnemingen/0/beleving",
            "NULL_REFUSED /waarnemingen/0/datum"),
        Refusals.places(violations));
  }

  @Test
  void an_element_after_a_refused_one_keeps_its_index() {
    List<DocumentViolation> violations =
        Refusals.of(
            werkrelatie(
                "'toezeggingen':[5,{'id':'t','uiterlijk':'2026-01-01'},null,{'id':'t','uiterlijk':'2026-01-01'}]"));
    assertEquals(
        List.of(
            "WRONG_TYPE /toezeggingen/0",
            "NULL_REFUSED /toezeggingen/2",
            "DUPLICATE_ID /toezeggingen/3/id"),
        Refusals.places(violations));
  }

  @Test
  void an_element_before_a_refused_one_keeps_its_index_too() {
    List<DocumentViolation> violations =
        Refusals.of(
            werkrelatie(
                "'toezeggingen':[{'id':'t','uiterlijk':'2026-01-01'},{'id':'t','uiterlijk':'2026-01-01'},5]"));
    assertEquals(
        List.of("DUPLICATE_ID /toezeggingen/1/id", "WRONG_TYPE /toezeggingen/2"),
        Refusals.places(violations));
  }

  @Test
  void an_id_that_occurs_in_two_lists_is_told_at_the_later_one() {
    List<DocumentViolation> violations =
        Refusals.of(
            werkrelatie(
                "'gespreksmomenten':[{'id':'a','datum':'2026-01-01'}],'toezeggingen':[{'id':'a','uiterlijk':'2026-01-01'}]"));
    assertEquals(List.of("DUPLICATE_ID /toezeggingen/0/id"), Refusals.places(violations));
  }

  @Test
  void what_the_domain_refuses_is_told_at_its_attribute() {
    String twice =
        "{'id':'%s','kwaliteit':'aandacht','perspectief':'inwoner','beleving':'gemist','datum':'2026-01-01'}";
    String document =
        werkrelatie(
            "'volgnummer':0,'overdracht':{'gepland':false,'datum':'2026-01-01'},'bagage':["
                + "{'vorm':'geschonden_levensverhaal','id':'b1','zichtbaarheid':'verwacht','datum':'1899-12-31'},"
                + "{'vorm':'systeemkritiek','id':'b2','zichtbaarheid':'verwacht','overdraagbaar':true,'datum':'2026-01-01'}],"
                + "'waarnemingen':["
                + twice.formatted("w1")
                + ","
                + twice.formatted("w2")
                + "],"
                + "'uitingen':[{'id':'a b','gevolg':'armoede','datum':'2026-01-02','verlooptOp':'2026-01-01'}],"
                + "'signalen':[{'id':'s','soort':'rust_gevraagd','gever':'consulent','datum':'2026-01-01'}]");
    assertEquals(
        List.of(
            "NUMBER_OUT_OF_RANGE /volgnummer",
            "DATE_WITHOUT_PLAN /overdracht/datum",
            "LEVENSVERHAAL_NOT_GEDEELD /bagage/0/zichtbaarheid",
            "DATE_OUT_OF_RANGE /bagage/0/datum",
            "VERWACHT_OVERDRAAGBAAR /bagage/1/overdraagbaar",
            "DUPLICATE_WAARNEMING /waarnemingen/1",
            "ID_REFUSED /uitingen/0/id",
            "BEFORE_DATUM /uitingen/0/verlooptOp",
            "GEVER_NOT_INWONER /signalen/0/gever"),
        Refusals.places(Refusals.of(document)));
  }

  @Test
  void broken_syntax_stops_the_reading_after_what_was_found() {
    List<DocumentViolation> violations =
        Refusals.of(json("{" + ENVELOPE + ",'begin':'morgen','score':1,'team':{]"));
    assertEquals(
        List.of("DATE_REFUSED /begin", "UNKNOWN_PROPERTY /*", "SYNTAX_BROKEN /team"),
        Refusals.places(violations));
  }

  @Test
  void a_newer_version_is_told_alone() {
    String newer = json("{'schemaVersie':2,'doel':5,'soort':'werkrelatie','nieuw':null}");
    List<DocumentViolation> violations = Refusals.of(newer);
    assertEquals(List.of("NEWER_VERSION /schemaVersie"), Refusals.places(violations));
    assertEquals(
        "is newer than 1, the newest this library reads; update the library",
        violations.get(0).text());
  }

  /** A host may send an exception to another Java. */
  @Test
  void a_refusal_that_was_sent_elsewhere_tells_its_message_and_no_list() throws Exception {
    DocumentRefusedException refusal =
        new DocumentRefusedException(Refusals.of(werkrelatie("'volgnummer':0")));
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(refusal);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      DocumentRefusedException arrived = (DocumentRefusedException) in.readObject();
      assertEquals(refusal.getMessage(), arrived.getMessage());
      assertEquals(List.of(), arrived.violations());
    }
  }

  @Test
  void line_ends_of_every_kind_are_counted_once() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      DocumentViolation violation =
          Refusals.of(
                  json("{" + end + end + "  'x': 1," + ENVELOPE + "," + Documents.REFERENCES + "}"))
              .get(0);
      assertEquals(
          "3:3",
          violation.line() + ":" + violation.column(),
          () -> "with line end of length " + end.length());
    }
  }
}
