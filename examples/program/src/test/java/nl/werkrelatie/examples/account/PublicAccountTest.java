// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicAccountTest {
  private static final String ENTRY = "nl/algoritmeregister.json";
  private static final RuleEngine STANDARD = RuleEngine.standard();

  @Test
  void the_entry_follows_the_standard_of_the_register() throws IOException {
    JsonNode entry = JsonMapper.shared().readTree(page(STANDARD, ENTRY));
    assertEquals(List.of(), schema().validate(entry), "the schema of the register refuses it");
  }

  @Test
  void an_entry_with_a_text_that_is_too_long_would_be_refused() throws IOException {
    JsonNode entry = JsonMapper.shared().readTree(page(STANDARD, ENTRY));
    ((tools.jackson.databind.node.ObjectNode) entry).put("description_short", "x".repeat(400));
    assertFalse(schema().validate(entry).isEmpty());
  }

  @Test
  void every_page_is_filled_in_from_the_rules() {
    PublicAccount.pages(STANDARD, 12)
        .forEach((path, page) -> assertFalse(page.matches("(?s).*\\{[a-z]+}.*"), path));
  }

  @Test
  void the_numbers_and_thresholds_are_those_of_the_engine_that_is_used() {
    RuleEngine other =
        STANDARD
            .with(
                Rule.named("oudstad-overdracht")
                    .when(Signaal.OVERDRACHT_GEPLAND)
                    .suggest(STANDARD.handvat("H01").orElseThrow())
                    .because("een reden", "a reason"))
            .with(Drempels.standard().with(Drempel.STILTE, 77));
    Map<String, String> pages = PublicAccount.pages(other, 12);
    for (String path : pages.keySet()) {
      assertTrue(pages.get(path).contains(other.rules().size() + " r"), path);
      assertTrue(pages.get(path).contains("77"), path);
      assertFalse(page(STANDARD, path).contains("77"), path);
    }
  }

  @Test
  void what_only_the_organisation_knows_is_left_to_it() throws IOException {
    JsonNode entry = JsonMapper.shared().readTree(page(STANDARD, ENTRY));
    for (String own : List.of("organization", "contact", "impact_assessments", "risk_management")) {
      assertTrue(entry.get(own).asString().contains("VUL IN: "), own);
    }
    assertEquals("0000-00", entry.get("start_date").asString());
  }

  private static String page(RuleEngine engine, String path) {
    return PublicAccount.pages(engine, 12).get(path);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        PublicAccountTest.class.getResourceAsStream(
            "/algoritmeregister/publicatiestandaard-v1.0.0.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JsonMapper.shared().readTree(in));
    }
  }
}
