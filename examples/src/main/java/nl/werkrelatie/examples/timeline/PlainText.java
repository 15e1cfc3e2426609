// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

/** A timeline as plain text; shapes are three characters that every terminal has. */
final class PlainText {
  private static final int WIDTH = 80;

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
        entry.paragraphs().forEach(each -> add("    ", "      ", Entry.words(each)));
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

  /** Broken at spaces; a word that is longer than a line stands alone. */
  private void add(String first, String further, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
