// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.Scalars;
import nl.werkrelatie.json.codec.Table;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Test;

/** What a table asks of a document, whatever the type; the tables here are made within a test. */
class ObjectCodecTest {
  /** Of the envelope around every document. */
  private static final int ENVELOPE = 3;

  @Test
  void only_what_every_document_gives_is_missed_wherever_it_stands_in_the_table() {
    for (List<String> names : List.of(List.of("A", "b"), List.of("b", "A"), List.of("A", "B"))) {
      List<String> required = names.stream().filter(ObjectCodecTest::isRequired).toList();
      assertEquals(List.of(), missed(names, required), "all that is required is given");
      for (String given : names) {
        List<String> others = new ArrayList<>(required);
        others.remove(given);
        assertEquals(
            others.stream().map(name -> "MISSING /" + name).toList(),
            missed(names, List.of(given)),
            () -> given + " of " + names);
      }
    }
  }

  @Test
  void as_many_properties_as_bits_are_each_missed_and_one_more_is_no_table() {
    List<String> most =
        IntStream.range(ENVELOPE, Long.SIZE).mapToObj(number -> "P" + number).toList();
    assertEquals(List.of(), missed(most, most));
    for (String one : most) {
      List<String> others = new ArrayList<>(most);
      others.remove(one);
      assertEquals(List.of("MISSING /" + one), missed(most, others));
    }
    List<String> more = new ArrayList<>(most);
    more.add("P");
    assertThrowsExactly(IllegalStateException.class, () -> document(more));
  }

  @Test
  void a_name_stands_in_a_table_once() {
    assertThrowsExactly(IllegalStateException.class, () -> document(List.of("a", "b", "a")));
    assertThrowsExactly(IllegalStateException.class, () -> document(List.of("soort")));
  }

  /** What is missed when only these are given; capitals stand for what is required. */
  private static List<String> missed(List<String> names, List<String> given) {
    Map<String, String> values = new TreeMap<>();
    given.forEach(name -> values.put(name, "x" + name));
    String document =
        Documents.json(
            "{"
                + Documents.ENVELOPE
                + String.join(
                    "", given.stream().map(name -> ",'" + name + "':'x" + name + "'").toList())
                + "}");
    List<String> missed = new ArrayList<>();
    try {
      assertEquals(values, document(names).read(document.toCharArray(), Limits.standard()));
    } catch (DocumentRefusedException refused) {
      missed.addAll(Refusals.places(refused.violations()));
    }
    Collections.sort(missed);
    return missed;
  }

  private static boolean isRequired(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static Document<Map<String, String>> document(List<String> names) {
    Table<Map<String, String>, Map<String, String>> table =
        ObjectCodec.named("ding", TreeMap::new, built -> built);
    for (String name : names) {
      if (isRequired(name)) {
        table.required(
            name, Scalars.TEXT, map -> map.get(name), (map, text) -> map.put(name, text));
      } else {
        table.optional(
            name,
            Scalars.TEXT,
            map -> Optional.ofNullable(map.get(name)),
            (map, text) -> map.put(name, text));
      }
    }
    return Document.of(DocumentKind.WERKRELATIE, table.done());
  }
}
