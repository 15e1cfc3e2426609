// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.Arrays;
import java.util.Locale;
import nl.werkrelatie.examples.drawing.Markup;

/** A sheet as SVG; the colours come from the page or the picture around it. */
final class PictureWriter {
  private final Markup svg;

  PictureWriter(Markup svg) {
    this.svg = svg;
  }

  void write(Sheet sheet) {
    sheet.bands().forEach(this::band);
    sheet.rules().forEach(this::rule);
    sheet.glyphs().forEach(this::glyph);
    sheet.texts().forEach(this::text);
  }

  /** A shape and its words, as they stand in a list. */
  void item(Key key, Locale locale) {
    svg.line()
        .element(
            "li",
            () -> {
              svg.element(
                  "svg",
                  () -> key.strokes().forEach(each -> glyph(new Sheet.Placed(0, 0, each))),
                  "xmlns",
                  "http://www.w3.org/2000/svg",
                  "viewBox",
                  "-17 -13 34 26",
                  "width",
                  "34",
                  "height",
                  "26",
                  "aria-hidden",
                  "true");
              svg.text("span", key.words().in(locale));
            });
  }

  private void band(Sheet.Box box) {
    svg.empty(
            "rect",
            "class",
            "band",
            "x",
            number(box.x()),
            "y",
            number(box.y()),
            "width",
            number(box.width()),
            "height",
            number(box.height()),
            "rx",
            "6")
        .line();
  }

  private void rule(Sheet.Rule rule) {
    String path = "M" + rule.x() + " " + rule.from() + "V" + rule.to();
    if (rule.broken()) {
      svg.empty("path", "class", "axis", "d", path, "stroke-dasharray", "2 5").line();
    } else {
      svg.empty("path", "class", "rule", "d", path).line();
    }
  }

  private void glyph(Sheet.Placed placed) {
    Stroke stroke = placed.stroke();
    String place = "translate(" + (placed.x() + stroke.aside()) + " " + placed.y() + ")";
    svg.empty(
            "path",
            "class",
            stroke.paint().name().toLowerCase(Locale.ROOT),
            "d",
            stroke.path(),
            "transform",
            stroke.scale().equals("1") ? place : place + " scale(" + stroke.scale() + ")")
        .line();
  }

  private void text(Sheet.Text text) {
    String[] start = {
      "class",
      text.onBand() ? "ink over" : "ink",
      "x",
      number(text.x()),
      "y",
      number(text.baseline()),
      "font-size",
      number(Sheet.SIZE)
    };
    String[] all = Arrays.copyOf(start, text.upTo() ? start.length + 2 : start.length);
    if (text.upTo()) {
      all[start.length] = "text-anchor";
      all[start.length + 1] = "end";
    }
    svg.text("text", text.words(), all).line();
  }

  private static String number(int number) {
    return String.valueOf(number);
  }
}
