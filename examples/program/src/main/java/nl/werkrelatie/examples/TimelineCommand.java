// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.examples.timeline.Reader;
import nl.werkrelatie.examples.timeline.Timeline;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes one werkrelatie along the time: as a page, as a picture or as plain text. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Writes one werkrelatie along the time: what happened when, in words, and which handvatten would have been suggested just before each gespreksmoment.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:the werkrelatie was refused, or the file cannot be read or written",
      "2:called in a wrong way"
    })
final class TimelineCommand implements Callable<Integer> {
  private static final Tekst UNWRITABLE =
      Tekst.of(
          "de tijdlijn is niet te schrijven; controleer de map en of je er mag schrijven",
          "the timeline cannot be written; check the folder and whether you may write there");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private AskedAbout asked = new AskedAbout();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write it; the end of the name says how: .html, .svg or .txt. Plain text on standard output when left out.")
  private @Nullable Path output;

  @Mixin private Writing writing = new Writing();

  @Mixin private GevalLook look = new GevalLook();

  @Option(
      names = "--for",
      paramLabel = "consulent|inwoner",
      description =
          "Who reads it; consulent when left out. For inwoner it holds only what is safe to read at home.")
  private Reader reader = Reader.CONSULENT;

  @Override
  public Integer call() {
    Locale locale = look.locale();
    Function<Timeline, String> form = form();
    RuleEngine rules = look.rules();
    WerkrelatieFile.Given given = asked.read(locale);
    RuleEngine engine = RuleSets.under(look.drempels(given.drempels()), rules, locale);
    Timeline timeline = Timeline.of(given.werkrelatie(), look.day(given), engine, reader, locale);
    if (output == null) {
      PrintWriter out = command().commandLine().getOut();
      Optional<Folding> terminal = Program.of(command()).around().output().folding();
      out.print(terminal.map(timeline::text).orElseGet(timeline::text));
      out.flush();
      return 0;
    }
    try {
      WholeFile.write(output, form.apply(timeline), writing.overwrite());
      return 0;
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale);
    } catch (IOException unwritten) {
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
  }

  /** Looked at first, so that a wrong name costs no reading. */
  private Function<Timeline, String> form() {
    return Timeline.form(output == null ? ".txt" : output.toString())
        .orElseThrow(
            () ->
                new WrongCall(
                    command(),
                    "-o eindigt niet op .html, .svg of .txt; geef een van die drie",
                    "-o has another ending than .html, .svg or .txt; give one of them"));
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
