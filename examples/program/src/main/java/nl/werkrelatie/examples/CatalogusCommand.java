// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.json.CatalogusJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the texts and sources that short answers point at. */
@Command(
    name = "catalogus",
    mixinStandardHelpOptions = true,
    description =
        "Prints as JSON the texts and sources that short answers point at, in both languages: kept once, beside many answers.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:a rule set was refused, or a file cannot be read",
      "2:called in a wrong way"
    })
final class CatalogusCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private RuleSets ruleSets = new RuleSets();

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    out.print(CatalogusJson.write(ruleSets.engine(Program.of(command).locale())));
    out.flush();
    return 0;
  }
}
