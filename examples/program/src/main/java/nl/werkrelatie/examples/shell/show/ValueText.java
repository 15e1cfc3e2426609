// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;

/** What JShell shows of a value, in words where Java shows only a class and a number. */
public final class ValueText {
  private static final Pattern DUMP = Pattern.compile("([\\w.$]+?)(?:\\$\\$Lambda.*)?@[0-9a-f]+");

  private final Sentences in;

  public ValueText(Sentences in) {
    this.in = in;
  }

  /** The same text, unless it is such a dump of a stream or of a value of the library. */
  public String of(String shown) {
    Matcher dump = DUMP.matcher(shown);
    if (!dump.matches()) {
      return shown;
    }
    String name = dump.group(1);
    if (isStream(name)) {
      return in.in(
          "stroom (Stream), één keer te lezen: .toList() of .forEach(...)",
          "stream, to be read once: .toList() or .forEach(...)");
    }
    return name.startsWith("nl.werkrelatie.")
        ? name.substring(name.lastIndexOf('.') + 1).replace('$', '.')
        : shown;
  }

  private static boolean isStream(String name) {
    try {
      return BaseStream.class.isAssignableFrom(
          Class.forName(name, false, ValueText.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError elsewhere) {
      return false;
    }
  }
}
