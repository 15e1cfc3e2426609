// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;

class EnginesTest {
  @TempDir Path folder;
  private Path file;
  private String regelset;

  @BeforeEach
  void write_a_rule_set() throws IOException {
    try (var in = EnginesTest.class.getResourceAsStream("/oudewater-noord.json")) {
      regelset = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    file = Files.writeString(folder.resolve("ons.json"), regelset);
  }

  private String files() {
    return "werkrelatie.regelsets=" + file.toUri();
  }

  @Test
  void these_tests_run_on_the_version_of_Boot_they_are_meant_for() {
    assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("boot.expected"));
  }

  @Test
  void without_properties_the_engine_is_the_standard_one() {
    Host.runner()
        .run(
            host -> {
              RuleEngine engine = host.getBean(RuleEngine.class);
              assertThat(engine.suggest(Host.werkrelatie(), Host.DAY))
                  .hasToString(
                      RuleEngine.standard().suggest(Host.werkrelatie(), Host.DAY).toString());
              assertThat(engine.drempels()).isEqualTo(Drempels.standard());
            });
  }

  @Test
  void a_threshold_is_set_in_every_spelling_that_Spring_knows() {
    for (String code : List.of("veel-voorgangers", "veelVoorgangers", "VEEL_VOORGANGERS")) {
      Host.runner()
          .withPropertyValues("werkrelatie.drempels." + code + "=7")
          .run(
              host ->
                  assertThat(
                          host.getBean(RuleEngine.class)
                              .drempels()
                              .waarde(Drempel.VEEL_VOORGANGERS))
                      .isEqualTo(OptionalInt.of(7)));
    }
  }

  @Test
  void a_threshold_that_is_set_leaves_those_that_the_host_set_in_code() {
    RuleEngine own =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.VEEL_VOORGANGERS, 7));
    Host.runner()
        .withPropertyValues("werkrelatie.drempels.recent=200")
        .run(
            host -> {
              Drempels both =
                  WerkrelatieEngines.of(own, host.getBean(WerkrelatieProperties.class))
                      .current()
                      .drempels();
              assertThat(both.waarde(Drempel.VEEL_VOORGANGERS)).isEqualTo(OptionalInt.of(7));
              assertThat(both.waarde(Drempel.RECENT)).isEqualTo(OptionalInt.of(200));
            });
  }

  @Test
  void thresholds_out_of_range_stop_the_start_and_are_all_named() {
    Host.runner()
        .withPropertyValues("werkrelatie.drempels.stilte=0", "werkrelatie.drempels.recent=99999")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains(
                        "werkrelatie.drempels.stilte: drempel STILTE is 0; give 1 to 3660",
                        "werkrelatie.drempels.recent: drempel RECENT is 99999; give 0 to 3660"));
  }

  @Test
  void an_unknown_threshold_stops_the_start_and_is_named() {
    Host.runner()
        .withPropertyValues("werkrelatie.drempels.stillte=10")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains("werkrelatie.drempels", "No enum constant", "stillte"));
  }

  @Test
  void an_unknown_property_stops_the_start_and_is_named() {
    Host.runner()
        .withPropertyValues("werkrelatie.regelset=ons.json")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure())).contains("[werkrelatie.regelset]"));
  }

  @Test
  void a_threshold_that_a_rule_set_sets_otherwise_stops_the_start_with_its_file() {
    Host.runner()
        .withPropertyValues(files(), "werkrelatie.drempels.stilte=61")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains(
                        "ons.json]: drempel STILTE is set to 61 and to 60; keep one of them"));
  }

  @Test
  void a_threshold_that_is_no_number_stops_the_start_and_is_named() {
    Host.runner()
        .withPropertyValues("werkrelatie.drempels.stilte=lang")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains("werkrelatie.drempels.stilte"));
  }

  @Test
  void a_rule_set_file_is_in_the_engine() {
    Host.runner()
        .withPropertyValues(files())
        .run(
            host ->
                assertThat(host.getBean(RuleEngine.class).regelsets())
                    .extracting(Regelset::id)
                    .containsExactly(RegelsetJson.read(regelset).id()));
  }

  @Test
  void a_refused_rule_set_stops_the_start_with_its_file_and_every_place_and_none_of_its_words() {
    Host.runner()
        .withPropertyValues(
            files() + "," + written("fout.json", broken()) + ",file:" + folder + "/weg.json")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains(
                        "fout.json]: line 231, column 14: /regels/1/als is no known signaal",
                        "fout.json]: line 7, column 12: /datum",
                        "weg.json]: cannot be read; check that it is there and may be read")
                    .doesNotContain("MERKTEKEN"));
  }

  @Test
  void the_same_rule_set_twice_stops_the_start_with_its_file() {
    Host.runner()
        .withPropertyValues(files() + "," + written("weer.json", regelset))
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains("weer.json]: ")
                    .contains("oudewater"));
  }

  @Test
  void reloading_puts_a_changed_rule_set_in_use() {
    Host.runner()
        .withPropertyValues(files(), "werkrelatie.drempels.recent=200")
        .run(
            host -> {
              WerkrelatieEngines engines = host.getBean(WerkrelatieEngines.class);
              RuleEngine before = engines.current();
              String versie = before.regelsets().get(0).versie();
              Files.writeString(file, regelset.replace('"' + versie + '"', "\"9.9.9\""));

              assertThat(engines.current()).isSameAs(before);
              RuleEngine after = engines.reload();

              assertThat(after).isNotSameAs(before).isSameAs(engines.current());
              assertThat(after.regelsets().get(0).versie()).isEqualTo("9.9.9");
              assertThat(after.drempels().waarde(Drempel.RECENT)).isEqualTo(OptionalInt.of(200));
              assertThat(host.getBean(RuleEngine.class)).isSameAs(after);
              assertThat(host.getBeanProvider(RuleEngine.class).getObject()).isSameAs(after);
            });
  }

  @Test
  void reloading_a_refused_rule_set_says_where_and_the_old_engine_serves_on() {
    Host.runner()
        .withPropertyValues(files())
        .run(
            host -> {
              WerkrelatieEngines engines = host.getBean(WerkrelatieEngines.class);
              RuleEngine before = engines.current();
              Files.writeString(file, broken());

              assertThatThrownBy(engines::reload)
                  .isInstanceOfSatisfying(
                      SettingsRefusedException.class,
                      refused -> assertThat(refused.faults()).hasSize(2))
                  .hasMessageContaining("ons.json")
                  .hasMessageContaining("/regels/1/als")
                  .hasMessageNotContaining("MERKTEKEN")
                  .hasNoCause();
              assertThat(engines.current()).isSameAs(before);
              Files.writeString(file, regelset);
              assertThat(engines.reload()).isNotSameAs(before);
            });
  }

  /** The rule set with two mistakes, one of them a word that may not come out. */
  private String broken() {
    return regelset
        .replaceFirst("\"datum\": \"[^\"]*\"", "\"datum\": \"MERKTEKEN\"")
        .replace("eigen_aandacht_zakt\",\n      \"handvat", "eigen_MERKTEKEN\",\n      \"handvat");
  }

  private String written(String name, String document) {
    try {
      return Files.writeString(folder.resolve(name), document).toUri().toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
