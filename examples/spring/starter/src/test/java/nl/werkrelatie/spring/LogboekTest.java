// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.spring.Logregel.Status;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class LogboekTest {
  private static final String ACTIVITY = "https://register.example/verwerkingen/werkrelatie";

  private static ApplicationContextRunner host(Class<?> logboek) {
    return Host.runner()
        .withUserConfiguration(logboek)
        .withPropertyValues(
            "werkrelatie.logboek.processing-activity-id=" + ACTIVITY,
            "werkrelatie.logboek.data-subject-id-type=oudewater-noord");
  }

  @Test
  void each_question_is_one_line_with_the_fields_of_the_standard() {
    host(Kept.class)
        .run(
            host -> {
              LoggedEngine engine = host.getBean(LoggedEngine.class);
              engine.suggest(Host.werkrelatie(), Host.DAY);
              engine.voorInwoner(Host.werkrelatie(), Host.DAY);

              List<Logregel> lines = host.getBean(Memory.class).lines;
              assertThat(lines)
                  .extracting(Logregel::name)
                  .containsExactly("suggesties", "voor_inwoner");
              assertThat(lines)
                  .allSatisfy(
                      line -> {
                        assertThat(line.traceId()).matches("[0-9a-f]{32}");
                        assertThat(line.operationId()).matches("[0-9a-f]{16}");
                        assertThat(line.parentOperationId()).isEmpty();
                        assertThat(line.status()).isEqualTo(Status.UNSET);
                        assertThat(line.attributes())
                            .isEqualTo(
                                Map.of(
                                    "dpl.core.processing_activity_id", ACTIVITY,
                                    "dpl.core.data_subject_id", "encrypted(W-1043)",
                                    "dpl.core.data_subject_id_type", "oudewater-noord"));
                      });
              assertThat(lines.get(0).startTime())
                  .isEqualTo(Instant.parse("2026-11-21T09:00:00.001Z"));
              assertThat(lines.get(0).endTime())
                  .isEqualTo(Instant.parse("2026-11-21T09:00:00.002Z"));
              assertThat(lines).extracting(Logregel::traceId).doesNotHaveDuplicates();
              assertThat(lines).extracting(Logregel::operationId).doesNotHaveDuplicates();
            });
  }

  @Test
  void a_line_says_nothing_of_what_was_asked_or_answered() {
    host(Kept.class)
        .run(
            host -> {
              host.getBean(LoggedEngine.class).suggest(Host.werkrelatie(), Host.DAY);
              Logregel line = host.getBean(Memory.class).lines.get(0);
              assertThat(line).hasToString("Logregel suggesties UNSET");
              assertThat(line.attributes().toString())
                  .doesNotContain("H0", "C-7", "m1", "KANTOOR", "2026-06-01");
            });
  }

  @Test
  void what_goes_wrong_is_a_line_with_an_error() {
    host(Kept.class)
        .run(
            host -> {
              assertThatThrownBy(
                      () -> host.getBean(LoggedEngine.class).suggest(Host.werkrelatie(), null))
                  .isInstanceOf(NullPointerException.class);
              assertThat(host.getBean(Memory.class).lines)
                  .extracting(Logregel::status)
                  .containsExactly(Status.ERROR);
            });
  }

  @Test
  void a_question_inside_a_trace_of_the_host_is_part_of_it() {
    host(Traced.class)
        .run(
            host -> {
              host.getBean(LoggedEngine.class).suggest(Host.werkrelatie(), Host.DAY);
              Logregel line = host.getBean(Memory.class).lines.get(0);
              assertThat(line.traceId()).isEqualTo("7bba9f33312b3dabc8f8e90c7c61f194");
              assertThat(line.parentOperationId()).hasValue("2a3f5c8d1e6b4a09");
              assertThat(line.operationId()).isNotEqualTo("2a3f5c8d1e6b4a09");
            });
  }

  @Test
  void without_a_line_there_is_no_answer() {
    host(Full.class)
        .run(
            host ->
                assertThatThrownBy(
                        () ->
                            host.getBean(LoggedEngine.class).suggest(Host.werkrelatie(), Host.DAY))
                    .hasMessage("the logboek is full"));
  }

  @Test
  void a_logboek_without_a_processing_activity_stops_the_start() {
    for (String given : List.of("", "werkrelatie.logboek.processing-activity-id=werkrelatie")) {
      Host.runner()
          .withUserConfiguration(Kept.class)
          .withPropertyValues(given)
          .run(
              host ->
                  assertThat(host)
                      .getFailure()
                      .rootCause()
                      .isInstanceOf(SettingsRefusedException.class)
                      .hasMessageContaining("werkrelatie.logboek.processing-activity-id: "));
    }
  }

  @Test
  void without_a_logboek_there_are_no_lines_and_there_is_an_answer() {
    Host.runner()
        .run(
            host ->
                assertThat(host.getBean(LoggedEngine.class).suggest(Host.werkrelatie(), Host.DAY))
                    .isNotNull());
  }

  static class Memory implements Logboek {
    final List<Logregel> lines = new ArrayList<>();

    @Override
    public String betrokkene(String inwoner) {
      return "encrypted(" + inwoner + ")";
    }

    @Override
    public void schrijf(Logregel regel) {
      lines.add(regel);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Kept {
    @Bean
    Memory logboek() {
      return new Memory();
    }

    /** A bit more than a millisecond later at each look. */
    @Bean
    InstantSource clock() {
      Instant[] now = {Instant.parse("2026-11-21T09:00:00Z")};
      return () -> now[0] = now[0].plusNanos(1_300_000);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Traced {
    @Bean
    Memory logboek() {
      return new Memory() {
        @Override
        public Optional<Spoor> spoor() {
          return Optional.of(new Spoor("7bba9f33312b3dabc8f8e90c7c61f194", "2a3f5c8d1e6b4a09"));
        }
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Full {
    @Bean
    Memory logboek() {
      return new Memory() {
        @Override
        public void schrijf(Logregel regel) {
          throw new IllegalStateException("the logboek is full");
        }
      };
    }
  }
}
