// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host, on a port of its own, until it is closed. */
final class RunningHost implements AutoCloseable {
  private final ConfigurableApplicationContext context =
      SpringApplication.run(OpenApiHost.class, "--server.port=0");

  String base() {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** What it tells of itself. */
  String api() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(base() + "/v3/api-docs")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** The werkrelatie that it keeps in this dossier. */
  Werkrelatie kept(String nummer) {
    return context.getBean(OpenApiController.class).get(nummer).werkrelatie();
  }

  @Override
  public void close() {
    context.close();
  }
}
