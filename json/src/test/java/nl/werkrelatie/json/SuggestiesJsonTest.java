// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestiesJsonTest {
  private static final Pattern HANDVAT = Pattern.compile("\"handvat\":\\{\"id\":\"(H[0-9]{2})\"");

  @Test
  void suggesties_are_written_as_ever() {
    String expected = Documents.resource("golden/suggesties.json");
    assertEquals(
        expected,
        SmallCatalogus.stable(SuggestiesJson.write(SmallCatalogus.suggesties())),
        "the readable form changed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SuggestiesJson.write(SmallCatalogus.suggesties(), JsonForm.READABLE, out);
    assertEquals(
        expected,
        SmallCatalogus.stable(out.toString(StandardCharsets.UTF_8)),
        "the stream got other text");
  }

  @Test
  void the_view_for_the_team_is_written_as_ever() {
    String expected = Documents.resource("golden/gedeelde-suggesties.json");
    GedeeldeSuggesties shared = SmallCatalogus.suggesties().voorTeam();
    assertEquals(
        expected, SmallCatalogus.stable(SuggestiesJson.write(shared)), "the readable form changed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SuggestiesJson.write(shared, JsonForm.READABLE, out);
    assertEquals(
        expected,
        SmallCatalogus.stable(out.toString(StandardCharsets.UTF_8)),
        "the stream got other text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S01", "S04", "S08", "S10", "S12", "S17"})
  void a_document_tells_what_is_suggested_and_held_in_order(String id) {
    Suggesties suggesties = suggesties(id);
    List<String> expected =
        Stream.concat(
                suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()),
                suggesties.aangehouden().stream().map(aangehouden -> aangehouden.handvat().id()))
            .toList();
    assertEquals(
        expected,
        handvatten(SuggestiesJson.write(suggesties, JsonForm.COMPACT)),
        () -> id + " is written otherwise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S01", "S04", "S08", "S10", "S12", "S17"})
  void a_view_for_others_tells_no_fact_and_not_whose_werkrelatie_it_is(String id) {
    Suggesties suggesties = suggesties(id);
    for (GedeeldeSuggesties shared : List.of(suggesties.voorTeam(), suggesties.voorOrganisatie())) {
      String document = SuggestiesJson.write(shared, JsonForm.COMPACT);
      for (String absent :
          List.of(
              "W-" + id,
              "C-" + id,
              "\"feiten\"",
              "\"vorm\"",
              "\"datum\"",
              "\"aangehouden\"",
              "huiselijk_geweld")) {
        assertFalse(
            document.contains(absent), () -> id + ": " + absent + " is in the view for others");
      }
      assertEquals(
          shared.alle().stream().map(suggestie -> suggestie.handvat().id()).toList(),
          handvatten(document));
    }
  }

  @Test
  void a_shortened_answer_says_that_there_is_more() {
    String shortened = SuggestiesJson.write(suggesties("S01").atMost(1), JsonForm.COMPACT);
    assertEquals(List.of("H01"), handvatten(shortened));
    assertEquals(
        1,
        shortened.split("\"ingekort\":true", -1).length - 1,
        "the document does not say that it is shortened");
    String rest =
        suggesties("S01").alle().stream()
            .map(suggestie -> "\"" + suggestie.handvat().id() + "\"")
            .filter(id -> !id.equals("\"H01\""))
            .collect(Collectors.joining(",", "\"overige\":[", "]"));
    assertTrue(shortened.contains(rest), () -> rest + " is not in: " + shortened);
  }

  @Test
  void half_a_character_in_a_catalogue_is_not_written() {
    Catalogus small = SmallCatalogus.CATALOGUS;
    Tekst half = Tekst.of("half \uD83C", "half");
    Catalogus broken =
        new Catalogus(
            small.id(),
            "2",
            half,
            small.verantwoording(),
            small.handvatten(),
            small.rules(),
            List.of(),
            List.of(),
            small.spanningen());
    Suggesties suggesties = RuleEngine.of(broken).suggest(Examples.minimal(), Examples.PEILDATUM);
    assertThrowsExactly(IllegalArgumentException.class, () -> SuggestiesJson.write(suggesties));
  }

  private static Suggesties suggesties(String id) {
    Geval geval = Gevallen.van(id);
    return RuleEngine.standard()
        .with(geval.drempels())
        .suggest(geval.werkrelatie(), geval.peildatum());
  }

  private static List<String> handvatten(String document) {
    List<String> found = new ArrayList<>();
    Matcher matcher = HANDVAT.matcher(document);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
