// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of ours has no document leaves no {@code {}} and no form of its own, wherever it stands. */
class HostMapperOtherTypesTest {
  private static final Geval GEVAL = Gevallen.van("S01");
  private static final LocalDate DAY = GEVAL.peildatum();
  private static final RuleEngine ENGINE = RuleEngine.standard();

  static List<HostMapper> all() {
    return HostMapper.all();
  }

  /** One value of each kind of type: a result, a record, an engine, a catalogue, a check. */
  private static List<Object> values() {
    Suggesties suggesties = ENGINE.suggest(GEVAL.werkrelatie(), DAY);
    return List.of(
        suggesties.alle().get(0),
        suggesties.alle().get(0).handvat(),
        suggesties.alle().get(0).redenen().get(0),
        suggesties.herkomst(),
        ENGINE,
        ENGINE.rules().get(0),
        Drempels.standard(),
        suggesties.signalen(),
        StandaardCatalogus.catalogus(),
        Gevallen.index().get(0),
        Limits.standard(),
        Regelcontrole.of(List.of()));
  }

  /** An object of the host's own that holds one of ours; not public, so not taken for ours. */
  record Screen(String titel, Object inhoud) {}

  @ParameterizedTest
  @MethodSource("all")
  void it_is_refused_alone_and_in_what_is_the_host_s(HostMapper mapper) {
    for (Object value : values()) {
      for (Object holder :
          List.of(
              value,
              List.of(value),
              new Object[] {value},
              Map.of("een", value),
              new Screen("x", value),
              new Screen("x", List.of(Map.of("een", value))))) {
        Exception refusal =
            assertThrows(Exception.class, () -> mapper.write(holder), value.getClass()::getName);
        String way = value == ENGINE ? "its catalogus" : "the suggesties, regelset or geval";
        assertTrue(
            String.valueOf(refusal.getMessage()).contains(" has no JSON of its own; write " + way),
            refusal::getMessage);
        assertFalse(refusal.getMessage().startsWith("Screen "), refusal::getMessage);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_is_not_read_either(HostMapper mapper) {
    for (Object value : values()) {
      Exception refusal = assertThrows(Exception.class, () -> mapper.read("{}", value.getClass()));
      assertTrue(
          String.valueOf(refusal.getMessage()).contains(" has no JSON of its own; "),
          refusal::getMessage);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void of_an_engine_is_told_that_its_catalogus_can_be_written(HostMapper mapper) {
    Exception refusal = assertThrows(Exception.class, () -> mapper.write(ENGINE));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .contains("RuleEngine has no JSON of its own; write its catalogus with CatalogusJson"),
        refusal::getMessage);
  }
}
