// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempels;
import nl.werkrelatie.rules.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what may help in one werkrelatie, why, and what was held back. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Prints the handvatten that may help in one werkrelatie, with their reasons, and what was held back and why.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered, possibly with no suggestion at all",
      "1:the werkrelatie or a rule set was refused",
      "2:called in a wrong way"
    })
final class SuggestCommand implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final Tekst REFUSED_FILE =
      Tekst.of("de werkrelatie is geweigerd: ", "the werkrelatie is refused: ");
  private static final Tekst MORE = Tekst.of(" (en meer daarna: ", " (and more after it: ");
  private static final Tekst UNREADABLE =
      Tekst.of(
          "het bestand is niet te lezen; controleer de naam en of je het mag lezen",
          "the file cannot be read; check its name and whether you may read it");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A werkrelatie as JSON; standard input when left out or '-'.")
  private Path file = STANDARD_INPUT;

  @Mixin private Look look = new Look();

  @Option(
      names = "--brief",
      description =
          "Leaves out sources, thresholds, tensions and herkomst: for ten minutes before a conversation.")
  private boolean brief;

  @Option(
      names = "--json",
      description = "Writes the answer as a JSON document, in both languages.")
  private boolean json;

  @Option(
      names = "--why-not",
      paramLabel = "H27",
      description = "Tells of one handvat why it is suggested, held or absent.")
  private @Nullable String whyNot;

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description = "Shows the first N suggesties at most.")
  private int atMost = Integer.MAX_VALUE;

  @Option(
      names = "--for",
      paramLabel = "consulent|team|organisatie|inwoner",
      description =
          "Only what this reader may see; for team and organisatie without any fact about the inwoner, for inwoner what is safe to read at home.")
  private @Nullable Reader reader;

  @Option(
      names = "--drempel",
      paramLabel = "NAME=N",
      description =
          "A threshold your organisation sets, for example grote_caseload=90; can be repeated. One of: ${COMPLETION-CANDIDATES}.")
  private Map<Drempel, Integer> drempels = new LinkedHashMap<>();

  /** Who reads the answer. */
  enum Reader {
    CONSULENT,
    TEAM,
    ORGANISATIE,
    INWONER
  }

  @Override
  public Integer call() {
    requirePossible();
    Optional<RuleEngine> made =
        look.engine(RuleEngine.standard().with(thresholds()), command().commandLine().getErr());
    return made.isEmpty() ? REFUSED : suggest(made.get());
  }

  private int suggest(RuleEngine engine) {
    try {
      Werkrelatie werkrelatie = read();
      LocalDate day = look.day();
      out()
          .print(
              reader == Reader.INWONER
                  ? answer(engine.voorInwoner(werkrelatie, day))
                  : answer(engine.suggest(werkrelatie, day)));
      out().flush();
      return 0;
    } catch (DocumentRefusedException refused) {
      return refused(first(refused, look.locale()));
    } catch (IOException | UncheckedIOException unread) {
      return refused(UNREADABLE.in(look.locale()));
    }
  }

  private void requirePossible() {
    boolean forOthers = reader != null && reader != Reader.CONSULENT;
    if (whyNot != null && (json || forOthers)) {
      throw wrongCall("--why-not answers the consulent, in words; leave out --json and --for");
    }
    if (brief && (json || whyNot != null || forOthers)) {
      throw wrongCall(
          "--brief is a short text for the consulent; leave out --json, --why-not and --for");
    }
    if (reader == Reader.INWONER && atMost != Integer.MAX_VALUE) {
      throw wrongCall("--for inwoner shows all that may be seen; leave out --at-most");
    }
    if (atMost < 0) {
      throw wrongCall("--at-most is below 0; give 0 or more");
    }
  }

  private Werkrelatie read() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return WerkrelatieJson.read(System.in);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return WerkrelatieJson.read(in);
    }
  }

  private Drempels thresholds() {
    Drempels set = Drempels.standard();
    for (Map.Entry<Drempel, Integer> own : drempels.entrySet()) {
      try {
        set = set.with(own.getKey(), own.getValue());
      } catch (IllegalArgumentException outOfRange) {
        throw wrongCall(outOfRange.getMessage());
      }
    }
    return set;
  }

  private String answer(VoorInwoner view) {
    return json ? SuggestiesJson.write(view) : view.text(look.locale());
  }

  private String answer(Suggesties suggesties) {
    Locale locale = look.locale();
    if (whyNot != null) {
      try {
        return suggesties.whyNot(whyNot).text(locale);
      } catch (IllegalArgumentException unknown) {
        throw wrongCall(unknown.getMessage());
      }
    }
    if (reader == Reader.TEAM || reader == Reader.ORGANISATIE) {
      GedeeldeSuggesties shared =
          reader == Reader.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      GedeeldeSuggesties shown = shared.atMost(atMost);
      return json ? SuggestiesJson.write(shown) : shown.text(locale);
    }
    Suggesties shown = (reader == null ? suggesties : suggesties.voorConsulent()).atMost(atMost);
    if (json) {
      return SuggestiesJson.write(shown);
    }
    return brief ? shown.summary(locale) : shown.text(locale);
  }

  /** The first violation, which is the first to mend; none of them holds content of the file. */
  private static String first(DocumentRefusedException refused, Locale locale) {
    DocumentViolation violation = refused.violations().get(0);
    int others = refused.violations().size() - 1;
    return REFUSED_FILE.in(locale)
        + violation.inOneLine(locale)
        + (others == 0 ? "" : MORE.in(locale) + others + ")");
  }

  private int refused(String line) {
    command().commandLine().getErr().println("werkrelatie: " + line);
    return REFUSED;
  }

  private ParameterException wrongCall(String line) {
    return new ParameterException(command().commandLine(), line);
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
