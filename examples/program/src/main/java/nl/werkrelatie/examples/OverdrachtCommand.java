// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.json.WerkrelatieJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what goes along to the next consulent, for the conversation in which that is decided. */
@Command(
    name = "overdracht",
    mixinStandardHelpOptions = true,
    description =
        "Prints the page for the conversation in which inwoner and consulent decide together what goes along to the next consulent.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:the werkrelatie was refused, or the file cannot be read",
      "2:called in a wrong way"
    })
final class OverdrachtCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private AskedAbout asked = new AskedAbout();

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day the answer is about; that of a geval, or today, when left out.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--json",
      description = "Writes what goes along as a JSON document, for the system of the next.")
  private boolean json;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Program program = Program.of(command);
    WerkrelatieFile.Given given = asked.read(program.locale());
    LocalDate own = peildatum == null ? given.peildatum().orElse(null) : peildatum;
    LocalDate day = own == null ? CommandLook.today(command) : own;
    VoorOverdracht along = VoorOverdracht.of(given.werkrelatie(), day);
    PrintWriter out = command.commandLine().getOut();
    out.print(
        json
            ? WerkrelatieJson.write(along.werkrelatie())
            : along.text(program.locale(), program.folding()));
    out.flush();
    return 0;
  }
}
