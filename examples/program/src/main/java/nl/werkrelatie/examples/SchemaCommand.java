// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.json.JsonSchemas;
import nl.werkrelatie.json.document.DocumentKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of one soort of document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema, draft-07, of one soort of document.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SOORT",
      completionCandidates = Soorten.class,
      description =
          "The soort of document; werkrelatie when left out. One of: ${COMPLETION-CANDIDATES}.")
  private DocumentKind soort = DocumentKind.WERKRELATIE;

  /** Every soort, as documents write it. */
  static final class Soorten implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(DocumentKind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(JsonSchemas.of(soort));
    out.flush();
    return 0;
  }
}
