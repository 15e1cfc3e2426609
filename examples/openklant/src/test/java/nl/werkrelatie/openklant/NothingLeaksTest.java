// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Marks stand wherever an answer can hold text; no mark comes out but in the werkrelatie's ids. */
class NothingLeaksTest {
  private static final String MARK = "MERKTEKEN 296648875";

  /** The texts that are read; every other one has to make no difference. */
  private static final Set<String> READ =
      Set.of(
          "uuid",
          "kanaal",
          "plaatsgevondenOp",
          "plaatsgevonden_op",
          "rol",
          "soortPartij",
          "soort_partij",
          "soortActor",
          "soort_actor",
          "model",
          "next");

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  /** One form, an answer in it, and how it is read. */
  private record Form(String name, String answer, BiConsumer<Lezing, StringReader> reader) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form("klantcontacten", described(Pages.api()), Lezing::klantcontacten),
        new Form("partij", Pages.byPartij(described(Pages.api()), Pages.LUCAS), Lezing::partijen),
        new Form("fixture", Pages.fixtureOfBoth(), Lezing::fixture));
  }

  /** The page with a text wherever Open Klant itself can give one. */
  private static String described(String page) {
    JsonNode whole = Pages.tree(page);
    JsonNode answered = Pages.tree(Pages.openInwoner()).at("/results/0");
    for (JsonNode contact : whole.get("results")) {
      fill((ObjectNode) contact, answered);
      for (JsonNode betrokkene : contact.at("/_expand/hadBetrokkenen")) {
        fill((ObjectNode) betrokkene, answered.at("/_expand/hadBetrokkenen/0"));
      }
    }
    return whole.toString();
  }

  private static void fill(ObjectNode node, JsonNode with) {
    with.propertyStream()
        .filter(property -> !node.has(property.getKey()))
        .forEach(property -> node.set(property.getKey(), property.getValue().deepCopy()));
  }

  @BeforeEach
  void listen() {
    PrintStream listening = new PrintStream(heard, true, StandardCharsets.UTF_8);
    System.setOut(listening);
    System.setErr(listening);
    RuleEngine.standard()
        .with(
            Rule.named("own")
                .when(Signaal.VEEL_VOORGANGERS)
                .suggest(StandaardCatalogus.catalogus().handvat("H40").orElseThrow())
                .because("de reden", "the reason"));
  }

  @AfterEach
  void no_mark_was_printed_or_logged() {
    System.setOut(out);
    System.setErr(err);
    String all = heard.toString(StandardCharsets.UTF_8);
    assertTrue(all.contains("engine made"), "nothing is listened to");
    assertFalse(holdsMark(all), all);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_is_not_read_makes_no_difference(Form form) {
    JsonNode answer = Pages.tree(form.answer());
    int planted = 0;
    for (ObjectNode object : objects(answer)) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (object.get(name).isString() && !READ.contains(name)) {
          object.put(name, MARK);
          planted++;
        }
      }
    }
    assertTrue(planted >= 20, "only " + planted + " texts are marked");
    assertEquals(everything(form, form.answer()), everything(form, answer.toString()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_mark_in_any_one_place_is_never_told(Form form) {
    JsonNode answer = Pages.tree(form.answer());
    List<ObjectNode> objects = objects(answer);
    int planted = 0;
    for (ObjectNode object : objects) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode before = object.get(name);
        for (JsonNode mark : List.of(text(MARK), text("296648875"), number(), list())) {
          object.set(name, mark);
          assertNoMark(form, answer.toString());
          planted++;
        }
        object.remove(name);
        object.set(MARK, before);
        assertNoMark(form, answer.toString());
        object.remove(MARK);
        object.set(name, before);
      }
    }
    assertTrue(planted > 100, "only " + planted + " places are marked");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void an_answer_that_breaks_off_anywhere_is_never_told(Form form) {
    String marked = form.answer().replaceAll("(?<=\"onderwerp\" ?: ?\")[^\"]*", MARK);
    assertTrue(marked.contains(MARK));
    for (int length = 0; length < marked.length(); length += 17) {
      assertNoMark(form, marked.substring(0, length));
      assertNoMark(form, marked.substring(0, length) + "\\" + MARK);
    }
  }

  /** The report, and what is thrown: a page may be refused, but not in words of its own. */
  private static void assertNoMark(Form form, String answer) {
    StringWriter told = new StringWriter();
    try {
      Lezing lezing = Pages.wanted(Pages.LUCAS, Pages.JASMIJN).lezing();
      form.reader().accept(lezing, new StringReader(answer));
      Uitkomst uitkomst = lezing.uitkomst();
      told.append(report(uitkomst)).append(lezing.toString()).append(uitkomst.toString());
    } catch (InputRefusedException refused) {
      refused.printStackTrace(new PrintWriter(told, true));
    }
    assertFalse(holdsMark(told.toString()), () -> form + " tells it: " + told);
  }

  private static boolean holdsMark(String text) {
    return text.contains("MERKTEKEN") || text.contains("296648875");
  }

  private static String everything(Form form, String answer) {
    Lezing lezing = Pages.wanted(Pages.LUCAS, Pages.JASMIJN).lezing();
    form.reader().accept(lezing, new StringReader(answer));
    Uitkomst uitkomst = lezing.uitkomst();
    return WerkrelatieJson.write(uitkomst.werkrelatie()) + report(uitkomst);
  }

  static String report(Uitkomst uitkomst) {
    StringBuilder report = new StringBuilder();
    for (Melding melding : uitkomst.meldingen()) {
      report.append(melding).append(melding.plaatsen()).append(melding.text(Locale.ENGLISH));
    }
    return report.toString();
  }

  private static JsonNode text(String mark) {
    return Pages.tree("\"" + mark + "\"");
  }

  private static JsonNode number() {
    return Pages.tree("296648875");
  }

  private static JsonNode list() {
    return Pages.tree("[\"" + MARK + "\"]");
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(inside -> objects.addAll(objects(inside)));
    }
    return objects;
  }
}
