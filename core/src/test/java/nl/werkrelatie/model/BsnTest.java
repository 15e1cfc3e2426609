// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** A BSN with its leading zero lost, or with more zeros before it, is no reference of a person. */
class BsnTest {
  private static final List<Function<String, Object>> PERSONS =
      List.of(
          Inwoner::of,
          Consulent::of,
          id -> Inwoner.of("W-1").withId(id),
          id -> Consulent.builder().id(id).build());

  /** Of seven digits and one more, that one alone makes a BSN that makes the sum come out. */
  @Property
  void of_eight_digits_only_those_that_pass_the_eleven_test_are_refused(
      @ForAll @IntRange(min = 0, max = 9_999_999) int seven) {
    String start = String.format("%07d", seven);
    int sum = 0;
    for (int index = 0; index < 7; index++) {
      sum += (8 - index) * (start.charAt(index) - '0');
    }
    for (int last = 0; last < 10; last++) {
      String id = start + last;
      assertRefused(last == sum % 11, id);
      assertRefused(
          last == sum % 11, start.substring(0, 4) + "-" + start.substring(4) + "." + last);
      assertRefused(last == sum % 11, "bsn:" + id);
      assertRefused(false, "W" + id);
      assertRefused(false, id + "W");
    }
  }

  @Tag("long")
  @Property
  void of_nine_digits_with_zeros_before_them_only_those_that_pass_the_eleven_test_are_refused(
      @ForAll @IntRange(min = 10_000_000, max = 99_999_999) int eight,
      @ForAll @IntRange(min = 1, max = 54) int zeros) {
    String start = Integer.toString(eight);
    int sum = 0;
    for (int index = 0; index < 8; index++) {
      sum += (9 - index) * (start.charAt(index) - '0');
    }
    for (int last = 0; last < 10; last++) {
      assertRefused(last == sum % 11, "0".repeat(zeros) + start + last);
      assertRefused(true, start + last);
      assertRefused(false, "1" + "0".repeat(zeros) + start + last);
    }
  }

  @Example
  void shorter_references_and_longer_numbers_are_accepted() {
    for (String id : List.of("0", "1", "1234567", "0000000001", "0001234567", "1123456782")) {
      assertRefused(false, id);
    }
    assertRefused(true, "0000123456782");
    assertRefused(true, "0000012345672");
    assertRefused(false, "0000123456783");
  }

  @Example
  void only_the_name_of_the_number_itself_may_stand_before_it() {
    for (String id : List.of("b.s.n.123456782", "bsn12345672")) {
      assertRefused(true, id);
    }
    for (String name : List.of("B", "BS", "BSNN", "BSNR", "BSX", "XSN", "NSB", "XBSN")) {
      assertRefused(false, name + "123456782");
      assertRefused(false, name + "12345672");
    }
    for (String id : List.of("123BSN456782", "123456782BSN", "1BSN23456782")) {
      assertRefused(false, id);
    }
  }

  @Example
  void zeros_alone_are_refused_only_where_they_could_be_one() {
    for (int length = 1; length <= 64; length++) {
      boolean nine = length == 8 || length == 9;
      assertRefused(nine, "0".repeat(length));
    }
  }

  @Example
  void the_ids_of_facts_stay_as_they_are() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertEquals("12345672", Gespreksmoment.of("12345672", day).id());
    assertEquals("0000123456782", Gespreksmoment.of("0000123456782", day).id());
  }

  private static void assertRefused(boolean refused, String id) {
    for (Function<String, Object> person : PERSONS) {
      assertEquals(refused, isRefused(person, id), () -> id + " is judged otherwise");
    }
  }

  private static boolean isRefused(Function<String, Object> person, String id) {
    try {
      person.apply(id);
      return false;
    } catch (InvalidValueException refused) {
      assertEquals(
          List.of(Violation.Code.ID_LOOKS_LIKE_BSN),
          refused.violations().stream().map(Violation::code).toList());
      return true;
    }
  }
}
