// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks stand wherever a document can hold text; however it is broken, no mark comes out. */
@Tag("long")
class LeakSweepTest {
  private static final String MARK = Marks.TEXT;
  private static final String NUMBER_MARK = Marks.NUMBER;
  private static final String BSN_MARK = Marks.BSN;

  /** A kind of document with a mark for every id, and its reader. */
  private record Kind(
      String name, String document, Consumer<String> reader, Consumer<byte[]> bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Overheard overheard = new Overheard();

  @AfterEach
  void no_mark_came_out_on_the_standard_streams_or_in_a_log() {
    overheard.close();
    Marks.assertNone("printed or logged", overheard.said());
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind(
            "werkrelatie", marked(Documents.full()), WerkrelatieJson::read, WerkrelatieJson::read),
        new Kind("geval", marked(Gevallen.document("S12")), GevalJson::read, GevalJson::read));
  }

  static Stream<UnaryOperator<String>> wrongValues() {
    return Stream.of(
        value -> "\"" + MARK + " met spatie\"",
        value -> "\"" + MARK + "\\uD800\"",
        value -> "\"" + MARK + "\\q\"",
        value -> "\"" + MARK + "\n\"",
        value -> "\"BSN " + BSN_MARK + "\"",
        value -> "\"" + BSN_MARK + "\"",
        value -> "\"2026-13-01 " + MARK + "\"",
        value -> "\"" + MARK.repeat(4000) + "\"",
        value -> "{\"" + MARK + "\":\"" + MARK + "\"}",
        value -> "[\"" + MARK + "\"]",
        value -> "[".repeat(40) + "\"" + MARK + "\"",
        value -> "[" + "\"GEHEIM\",".repeat(Limits.standard().tokens()) + "1]",
        value -> "null",
        value -> MARK,
        value -> "'" + MARK + "'",
        value -> NUMBER_MARK,
        value -> NUMBER_MARK + ".5",
        value -> "-" + NUMBER_MARK + "e99999",
        value -> "0" + NUMBER_MARK,
        value -> NUMBER_MARK + MARK,
        value -> value + " " + MARK,
        value -> value + ", \"" + MARK + "\": \"" + MARK + "\"",
        value -> value + " // " + MARK);
  }

  static Stream<UnaryOperator<String>> wrongNames() {
    return Stream.of(
        name -> "\"" + MARK + "\"",
        name -> "\"" + MARK + "/~0\\u0041\"",
        name -> "\"" + MARK + "\\uD800\"",
        name -> "\"" + MARK.repeat(4000) + "\"",
        name -> MARK,
        name -> name + ":\"" + MARK + "\"," + name,
        name -> "\"" + MARK + "\":{\"" + MARK + "\":[\"" + MARK + "\"]}," + name,
        name -> name + " " + MARK);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_mark_comes_out_when_one_value_or_name_is_broken(Kind kind) {
    List<UnaryOperator<String>> forValues = wrongValues().toList();
    List<UnaryOperator<String>> forNames = wrongNames().toList();
    for (Place place : Place.in(kind.document())) {
      for (UnaryOperator<String> breaking : place.isName() ? forNames : forValues) {
        if (!isFreeText(kind.document(), place)) {
          assertSilent(kind, place.replaced(kind.document(), breaking));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_mark_comes_out_when_everything_is_broken_at_once(Kind kind) {
    for (UnaryOperator<String> breaking : wrongValues().limit(6).toList()) {
      String document = kind.document();
      List<Place> places = Place.in(document);
      for (int last = places.size() - 1; last > 6; last--) {
        document =
            places
                .get(last)
                .replaced(document, places.get(last).isName() ? name -> name : breaking);
      }
      assertSilent(kind, document);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_mark_comes_out_when_the_document_ends_too_early(Kind kind) {
    byte[] whole = kind.document().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertSilent(kind.name() + " of " + length + " bytes", () -> kind.bytes().accept(part));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_mark_comes_out_when_a_byte_is_no_text(Kind kind) {
    byte[] whole = kind.document().getBytes(StandardCharsets.UTF_8);
    for (int index = 0; index < whole.length; index++) {
      byte[] broken = whole.clone();
      broken[index] = (byte) 0xFF;
      assertSilent(kind.name() + " with byte " + index, () -> kind.bytes().accept(broken));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_mark_comes_out_around_the_document(Kind kind) {
    Stream.of(
            kind.document() + MARK,
            kind.document() + "\"" + MARK + "\"",
            kind.document() + kind.document(),
            MARK + kind.document(),
            "\uFEFF" + kind.document(),
            "\"" + MARK + "\"",
            "[" + kind.document() + "]",
            kind.document() + " ".repeat(Limits.standard().length()))
        .forEach(document -> assertSilent(kind, document));
  }

  @Test
  void no_mark_comes_out_when_the_domain_refuses() {
    String waarneming =
        "{\"id\":\"%s\",\"kwaliteit\":\"aandacht\",\"perspectief\":\"inwoner\",\"beleving\":\"gemist\",\"datum\":\"2026-01-01\"}";
    String document =
        Documents.werkrelatie(
            "\"waarnemingen\":["
                + waarneming.formatted(MARK + 1)
                + ","
                + waarneming.formatted(MARK + 1)
                + "],"
                + "\"toezeggingen\":[{\"id\":\""
                + MARK.repeat(20)
                + "\",\"uiterlijk\":\"1733-01-01\"}],"
                + "\"traject\":{\"begin\":\"2026-02-02\",\"einde\":\"2026-01-01\"}");
    assertSilent("domain", () -> WerkrelatieJson.read(document));
  }

  private static void assertSilent(Kind kind, String document) {
    assertSilent(kind.name(), () -> kind.reader().accept(document));
  }

  private static void assertSilent(String what, Runnable reading) {
    DocumentRefusedException refusal = Refusals.refusal(reading::run);
    Marks.assertNone(what, Marks.told(refusal));
  }

  /** The id and the title of a geval are the only texts that may be almost anything. */
  private static boolean isFreeText(String document, Place place) {
    String before = document.substring(0, place.start());
    return before.endsWith("\"titel\": ") || before.endsWith("\"geval\",\n  \"id\": ");
  }

  /** The document with a mark in every id. */
  private static String marked(String document) {
    String marked = document;
    for (int number = 1; marked.matches("(?s).*\"id\": \"(?!GEHEIM).*"); number++) {
      marked =
          marked.replaceFirst("\"id\": \"(?!GEHEIM)[^\"]*\"", "\"id\": \"GEHEIM" + number + "\"");
    }
    return marked;
  }
}
