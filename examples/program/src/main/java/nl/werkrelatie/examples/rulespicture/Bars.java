// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import nl.werkrelatie.examples.drawing.Markup;

/** Stacked bars: as wide as there is room, with a pattern for every part. */
final class Bars {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String HEIGHT = "18";

  private final Markup html;

  Bars(Markup html) {
    this.html = html;
  }

  /** The patterns, once in a page. */
  void patterns() {
    html.element(
            "svg",
            () -> {
              for (Part part : Part.values()) {
                html.element(
                    "pattern",
                    () -> {
                      html.empty("rect", "width", "8", "height", "8", "class", "tint-" + part.id());
                      html.empty("path", "d", "M0 0" + part.pattern(), "class", "hatch");
                    },
                    "id",
                    part.id(),
                    "width",
                    "8",
                    "height",
                    "8",
                    "patternUnits",
                    "userSpaceOnUse");
              }
            },
            "xmlns",
            NAMESPACE,
            "width",
            "0",
            "height",
            "0",
            "class",
            "patterns",
            "aria-hidden",
            "true")
        .line();
  }

  /** One bar; the whole of it is the total. */
  void bar(Counts counts, int total) {
    html.element(
        "svg",
        () -> {
          int before = 0;
          for (Part part : Part.values()) {
            int count = counts.of(part, total);
            if (count > 0) {
              piece(part, share(before, total), share(before + count, total));
            }
            before += count;
          }
        },
        "xmlns",
        NAMESPACE,
        "width",
        "100%",
        "height",
        HEIGHT);
  }

  /** A small square of one part, for the key. */
  void sample(Part part) {
    html.element(
        "svg",
        () -> piece(part, 0, share(1, 1)),
        "xmlns",
        NAMESPACE,
        "width",
        "36",
        "height",
        HEIGHT,
        "aria-hidden",
        "true");
  }

  private void piece(Part part, long from, long to) {
    html.empty(
        "rect",
        "x",
        percent(from),
        "y",
        "1",
        "width",
        percent(to - from),
        "height",
        "16",
        "fill",
        "url(#" + part.id() + ")",
        "class",
        "piece");
  }

  /** In thousandths of a percent, so that no number is written as some machine would. */
  private static long share(long count, long total) {
    return count * 100_000 / total;
  }

  private static String percent(long thousandths) {
    String behind = String.valueOf(1000 + thousandths % 1000).substring(1);
    return thousandths / 1000 + "." + behind + "%";
  }
}
