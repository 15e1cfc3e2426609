// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.timeline.picture.Mark;

/**
 * Something on the timeline.
 *
 * @param day where it stands
 * @param when its day or days, in words
 * @param what what it is, in words
 */
record Entry(Mark mark, LocalDate day, String when, String what, List<Line> lines) {

  Entry {
    lines = List.copyOf(lines);
  }

  String heading() {
    return when + ": " + what;
  }

  /** The lines as they are shown: those that belong behind each other as one. */
  List<List<Line>> paragraphs() {
    List<List<Line>> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Line line : lines) {
      boolean inline = line.form() == Line.Form.INLINE;
      if (!inline || !open) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
      open = inline;
    }
    return paragraphs;
  }

  static String words(List<Line> paragraph) {
    return String.join("; ", paragraph.stream().map(Line::words).toList());
  }

  Stream<String> words() {
    return Stream.concat(Stream.of(heading()), paragraphs().stream().map(Entry::words));
  }
}
