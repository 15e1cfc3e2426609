// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.openklant.InputRefusedException;
import nl.werkrelatie.openklant.Klantcontacten;
import nl.werkrelatie.openklant.Lezing;
import nl.werkrelatie.openklant.Uitkomst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a werkrelatie of the klantcontacten of Open Klant, for the other commands. */
@Command(
    name = "klantcontacten",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a werkrelatie of klantcontacten of Open Klant: answers of its API, each saved in a file.",
      "Standard error says what was left out and what stays unknown, and why; never what it holds."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, perhaps with something left out",
      "1:an answer was refused, or a file cannot be read",
      "2:called in a wrong way"
    })
final class KlantcontactenCommand implements Callable<Integer> {
  /** In which form the answers are. */
  enum Form {
    /** Of {@code /klantcontacten}. */
    KLANTCONTACTEN,
    /** Of {@code /partijen}. */
    PARTIJEN,
    /** The rows of a dump. */
    FIXTURE
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An answer of the API, one page in each file; '-' is standard input.")
  private List<InputFile> files = List.of();

  @Option(
      names = "--partij",
      required = true,
      paramLabel = "UUID",
      description = "The partij who is the inwoner.")
  private String partij = "";

  @Option(
      names = "--consulent",
      required = true,
      paramLabel = "UUID",
      description = "The actor who is the present consulent.")
  private String consulent = "";

  @Option(
      names = "--other-consulent",
      paramLabel = "UUID",
      description =
          "Another actor who is a consulent, or a team of them; can be given more than once. A contact with none of them does not count, so that a desk or a web form does not end a silence.")
  private Set<String> others = new LinkedHashSet<>();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "In which form the answers are: klantcontacten when left out, partijen, or fixture, a dump of the database.")
  private Form form = Form.KLANTCONTACTEN;

  @Option(
      names = "--complete",
      description =
          "Every contact is in the registration with its consulent, so that those before can be counted.")
  private boolean complete;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Locale locale = Program.of(command).locale();
    Uitkomst uitkomst;
    try {
      uitkomst = read(locale);
    } catch (InputRefusedException refused) {
      throw new RefusedInput(refused.text(locale));
    }
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    uitkomst.meldingen().forEach(one -> err.println("werkrelatie: " + one.text(locale)));
    out.print(WerkrelatieJson.write(uitkomst.werkrelatie()));
    out.flush();
    return 0;
  }

  private Uitkomst read(Locale locale) {
    Klantcontacten wanted =
        Klantcontacten.of(partij, consulent, actor -> others.contains(actor.uuid()));
    Lezing lezing = (complete ? wanted.withCompleteRegistration() : wanted).lezing();
    for (InputFile file : files) {
      file.read(
          locale,
          in -> {
            take(lezing, new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
          });
    }
    return lezing.uitkomst();
  }

  private void take(Lezing lezing, Reader answer) {
    switch (form) {
      case KLANTCONTACTEN -> lezing.klantcontacten(answer);
      case PARTIJEN -> lezing.partijen(answer);
      case FIXTURE -> lezing.fixture(answer);
    }
  }
}
