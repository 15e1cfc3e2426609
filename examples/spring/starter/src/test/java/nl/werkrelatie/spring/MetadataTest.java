// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkrelatie.signaal.Drempel;
import org.junit.jupiter.api.Test;

/**
 * What an editor completes. {@code -Dwrite} writes the part that follows from the thresholds there
 * are.
 */
class MetadataTest {
  private static final String WRITTEN = "META-INF/additional-spring-configuration-metadata.json";

  @Test
  void every_threshold_is_a_property_with_its_range_and_default() throws IOException {
    if (System.getProperty("write") != null) {
      Files.writeString(Path.of("src/main/resources").resolve(WRITTEN), expected());
    }
    assertThat(read(WRITTEN)).isEqualTo(expected());
  }

  @Test
  void the_processor_has_taken_them_in_beside_the_other_properties() throws IOException {
    List<String> names =
        JsonPath.read(read("META-INF/spring-configuration-metadata.json"), "$.properties[*].name");

    assertThat(names)
        .containsAll(Arrays.stream(Drempel.values()).map(WerkrelatieProperties::property).toList())
        .contains(
            "werkrelatie.regelsets",
            "werkrelatie.logboek.processing-activity-id",
            "werkrelatie.problems.enabled");
  }

  private static String expected() {
    return Arrays.stream(Drempel.values())
        .map(MetadataTest::property)
        .collect(Collectors.joining(",\n", "{\n  \"properties\": [\n", "\n  ]\n}\n"));
  }

  private static String property(Drempel drempel) {
    String range = drempel.laagste() + " to " + drempel.hoogste();
    String standard =
        drempel.standaard().isPresent()
            ? drempel.standaard().getAsInt() + " when not set, which has no source"
            : "no default";
    return """
            {
              "name": "%s",
              "type": "java.lang.Integer",
              "description": "Threshold %s, %s: %s; %s."%s
            }\
        """
        .formatted(
            WerkrelatieProperties.property(drempel),
            drempel.id(),
            drempel.label().en().replaceFirst(":$", ""),
            range,
            standard,
            drempel.standaard().isPresent()
                ? ",\n      \"defaultValue\": " + drempel.standaard().getAsInt()
                : "");
  }

  private static String read(String name) throws IOException {
    try (InputStream in = WerkrelatieProperties.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
