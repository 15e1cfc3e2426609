// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.voorbeeld.client.ApiClient;
import nl.voorbeeld.client.api.DossiersApi;
import nl.voorbeeld.client.model.Bagage;
import nl.voorbeeld.client.model.Suggesties;
import nl.voorbeeld.client.model.Systeemkritiek;
import nl.voorbeeld.client.model.Zichtbaarheid;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that openapi-generator makes of {@code api.json}, in Java, against the host. */
class JavaClientTest {
  private static final ObjectMapper THEIRS = ApiClient.createDefaultObjectMapper();
  private static RunningHost host;
  private static DossiersApi api;

  @BeforeAll
  static void start() {
    host = new RunningHost();
    ApiClient client = new ApiClient();
    client.updateBaseUri(host.base());
    api = new DossiersApi(client);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void the_published_example_goes_through_the_client_and_comes_back_the_same() throws Exception {
    Path example =
        Path.of(System.getProperty("basedir"), "../werkrelaties/de-vijfentwintigste.json");
    assertGoesThrough("de-vijfentwintigste", WerkrelatieJson.read(Files.readString(example)));
  }

  @Test
  void the_werkrelatie_of_every_published_geval_goes_through_the_client_and_comes_back_the_same()
      throws Exception {
    for (Geval geval : Gevallen.alle().toList()) {
      assertGoesThrough(geval.id(), geval.werkrelatie());
    }
  }

  @Test
  void the_client_reads_every_answer_and_loses_nothing_of_it() throws Exception {
    RuleEngine engine = RuleEngine.standard();
    for (Geval geval : Gevallen.alle().toList()) {
      api.keep(geval.id(), theirs(geval.werkrelatie()));
      nl.werkrelatie.engine.Suggesties ours =
          engine.suggest(geval.werkrelatie(), geval.peildatum());
      assertEquals(
          THEIRS.readTree(SuggestiesJson.write(ours)),
          THEIRS.readTree(
              THEIRS.writeValueAsString(api.suggest(geval.id(), day(geval.peildatum())))),
          geval.id());
      assertEquals(
          THEIRS.readTree(SuggestiesJson.write(ours.kort(), JsonForm.COMPACT)),
          THEIRS.readTree(
              THEIRS.writeValueAsString(api.answerInIds(geval.id(), day(geval.peildatum())))),
          geval.id());
    }
  }

  @Test
  void the_client_knows_the_variants_of_bagage_and_the_signalen_of_an_answer() throws Exception {
    Geval geval = Gevallen.van("S01");
    nl.voorbeeld.client.model.Werkrelatie werkrelatie =
        theirs(geval.werkrelatie())
            .bagage(
                List.of(
                    new Bagage(
                        new Systeemkritiek()
                            .vorm(Systeemkritiek.VormEnum.SYSTEEMKRITIEK)
                            .id("b-1")
                            .zichtbaarheid(Zichtbaarheid.GEDEELD)
                            .datum(day(geval.peildatum())))));
    api.keep("eigen", werkrelatie);
    assertEquals(1, host.kept("eigen").bagage().size());
    Bagage bagage = api.get("eigen").getWerkrelatie().getBagage().get(0);
    assertInstanceOf(Systeemkritiek.class, bagage.getActualInstance());
    Suggesties suggesties = api.suggest("eigen", day(geval.peildatum()));
    assertTrue(
        suggesties.getSuggesties().stream()
            .flatMap(suggestie -> suggestie.getRedenen().stream())
            .flatMap(reden -> reden.getSignalen().stream())
            .anyMatch(seen -> seen.getSignaal().equals("systeemkritiek_gedeeld")));
  }

  private static void assertGoesThrough(String nummer, Werkrelatie werkrelatie) throws Exception {
    api.keep(nummer, theirs(werkrelatie));
    assertEquals(werkrelatie, host.kept(nummer), nummer);
    String written = THEIRS.writeValueAsString(api.get(nummer).getWerkrelatie());
    assertEquals(werkrelatie, WerkrelatieJson.read(written), nummer);
  }

  private static nl.voorbeeld.client.model.Werkrelatie theirs(Werkrelatie werkrelatie)
      throws Exception {
    return THEIRS.readValue(
        WerkrelatieJson.write(werkrelatie), nl.voorbeeld.client.model.Werkrelatie.class);
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
