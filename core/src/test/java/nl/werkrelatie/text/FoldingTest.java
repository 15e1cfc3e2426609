// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every text for a person is folded in one way. */
class FoldingTest {

  @Property(tries = 500)
  void no_line_is_wider_unless_one_piece_is_and_no_word_is_lost(
      @ForAll @IntRange(min = 40, max = 200) int width,
      @ForAll @IntRange(min = 0, max = 30) int first,
      @ForAll @IntRange(min = 0, max = 30) int hanging,
      @ForAll("pieces") List<String> pieces) {
    String begin = "|".repeat(first);
    String further = ".".repeat(hanging);
    List<String> lines = new Folding(width).lines(begin, further, pieces).lines().toList();
    List<String> words = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      String prefix = at == 0 ? begin : further;
      assertTrue(line.startsWith(prefix), line);
      String rest = line.substring(prefix.length());
      assertTrue(line.length() <= width || pieces.contains(rest), width + ": " + line);
      if (!rest.isEmpty()) {
        words.addAll(List.of(rest.split(" ")));
      }
    }
    assertEquals(List.of(String.join(" ", pieces).split(" ")), words);
  }

  @Property(tries = 200)
  void what_is_folded_fills_its_lines(
      @ForAll @IntRange(min = 40, max = 200) int width, @ForAll("pieces") List<String> pieces) {
    List<String> lines = new Folding(width).lines("", "", pieces).lines().toList();
    int done = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      done += lines.get(at).length() + 1;
      String next = nextPiece(pieces, done);
      assertTrue(
          lines.get(at).length() + 1 + next.length() > width,
          "'" + next + "' would fit behind '" + lines.get(at) + "' in " + width);
    }
  }

  @Test
  void a_piece_with_spaces_stays_together() {
    String kept = "waar of hoe: op kantoor";
    assertEquals(
        "- woord woord woord\n  " + kept + " en meer\n",
        new Folding(40).lines("- ", "  ", List.of("woord", "woord", "woord", kept, "en", "meer")));
  }

  @Test
  void a_long_word_goes_under_its_label_only_where_that_makes_it_fit() {
    Folding folding = new Folding(40);
    String fits = "x".repeat(38);
    assertEquals("label:\n  " + fits + "\n", folding.lines("label:", "  ", fits));
    String longer = "x".repeat(39);
    assertEquals("label:" + longer + "\n", folding.lines("label:", "  ", longer));
  }

  @Test
  void a_heading_is_underlined_as_far_as_a_line_goes() {
    Folding folding = new Folding(40);
    assertEquals("één\n===\n", folding.underlined("één", '='));
    assertEquals(
        "woord ".repeat(6).strip() + "\nwoord woord\n" + "-".repeat(40) + "\n",
        folding.underlined("woord ".repeat(8).strip(), '-'));
  }

  @Test
  void less_than_forty_columns_are_refused_and_told() {
    assertEquals(40, new Folding(40).width());
    String said = assertThrows(IllegalArgumentException.class, () -> new Folding(39)).getMessage();
    assertEquals("width is 39; give 40 columns of a terminal or more", said);
  }

  /** The piece that begins at this place of all pieces joined by spaces. */
  private static String nextPiece(List<String> pieces, int at) {
    int begin = 0;
    for (String piece : pieces) {
      if (begin == at) {
        return piece;
      }
      begin += piece.length() + 1;
    }
    throw new IllegalStateException("a line is broken inside a piece");
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    StringArbitrary word = Arbitraries.strings().withChars("abcé’").ofMinLength(1);
    Arbitrary<String> some = word.ofMaxLength(12);
    Arbitrary<String> together =
        some.list().ofMinSize(2).ofMaxSize(5).map(all -> String.join(" ", all));
    return Arbitraries.frequencyOf(
            Tuple.of(12, some), Tuple.of(2, together), Tuple.of(1, word.ofMaxLength(250)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }
}
