// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.research.tables.ProjectKey;
import nl.werkrelatie.text.Tekst;

/** The file in which a researcher keeps the key of a project. */
final class KeyFile {
  private static final Tekst NONE =
      Tekst.of(
          "het bestand met de sleutel is er niet; geef --new-key om er een te maken",
          "the file with the key is not there; give --new-key to make one");
  private static final Tekst THERE =
      Tekst.of(
          "het bestand met de sleutel is er al en blijft zoals het is; laat --new-key weg",
          "the file with the key is there already and stays as it is; leave --new-key out");
  private static final Tekst SHORT =
      Tekst.of(
          "de sleutel heeft minder dan 32 bytes; maak met --new-key een andere",
          "the key has less than 32 bytes; make another with --new-key");
  private static final Tekst UNUSABLE =
      Tekst.of(
          "het bestand met de sleutel is niet te lezen of te maken; controleer de map en wat je er mag",
          "the file with the key cannot be read or made; check the folder and what you may do there");

  private KeyFile() {}

  /** The key in this file, which is made first when that is asked. */
  static ProjectKey key(Path file, boolean isNew, String project, Locale locale) {
    try {
      if (isNew) {
        make(file);
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length < ProjectKey.LEAST) {
        throw new RefusedInput(SHORT.in(locale));
      }
      return ProjectKey.of(secret, project);
    } catch (NoSuchFileException none) {
      throw new RefusedInput((isNew ? UNUSABLE : NONE).in(locale));
    } catch (FileAlreadyExistsException there) {
      throw new RefusedInput(THERE.in(locale));
    } catch (IOException unusable) {
      throw new RefusedInput(UNUSABLE.in(locale));
    }
  }

  /** For its owner alone, where the system can say so. */
  private static void make(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner = {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
    Files.createFile(file, posix ? owner : new FileAttribute<?>[0]);
    byte[] secret = new byte[ProjectKey.LEAST];
    new SecureRandom().nextBytes(secret);
    Files.write(file, secret, StandardOpenOption.WRITE);
  }
}
