// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.text.Tekst;
import picocli.CommandLine.Option;

/** Whether a command may replace files, and what it says when it may not. */
final class Writing {
  private static final Tekst EXISTS =
      Tekst.of(
          " bestaat al en blijft zoals het is; kies een andere naam, of geef --overwrite om het te vervangen",
          " exists already and stays as it is; choose another name, or give --overwrite to replace it");

  @Option(names = "--overwrite", description = "Replaces files that exist already.")
  private boolean overwrite;

  boolean overwrite() {
    return overwrite;
  }

  static RefusedInput refusal(FileAlreadyExistsException exists, Locale locale) {
    return new RefusedInput(exists.getFile() + EXISTS.in(locale));
  }
}
