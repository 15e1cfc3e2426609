// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Tekst FOLDER =
      Tekst.of(" is een map; kies een andere naam", " is a folder; choose another name");

  private static final Tekst FILE =
      Tekst.of(" is een bestand; kies een andere naam", " is a file; choose another name");

  @Option(names = "--overwrite", description = "Replaces files that exist already.")
  private boolean overwrite;

  boolean overwrite() {
    return overwrite;
  }

  static RefusedInput refusal(FileAlreadyExistsException exists, Locale locale) {
    // No --overwrite makes a file of a folder.
    Tekst what = Files.isDirectory(Path.of(exists.getFile())) ? FOLDER : EXISTS;
    return new RefusedInput(exists.getFile() + what.in(locale));
  }

  /** Refuses a file where a folder is asked. */
  static void requireNoFile(Path folder, Locale locale) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RefusedInput(folder + FILE.in(locale));
    }
  }
}
