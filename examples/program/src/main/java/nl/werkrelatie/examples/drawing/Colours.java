// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.drawing;

/**
 * The colours of the picture and of the page; none of them means anything.
 *
 * @param paper what is written on
 * @param ink what is read
 * @param quiet the axis and what is beside the point
 * @param link what can be followed, underlined as well
 * @param band what rows are told apart by, beside the space between them
 */
public record Colours(String paper, String ink, String quiet, String link, String band) {
  public static final Colours LIGHT =
      new Colours("#ffffff", "#1b1b1b", "#595959", "#0b4f8a", "#f0f0f0");
  public static final Colours DARK =
      new Colours("#161616", "#f2f2f2", "#b8b8b8", "#8cc4ff", "#262626");
  public static final Colours PRINT =
      new Colours("#ffffff", "#000000", "#000000", "#000000", "#ffffff");

  /** The rules for what both the picture and the page hold. */
  public String css() {
    return String.join(
        "",
        ".paper{fill:" + paper + "}",
        ".band{fill:" + band + "}",
        ".ink{fill:" + ink + "}",
        ".open{fill:" + paper + ";stroke:" + ink + ";stroke-width:1.6}",
        ".full{fill:" + ink + ";stroke:" + ink + ";stroke-width:1.6}",
        ".line{stroke:" + ink + ";stroke-width:1.6;fill:none}",
        ".axis{stroke:" + quiet + ";stroke-width:1.6;fill:none}",
        ".over{stroke:" + band + ";stroke-width:4;stroke-linejoin:round;paint-order:stroke}",
        ".rule{stroke:" + quiet + ";stroke-width:.5;fill:none}");
  }

  /** The rules that only the page needs. */
  public String pageCss() {
    return String.join(
        "",
        css(),
        "body{background:" + paper + ";color:" + ink + "}",
        "a{color:" + link + "}",
        "li.entry{border-color:" + quiet + "}",
        "a:focus,summary:focus,:target{outline-color:" + link + "}");
  }
}
