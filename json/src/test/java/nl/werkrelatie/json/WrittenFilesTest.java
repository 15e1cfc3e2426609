// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files that follow from the code stand as the code writes them; one command writes them all, and
 * whoever commits them reads the difference.
 */
class WrittenFilesTest {
  private static final String COMMAND =
      "mvn -B -ntp -pl json -am test -Dtest='Written*Test,VoorbeeldenTest' -Dsurefire.failIfNoSpecifiedTests=false -Dwrite";
  private static final boolean WRITE = System.getProperty("write") != null;
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  @Test
  void the_schemas_are_those_of_the_tables() throws IOException {
    Map<Path, String> schemas = new LinkedHashMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      schemas.put(
          BASE.resolve(
              "src/main/resources/nl/werkrelatie/json/schemas/" + Words.word(kind) + ".json"),
          JsonSchemas.of(kind));
    }
    schemas.put(
        BASE.resolve("src/main/resources/nl/werkrelatie/json/openapi/components.json"),
        JsonSchemas.openApi());
    assertWritten(schemas);
  }

  @Tag("long")
  @Test
  void the_words_of_the_format_mean_what_the_code_says_of_them() throws IOException {
    Path document = BASE.resolve("FORMAT.md");
    assertWritten(Map.of(document, FormatWords.in(Files.readString(document))));
  }

  @Test
  void the_standard_catalogue_is_as_it_was_last_looked_at() throws IOException {
    assertWritten(
        Map.of(
            BASE.resolve("src/test/resources/golden/regelset-standaard.json"),
            RegelsetJson.write(StandaardCatalogus.regelset())));
  }

  @Test
  void the_documents_of_the_examples_are_written_as_they_were_last_looked_at() throws IOException {
    Path golden = BASE.resolve("src/test/resources/golden");
    assertWritten(
        Map.of(
            golden.resolve("werkrelatie-vol.json"),
            WerkrelatieJson.write(Examples.full()),
            golden.resolve("../host/werkrelatie.json"),
            WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT) + "\n",
            golden.resolve("werkrelatie-zonder-bijzondere-gegevens.json"),
            WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens()),
            golden.resolve("../host/werkrelatie-zonder-bijzondere-gegevens.json"),
            WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens(), JsonForm.COMPACT)
                + "\n",
            golden.resolve("werkrelatie-voor-overdracht.json"),
            WerkrelatieJson.write(Examples.voorOverdracht()),
            golden.resolve("suggesties.json"),
            SmallCatalogus.stable(SuggestiesJson.write(SmallCatalogus.suggesties())),
            golden.resolve("voor-inwoner.json"),
            SmallCatalogus.stable(
                SuggestiesJson.write(
                    SmallCatalogus.engine().voorInwoner(Examples.full(), Examples.PEILDATUM)))));
  }

  @Test
  void answers_of_the_standard_rules_in_ids_are_written_as_they_were_last_looked_at()
      throws IOException {
    Path golden = BASE.resolve("src/test/resources/golden");
    Suggesties full = RuleEngine.standard().suggest(Examples.full(), Examples.PEILDATUM);
    Suggesties later =
        RuleEngine.standard().suggest(Examples.full(), Examples.PEILDATUM.plusDays(60));
    assertWritten(
        Map.of(
            golden.resolve("kort-antwoord-standaard.json"),
            SmallCatalogus.stable(SuggestiesJson.write(full.kort(), JsonForm.READABLE)),
            golden.resolve("kort-antwoord-team.json"),
            SmallCatalogus.stable(SuggestiesJson.write(full.voorTeam().kort(), JsonForm.READABLE)),
            golden.resolve("kort-antwoord-organisatie.json"),
            SmallCatalogus.stable(
                SuggestiesJson.write(full.voorOrganisatie().kort(), JsonForm.READABLE)),
            golden.resolve("vergelijking-standaard.json"),
            SmallCatalogus.stable(SuggestiesJson.write(full.compare(later)))));
  }

  @Test
  void the_documents_in_ids_are_written_as_they_were_last_looked_at() throws IOException {
    Path golden = BASE.resolve("src/test/resources/golden");
    RuleEngine engine = SmallCatalogus.engine();
    Suggesties suggesties = engine.suggest(Examples.full(), Examples.PEILDATUM);
    assertWritten(
        Map.of(
            golden.resolve("kort-antwoord.json"),
            SmallCatalogus.stable(SuggestiesJson.write(suggesties.kort(), JsonForm.READABLE)),
            golden.resolve("waarom-niet.json"),
            SuggestiesJson.write(suggesties.whyNot("V2")),
            golden.resolve("waarom-niet-samengesteld.json"),
            SuggestiesJson.write(
                RuleEngine.standard()
                    .with(
                        Rule.named("v9-samen")
                            .when(
                                any(
                                    all(Signaal.GROEI, not(Signaal.KENNISMAKING)),
                                    not(any(Signaal.STILTE, Signaal.TIJDSDRUK))))
                            .unless(Signaal.GEEN_TEAMOVERLEG)
                            .suggest(StandaardCatalogus.catalogus().handvat("H32").orElseThrow())
                            .because("hiervoor", "for this"))
                    .suggest(Examples.full(), Examples.PEILDATUM)
                    .whyNot("H32")),
            golden.resolve("vergelijking.json"),
            SmallCatalogus.stable(
                SuggestiesJson.write(
                    suggesties.compare(engine.suggest(Examples.minimal(), Examples.PEILDATUM)))),
            golden.resolve("catalogus.json"),
            SmallCatalogus.stable(CatalogusJson.write(engine))));
  }

  @Test
  void what_a_host_can_name_is_as_it_was_last_looked_at() throws Exception {
    Path golden = BASE.resolve("src/test/resources/golden");
    assertWritten(
        Map.of(
            golden.resolve("api-core.txt"),
            PublicApi.of(RuleEngine.class),
            golden.resolve("api-json.txt"),
            PublicApi.of(WerkrelatieJson.class)));
  }

  @Tag("long")
  @Test
  void the_published_gevallen_expect_what_the_engine_says_and_leave_nothing_out()
      throws IOException {
    assertWritten(GevallenWriter.files());
  }

  @Test
  void the_command_stands_among_the_recipes() throws IOException {
    assertTrue(Files.readString(BASE.resolve("../.github/CONTRIBUTING.md")).contains(COMMAND));
  }

  static void assertWritten(Map<Path, String> files) throws IOException {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      String kept = Files.exists(file.getKey()) ? Files.readString(file.getKey()) : "";
      if (WRITE && !kept.equals(file.getValue())) {
        Files.writeString(file.getKey(), file.getValue());
      } else {
        assertEquals(
            file.getValue(),
            kept,
            () -> file.getKey() + " is out of step; write it, and read what changed: " + COMMAND);
      }
    }
  }
}
