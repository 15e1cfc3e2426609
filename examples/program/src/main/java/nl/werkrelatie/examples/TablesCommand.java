// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.json.WerkrelatieLines;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.research.tables.Days;
import nl.werkrelatie.research.tables.ExportRefusedException;
import nl.werkrelatie.research.tables.ProjectKey;
import nl.werkrelatie.research.tables.ResearchExport;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes tables for research, under pseudonyms of one project. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = {
      "Writes tables for research: contacts, observations, suggestions and what was held, under pseudonyms of one project, with a codebook and scripts for R and SPSS.",
      "Bagage, uitingen and self-reports are taken away first. What is written is still personal data."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:a line, a rule set or the export was refused, or a file cannot be read or written",
      "2:called in a wrong way"
    })
final class TablesCommand implements Callable<Integer> {
  private static final Tekst CUT_OFF =
      Tekst.of(
          " is niet tot het einde te lezen; controleer of het heel is",
          " cannot be read to its end; check whether it is whole");
  private static final Tekst UNWRITABLE =
      Tekst.of(
          "de tabellen zijn niet te schrijven; controleer de map, de ruimte en of je er mag schrijven",
          "the tables cannot be written; check the folder, the room and whether you may write there");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description =
          "Werkrelaties, one a line, also in gzip. It is read more than once, so standard input or a pipe cannot be.")
  private InputFile file = InputFile.STANDARD_INPUT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the tables; it is made, or is empty.")
  private @Nullable Path output;

  @Option(
      names = "--project",
      paramLabel = "NAME",
      required = true,
      description =
          "The name of the project; the same key gives other pseudonyms in another project.")
  private String project = "";

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "The file with the key, at least 32 bytes. Keep it apart from the tables.")
  private @Nullable Path key;

  @Option(names = "--new-key", description = "Makes that file first, with a new key.")
  private boolean newKey;

  @Option(
      names = "--days",
      paramLabel = "shifted|month",
      description =
          "How days are told: shifted moves them for each inwoner, month leaves only the month.")
  private Days days = Days.SHIFTED;

  @Option(
      names = "--smallest",
      paramLabel = "N",
      description = "How many inwoners have a value at least; 5 when left out.")
  private int smallest = ResearchExport.SMALLEST;

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "Why less than 5 may be; it goes into the data sheet.")
  private String because = "";

  @Mixin private LinesLook look = new LinesLook();

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    requireSense(command);
    Locale locale = look.locale();
    RuleEngine engine = look.engine();
    ProjectKey pseudonyms = KeyFile.key(Objects.requireNonNull(key), newKey, project, locale);
    ResearchExport export =
        ResearchExport.of(engine, look.day(), pseudonyms)
            .withDays(days)
            .withSmallest(smallest, because);
    try {
      export.write(() -> werkrelaties(locale), Objects.requireNonNull(output), locale);
      return 0;
    } catch (ExportRefusedException refused) {
      throw new RefusedInput(refused.tekst().in(locale));
    } catch (UncheckedIOException unread) {
      throw new RefusedInput(file.trouble(locale, CUT_OFF));
    } catch (IOException unwritten) {
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
  }

  private void requireSense(CommandSpec command) {
    if (file.equals(InputFile.STANDARD_INPUT)) {
      throw new WrongCall(
          command,
          "het bestand wordt vaker gelezen; noem een bestand in plaats van '-'",
          "the file is read more than once; name a file instead of '-'");
    }
    if (file.isReadOnce()) {
      throw new WrongCall(
          command,
          "het bestand wordt vaker gelezen; noem een gewoon bestand in plaats van een pijp",
          "the file is read more than once; name a plain file instead of a pipe");
    }
    if (smallest < 1) {
      throw new WrongCall(command, "--smallest is minder dan 1", "--smallest is less than 1");
    }
    if (smallest < ResearchExport.SMALLEST && because.isBlank()) {
      throw new WrongCall(
          command,
          "--smallest is minder dan 5; zeg met --because waarom dat mag",
          "--smallest is less than 5; say with --because why that may be");
    }
    if (project.isBlank() || project.chars().anyMatch(sign -> sign < ' ')) {
      throw new WrongCall(
          command, "--project is leeg; geef het een naam", "--project is empty; give it a name");
    }
  }

  /** Every line, or a refusal at the first that is no werkrelatie: a part is not the whole. */
  private Stream<Werkrelatie> werkrelaties(Locale locale) {
    InputStream in;
    try {
      in = file.open();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    WerkrelatieLines lines = WerkrelatieLines.in(in);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .map(line -> line.werkrelatie().orElseThrow(() -> new RefusedInput(line.inOneLine(locale))))
        .onClose(
            () -> {
              lines.close();
              try {
                in.close();
              } catch (IOException unread) {
                throw new UncheckedIOException(unread);
              }
            });
  }
}
