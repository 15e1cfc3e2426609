// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkrelatie.examples.drawing.Colours;

/** How the page looks: in light, in the dark and on paper. */
final class RulesStyle {
  private static final String SHAPE =
      String.join(
          "",
          ":root{color-scheme:light dark}",
          "body{font:100%/1.5 system-ui,'Segoe UI','DejaVu Sans',Arial,sans-serif;margin:0 auto;padding:1rem;max-width:60rem;overflow-wrap:anywhere}",
          "h1{font-size:1.6rem;line-height:1.25}",
          "h2{font-size:1.3rem;line-height:1.3;margin:2rem 0 .5rem;break-after:avoid}",
          ".patterns{position:absolute}",
          ".key{list-style:none;margin:0;padding:0;columns:20rem}",
          ".key li{display:flex;align-items:center;gap:.5rem;padding:.15rem 0;break-inside:avoid}",
          ".key svg{flex:none}",
          ".row{margin:.75rem 0;break-inside:avoid}",
          ".bar{display:flex;align-items:center;gap:.5rem;margin:.15rem 0}",
          ".bar svg{display:block;flex:1;min-width:0}",
          ".when{flex:none;width:3rem;font-size:.875rem;line-height:1.2}",
          "strong{border:1px solid;border-radius:.25rem;padding:0 .3rem;font-size:.8125rem;white-space:nowrap}",
          ".scroll{overflow-x:auto;margin:1rem 0}",
          ".scroll:focus{outline:3px solid;outline-offset:2px}",
          "table{border-collapse:collapse;font-size:.875rem}",
          "caption{text-align:left;font-weight:bold;padding:.25rem 0}",
          "th,td{padding:.2rem .5rem;text-align:right;vertical-align:top;overflow-wrap:normal}",
          "th{text-align:left;font-weight:normal}",
          "thead th{font-weight:bold;text-align:right;vertical-align:bottom}",
          "thead th:first-child{text-align:left}",
          "th[rowspan]{min-width:9rem}",
          "tr.first{border-top:1px solid}",
          "@page{size:A4;margin:18mm}");

  private RulesStyle() {}

  static String css() {
    return SHAPE
        + in(Colours.LIGHT, Part::light)
        + "@media (prefers-color-scheme:dark){"
        + in(Colours.DARK, Part::dark)
        + "}@media print{"
        + in(Colours.PRINT, part -> "")
        + ".scroll{overflow:visible}table{font-size:.75rem}th,td{padding:.1rem .25rem}}";
  }

  /** A tint never says anything that the lines on it do not. */
  private static String in(Colours colours, Function<Part, String> tint) {
    return colours.pageCss()
        + ".piece{stroke:"
        + colours.ink()
        + ";stroke-width:1}.hatch{stroke:"
        + colours.ink()
        + ";stroke-width:1.2;fill:none}.scroll:focus{outline-color:"
        + colours.link()
        + "}"
        + Arrays.stream(Part.values())
            .map(
                part ->
                    ".tint-"
                        + part.id()
                        + "{fill:"
                        + (tint.apply(part).isEmpty() ? colours.paper() : tint.apply(part))
                        + "}")
            .collect(Collectors.joining());
  }
}
