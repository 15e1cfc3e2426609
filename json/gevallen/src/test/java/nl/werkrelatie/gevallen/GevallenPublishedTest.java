// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.gevallen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.GevalJson;
import org.junit.jupiter.api.Test;

/**
 * Every published geval is reached from its own module; what the set holds is tested in the module
 * of the format.
 */
class GevallenPublishedTest {
  private static final List<String> IDS =
      Gevallen.index().stream().map(Gevalverwijzing::id).toList();

  @Test
  void the_gevallen_lie_in_a_module_of_their_own() {
    assertEquals("nl.werkrelatie.gevallen", Gevallen.class.getModule().getName());
  }

  @Test
  void every_published_geval_is_reached_in_the_order_of_the_index() {
    assertTrue(IDS.contains("S01"), "the index is of another set");
    assertEquals(IDS, Gevallen.alle().map(Geval::id).toList());
  }

  @Test
  void a_geval_and_its_document_are_the_same() {
    for (String id : IDS) {
      assertEquals(Gevallen.van(id), GevalJson.read(Gevallen.document(id)), id);
      assertEquals(id, Gevallen.van(id).id());
    }
  }

  @Test
  void a_geval_that_is_not_published_is_refused() {
    for (String id : List.of("S09", "", "index", "../GevalJson", "s01")) {
      assertThrowsExactly(
          IllegalArgumentException.class, () -> Gevallen.van(id), () -> "'" + id + "' was read");
      assertThrowsExactly(
          IllegalArgumentException.class,
          () -> Gevallen.document(id),
          () -> "'" + id + "' was given");
    }
  }
}
