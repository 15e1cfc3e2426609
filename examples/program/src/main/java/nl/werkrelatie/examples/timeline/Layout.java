// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.examples.drawing.TextWidth;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.Room;

/**
 * Where everything in the picture stands: one under the other, so that nothing ever covers
 * something else, however close in time.
 */
final class Layout {
  static final Room ROOM = Room.MIDDLE;
  static final double WIDTH = ROOM.width();
  private static final double MARGIN = 16;
  private static final double AXIS = 28;
  private static final double INDENT = 52;

  private final List<Text> texts = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Span> axes = new ArrayList<>();
  private final double pictureTop;
  private double y = MARGIN;

  /** How a text is set. */
  enum Style {
    TITLE(24, true),
    YEAR(20, true),
    HEADING(16, true),
    BODY(15, false);

    final int size;
    final boolean bold;

    Style(int size, boolean bold) {
      this.size = size;
      this.bold = bold;
    }

    double leading() {
      return size * 1.4;
    }
  }

  /** A text in its box: the upper left corner, the size, and the lines that fit in it. */
  record Text(Style style, double x, double y, double width, double height, List<String> lines) {

    String words() {
      return String.join("", lines);
    }

    double baseline(int line) {
      return y + line * style.leading() + style.size;
    }
  }

  /** A shape around its middle. */
  record Shape(Mark mark, double x, double y) {}

  /** A piece of the axis. */
  record Span(double x, double from, double to, boolean broken) {}

  Layout(Timeline timeline) {
    add(Style.TITLE, MARGIN, timeline.title());
    timeline.intro().forEach(each -> add(Style.BODY, MARGIN, each));
    pictureTop = y;
    y += timeline.picture().isEmpty() ? 0 : timeline.picture().in(ROOM).withKey().height();
    timeline.sections().forEach(this::section);
    if (!timeline.handvatten().isEmpty()) {
      heading(timeline.handvattenHeading());
      timeline
          .handvatten()
          .forEach(each -> add(Style.BODY, MARGIN, each.id() + " " + timeline.titleOf(each)));
    }
    heading(timeline.notesHeading());
    timeline.notes().forEach(each -> add(Style.BODY, MARGIN, each));
    y += MARGIN;
  }

  List<Text> texts() {
    return texts;
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<Span> axes() {
    return axes;
  }

  /** Where the picture begins. */
  double pictureTop() {
    return pictureTop;
  }

  double height() {
    return y;
  }

  private void heading(String text) {
    y += 14;
    add(Style.YEAR, MARGIN, text);
  }

  private void section(Section section) {
    heading(section.heading());
    for (Entry entry : section.entries()) {
      double top = y;
      shapes.add(new Shape(entry.mark(), AXIS, y + 10));
      add(Style.HEADING, INDENT, entry.heading());
      entry.paragraphs().forEach(each -> add(Style.BODY, INDENT, Entry.words(each)));
      y += 10;
      axes.add(new Span(AXIS, top + 22, y - 2, entry.mark() == Mark.STILTE));
    }
  }

  private void add(Style style, double x, String text) {
    double room = WIDTH - MARGIN - x;
    List<String> lines = TextWidth.lines(text, room, style.size, style.bold);
    double height = lines.size() * style.leading();
    texts.add(new Text(style, x, y, room, height, lines));
    y += height + 2;
  }
}
