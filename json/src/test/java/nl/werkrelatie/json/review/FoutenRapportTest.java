// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.review.Controlepunt;
import nl.werkrelatie.review.Controlesoort;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.rules.Regelset;
import org.junit.jupiter.api.Test;

/**
 * Documents with mistakes of every kind in them, and the whole report an author reads of them. A
 * text that is changed on purpose is changed in the approved report too.
 */
class FoutenRapportTest {
  private static final Regelcontrole REPORT =
      Regelcontrole.of(List.of(regelset("met-fouten"), regelset("buurgemeente")));

  /** What no document can hold, because reading it tells of these already. */
  private static final Set<Controlesoort> TOLD_BY_READING =
      EnumSet.of(
          Controlesoort.GEWEIGERD, Controlesoort.NAAM_ONBEKEND, Controlesoort.VEILIGHEID_GERAAKT);

  @Test
  void the_documents_hold_every_kind_of_mistake() {
    Set<Controlesoort> found =
        REPORT.punten().stream()
            .map(Controlepunt::soort)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Controlesoort.class)));
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(TOLD_BY_READING)), found);
  }

  @Test
  void the_report_reads_as_approved_in_dutch() {
    assertEquals(resource("rapport-nl.txt"), REPORT.text(Locale.forLanguageTag("nl")));
  }

  @Test
  void the_report_reads_as_approved_in_english() {
    assertEquals(resource("rapport-en.txt"), REPORT.text(Locale.ENGLISH));
  }

  @Test
  void the_plain_mistakes_of_an_author_are_all_told_at_once_each_at_its_place() {
    DocumentRefusedException refused =
        assertThrows(
            DocumentRefusedException.class,
            () -> RegelsetJson.read(resource("vol-vergissingen.json")));
    assertEquals(
        List.of(
            "/datum",
            "/drempels/stilte",
            "/handvatten/0/tekst/en",
            "/regels/0/als/alle/0",
            "/regels/1/als",
            "/regels/2/want",
            "/regels/2/*",
            "/regels/4/als/alle/1/een/0",
            "/regels/5/handvat",
            "/regels/10/id",
            "/volgorde/0/dan",
            "/uitgeschakeld/1/regel",
            "/uitgeschakeld/2/regel"),
        refused.violations().stream().map(DocumentViolation::pointer).toList());
  }

  @Test
  void a_comma_too_many_is_told_with_its_line() {
    DocumentRefusedException refused =
        assertThrows(
            DocumentRefusedException.class,
            () -> RegelsetJson.read(resource("komma-te-veel.json")));
    assertEquals(List.of(24), refused.violations().stream().map(DocumentViolation::line).toList());
  }

  private static Regelset regelset(String name) {
    return RegelsetJson.read(resource(name + ".json"));
  }

  private static String resource(String name) {
    try (InputStream in = FoutenRapportTest.class.getResourceAsStream("/review/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new IllegalStateException(unread);
    }
  }
}
