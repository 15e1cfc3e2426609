// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** The picture, the page and the plain text: well-formed, and all saying the same. */
class FormsTest {
  private static final Map<String, Timeline> TIMELINES = Examples.timelines();
  private static final File NAUGHTY =
      new File("../json/src/test/resources/corpora/naughty-strings/blns.json");

  @Test
  void the_picture_and_the_page_say_what_the_timeline_says_in_the_same_order() {
    TIMELINES.forEach(FormsTest::assertSaysTheSame);
  }

  @Test
  void the_description_of_the_picture_says_the_same_too() {
    TIMELINES.forEach(
        (name, timeline) -> {
          Document svg = Parsed.document(timeline.svg());
          assertEquals(
              timeline.words().toList(),
              Parsed.elements(svg, "desc").get(0).getTextContent().lines().toList(),
              name);
          assertEquals(
              timeline.title(), Parsed.elements(svg, "title").get(0).getTextContent(), name);
        });
  }

  @Test
  void the_plain_text_says_the_same_in_lines_that_fit_a_terminal() {
    TIMELINES.forEach(
        (name, timeline) -> {
          String text = timeline.text();
          String drawn =
              "(?m)^(=+|-+)$|^(\\(.\\)|\\[.\\]|/!\\\\|/-\\\\|<->|===|\\|-\\||\\.\\.\\.) ";
          assertEquals(
              squeezed(timeline.words().collect(Collectors.joining(" "))),
              squeezed(text.replaceAll(drawn, "")),
              name);
          assertTrue(text.lines().allMatch(line -> line.length() <= 80), name + " has long lines");
          for (int width = 40; width <= 200; width += 20) {
            String folded = timeline.text(new Folding(width));
            int most = width;
            assertEquals(
                List.of(), folded.lines().filter(line -> line.length() > most).toList(), name);
            assertEquals(
                squeezed(text.replaceAll(drawn, "")), squeezed(folded.replaceAll(drawn, "")), name);
          }
        });
  }

  @Test
  void a_page_fetches_nothing_runs_nothing_and_can_be_walked_through_with_a_keyboard() {
    TIMELINES.forEach(
        (name, timeline) -> {
          String written = timeline.html();
          Document html = Parsed.document(written);
          assertEquals(
              timeline.locale().getLanguage(),
              html.getDocumentElement().getAttribute("lang"),
              name);
          assertEquals(List.of(), Parsed.elements(html, "script", "link", "img", "iframe"), name);
          assertFalse(written.contains("url(") || written.contains("@import"), name);
          assertEquals(1, Parsed.elements(html, "h1").size(), name);
          assertEquals(1, Parsed.elements(html, "main").size(), name);
          // Only what can be followed or opened takes a stop on the way.
          assertFalse(written.contains("tabindex"), name);
          assertFalse(written.contains("outline:none") || written.contains("outline:0"), name);
          assertFalse(written.contains(":hover") || written.contains("title=\""), name);
        });
  }

  @Test
  void a_long_page_opens_every_year_day_by_day_and_says_there_what_the_picture_puts_together() {
    int pages = 0;
    for (Map.Entry<String, Timeline> each : TIMELINES.entrySet()) {
      List<Section> sections = each.getValue().sections();
      List<String> behind =
          sections.stream()
              .filter(section -> !section.folded().isEmpty())
              .flatMap(
                  section ->
                      Stream.concat(
                          Stream.of(each.getValue().foldedLabel(section)),
                          section.folded().stream().flatMap(Entry::words)))
              .toList();
      assertEquals(behind, Parsed.folded(each.getValue().html()), each.getKey());
      if (!behind.isEmpty()) {
        pages++;
        assertTrue(sections.stream().noneMatch(section -> section.folded().isEmpty()));
      }
    }
    assertEquals(8, pages, "the long ones, for two readers in two languages");
  }

  @Test
  void the_contents_of_a_page_lead_to_each_of_its_headings_when_there_is_more_than_a_year() {
    TIMELINES.forEach(
        (name, timeline) -> {
          Document html = Parsed.document(timeline.html());
          List<Element> navs = Parsed.elements(html, "nav");
          if (timeline.sections().size() < 2) {
            assertEquals(List.of(), navs, name);
            return;
          }
          assertFalse(navs.get(0).getAttribute("aria-label").isEmpty(), name);
          NodeList links = navs.get(0).getElementsByTagName("a");
          List<Element> headings = Parsed.elements(html, "h2");
          assertEquals(headings.size(), links.getLength(), name);
          for (int at = 0; at < headings.size(); at++) {
            Element link = (Element) links.item(at);
            assertEquals(headings.get(at).getTextContent(), link.getTextContent(), name);
            assertEquals("#" + headings.get(at).getAttribute("id"), link.getAttribute("href"));
          }
        });
  }

  @Test
  void the_picture_has_a_name_and_apart_from_it_a_description() {
    Element svg = Parsed.document(Examples.timeline(Examples.full()).svg()).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("title", svg.getAttribute("aria-labelledby"));
    assertEquals("desc", svg.getAttribute("aria-describedby"));
    assertEquals("nl", svg.getAttribute("lang"));
  }

  @Test
  void plain_text_keeps_a_label_with_its_value() {
    List<String> lines = Examples.timeline(Examples.with(40)).text().lines().toList();
    assertTrue(lines.contains("      initiatief: samen"), "no line was broken");
    assertTrue(
        lines.stream().noneMatch(line -> line.matches(".*(soort|kanaal|initiatief):")),
        "a label stands without its value");
  }

  @Test
  void two_thousand_moments_stay_small_enough_to_mail() {
    Timeline timeline = Examples.timeline(Examples.with(2000));
    assertTrue(timeline.html().length() < 2_000_000, "the page is too large");
    assertTrue(timeline.svg().length() < 300_000, "the picture is too large");
    assertTrue(timeline.text().length() < 100_000, "the plain text is too large");
  }

  @Test
  void every_handvat_on_a_page_leads_to_its_name() {
    Document html = Parsed.document(Examples.timeline(Examples.full()).html());
    List<String> ids =
        Parsed.elements(html).stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertEquals(Set.copyOf(ids).size(), ids.size(), "an id stands twice");
    List<Element> links = Parsed.elements(html, "a");
    assertFalse(links.isEmpty(), "no handvat is named");
    links.forEach(
        link -> assertTrue(ids.contains(link.getAttribute("href").substring(1)), "a dead link"));
  }

  @Test
  void names_that_look_like_markup_stay_text() {
    List<String> accepted = naughty().filter(FormsTest::isId).toList();
    assertEquals(87, accepted.size());
    for (String id : accepted) {
      Timeline timeline = Examples.timeline(Examples.empty().withInwoner(Inwoner.of(id)));
      assertSaysTheSame("a naughty id", timeline);
      assertTrue(timeline.svg().contains(id), "the id is gone");
    }
  }

  @Test
  void handvatten_with_every_naughty_title_stay_text() {
    List<String> titles =
        naughty().filter(title -> !title.isBlank() && !Tekst.isHidingIn(title)).toList();
    List<Rule> rules = new ArrayList<>();
    for (String title : titles) {
      rules.add(rule(rules.size() + 1, title));
    }
    Tekst naam = Tekst.of("stoute namen", "naughty names");
    RuleEngine engine =
        RuleEngine.of(
            new Catalogus(
                "naughty",
                "1",
                naam,
                naam,
                rules.stream().map(Rule::handvat).toList(),
                rules,
                List.of(),
                List.of(),
                List.of()));
    Timeline timeline =
        Timeline.of(Examples.with(1), Examples.PEILDATUM, engine, Reader.CONSULENT, Examples.DUTCH);
    assertEquals(titles.size(), timeline.handvatten().size(), "not every title is shown");
    assertSaysTheSame("naughty titles", timeline);
    assertEquals(List.of(), Parsed.elements(Parsed.document(timeline.html()), "script", "img"));
  }

  private static void assertSaysTheSame(String name, Timeline timeline) {
    List<String> words = timeline.words().toList();
    assertEquals(words, Parsed.picture(timeline.svg()), name + ": the picture says something else");
    assertEquals(words, Parsed.page(timeline.html()), name + ": the page says something else");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static boolean isId(String string) {
    try {
      Inwoner.of(string);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static Stream<String> naughty() {
    return Stream.of(JsonMapper.builder().build().readValue(NAUGHTY, String[].class));
  }

  private static Rule rule(int number, String title) {
    Handvat some = RuleEngine.standard().handvatten().get(0);
    Handvat handvat =
        new Handvat(
            "X" + number,
            Tekst.of(title, title),
            some.tekst(),
            some.kernvraag(),
            some.voor(),
            List.of(),
            List.of(),
            some.bronnen());
    return Rule.named("naughty-" + number)
        .when(Signaal.GEEN_BAGAGE_BEKEND)
        .suggest(handvat)
        .because("het is een proef");
  }
}
