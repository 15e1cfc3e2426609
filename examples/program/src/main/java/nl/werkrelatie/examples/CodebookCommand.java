// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.research.codebook.RefiCodebook;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the theory as a codebook for qualitative software. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description =
        "Writes a codebook for qualitative software (REFI-QDA, .qdc): the qualities, signalen and handvatten, with their sources.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:the file cannot be written", "2:called in a wrong way"})
final class CodebookCommand implements Callable<Integer> {
  private static final Tekst UNWRITABLE =
      Tekst.of(
          "het codeboek is niet te schrijven; controleer de map en of je er mag schrijven",
          "the codebook cannot be written; check the folder and whether you may write there");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; standard output when left out.")
  private @Nullable Path output;

  @Mixin private Writing writing = new Writing();

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Locale locale = Program.of(command).locale();
    String codebook = RefiCodebook.of(StandaardCatalogus.catalogus(), locale);
    if (output == null) {
      PrintWriter out = command.commandLine().getOut();
      out.print(codebook);
      out.flush();
      return 0;
    }
    try {
      WholeFile.write(output, codebook, writing.overwrite());
      return 0;
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale);
    } catch (IOException unwritten) {
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
  }
}
