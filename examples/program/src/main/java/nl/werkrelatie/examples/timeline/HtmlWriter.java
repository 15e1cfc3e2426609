// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.examples.drawing.Colours;
import nl.werkrelatie.examples.drawing.Markup;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.Plan;
import nl.werkrelatie.examples.timeline.picture.Room;
import nl.werkrelatie.handvat.Handvat;

/**
 * A timeline as a page of its own: the list is the picture, so that whoever hears it misses nothing
 * of what another sees.
 */
final class HtmlWriter {
  private static final String STYLE =
      String.join(
          "",
          ":root{color-scheme:light dark}",
          "body{font:100%/1.5 system-ui,'Segoe UI','DejaVu Sans',Arial,sans-serif;margin:0 auto;padding:1rem;max-width:45rem;overflow-wrap:anywhere}",
          "h1{font-size:1.6rem;line-height:1.25}",
          "h2{font-size:1.3rem;margin:1.5rem 0 .5rem}",
          "h3{font-size:1rem;margin:0}",
          "p{margin:.15rem 0}",
          ".prose p{margin:.5rem 0}",
          "ol{list-style:none;margin:0 0 0 .75rem;padding:0}",
          "li.entry{position:relative;border-left:2px solid;padding:0 0 1rem 1.5rem;break-inside:avoid}",
          "li.stilte{border-left-style:dashed}",
          "li.entry svg{position:absolute;left:-13px;top:0;width:24px;height:24px}",
          "nav a{display:inline-block;padding:.25rem .75rem .25rem 0}",
          "summary{padding:.25rem 0;cursor:pointer}",
          "details ol{margin-top:.5rem}",
          "a:focus,summary:focus,:target{outline:3px solid;outline-offset:2px}",
          "h2{break-after:avoid}");

  /** A picture for every width; what is not shown is not read aloud either. */
  private static final String PICTURE =
      String.join(
          "",
          "figure{margin:1rem -.5rem}",
          ".narrow,.middle,.wide{display:none;width:100%;height:auto;break-inside:avoid}",
          ".narrow{display:block;max-width:30rem}",
          ".key{list-style:none;margin:.25rem .5rem;padding:0;columns:18rem;column-gap:1rem;font-size:.875rem}",
          ".key li{display:flex;align-items:center;gap:.25rem;break-inside:avoid}",
          ".key svg{flex:none}",
          "figcaption{margin:.5rem}",
          "@media (min-width:46em){figure{margin:1rem 0}.narrow{display:none}.middle{display:block}}",
          "@media screen and (min-width:72em){figure{width:70rem;margin-left:calc(50% - 35rem)}.middle{display:none}.wide{display:block}}",
          "@media print{.narrow,.wide{display:none}.middle{display:block}}");

  private static final String HANDVATTEN = "de-handvatten";
  private static final String NOTES = "bij-deze-tijdlijn";
  private static final String PAPER = "@page{size:A4;margin:18mm}";

  private final Timeline timeline;
  private final Markup html = new Markup();

  HtmlWriter(Timeline timeline) {
    this.timeline = timeline;
  }

  String write() {
    return html.page(timeline.locale(), this::head, this::body);
  }

  private void head() {
    // What is on it is nobody else's to find.
    html.empty("meta", "name", "robots", "content", "noindex").line();
    html.text("title", timeline.title()).line();
    html.text(
            "style",
            STYLE
                + PICTURE
                + Colours.LIGHT.pageCss()
                + "@media (prefers-color-scheme:dark){"
                + Colours.DARK.pageCss()
                + "}@media print{"
                + Colours.PRINT.pageCss()
                // What is folded cannot be opened on paper.
                + "a{text-decoration:none}nav,details:not([open]){display:none}}"
                + PAPER)
        .line();
  }

  private void body() {
    html.line().text("h1", timeline.title()).line();
    html.element(
            "div", () -> timeline.intro().forEach(each -> html.text("p", each)), "class", "prose")
        .line();
    if (!timeline.picture().isEmpty()) {
      html.element("figure", this::picture).line();
    }
    if (timeline.sections().size() > 1) {
      html.element("nav", this::contents, "aria-label", timeline.contentsLabel()).line();
    }
    timeline.sections().forEach(this::section);
    if (!timeline.handvatten().isEmpty()) {
      html.text("h2", timeline.handvattenHeading(), "id", HANDVATTEN).line();
      html.element("ul", () -> timeline.handvatten().forEach(this::handvat)).line();
    }
    html.text("h2", timeline.notesHeading(), "id", NOTES).line();
    html.element(
            "div",
            () -> timeline.notes().forEach(each -> html.text("p", each).line()),
            "class",
            "prose")
        .line();
  }

  private void picture() {
    for (Room room : Room.values()) {
      html.line();
      picture(room);
    }
    html.line();
    timeline.picture().writeKey(html);
    html.line()
        .element(
            "figcaption",
            () ->
                html.text("a", timeline.inWords(), "href", "#" + year(timeline.sections().get(0))));
  }

  private void picture(Room room) {
    String name = room.name().toLowerCase(Locale.ROOT);
    Plan plan = timeline.picture().in(room);
    html.element(
        "svg",
        () -> {
          html.line().text("title", timeline.pictureTitle(), "id", name + "-title").line();
          html.text("desc", timeline.inWords(), "id", name + "-desc").line();
          html.empty("rect", "class", "paper", "width", "100%", "height", "100%").line();
          plan.write(html);
        },
        "xmlns",
        SvgWriter.NAMESPACE,
        "class",
        name,
        "viewBox",
        "0 0 " + room.width() + " " + plan.height(),
        "role",
        "img",
        "aria-labelledby",
        name + "-title",
        "aria-describedby",
        name + "-desc");
  }

  private void contents() {
    timeline.sections().forEach(each -> content(each.heading(), year(each)));
    if (!timeline.handvatten().isEmpty()) {
      content(timeline.handvattenHeading(), HANDVATTEN);
    }
    content(timeline.notesHeading(), NOTES);
  }

  private void content(String heading, String id) {
    html.line().text("a", heading, "href", "#" + id);
  }

  private static String year(Section section) {
    return "jaar-" + section.heading();
  }

  private void section(Section section) {
    html.text("h2", section.heading(), "id", year(section)).line();
    html.element("ol", () -> section.entries().forEach(each -> entry(each, true))).line();
    if (section.folded().isEmpty()) {
      return;
    }
    html.element(
            "details",
            () -> {
              html.text("summary", timeline.foldedLabel(section)).line();
              // Without links, so that a keyboard need not pass hundreds of them.
              html.element("ol", () -> section.folded().forEach(each -> entry(each, false)));
            })
        .line();
  }

  private void entry(Entry entry, boolean linked) {
    html.line()
        .element(
            "li",
            () -> {
              html.element(
                  "svg",
                  () -> {
                    html.empty("circle", "r", "12", "class", "paper");
                    SvgWriter.shape(html, entry.mark());
                  },
                  "xmlns",
                  SvgWriter.NAMESPACE,
                  "viewBox",
                  "-12 -12 24 24",
                  "aria-hidden",
                  "true");
              html.text("h3", entry.heading());
              entry.paragraphs().forEach(each -> paragraph(each, linked));
            },
            "class",
            entry.mark() == Mark.STILTE ? "entry stilte" : "entry");
  }

  private void paragraph(List<Line> paragraph, boolean linked) {
    Line first = paragraph.get(0);
    if (!linked || first.form() != Line.Form.HANDVATTEN) {
      html.text("p", Entry.words(paragraph));
      return;
    }
    html.element(
        "p",
        () -> {
          String between = first.lead();
          for (String id : first.values()) {
            html.text(between).text("a", id, "href", "#" + id);
            between = ", ";
          }
        });
  }

  private void handvat(Handvat handvat) {
    html.line().text("li", handvat.id() + " " + timeline.titleOf(handvat), "id", handvat.id());
  }
}
