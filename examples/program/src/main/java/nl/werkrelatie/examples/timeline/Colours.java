// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

/**
 * The colours of the picture and of the page; none of them means anything.
 *
 * @param paper what is written on
 * @param ink what is read
 * @param quiet the axis and what is beside the point
 * @param link what can be followed, underlined as well
 */
record Colours(String paper, String ink, String quiet, String link) {
  static final Colours LIGHT = new Colours("#ffffff", "#1b1b1b", "#595959", "#0b4f8a");
  static final Colours DARK = new Colours("#161616", "#f2f2f2", "#b8b8b8", "#8cc4ff");
  static final Colours PRINT = new Colours("#ffffff", "#000000", "#000000", "#000000");

  /** The rules for what both the picture and the page hold. */
  String css() {
    return String.join(
        "",
        ".paper{fill:" + paper + "}",
        ".ink{fill:" + ink + "}",
        ".open{fill:" + paper + ";stroke:" + ink + ";stroke-width:1.6}",
        ".full{fill:" + ink + ";stroke:" + ink + ";stroke-width:1.6}",
        ".axis{stroke:" + quiet + ";stroke-width:1.6;fill:none}");
  }

  /** The rules that only the page needs. */
  String pageCss() {
    return String.join(
        "",
        css(),
        "body{background:" + paper + ";color:" + ink + "}",
        "a{color:" + link + "}",
        "li.entry{border-color:" + quiet + "}",
        "a:focus,summary:focus,:target{outline-color:" + link + "}");
  }
}
