// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.timeline.picture.Lane;
import nl.werkrelatie.examples.timeline.picture.Room;
import nl.werkrelatie.examples.timeline.picture.Spot;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The picture above the list: what is in it, and that the list says the same in words. */
class PictureTest {

  @Test
  void it_holds_a_lane_for_everything_that_is_recorded_and_for_nothing_else() {
    assertEquals(
        List.of(
            "op kantoor",
            "huisbezoek",
            "overdracht en traject",
            "aandacht volgens de inwoner",
            "aandacht volgens de consulent",
            "signalen",
            "bagage en uitingen",
            "toezeggingen"),
        lanes(Examples.timeline(Examples.full())).stream().map(Lane::name).toList());
  }

  @Test
  void both_perspectives_have_their_lane_when_only_one_is_recorded() {
    Werkrelatie one =
        Examples.empty().withWaarnemingen(List.of(Examples.full().waarnemingen().get(0)));
    assertEquals(
        List.of("aandacht volgens de inwoner", "aandacht volgens de consulent"),
        lanes(Examples.timeline(one)).stream().map(Lane::name).toList());
  }

  @Test
  void the_words_beside_a_mark_are_those_of_the_list() {
    Examples.timelines()
        .forEach(
            (name, timeline) -> {
              String list = timeline.words().collect(Collectors.joining("\n"));
              for (Lane lane : lanes(timeline)) {
                for (Spot spot : lane.spots()) {
                  for (String word : spot.words().split("; |, |erbij |weg |new |gone ")) {
                    assertTrue(list.contains(word), name + " does not say " + word);
                  }
                }
              }
            });
  }

  @Test
  void handvatten_change_where_the_list_names_others_than_before() {
    Timeline timeline = Examples.timeline(Examples.with(40));
    List<String> named =
        timeline.sections().stream()
            .flatMap(section -> section.entries().stream())
            .filter(entry -> entry.mark().isMoment())
            .map(
                entry ->
                    entry
                        .words()
                        .filter(words -> words.startsWith("gesuggereerd"))
                        .findFirst()
                        .orElse(""))
            .toList();
    long changes = 0;
    for (int at = 1; at < named.size(); at++) {
      changes += named.get(at).equals(named.get(at - 1)) ? 0 : 1;
    }
    assertTrue(changes > 0, "nothing changes");
    Lane lane = lanes(timeline).get(lanes(timeline).size() - 1);
    assertEquals("handvatten veranderen", lane.name());
    assertEquals(changes, lane.spots().size());
  }

  @Test
  void where_nothing_has_a_day_there_is_no_picture() {
    Timeline timeline = Examples.timeline(Examples.empty());
    assertTrue(timeline.picture().isEmpty());
    assertFalse(timeline.html().contains("<figure"));
    assertFalse(timeline.svg().contains("class=\"picture\""));
    assertTrue(Examples.timeline(Examples.with(1)).html().contains("<figure"));
  }

  @Test
  void in_a_page_it_is_an_image_for_every_room_with_a_name_and_a_way_to_the_list() {
    Document html = Parsed.document(Examples.timeline(Examples.full()).html());
    List<Element> images =
        Parsed.elements(html, "svg").stream()
            .filter(svg -> svg.getAttribute("role").equals("img"))
            .toList();
    assertEquals(Room.values().length, images.size());
    for (Element image : images) {
      String name = image.getAttribute("class");
      assertEquals(name + "-title", image.getAttribute("aria-labelledby"));
      assertEquals(name + "-desc", image.getAttribute("aria-describedby"));
      assertEquals(
          "Alles in dit beeld staat hieronder ook in woorden.",
          image.getElementsByTagName("desc").item(0).getTextContent());
    }
    Element caption = Parsed.elements(html, "figcaption").get(0);
    Element link = (Element) caption.getElementsByTagName("a").item(0);
    assertEquals("#jaar-2026", link.getAttribute("href"));
  }

  @Test
  void the_inwoner_sees_no_silence_and_no_initiative() {
    Werkrelatie silent =
        Examples.with(40).withGespreksmomenten(Examples.with(40).gespreksmomenten().subList(0, 20));
    assertTrue(Examples.timeline(silent).html().contains("<span>stilte: "));
    assertTrue(Examples.timeline(silent).html().contains("<span>streepje boven"));
    assertFalse(forInwoner(silent, Examples.DUTCH).html().contains("<span>stilte"));
    assertFalse(forInwoner(silent, Examples.DUTCH).html().contains("<span>streepje"));
  }

  @Test
  void the_next_consulent_sees_in_it_what_goes_along_and_nothing_else() {
    Werkrelatie along =
        Examples.full()
            .voorOverdracht(Examples.PEILDATUM)
            .metConsulent(Consulent.of("C-8"), Examples.PEILDATUM);
    assertEquals(
        List.of("op kantoor", "huisbezoek", "overdracht en traject", "handvatten veranderen"),
        lanes(Examples.timeline(along)).stream().map(Lane::name).toList());
  }

  @Test
  void words_in_one_column_stand_in_the_order_of_their_shapes() {
    List<Waarneming> seen =
        List.of(
            Examples.seen("w1", Perspectief.INWONER, Beleving.ERVAREN, Examples.PEILDATUM),
            Examples.seen(
                "w2", Perspectief.INWONER, Beleving.GEMIST, Examples.PEILDATUM.minusYears(20)));
    List<Waarneming> reversed = List.of(seen.get(1), seen.get(0));
    for (List<Waarneming> each : List.of(seen, reversed)) {
      assertEquals(
          List.of("gemist", "ervaren"),
          lanes(Examples.timeline(Examples.empty().withWaarnemingen(each))).get(0).spots().stream()
              .map(Spot::words)
              .toList());
    }
  }

  @Test
  void its_own_name_tells_nothing() {
    assertEquals("Picture", Examples.timeline(Examples.full()).picture().toString());
  }

  private static Timeline forInwoner(Werkrelatie werkrelatie, Locale locale) {
    return Timeline.of(
        werkrelatie, Examples.PEILDATUM, RuleEngine.standard(), Reader.INWONER, locale);
  }

  private static List<Lane> lanes(Timeline timeline) {
    return timeline.picture().groups().stream().flatMap(List::stream).toList();
  }
}
