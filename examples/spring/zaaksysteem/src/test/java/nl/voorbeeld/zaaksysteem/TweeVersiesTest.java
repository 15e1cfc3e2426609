// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A rolling upgrade: an old and a new node on one database.
 *
 * <p>Both nodes are this system with the library of today, since there is no older release yet.
 * What is older is what they find: documents as they were released before. What is newer is a
 * migration that only the new node has, and documents that only a later library could write.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TweeVersiesTest {
  private static final Path RELEASED = Path.of("../../../json/src/test/resources/released/1");

  private final List<ConfigurableApplicationContext> running = new ArrayList<>();
  private String url;
  private ConfigurableApplicationContext oud;
  private ConfigurableApplicationContext nieuw;
  private JdbcClient database;

  String newDatabase() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  @BeforeAll
  void an_old_node_and_then_a_new_one() {
    url = newDatabase();
    oud = node("classpath:db/migration");
    nieuw = node("classpath:db/migration,classpath:db/nieuwer");
    database = oud.getBean(JdbcClient.class);
  }

  @AfterAll
  void stop() {
    running.forEach(ConfigurableApplicationContext::close);
  }

  private ConfigurableApplicationContext node(String migrations) {
    ConfigurableApplicationContext node =
        SpringApplication.run(
            Zaaksysteem.class,
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.flyway.locations=" + migrations);
    running.add(node);
    return node;
  }

  @ParameterizedTest
  @ValueSource(strings = {"werkrelatie-klein.json", "werkrelatie-vol.json"})
  void both_read_and_write_a_document_of_an_earlier_release_without_loss(String file)
      throws Exception {
    String released = Files.readString(RELEASED.resolve(file));
    UUID id = keep(released);
    List<Gespreksmoment> before = WerkrelatieJson.read(released).gespreksmomenten();
    List<String> added = new ArrayList<>();
    for (ConfigurableApplicationContext node : List.of(oud, nieuw, oud, nieuw)) {
      added.add(record(visit(node), id));
    }
    ConfigurableApplicationContext restarted = node("classpath:db/migration");
    added.add(record(visit(restarted), id));

    Werkrelatie now = WerkrelatieJson.read(document(id));
    assertThat(now.gespreksmomenten().stream().map(Gespreksmoment::id).skip(before.size()))
        .isEqualTo(added);
    assertThat(now.withGespreksmomenten(before)).isEqualTo(WerkrelatieJson.read(released));
  }

  @Test
  void what_the_other_node_wrote_in_between_is_told_and_nothing_is_lost() throws Exception {
    UUID id = keep(Files.readString(RELEASED.resolve("werkrelatie-klein.json")));
    String adres = "/werkrelaties/" + id + "/moment";
    Bezoek atOld = visit(oud);
    Map<String, String> form = form(atOld, adres);
    String other = record(visit(nieuw), id);
    HttpResponse<String> told = atOld.verstuur(adres, form);
    assertThat(told.statusCode()).isEqualTo(409);
    assertThat(atOld.verstuur(adres, Formulier.van(told.body())).statusCode()).isEqualTo(302);
    assertThat(WerkrelatieJson.read(document(id)).gespreksmomenten())
        .extracting(Gespreksmoment::id)
        .contains(other, form.get("moment"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"schemaVersie\":2", "\"schemaVersie\":1,\"ervaring\":\"nieuw\""})
  void what_only_a_newer_node_can_read_an_old_one_leaves_alone_and_says_so(String newer)
      throws Exception {
    String known =
        Files.readString(RELEASED.resolve("werkrelatie-klein.json")).replaceAll("\\s*\\n\\s*", "");
    String document = known.replaceFirst("\"schemaVersie\": *1", newer);
    assertThat(document).isNotEqualTo(known);
    UUID id = keep(document);
    Bezoek bezoek = visit(oud);
    Map<String, String> form = form(bezoek, "/werkrelaties/" + keep(known) + "/moment");
    for (String page :
        List.of("voorbereiden", "moment", "tijdlijn", "inwoner", "team", "waarom-niet")) {
      HttpResponse<String> told = bezoek.open("/werkrelaties/" + id + "/" + page);
      assertThat(told.statusCode()).isEqualTo(503);
      assertThat(told.body()).contains("Er is niets weg");
    }
    assertThat(bezoek.verstuur("/werkrelaties/" + id + "/moment", form).statusCode())
        .isEqualTo(503);
    assertThat(document(id)).isEqualTo(document);
    assertThat(bezoek.verstuur("/werkrelaties/" + id + "/team", form).statusCode()).isEqualTo(503);
    database.sql("update dossier set op_teamagenda = true").update();
    assertThat(bezoek.open("/team").body()).contains("dat hier nog niet open kan", "<article");
    assertThat(bezoek.open("/werkrelaties").body()).contains("kan hier nog niet open");
    assertThat(bezoek.dossiers()).isNotEmpty().doesNotContain(id.toString());
  }

  private Bezoek visit(ConfigurableApplicationContext node)
      throws IOException, InterruptedException {
    return new Bezoek(Integer.parseInt(node.getEnvironment().getProperty("local.server.port")))
        .als("C-107", "kopje-thee");
  }

  private static Map<String, String> form(Bezoek bezoek, String adres) throws Exception {
    Map<String, String> form = new HashMap<>(Formulier.van(bezoek.open(adres).body()));
    form.put("moment", UUID.randomUUID().toString());
    form.put("datum", "2001-01-01");
    return form;
  }

  /** Records a moment and gives its id. */
  private static String record(Bezoek bezoek, UUID id) throws Exception {
    String adres = "/werkrelaties/" + id + "/moment";
    Map<String, String> form = form(bezoek, adres);
    assertThat(bezoek.verstuur(adres, form).statusCode()).isEqualTo(302);
    return form.get("moment");
  }

  private UUID keep(String document) {
    UUID id = UUID.randomUUID();
    database
        .sql("insert into dossier (id, consulent, document) values (:id, 'C-107', :document)")
        .param("id", id)
        .param("document", document)
        .update();
    return id;
  }

  private String document(UUID id) {
    return database
        .sql("select document from dossier where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
