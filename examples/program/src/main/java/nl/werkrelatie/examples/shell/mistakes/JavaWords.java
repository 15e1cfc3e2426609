// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.text.Tekst;

/** Sentences for what Java says in its own English; what is in no row has none. */
public final class JavaWords {
  private static final Pattern PACKAGE =
      Pattern.compile("@[\\w.$]+ |(?:REPL\\.)?\\$JShell\\$\\w+[.$]|\\b(?:[a-z]\\w*\\.)+(?=[@A-Z])");

  private final List<Row> rows = new ArrayList<>();

  /** What Java says as a whole, and the sentence for it. */
  record Row(Pattern java, Tekst sentence) {}

  /** The sentence for what the compiler says, when there is one. */
  public static Optional<String> mistake(List<String> message, Sentences in) {
    String java = String.join("\n", message);
    return TypeMistakes.ROWS.sentence(java, in).or(() -> FormMistakes.ROWS.sentence(java, in));
  }

  /** In a sentence {@code {1}} stands for the first group of what Java says. */
  JavaWords row(String java, String nl, String en) {
    rows.add(new Row(Pattern.compile(java, Pattern.DOTALL), Tekst.of(nl, en)));
    return this;
  }

  /** The sentence of the first row that fits. */
  Optional<String> sentence(String java, Sentences in) {
    return row(java).map(row -> filled(in.in(row.sentence), row.java.matcher(java)));
  }

  /** The first row that fits. */
  Optional<Row> row(String java) {
    return rows.stream().filter(row -> row.java.matcher(java).matches()).findFirst();
  }

  List<Row> rows() {
    return rows;
  }

  private static String filled(String sentence, Matcher said) {
    String filled = sentence;
    if (said.matches()) {
      for (int group = 1; group <= said.groupCount(); group++) {
        filled = filled.replace("{" + group + "}", shortly(said.group(group)));
      }
    }
    return filled;
  }

  /** Types without the packages and annotations before their names. */
  static String shortly(String type) {
    return PACKAGE.matcher(type).replaceAll("").replaceAll(",(?=\\S)", ", ");
  }
}
