// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.Geval;
import nl.werkrelatie.json.Gevallen;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** The library is measured against others that do the same work. */
class HandwrittenTest {

  static Stream<Werkrelatie> werkrelaties() {
    return Stream.concat(
        Stream.of(InventedWerkrelatie.withMoments(10), InventedWerkrelatie.withMoments(40)),
        Gevallen.all().map(Geval::werkrelatie));
  }

  @ParameterizedTest
  @MethodSource("werkrelaties")
  void reads_what_the_library_reads(Werkrelatie werkrelatie) {
    for (JsonForm form : JsonForm.values()) {
      String document = WerkrelatieJson.write(werkrelatie, form);
      assertEquals(werkrelatie, HandwrittenReader.read(document), "read from a text");
      assertEquals(werkrelatie, HandwrittenReader.read(bytes(document)), "read from bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("werkrelaties")
  void writes_what_the_library_writes(Werkrelatie werkrelatie) {
    String document = WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    assertEquals(document, HandwrittenWriter.text(werkrelatie));
    assertArrayEquals(bytes(document), HandwrittenWriter.bytes(werkrelatie));
  }

  @ParameterizedTest
  @MethodSource("werkrelaties")
  void the_plain_records_lose_nothing(Werkrelatie werkrelatie) {
    String document = WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    PlainRecords.Relatie records = PlainRecords.read(document);
    assertEquals(records, PlainRecords.read(bytes(document)), "records from bytes");
    assertEquals(werkrelatie, WerkrelatieJson.read(PlainRecords.text(records)));
    assertEquals(werkrelatie, WerkrelatieJson.read(PlainRecords.bytes(records)));
  }

  @ParameterizedTest
  @MethodSource("nl.werkrelatie.examples.benchmark.BrokenDocuments#all")
  void refuses_what_the_library_refuses_at_the_same_place(BrokenDocuments.Broken broken) {
    assertEquals(refusedByLibrary(broken.document()), refusedByHand(broken.document()));
  }

  @Test
  void the_plain_records_let_pass_what_others_refuse() {
    long passed = BrokenDocuments.all().filter(broken -> recordsAccept(broken.document())).count();
    assertTrue(passed > 0, "plain records refuse everything, so they are not lax");
  }

  private static boolean recordsAccept(byte[] document) {
    try {
      PlainRecords.read(document);
      return true;
    } catch (JacksonException refused) {
      return false;
    }
  }

  private static List<String> refusedByLibrary(byte[] document) {
    return places(
        assertThrows(DocumentRefusedException.class, () -> WerkrelatieJson.read(document))
            .violations());
  }

  private static List<String> refusedByHand(byte[] document) {
    return places(assertThrows(Refusal.class, () -> HandwrittenReader.read(document)).violations());
  }

  private static List<String> places(List<DocumentViolation> violations) {
    return violations.stream()
        .map(each -> each.line() + ":" + each.column() + " " + each.code() + " " + pointer(each))
        .sorted()
        .toList();
  }

  /** Where the syntax breaks, the two know the line and column but name other properties. */
  private static String pointer(DocumentViolation violation) {
    return violation.code() == DocumentViolation.Code.SYNTAX_BROKEN ? "" : violation.pointer();
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
