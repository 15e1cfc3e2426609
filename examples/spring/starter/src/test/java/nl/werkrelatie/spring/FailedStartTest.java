// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads when an application does not start because of our settings. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

  @Test
  void a_value_out_of_range_is_told_by_its_property(CapturedOutput output) {
    start("werkrelatie.drempels.stilte=0");

    assertThat(output)
        .contains(
            """
            Description:

            The settings of werkrelatie are refused:

                werkrelatie.drempels.stilte: drempel STILTE is 0; give 1 to 3660

            Action:

            Mend the properties and files that are named.
            """)
        .doesNotContain("\tat ");
  }

  @Test
  void an_unknown_code_is_told_by_its_property_with_the_codes_there_are(CapturedOutput output) {
    start("werkrelatie.drempels.stillte=10");

    assertThat(output)
        .contains("werkrelatie.drempels", "stillte", "    GROTE_CASELOAD\n")
        .doesNotContain("\tat ");
  }

  @Test
  void a_file_that_is_not_there_is_told_by_its_name(CapturedOutput output) {
    start("werkrelatie.regelsets=classpath:weg.json");

    assertThat(output)
        .contains(
            "class path resource [weg.json]: cannot be read; check that it is there and may be read")
        .doesNotContain("\tat ");
  }

  private static void start(String property) {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Host.class)
            .web(WebApplicationType.NONE)
            .properties(property, "spring.main.banner-mode=off");
    assertThat(catchThrowable(application::run)).isNotNull();
  }
}
