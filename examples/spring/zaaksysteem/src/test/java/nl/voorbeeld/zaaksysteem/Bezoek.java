// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, on a system that runs at an address. */
final class Bezoek {
  private static final Pattern DOSSIER =
      Pattern.compile("/werkrelaties/([0-9a-f-]{36})/voorbereiden");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String begin;

  Bezoek(int port) {
    this.begin = "http://localhost:" + port;
  }

  /** Logs in. */
  Bezoek als(String naam, String wachtwoord) throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(Formulier.van(open("/inloggen").body()));
    form.put("username", naam);
    form.put("password", wachtwoord);
    HttpResponse<String> answer = verstuur("/inloggen", form);
    if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
      throw new IllegalStateException("could not log in: " + answer.statusCode());
    }
    return this;
  }

  /** The ids of the dossiers in the list. */
  List<String> dossiers() throws IOException, InterruptedException {
    return DOSSIER
        .matcher(open("/werkrelaties").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  HttpResponse<String> open(String adres) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(begin + adres)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> verstuur(String adres, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return browser.send(
        HttpRequest.newBuilder(URI.create(begin + adres))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
