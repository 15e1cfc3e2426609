// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import nl.werkrelatie.text.Tekst;

/**
 * Names of files under a locale that has no letters for them: Java then finds no file of that name,
 * and in a folder of such a name it would write beside it.
 */
public final class FileName {
  /** What is wrong and what to do, as words that follow the name. */
  public static final Tekst LOST =
      Tekst.of(
          "is in deze taalinstelling niet te vinden, door een bijzonder teken in de naam of de map (zoals een letter met een accent); start met een UTF-8-taalinstelling, bijvoorbeeld LC_ALL=C.UTF-8",
          "cannot be found in this locale, because of a special character in its name or folder (such as a letter with an accent); start in a UTF-8 locale, for example LC_ALL=C.UTF-8");

  private final Charset locale;
  private final Predicate<String> isPath;

  /** Names under a locale with these characters; {@code isPath} is what the system takes. */
  FileName(Charset locale, Predicate<String> isPath) {
    this.locale = locale;
    this.isPath = isPath;
  }

  /** Whether this name cannot be written in the locale of this process. */
  public static boolean isLost(String name) {
    String encoding = System.getProperty("native.encoding", Charset.defaultCharset().name());
    Charset locale =
        Charset.isSupported(encoding) ? Charset.forName(encoding) : Charset.defaultCharset();
    return new FileName(locale, FileName::isPath).isLost(name, System.getProperty("user.dir", ""));
  }

  boolean isLost(String name, String folder) {
    return isBeyond(name) || isPath.test(name) && !isAbsolute(name) && isBeyond(folder);
  }

  /** Some systems keep names apart from the locale, and take every letter. */
  private boolean isBeyond(String name) {
    return !locale.newEncoder().canEncode(name) && !isPath.test(name);
  }

  private static boolean isAbsolute(String name) {
    return Path.of(name).isAbsolute();
  }

  private static boolean isPath(String name) {
    try {
      return !Path.of(name).toString().isEmpty();
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
