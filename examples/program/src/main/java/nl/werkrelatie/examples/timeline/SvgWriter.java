// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.Locale;
import nl.werkrelatie.examples.drawing.Colours;
import nl.werkrelatie.examples.drawing.Markup;
import nl.werkrelatie.examples.timeline.picture.Mark;

/** A timeline as an SVG picture. */
final class SvgWriter {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private final Timeline timeline;
  private final Layout layout;
  private final Markup svg = new Markup();

  SvgWriter(Timeline timeline) {
    this.timeline = timeline;
    this.layout = new Layout(timeline);
  }

  String write() {
    String width = number(Layout.WIDTH);
    String height = number(layout.height());
    svg.element(
            "svg",
            this::inside,
            "xmlns",
            NAMESPACE,
            "width",
            width,
            "height",
            height,
            "viewBox",
            "0 0 " + width + " " + height,
            "role",
            "img",
            "lang",
            timeline.locale().getLanguage(),
            "aria-labelledby",
            "title",
            // Apart from the name: a listener can skip it or ask for it.
            "aria-describedby",
            "desc",
            "font-family",
            "system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif")
        .line();
    return svg.written();
  }

  /** A shape, as the picture and the page draw it. */
  static void shape(Markup markup, Mark mark, String... place) {
    String[] attributes = {"d", mark.path(), "class", mark.filled() ? "full" : "open"};
    String[] all = new String[attributes.length + place.length];
    System.arraycopy(attributes, 0, all, 0, attributes.length);
    System.arraycopy(place, 0, all, attributes.length, place.length);
    markup.empty("path", all);
  }

  private void inside() {
    svg.line().text("title", timeline.title(), "id", "title").line();
    svg.text("desc", String.join("\n", timeline.words().toList()), "id", "desc").line();
    svg.text(
            "style",
            Colours.LIGHT.css()
                + "@media (prefers-color-scheme:dark){"
                + Colours.DARK.css()
                + "}@media print{"
                + Colours.PRINT.css()
                + "}")
        .line();
    svg.empty("rect", "class", "paper", "width", "100%", "height", "100%").line();
    if (!timeline.picture().isEmpty()) {
      svg.element(
              "g",
              () -> timeline.picture().in(Layout.ROOM).withKey().write(svg.line()),
              "class",
              "picture",
              "transform",
              "translate(0 " + number(layout.pictureTop()) + ")")
          .line();
    }
    layout.axes().forEach(this::axis);
    for (Layout.Shape each : layout.shapes()) {
      shape(
          svg,
          each.mark(),
          "transform",
          "translate(" + number(each.x()) + " " + number(each.y()) + ")");
      svg.line();
    }
    layout.texts().forEach(this::text);
  }

  private void axis(Layout.Span span) {
    svg.empty(
            "path",
            "class",
            "axis",
            "d",
            "M" + number(span.x()) + " " + number(span.from()) + "V" + number(span.to()),
            "stroke-dasharray",
            span.broken() ? "2 5" : "none")
        .line();
  }

  private void text(Layout.Text text) {
    svg.element(
            "text",
            () -> {
              for (int line = 0; line < text.lines().size(); line++) {
                svg.text(
                    "tspan",
                    text.lines().get(line),
                    "x",
                    number(text.x()),
                    "y",
                    number(text.baseline(line)));
              }
            },
            "class",
            "ink",
            "font-size",
            String.valueOf(text.style().size),
            "font-weight",
            text.style().bold ? "bold" : "normal")
        .line();
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
