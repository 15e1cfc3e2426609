// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with characters that nobody sees is refused where it stands, with the others. */
class HiddenTextTest {
  private static final List<String> PLACES =
      List.of(
          "/verantwoording/nl",
          "/verantwoording/en",
          "/handvatten/0/titel/nl",
          "/handvatten/0/titel/en",
          "/handvatten/0/tekst/nl",
          "/handvatten/0/tekst/en",
          "/regels/0/id",
          "/regels/0/want/nl",
          "/regels/0/want/en");

  @ParameterizedTest
  @ValueSource(strings = {"omgekeerd", "stuurtekens"})
  void every_such_text_of_a_rule_set_is_refused_at_its_place(String name) {
    String document = Documents.resource("hidden/regelset-" + name + ".json");
    List<DocumentViolation> violations = Refusals.of(() -> RegelsetJson.read(document));
    assertEquals(
        PLACES.stream().map(place -> "TEXT_REFUSED " + place).toList(),
        Refusals.places(violations));
    for (DocumentViolation violation : violations) {
      assertEquals('"', document.charAt(violation.column() - 1), "column " + violation);
      assertEquals(1, violation.line());
    }
    assertEquals(
        "regel 1, kolom "
            + violations.get(0).column()
            + ": /verantwoording/nl bevat een teken dat je niet ziet (een stuurteken, een teken dat de leesrichting keert of een regelscheider); laat dat weg",
        violations.get(0).inOneLine(Locale.forLanguageTag("nl")));
  }

  /** Every text of the example in turn: those a person reads, and names. */
  @Test
  void no_text_of_a_rule_set_and_no_title_of_a_geval_takes_one() {
    String example = Documents.resource(RegelsetJsonTest.EXAMPLE);
    List<String> refused = new ArrayList<>();
    Matcher texts = Pattern.compile("(?<=\\w\": ?\\[?)\"[^\"]+\"").matcher(example);
    while (texts.find()) {
      StringBuilder changed = new StringBuilder(example).insert(texts.end() - 1, "\\u202e");
      refused.addAll(Refusals.places(Refusals.of(() -> RegelsetJson.read(changed.toString()))));
    }
    for (String last :
        List.of(
            "/uitgever/nl",
            "/naam/en",
            "/handvatten/0/bronnen/0/id",
            "/handvatten/0/bronnen/0/naam/nl",
            "/handvatten/0/bronnen/0/adressen/0",
            "/handvatten/0/bronnen/0/toelichting/en",
            "/regels/1/id",
            "/volgorde/0/id",
            "/spanningen/0/id",
            "/spanningen/0/omgang/nl",
            "/uitgeschakeld/0/regel",
            "/uitgeschakeld/0/reden/nl")) {
      assertTrue(refused.contains("TEXT_REFUSED " + last), () -> last + " in " + refused);
    }
    assertEquals(
        List.of("TEXT_REFUSED /titel"),
        Refusals.places(Refusals.of(() -> GevalJson.read(geval("\\u2066")))));
  }

  @Tag("long")
  @Test
  void the_schema_refuses_the_same_characters_and_accepts_their_neighbours() {
    for (int point = 0; point <= 0x2070; point++) {
      if (point < 0xa2 || (point > 0x61a && point < 0x61e) || point > 0x200a) {
        String written = "a" + String.format("\\u%04x", point) + "b";
        String regelset =
            SchemaExceptionsTest.regelset("'regels':[]").replace("\"a\"", "\"" + written + "\"");
        String geval = geval(String.format("\\u%04x", point));
        Verdicts.agree(DocumentKind.REGELSET, regelset, () -> written);
        Verdicts.agree(DocumentKind.GEVAL, geval, () -> written);
        assertEquals(
            Verdicts.codes(DocumentKind.REGELSET, regelset),
            Verdicts.codes(DocumentKind.GEVAL, geval),
            written);
      }
    }
  }

  private static String geval(String hidden) {
    return Gevallen.document("S01")
        .replaceFirst("\"titel\": \"", Matcher.quoteReplacement("\"titel\": \"a" + hidden));
  }
}
