// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.Progress;
import nl.werkrelatie.json.JsonLinesWriter;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what may help in each werkrelatie of a stream, one document a line, in their order. */
@Command(
    name = "suggest-all",
    mixinStandardHelpOptions = true,
    description = {
      "Reads werkrelaties as JSON, one a line, and writes the suggesties for each as JSON on a line, in the same order.",
      "A line that is refused leaves an empty line; standard error tells its number and what is wrong."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line answered",
      "1:a line or a rule set was refused, or a stream failed",
      "2:called in a wrong way"
    })
final class SuggestAllCommand implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final JsonForm FORM = JsonForm.COMPACT;

  private static final Tekst CUT_OFF =
      Tekst.of(
          " is niet tot het einde te lezen; controleer of het heel is",
          " cannot be read to its end; check whether it is whole");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Werkrelaties, one a line, also in gzip; standard input when left out or '-'.")
  private InputFile file = InputFile.STANDARD_INPUT;

  @Mixin private LinesLook look = new LinesLook();

  @Option(names = "--for", paramLabel = AnswerReader.LABEL, description = AnswerReader.DESCRIPTION)
  private @Nullable AnswerReader reader;

  @Option(
      names = "--short",
      description =
          "Writes ids alone, some 2 kB for each; the texts stand in the document that catalogus prints.")
  private boolean kort;

  @Option(names = "--gzip", description = "Writes gzip.")
  private boolean gzip;

  @Option(
      names = "--progress",
      description =
          "Tells on standard error how many lines are done, how fast, and how long it will still take.")
  private boolean progress;

  private boolean complete = true;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    Locale locale = look.locale();
    RuleEngine engine = look.engine();
    PrintStream out = System.out;
    Progress far = new Progress(progress, err, Program.of(command).around(), locale, file.size());
    try (InputStream in = file.open();
        JsonLinesWriter lines = gzip ? JsonLinesWriter.gzipTo(out) : JsonLinesWriter.to(out)) {
      LocalDate day = look.day();
      WerkrelatieStream.reporting(
              refused -> {
                complete = false;
                far.message("werkrelatie: " + refused.inOneLine(locale));
              })
          .progress(far::done)
          .cancelledWhen(out::checkError)
          .write(far.reading(in), one -> answer(engine, one, day), lines);
      far.end();
    } catch (IOException | UncheckedIOException unread) {
      far.message("werkrelatie: " + file.trouble(locale, CUT_OFF));
      return REFUSED;
    } catch (CancellationException unwritten) {
      // The program says it, as for every command.
      far.wipe();
      return REFUSED;
    }
    return complete && !out.checkError() ? 0 : REFUSED;
  }

  private String answer(RuleEngine engine, Werkrelatie one, LocalDate day) {
    if (reader == AnswerReader.INWONER) {
      VoorInwoner view = engine.voorInwoner(one, day);
      return kort ? SuggestiesJson.write(view.kort()) : SuggestiesJson.write(view, FORM);
    }
    Suggesties suggesties = engine.suggest(one, day);
    if (reader == AnswerReader.TEAM || reader == AnswerReader.ORGANISATIE) {
      GedeeldeSuggesties shared =
          reader == AnswerReader.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      return kort ? SuggestiesJson.write(shared.kort()) : SuggestiesJson.write(shared, FORM);
    }
    Suggesties shown = reader == null ? suggesties : suggesties.voorConsulent();
    return kort ? SuggestiesJson.write(shown.kort()) : SuggestiesJson.write(shown, FORM);
  }
}
