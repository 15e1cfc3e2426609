// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossiersTest {
  private static final String WERKRELATIE =
      WerkrelatieJson.write(
          Werkrelatie.builder()
              .inwoner(Inwoner.of("W-1043"))
              .consulent(Consulent.of("C-7"))
              .build(),
          JsonForm.COMPACT);

  private static final String DOSSIER =
      "{\"afdeling\":\"werk\",\"werkrelatie\":" + WERKRELATIE + "}";

  @TestHTTPResource("/dossier")
  URI dossier;

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(dossier)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void a_werkrelatie_inside_an_object_of_the_host_comes_back_byte_for_byte() throws Exception {
    HttpResponse<String> answer = post(DOSSIER);

    assertEquals(200, answer.statusCode());
    assertEquals(DOSSIER, answer.body());
  }

  @Test
  void one_that_is_refused_is_a_mistake_of_who_asks_and_nothing_of_it_comes_back()
      throws Exception {
    HttpResponse<String> answer = post(DOSSIER.replace("W-1043", "J. Jansen"));

    assertEquals(400, answer.statusCode());
    assertFalse(answer.body().contains("Jansen"), answer::body);
  }
}
