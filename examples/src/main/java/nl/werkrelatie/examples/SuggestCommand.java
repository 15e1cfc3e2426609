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
import java.util.concurrent.Callable;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.DocumentRefusedException;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Adressaat;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      "1:the werkrelatie was refused",
      "2:called in a wrong way"
    })
final class SuggestCommand implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A werkrelatie as JSON; standard input when left out or '-'.")
  private Path file = STANDARD_INPUT;

  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which is looked; today when left out.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description = "The language of the text; nl when left out.")
  private Language language = Language.nl;

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
      paramLabel = "consulent|team|organisatie",
      description =
          "Only what speaks to this addressee; for team and organisatie without any fact about the inwoner.")
  private @Nullable Adressaat adressaat;

  @Option(
      names = "--drempel",
      paramLabel = "NAME=N",
      description =
          "A threshold your organisation sets, for example grote_caseload=90; can be repeated. One of: ${COMPLETION-CANDIDATES}.")
  private Map<Drempel, Integer> drempels = new LinkedHashMap<>();

  /** The languages in which the library speaks. */
  enum Language {
    nl,
    en
  }

  @Override
  public Integer call() {
    requirePossible();
    RuleEngine engine = RuleEngine.standard().with(thresholds());
    try {
      Werkrelatie werkrelatie = read();
      Suggesties suggesties =
          engine.suggest(werkrelatie, peildatum == null ? LocalDate.now() : peildatum);
      out().print(answer(suggesties));
      out().flush();
      return 0;
    } catch (DocumentRefusedException refused) {
      return refused(first(refused));
    } catch (IOException | UncheckedIOException unread) {
      return refused("the file cannot be read; check its name and whether you may read it");
    }
  }

  private void requirePossible() {
    boolean forOthers = adressaat == Adressaat.TEAM || adressaat == Adressaat.ORGANISATIE;
    if (whyNot != null && (json || forOthers)) {
      throw wrongCall("--why-not answers the consulent, in words; leave out --json and --for");
    }
    if (brief && (json || whyNot != null || forOthers)) {
      throw wrongCall(
          "--brief is a short text for the consulent; leave out --json, --why-not and --for");
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

  private String answer(Suggesties suggesties) {
    Locale locale = Locale.forLanguageTag(language.name());
    if (whyNot != null) {
      try {
        return suggesties.whyNot(whyNot).text(locale);
      } catch (IllegalArgumentException unknown) {
        throw wrongCall(unknown.getMessage());
      }
    }
    if (adressaat == Adressaat.TEAM || adressaat == Adressaat.ORGANISATIE) {
      GedeeldeSuggesties shared =
          adressaat == Adressaat.TEAM ? suggesties.voorTeam() : suggesties.voorOrganisatie();
      GedeeldeSuggesties shown = shared.atMost(atMost);
      return json ? SuggestiesJson.write(shown) : shown.text(locale);
    }
    Suggesties shown = (adressaat == null ? suggesties : suggesties.voorConsulent()).atMost(atMost);
    if (json) {
      return SuggestiesJson.write(shown);
    }
    return brief ? shown.summary(locale) : shown.text(locale);
  }

  /** The first violation, which is the first to mend; none of them holds content of the file. */
  private static String first(DocumentRefusedException refused) {
    DocumentViolation violation = refused.violations().get(0);
    int others = refused.violations().size() - 1;
    return "the werkrelatie is refused: "
        + violation
        + (others == 0 ? "" : " (and more after it: " + others + ")");
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
