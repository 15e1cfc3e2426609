// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.text.Folding;

/** A timeline as plain text; shapes are three characters that every terminal has. */
final class PlainText {
  private final Timeline timeline;
  private final Folding folding;
  private final StringBuilder out = new StringBuilder();

  PlainText(Timeline timeline, Folding folding) {
    this.timeline = timeline;
    this.folding = folding;
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
    out.append(folding.underlined(text, under));
  }

  /** A label and its value stay on one line where they fit on one. */
  private void paragraph(List<Line> paragraph) {
    List<String> pieces = new ArrayList<>();
    for (Line line : paragraph) {
      if (!pieces.isEmpty()) {
        pieces.add(pieces.remove(pieces.size() - 1) + ";");
      }
      String words = line.words();
      boolean fits = line.form() == Line.Form.INLINE && words.length() < folding.width() - 8;
      pieces.addAll(fits ? List.of(words) : List.of(words.split(" ")));
    }
    out.append(folding.lines("    ", "      ", pieces));
  }

  private void add(String first, String further, String text) {
    out.append(folding.lines(first, further, text));
  }
}
