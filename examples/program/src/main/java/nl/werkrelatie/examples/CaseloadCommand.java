// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import nl.werkrelatie.examples.io.Progress;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.research.caseload.AskedAndCame;
import nl.werkrelatie.research.caseload.InventedCaseload;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes invented werkrelaties, one a line, and tells what was asked beside what came out. */
@Command(
    name = "caseload",
    mixinStandardHelpOptions = true,
    description = {
      "Writes invented werkrelaties as JSON, one a line, played from scenarios. A seed and a day give the same ones everywhere.",
      "It is no sample and no estimate: every share and every chance was chosen. What was asked and what came out is told beside it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:not everything was written", "2:called in a wrong way"})
final class CaseloadCommand implements Callable<Integer> {
  private static final int NOT_ALL = 1;

  private static final Tekst UNWRITABLE =
      Tekst.of(
          "de werkrelaties zijn niet te schrijven; controleer de map, de ruimte en of je er mag schrijven",
          "the werkrelaties cannot be written; check the folder, the room and whether you may write there");

  private static final Tekst UNREADABLE =
      Tekst.of(
          " is niet te lezen; controleer de map van de scenario’s",
          " cannot be read; check the folder of the scenarios");

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--n", paramLabel = "N", description = "How many; 1000 when left out.")
  private int n = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same number gives the same werkrelaties; 1 when left out.")
  private int seed = 1;

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day up to which they are played; today when left out.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--scenarios",
      paramLabel = "DIR",
      description =
          "A folder with scenarios of your own: caseload.json with the shares, and a file for each.")
  private @Nullable Path scenarios;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write them, in gzip when the name ends with .gz; standard output when left out.")
  private @Nullable Path output;

  @Mixin private Writing writing = new Writing();

  @Option(
      names = "--report",
      description = "Writes only what was asked and what came out, and no werkrelaties.")
  private boolean report;

  @Option(
      names = "--progress",
      description = "Tells on standard error how many are done, and how fast.")
  private boolean progress;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    if (n < 1) {
      throw new WrongCall(command, "--n is minder dan 1", "--n is less than 1");
    }
    if (report && output != null) {
      throw new WrongCall(
          command,
          "--report schrijft geen werkrelaties; laat --report of -o weg",
          "--report writes no werkrelaties; leave out --report or -o");
    }
    if (peildatum != null && !InventedCaseload.canBeOn(peildatum)) {
      throw new WrongCall(
          command,
          "--peildatum ligt te ver weg; kies een jaar van 1920 tot en met 2180",
          "--peildatum is too far away; choose a year from 1920 to 2180");
    }
    Program program = Program.of(command);
    Locale locale = program.locale();
    PrintWriter err = command.commandLine().getErr();
    Progress far = new Progress(progress, err, program.around(), locale, OptionalLong.empty());
    AskedAndCame told;
    try {
      InventedCaseload caseload = caseload(program.today().day());
      if (peildatum == null) {
        // Not before the scenarios are read: a mistake takes one line.
        CommandLook.today(command);
      }
      told = write(caseload, far);
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale);
    } catch (UncheckedIOException unread) {
      far.wipe();
      throw new RefusedInput(unread.getMessage() + UNREADABLE.in(locale));
    } catch (IllegalArgumentException wrong) {
      far.wipe();
      throw new RefusedInput(wrong.getMessage());
    } catch (IOException unwritten) {
      far.wipe();
      if (output == null) {
        // The program says it, as for every command.
        return NOT_ALL;
      }
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
    far.end();
    // Beside the werkrelaties, and never among them.
    PrintWriter beside = output == null && !report ? err : command.commandLine().getOut();
    beside.print(told.text(locale));
    beside.flush();
    return 0;
  }

  private InventedCaseload caseload(LocalDate today) {
    InventedCaseload caseload =
        InventedCaseload.of(seed, Objects.requireNonNullElse(peildatum, today));
    return scenarios == null ? caseload : caseload.withScenarios(scenarios);
  }

  private AskedAndCame write(InventedCaseload caseload, Progress far) throws IOException {
    if (report) {
      return caseload.write(n, OutputStream.nullOutputStream(), far::done);
    }
    if (output == null) {
      return caseload.write(n, checked(System.out), far::done);
    }
    AtomicReference<AskedAndCame> told = new AtomicReference<>();
    WholeFile.write(output, out -> told.set(written(caseload, out, far)), writing.overwrite());
    return Objects.requireNonNull(told.get());
  }

  private AskedAndCame written(InventedCaseload caseload, OutputStream out, Progress far)
      throws IOException {
    if (!String.valueOf(output).endsWith(".gz")) {
      return caseload.write(n, out, far::done);
    }
    GZIPOutputStream gzip = new GZIPOutputStream(out, 65_536);
    AskedAndCame told = caseload.write(n, gzip, far::done);
    // Not closed: the stream is for whoever opened it.
    gzip.finish();
    return told;
  }

  /** Stops where nobody reads any more; the program says what that means. */
  private static OutputStream checked(PrintStream out) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (out.checkError()) {
          throw new IOException("not written");
        }
      }

      @Override
      public void flush() {
        out.flush();
      }
    };
  }
}
