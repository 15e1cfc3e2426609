// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.drawing.TextWidth;

/** What is drawn where, in whole pixels; in the order in which it is drawn. */
final class Sheet {
  static final int SIZE = 13;
  static final int LEADING = 18;

  /** How far a line stays from words beside it. */
  private static final int CLEAR = 2;

  private final List<Box> bands = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Placed> glyphs = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  /** A rectangle. */
  record Box(int x, int y, int width, int height) {}

  /** A thin line from above to below; where words stand it makes room for them. */
  record Rule(int x, int from, int to, boolean broken) {}

  /** A shape around its middle. */
  record Placed(int x, int y, Stroke stroke) {}

  /** A line of words, from or up to a point of its baseline, on paper or on a band. */
  record Text(int x, int baseline, boolean upTo, boolean onBand, String words) {

    Box box() {
      int width = widthOf(words);
      return new Box(upTo ? x - width : x, baseline - SIZE, width, LEADING - 2);
    }
  }

  /** At most as wide as this in any usual letter. */
  static int widthOf(String words) {
    return (int) Math.ceil(TextWidth.of(words, SIZE, false));
  }

  /** The words in lines that fit. */
  static List<String> lines(String words, int width) {
    return TextWidth.lines(words, width, SIZE, false).stream().map(String::strip).toList();
  }

  void band(int x, int y, int width, int height) {
    bands.add(new Box(x, y, width, height));
  }

  void rule(int x, int from, int to, boolean broken) {
    rules.add(new Rule(x, from, to, broken));
  }

  /** A line that takes together what is under it. */
  void bracket(int from, int to, int y) {
    glyph(from, y, List.of(Stroke.of("M0 5V0H" + (to - from) + "V5", Stroke.Paint.AXIS)));
  }

  void glyph(int x, int y, List<Stroke> strokes) {
    strokes.forEach(stroke -> glyphs.add(new Placed(x, y, stroke)));
  }

  void text(int x, int baseline, String words) {
    texts.add(new Text(x, baseline, false, false, words));
  }

  void textUpTo(int x, int baseline, String words) {
    texts.add(new Text(x, baseline, true, false, words));
  }

  void onBand(int x, int baseline, String words) {
    texts.add(new Text(x, baseline, false, true, words));
  }

  void onBandUpTo(int x, int baseline, String words) {
    texts.add(new Text(x, baseline, true, true, words));
  }

  List<Box> bands() {
    return bands;
  }

  List<Rule> rules() {
    return rules.stream().flatMap(this::besideWords).toList();
  }

  /** What is left of a line where no words stand. */
  private Stream<Rule> besideWords(Rule whole) {
    List<Rule> parts = new ArrayList<>();
    int from = whole.from();
    for (Box words : inTheWayOf(whole)) {
      if (from < words.y()) {
        parts.add(new Rule(whole.x(), from, words.y(), whole.broken()));
      }
      from = Math.max(from, words.y() + words.height());
    }
    if (from < whole.to()) {
      parts.add(new Rule(whole.x(), from, whole.to(), whole.broken()));
    }
    return parts.stream();
  }

  private List<Box> inTheWayOf(Rule rule) {
    return texts.stream()
        .map(Text::box)
        .filter(box -> box.x() <= rule.x() + CLEAR && rule.x() - CLEAR <= box.x() + box.width())
        .filter(box -> box.y() < rule.to() && rule.from() < box.y() + box.height())
        .sorted(Comparator.comparingInt(Box::y))
        .toList();
  }

  List<Placed> glyphs() {
    return glyphs;
  }

  List<Text> texts() {
    return texts;
  }
}
