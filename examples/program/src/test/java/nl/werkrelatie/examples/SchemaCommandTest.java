// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import nl.werkrelatie.json.JsonSchemas;
import nl.werkrelatie.json.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void without_a_soort_it_prints_the_schema_of_a_werkrelatie() {
    assertEquals(0, run("schema"), err.toString());
    assertEquals(JsonSchemas.of(DocumentKind.WERKRELATIE), out.toString(), "what is printed");
  }

  @ParameterizedTest
  @EnumSource
  void it_prints_the_schema_of_every_soort_as_documents_write_it(DocumentKind kind) {
    assertEquals(0, run("schema", kind.name().toLowerCase(Locale.ROOT)), err.toString());
    assertEquals(JsonSchemas.of(kind), out.toString(), "what is printed");
  }

  @Test
  void help_tells_every_soort() {
    run("schema", "--help");
    for (DocumentKind kind : DocumentKind.values()) {
      String soort = kind.name().toLowerCase(Locale.ROOT);
      assertTrue(out.toString().contains(soort), () -> soort + " is not told");
    }
  }

  @Test
  void an_unknown_soort_is_a_wrong_call_of_one_line() {
    assertEquals(2, run("schema", "dossier"), "the exit code");
    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  private int run(String... args) {
    return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
