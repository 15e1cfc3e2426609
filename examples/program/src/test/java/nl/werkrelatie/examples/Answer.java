// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the program says to one call.
 *
 * @param exit its exit code
 * @param out what it prints
 * @param err what it says of what went wrong
 */
record Answer(int exit, String out, String err) {

  static Answer to(String... call) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), call);
    return new Answer(exit, out.toString(), err.toString());
  }

  /** The same for words with spaces between them. */
  static Answer toLine(String call) {
    return to(call.strip().split(" "));
  }

  /** The ids of the handvatten that a text writes out, in their order. */
  static List<String> written(String text) {
    return Pattern.compile("(?m)^(H\\d\\d) ")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
