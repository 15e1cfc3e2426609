// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.ArrayList;
import java.util.List;

/** The engine's texts, folded for a terminal that is narrower than the page they are made for. */
final class Narrow {
  /** How wide the engine makes its lines. */
  private static final int MADE_FOR = 100;

  private Narrow() {}

  static String text(String text) {
    StringBuilder narrow = new StringBuilder();
    for (String line : whole(text.split("\n", -1))) {
      narrow.append(fold(line)).append('\n');
    }
    narrow.setLength(narrow.length() - 1);
    return narrow.toString();
  }

  /** A line that was broken only because it was full, and what follows it, as one line again. */
  private static List<String> whole(String[] lines) {
    List<String> whole = new ArrayList<>();
    String before = "";
    int hanging = 0;
    for (String line : lines) {
      String words = line.stripLeading();
      String first = words.split(" ", 2)[0];
      boolean follows =
          !words.isEmpty()
              && !before.isBlank()
              && !words.startsWith("- ")
              && line.length() - words.length() == hanging
              && before.length() + 1 + first.length() > MADE_FOR;
      if (follows) {
        whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + words);
      } else {
        whole.add(line);
        hanging = hanging(line);
      }
      before = line;
    }
    return whole;
  }

  /** How far in the rest of a line stands: of a list under its words, not under its dash. */
  private static int hanging(String line) {
    String words = line.stripLeading();
    return line.length() - words.length() + (words.startsWith("- ") ? 2 : 0);
  }

  private static String fold(String line) {
    String words = line.stripLeading();
    int indent = line.length() - words.length();
    String hanging = " ".repeat(hanging(line));
    StringBuilder folded = new StringBuilder();
    StringBuilder now = new StringBuilder(" ".repeat(indent));
    boolean begun = false;
    for (String word : words.split(" ")) {
      if (begun && now.length() + 1 + word.length() > Sentences.WIDTH) {
        folded.append(now).append('\n');
        now = new StringBuilder(hanging);
        begun = false;
      }
      now.append(begun ? " " : "").append(word);
      begun = true;
    }
    return folded.append(now.toString().stripTrailing()).toString();
  }
}
