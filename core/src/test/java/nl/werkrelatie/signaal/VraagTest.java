// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.model.Kanaal;
import org.junit.jupiter.api.Test;

/** What standard signalen ask, and what rule sets can ask. */
class VraagTest {

  @Test
  void no_two_signalen_ask_the_same() {
    Map<Vraag, Signaal> asked = new HashMap<>();
    for (Signaal signaal : Signaal.values()) {
      Signaal other = asked.put(signaal.vraag(), signaal);
      assertEquals(null, other, signaal + " asks the same as another signaal");
    }
  }

  @Test
  void a_signaal_of_a_known_form_is_a_row() {
    List<Signaal> several =
        Stream.of(Signaal.values())
            .filter(signaal -> signaal.vraag() instanceof Vraag.Samengesteld)
            .toList();
    assertEquals(
        List.of(
            Signaal.GEEN_VAKTOLK,
            Signaal.KANAAL_ANDERS_DAN_GEWENST,
            Signaal.NET_OVERGEDRAGEN,
            Signaal.AFGEZEGD_DOOR_GEMEENTE,
            Signaal.OPEN_TOEZEGGING,
            Signaal.HERSTEL_GEPROBEERD,
            Signaal.NIET_VEILIG_BEKEND,
            Signaal.VEILIG_KANAAL_ONBEKEND,
            Signaal.GROEI,
            Signaal.BELEVING_VERSCHILT,
            Signaal.INWONER_NIET_GEHOORD),
        several,
        "signalen with a class of their own");
  }

  @Test
  void every_channel_is_in_person_or_at_a_distance() {
    Set<Object> remote = new HashSet<>(((Vraag.Reeks) Signaal.OP_AFSTAND.vraag()).waarden());
    for (Kanaal kanaal : Kanaal.values()) {
      assertEquals(!remote.contains(kanaal), kanaal.isPersoonlijk(), kanaal.name());
    }
  }

  /** Bagage, self-reports and no-shows must not open to rule sets. */
  @Test
  void a_rule_set_can_ask_about_these_facts_alone() {
    List<Class<?>> facts =
        List.of(
            Maat.class, Aantal.class, LangsteStilte.class, LaatsteBeleving.class, Verloop.class);
    assertEquals(facts, Arrays.asList(Gegeven.class.getPermittedSubclasses()));
    assertEquals(Gegeven.class, EigenSignaal.class.getRecordComponents()[1].getType());
    assertEquals(13, Maat.values().length, "facts that FORMAT names as one whole number");
  }
}
