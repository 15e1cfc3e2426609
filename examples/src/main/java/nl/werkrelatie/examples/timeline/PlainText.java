// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.List;

/** A timeline as plain text; shapes are three characters that every terminal has. */
final class PlainText {
  private static final int WIDTH = 80;

  /** In place of a space at which no line is broken; no text can hold it. */
  private static final char KEPT = '\uFFFF';

  private final Timeline timeline;
  private final StringBuilder out = new StringBuilder();

  PlainText(Timeline timeline) {
    this.timeline = timeline;
  }

  String write() {
    heading(timeline.title(), '=');
    timeline.intro().forEach(each -> add("", "", each));
    for (Section section : timeline.sections()) {
      out.append('\n');
      heading(section.heading(), '-');
      for (Entry entry : section.entries()) {
        add(entry.mark().ascii() + " ", "    ", entry.heading());
        entry.paragraphs().forEach(this::paragraph);
      }
    }
    if (!timeline.handvatten().isEmpty()) {
      out.append('\n');
      heading(timeline.handvattenHeading(), '-');
      timeline
          .handvatten()
          .forEach(each -> add("", "    ", each.id() + " " + timeline.titleOf(each)));
    }
    out.append('\n');
    heading(timeline.notesHeading(), '-');
    timeline.notes().forEach(each -> add("", "", each));
    return out.toString();
  }

  private void heading(String text, char under) {
    out.append(text).append('\n').append(String.valueOf(under).repeat(text.length())).append('\n');
  }

  /** A label and its value stay on one line where they fit on one. */
  private void paragraph(List<Line> paragraph) {
    StringBuilder kept = new StringBuilder();
    for (Line line : paragraph) {
      String words = line.words();
      boolean fits = line.form() == Line.Form.INLINE && words.length() < WIDTH - 8;
      kept.append(kept.isEmpty() ? "" : "; ").append(fits ? words.replace(' ', KEPT) : words);
    }
    add("    ", "      ", kept.toString());
  }

  /** Broken at spaces; a word that is longer than a line stands alone. */
  private void add(String first, String further, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line.toString().replace(KEPT, ' ')).append('\n');
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line.toString().replace(KEPT, ' ')).append('\n');
  }
}
