// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.research.agreement.Agreement;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how far inwoner and consulent say the same of each quality. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description =
        "Tells for each quality how often inwoner and consulent experienced the same (Krippendorff's alpha), over many werkrelaties together and never about one of them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:the file cannot be read, or is another table",
      "2:called in a wrong way"
    })
final class AgreementCommand implements Callable<Integer> {
  private static final Tekst UNREADABLE =
      Tekst.of(
          " is niet te lezen; controleer of je het mag lezen",
          " cannot be read; check whether you may read it");
  private static final Tekst OTHER =
      Tekst.of(
          "dit is een andere tabel; noem beoordelaars.csv van een export",
          "this is another table; name beoordelaars.csv of an export");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The table beoordelaars.csv of an export.")
  private InputFile file = InputFile.STANDARD_INPUT;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same number gives the same interval; 1 when left out.")
  private int seed = 1;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    // Its heading is read before the rest.
    if (file.isReadOnce()) {
      throw new WrongCall(
          command,
          "de tabel is een gewoon bestand; noem beoordelaars.csv van een export",
          "the table is a plain file; name beoordelaars.csv of an export");
    }
    Locale locale = Program.of(command).locale();
    try {
      PrintWriter out = command.commandLine().getOut();
      out.print(Agreement.of(file.path(), seed).text(locale));
      out.flush();
      return 0;
    } catch (IllegalArgumentException other) {
      throw new RefusedInput(OTHER.in(locale));
    } catch (IOException | UncheckedIOException unread) {
      throw new RefusedInput(file.trouble(locale, UNREADABLE));
    }
  }
}
