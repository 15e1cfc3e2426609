// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.examples.rulespicture.RulesPicture;
import nl.werkrelatie.examples.rulespicture.Tally;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a picture of what rules say over an invented caseload, before and after a change. */
@Command(
    name = "rules-picture",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a page with bars: how often each handvat is suggested, waits or is silent over invented werkrelaties, by question and by occasion.",
      "With a rule set or a threshold it shows before and after. It is never about people: an inwoner has to be called verzonnen-something, and there have to be five or more."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:a werkrelatie or a rule set was refused, there are too few, or a file cannot be read or written",
      "2:called in a wrong way"
    })
final class RulesPictureCommand implements Callable<Integer> {
  private static final String INVENTED = "verzonnen-";
  private static final int MOST_LINES = 20;

  private static final Tekst UNWRITABLE =
      Tekst.of(
          "het beeld is niet te schrijven; controleer de map en of je er mag schrijven",
          "the picture cannot be written; check the folder and whether you may write there");
  private static final Tekst TOO_FEW =
      Tekst.of(
          "er zijn minder dan %d werkrelaties; dan zou het een beeld van iemand zijn",
          "there are fewer than %d werkrelaties; it would be a picture of someone");
  private static final Tekst NOT_INVENTED =
      Tekst.of(
          "regel %d: de inwoner heet niet verzonnen-…; dit beeld is er alleen voor verzonnen werkrelaties, zoals die van caseload",
          "line %d: the inwoner is not called verzonnen-…; this picture is only for invented werkrelaties, such as those of caseload");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "Invented werkrelaties, one a line, also in gzip; '-' is standard input. The published gevallen, each on its own day, when left out.")
  private @Nullable InputFile file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the page.")
  private @Nullable Path output;

  @Mixin private Writing writing = new Writing();

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day the answers are about; today when left out.")
  private @Nullable LocalDate peildatum;

  @Mixin private RuleSets ruleSets = new RuleSets();

  private final List<Tally> tallies = new ArrayList<>();

  @Override
  public Integer call() {
    if (file == null && peildatum != null) {
      throw new WrongCall(
          command(),
          "de gepubliceerde gevallen hebben elk hun eigen dag; noem een BESTAND, of laat --peildatum weg",
          "each of the published cases has a day of its own; give a FILE, or leave out --peildatum");
    }
    Locale locale = Program.of(command()).locale();
    tallies.add(new Tally(RuleEngine.standard()));
    if (!ruleSets.isEmpty()) {
      tallies.add(new Tally(ruleSets.engine(locale)));
    }
    if (file == null) {
      Gevallen.alle()
          .forEachOrdered(
              geval ->
                  tallies.forEach(
                      tally ->
                          tally.add(
                              under(tally.engine(), geval.drempels())
                                  .suggest(geval.werkrelatie(), geval.peildatum()))));
    } else {
      count(file, locale);
    }
    if (tallies.get(0).total() < RulesPicture.FEWEST) {
      throw new RefusedInput(String.format(Locale.ROOT, TOO_FEW.in(locale), RulesPicture.FEWEST));
    }
    write(new RulesPicture(tallies, locale).html(), locale);
    return 0;
  }

  private void count(InputFile from, Locale locale) {
    LocalDate day = peildatum == null ? CommandLook.today(command()) : peildatum;
    List<RuleEngine> engines = tallies.stream().map(Tally::engine).toList();
    List<String> refused = new ArrayList<>();
    from.read(
        locale,
        in -> {
          WerkrelatieStream.reporting(line -> refused.add(line.inOneLine(locale)))
              .<List<Suggesties>>forEach(
                  in,
                  one -> answers(engines, one, day),
                  (answers, line) -> {
                    if (answers.isEmpty()) {
                      refused.add(String.format(Locale.ROOT, NOT_INVENTED.in(locale), line));
                    }
                    for (int nth = 0; nth < answers.size(); nth++) {
                      tallies.get(nth).add(answers.get(nth));
                    }
                  });
          return refused;
        });
    if (!refused.isEmpty()) {
      throw new RefusedInput(refused.subList(0, Math.min(MOST_LINES, refused.size())));
    }
  }

  /** Of each engine; empty when it may be of someone. */
  private static List<Suggesties> answers(
      List<RuleEngine> engines, Werkrelatie one, LocalDate day) {
    return one.inwoner().id().startsWith(INVENTED)
        ? engines.stream().map(engine -> engine.suggest(one, day)).toList()
        : List.of();
  }

  /** With the thresholds of a geval, where the engine sets none. */
  private static RuleEngine under(RuleEngine engine, Drempels own) {
    Drempels drempels = own;
    for (Drempelwaarde waarde : engine.drempels().alle()) {
      if (waarde.gezetDoor() == GezetDoor.ORGANISATIE) {
        drempels = drempels.with(waarde.drempel(), waarde.waarde());
      }
    }
    return engine.with(drempels);
  }

  private void write(String html, Locale locale) {
    try {
      WholeFile.write(Objects.requireNonNull(output), html, writing.overwrite());
    } catch (FileAlreadyExistsException exists) {
      throw Writing.refusal(exists, locale);
    } catch (IOException unwritten) {
      throw new RefusedInput(UNWRITABLE.in(locale));
    }
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
