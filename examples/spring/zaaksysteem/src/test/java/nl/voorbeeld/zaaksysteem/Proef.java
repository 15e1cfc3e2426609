// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The whole system on a database in memory, on the day of the gevallen; every test has a consulent
 * of its own.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:proef;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@Import(VasteDag.class)
abstract class Proef {
  @Autowired MockMvc mvc;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient database;

  final String consulent = "C-" + UUID.randomUUID();

  /** Keeps this werkrelatie for the consulent of this test. */
  Dossier bewaard(Werkrelatie werkrelatie) {
    dossiers.nieuw(werkrelatie.withConsulent(Consulent.of(consulent)));
    return dossiers.van(consulent).stream()
        .filter(one -> one.werkrelatie().inwoner().equals(werkrelatie.inwoner()))
        .findFirst()
        .orElseThrow();
  }

  Dossier geval(String id) {
    return bewaard(Gevallen.van(id).werkrelatie());
  }

  Werkrelatie nu(Dossier dossier) {
    return dossiers.van(consulent, dossier.id().toString()).werkrelatie();
  }

  static String adres(Dossier dossier, String pagina) {
    return "/werkrelaties/" + dossier.id() + "/" + pagina;
  }

  MockHttpServletResponse open(String adres) {
    return antwoord(get(adres), consulent, Beveiliging.CONSULENT);
  }

  MockHttpServletResponse open(Dossier dossier, String pagina) {
    return open(adres(dossier, pagina));
  }

  MockHttpServletResponse verstuur(String adres, Map<String, String> velden) {
    MockHttpServletRequestBuilder request = post(adres).with(csrf());
    velden.forEach(request::param);
    return antwoord(request, consulent, Beveiliging.CONSULENT);
  }

  MockHttpServletResponse antwoord(MockHttpServletRequestBuilder request, String wie, String rol) {
    try {
      MockHttpServletResponse response =
          mvc.perform(request.with(user(wie).roles(rol))).andReturn().getResponse();
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      return response;
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** What a reader reads. */
  static String tekst(MockHttpServletResponse response) {
    return html(response).replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
  }

  /** The page; the token against forgery is another each time. */
  static String html(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
  }
}
