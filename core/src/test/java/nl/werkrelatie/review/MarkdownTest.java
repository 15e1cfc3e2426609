// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void a_version_that_looks_like_the_number_of_a_list_stays_as_it_is() {
    assertEquals("2026.2", Markdown.text("2026.2"));
    assertEquals("1\\. Bel", Markdown.text("1. Bel"));
    assertEquals("1\\)", Markdown.text("1)"));
  }

  @Test
  void a_sentence_is_ended_once() {
    assertEquals(
        List.of("ja.", "ja.", "ja?", "ja!"),
        Stream.of("ja", "ja.", "ja?", "ja!").map(Markdown::ended).toList());
  }
}
