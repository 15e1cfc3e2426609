// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an author is asked who mistyped a name. */
class NearestTest {
  private static final List<String> KNOWN = List.of("stilte", "stroefheid", "ON1", "ON12");

  @Test
  void a_name_in_other_capitals_is_that_name() {
    assertEquals(List.of("stilte"), Nearest.to("STILTE", KNOWN));
    assertEquals(List.of("stilte"), Nearest.to("Stillte", KNOWN));
    assertEquals(List.of("ON1"), Nearest.to("on1", KNOWN));
  }

  @Test
  void a_name_that_looks_like_none_has_no_neighbour() {
    assertEquals(List.of(), Nearest.to("KENNISMAKING", KNOWN));
    assertEquals(List.of(), Nearest.to("?", KNOWN));
  }

  @Test
  void around_a_name_are_the_nearest_and_then_those_that_hold_it_whole() {
    assertEquals(List.of("ON1", "ON12"), Nearest.around("ON11", KNOWN));
    assertEquals(List.of("ON12"), Nearest.around("NO12", KNOWN));
    assertEquals(List.of("stilte"), Nearest.around("tilt", KNOWN));
    assertEquals(List.of("stroefheid"), Nearest.around("heid", KNOWN));
    assertEquals(List.of(), Nearest.around("hei", KNOWN), "three letters are in many a name");
    assertEquals(List.of(), Nearest.around("O", KNOWN), "nothing would be left of it");
  }

  @Test
  void a_text_that_is_no_name_at_all_is_not_looked_up() {
    assertEquals(List.of(), Nearest.to("x".repeat(81), List.of("x".repeat(82))));
  }

  @Test
  void the_longest_that_is_looked_up_has_eighty_letters() {
    String longest = "x".repeat(80);
    assertEquals(List.of(longest + "y"), Nearest.to(longest, List.of(longest + "y")));
  }

  @Test
  void only_two_letters_that_were_swapped_with_each_other_count_as_one_slip() {
    assertEquals(List.of("ba"), Nearest.around("ab", List.of("ba")));
    assertEquals(List.of(), Nearest.around("ab", List.of("bc", "ca")));
    assertEquals(List.of(), Nearest.around("a", List.of("b", "ab")));
  }

  @Test
  void letters_in_the_wrong_order_come_before_a_letter_that_differs() {
    assertEquals(List.of("abdc", "abcx"), Nearest.around("abcd", List.of("abcx", "abdc")));
    assertEquals(
        List.of("bcdefa", "abcxyf"), Nearest.around("abcdef", List.of("abcxyf", "bcdefa")));
  }

  @Test
  void a_name_of_another_length_is_near_as_long_as_the_letters_put_in_are_few_enough() {
    assertEquals(List.of("abcdefgh"), Nearest.to("abcdef", List.of("abcdefgh")));
    assertEquals(List.of(), Nearest.to("abcdef", List.of("abcdefghi")));
    assertEquals(List.of("abcdefgh"), Nearest.to("bcdefg", List.of("abcdefgh")));
    assertEquals(List.of("abcd"), Nearest.to("abcdef", List.of("abcd")));
    assertEquals(List.of(), Nearest.to("abcdef", List.of("abc")));
  }

  @Test
  void swaps_alone_are_half_as_far_as_letters_that_differ() {
    assertEquals(List.of("bacd"), Nearest.to("abdc", List.of("bacd", "abxy")));
    assertEquals(List.of("badcfe"), Nearest.to("abcdef", List.of("badcfe")));
    assertEquals(List.of("badc"), Nearest.to("abcd", List.of("badc")));
    assertEquals(List.of(), Nearest.to("abcd", List.of("badx")));
  }

  @Test
  void among_very_many_names_none_is_said_to_be_near() {
    List<String> many =
        Stream.concat(Stream.of("stilte"), IntStream.range(0, 499).mapToObj(Integer::toString))
            .toList();
    assertEquals(List.of("stilte"), Nearest.to("stillte", many));
    List<String> more = Stream.concat(many.stream(), Stream.of("499")).toList();
    assertEquals(List.of(), Nearest.to("stillte", more));
    assertEquals(List.of("stilte"), Nearest.around("stillte", more));
  }
}
