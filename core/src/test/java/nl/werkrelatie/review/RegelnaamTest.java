// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/** The files of examples: no two rules write one file, and every file system takes the name. */
class RegelnaamTest {
  private static final String FILE_NAME = "[a-z0-9][a-z0-9_-]{0,52}";

  @Test
  void a_plain_name_stands_for_itself() {
    for (Rule rule : StandaardCatalogus.catalogus().rules()) {
      assertEquals(rule.id(), Regelnaam.inBestand(rule.id()));
    }
  }

  @Test
  void a_changed_name_stays_readable_and_is_the_same_on_every_machine() {
    assertEquals(
        "on1-weinig-contact-HASH",
        Regelnaam.inBestand("ON1: weinig contact").replaceAll("[0-9a-f]{16}$", "HASH"));
    assertEquals("r-6a7e4a32-is-no-hash", Regelnaam.inBestand("r-6a7e4a32-is-no-hash"));
    assertEquals("regel-1-4d9175ea463f5527", Regelnaam.inBestand("Regel 1"));
  }

  @Test
  void names_that_a_file_system_would_take_for_one_stay_apart() {
    String changed = Regelnaam.inBestand("Regel 1");
    Map<String, String> files = new HashMap<>();
    Stream.of(
            "regel-1",
            "Regel-1",
            "REGEL-1",
            "regel 1",
            "regel:1",
            "regel/1",
            "regel\\1",
            "regel.1",
            "regel\n1",
            "re\u0301gel-1",
            "r\u00e9gel-1",
            ":",
            "/",
            "..",
            "-",
            "con",
            "CON",
            "con.x",
            changed,
            changed.substring(changed.length() - 16),
            "a".repeat(53),
            "a".repeat(54),
            "a".repeat(55),
            "A".repeat(54))
        .forEach(
            name -> {
              String before = files.put(Regelnaam.inBestand(name), name);
              assertEquals(null, before, "writes the file of " + name);
            });
    files.keySet().forEach(file -> assertTrue(file.matches(FILE_NAME), file));
  }

  @Tag("long")
  @Property
  void every_name_is_one_that_a_file_system_takes(
      @ForAll @StringLength(min = 1, max = 80) String name) {
    String file = Regelnaam.inBestand(name);
    assertTrue(file.matches(FILE_NAME), "a file is called otherwise");
    assertTrue(file.equals(name) || file.matches("(.*-)?[0-9a-f]{16}"), "changed without a hash");
  }

  @Test
  void two_rules_whose_names_differ_in_a_capital_write_four_files() {
    RuleEngine engine =
        RuleEngine.standard()
            .with(
                Regelsets.named("damdorp")
                    .rule("Regel: 1", Regelsets.standard("H20"), Signaal.STILTE)
                    .rule("regel: 1", Regelsets.standard("H32"), Signaal.STROEFHEID)
                    .build());
    List<String> files =
        Stream.of("Regel: 1", "regel: 1")
            .flatMap(rule -> Voorbeelden.in(engine).van(rule).gevallen(engine).stream())
            .map(Geval::id)
            .map(id -> id.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    assertEquals(4, files.size(), "files");
  }
}
