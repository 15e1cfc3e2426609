// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.examples.drawing.Markup;

/** Where everything of a picture stands in one room. */
public final class Plan {
  private static final int MARGIN = 8;
  private static final int HIGH = 29;
  private static final int LOW = 22;
  private static final int BETWEEN = 6;
  private static final int LONGEST_NAME = 300;

  private final Sheet sheet = new Sheet();
  private final Set<Key> keys = EnumSet.noneOf(Key.class);
  private final Picture picture;
  private final Room room;
  private final PictureWords words;
  private final int names;
  private final int right;
  private final Across across;
  private int y = MARGIN;

  Plan(Picture picture, Room room) {
    this.picture = picture;
    this.room = room;
    this.words = new PictureWords(picture.dates());
    this.right = room.width() - 2 * MARGIN;
    this.names = room.beside() ? namesWidth() : 0;
    int left = 2 * MARGIN + (names == 0 ? 0 : names + 2 * MARGIN);
    this.across = Across.of(picture.first(), picture.last(), left, right);
    draw();
  }

  /** The same with what its shapes mean under it. */
  public Plan withKey() {
    y += BETWEEN;
    y = new Legend(words, MARGIN, right).draw(sheet, y, keys) + MARGIN;
    return this;
  }

  /** As SVG; the colours come from what is around it. */
  public void write(Markup markup) {
    new PictureWriter(markup).write(sheet);
  }

  /** How high it is, in pixels; its width is that of the room. */
  public int height() {
    return y;
  }

  Sheet sheet() {
    return sheet;
  }

  /** What a key has to explain. */
  Set<Key> keys() {
    return keys;
  }

  private void draw() {
    int top = y;
    y += Axis.HEIGHT;
    boolean contacts = picture.hasContacts();
    for (List<Lane> group : picture.groups()) {
      int from = y;
      if (contacts) {
        int leftmost = room.beside() ? across.left() : 2 * MARGIN;
        y += 4;
        y += new Together(across, words, leftmost, right).draw(sheet, y, group);
        contacts = false;
      }
      for (Lane lane : group) {
        row(lane, lane.isHigh() ? HIGH : LOW);
      }
      sheet.band(MARGIN, from, room.width() - 2 * MARGIN, y - from);
      y += BETWEEN;
    }
    new Axis(across, words).draw(sheet, top, y - BETWEEN, right);
    peildatum(top + Axis.HEIGHT);
    y += MARGIN;
    for (String line : Sheet.lines(words.columns(across.columns().period()), right - MARGIN)) {
      sheet.text(MARGIN, y + Sheet.SIZE, line);
      y += Sheet.LEADING;
    }
    y += MARGIN / 2;
  }

  private void row(Lane lane, int least) {
    List<String> name = Sheet.lines(lane.name(), room.beside() ? names : right - 2 * MARGIN);
    int height = least;
    if (room.beside()) {
      height = Math.max(least, name.size() * Sheet.LEADING + 4);
      name(name, y + (height - name.size() * Sheet.LEADING) / 2);
    } else {
      name(name, y + 3);
      y += name.size() * Sheet.LEADING - 1;
    }
    new Row(across, right, keys).draw(sheet, lane, y + height / 2);
    y += height;
  }

  private void name(List<String> lines, int top) {
    int baseline = top + Sheet.SIZE;
    for (String line : lines) {
      sheet.onBand(2 * MARGIN, baseline, line);
      baseline += Sheet.LEADING;
    }
  }

  /** What is right of this line has yet to come. */
  private void peildatum(int top) {
    LocalDate day = picture.peildatum();
    int x = across.start(across.columns().of(day) + 1);
    sheet.rule(x, top, y, true);
    String said = words.peildatum(day);
    int width = Sheet.widthOf(said);
    y += Sheet.LEADING;
    if (x + width <= right) {
      sheet.text(x, y - 2, said);
    } else {
      sheet.textUpTo(Math.max(Math.min(x, right), MARGIN + width), y - 2, said);
    }
  }

  private int namesWidth() {
    return picture.groups().stream()
        .flatMap(List::stream)
        .mapToInt(lane -> Sheet.widthOf(lane.name()))
        .map(width -> Math.min(LONGEST_NAME, width))
        .max()
        .orElse(0);
  }
}
