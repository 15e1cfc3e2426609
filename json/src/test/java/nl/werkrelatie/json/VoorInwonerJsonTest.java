// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the inwoner may read, as a document. */
class VoorInwonerJsonTest {
  private static final Set<Kanaal> CALLS = EnumSet.of(Kanaal.TELEFOON, Kanaal.BERICHT);
  private static final Set<Signaalsoort> ASKED =
      EnumSet.of(Signaalsoort.WIL_BESPREKEN, Signaalsoort.VERZOEK_WISSEL);

  @Test
  void it_is_written_as_ever() {
    String expected = Documents.resource("golden/voor-inwoner.json");
    VoorInwoner view = SmallCatalogus.engine().voorInwoner(Examples.full(), Examples.PEILDATUM);
    assertEquals(
        expected, SmallCatalogus.stable(SuggestiesJson.write(view)), "the readable form changed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SuggestiesJson.write(view, JsonForm.READABLE, out);
    assertEquals(
        expected,
        SmallCatalogus.stable(out.toString(StandardCharsets.UTF_8)),
        "the stream got other text");
  }

  @Property(tries = 300)
  void what_is_left_out_changes_no_byte(@ForAll("scenarios") Scenario scenario) {
    Werkrelatie bare = without(scenario.werkrelatie());
    String document = document(scenario.withWerkrelatie(bare));
    assertEquals(document, document(scenario), "what is left out can be told from the document");
    assertEquals(
        document,
        document(scenario.withWerkrelatie(with(bare, scenario))),
        "what is added to what is left out can be told from the document");
  }

  @Property(tries = 300)
  void nothing_that_is_left_out_is_named_or_pointed_at(@ForAll("scenarios") Scenario scenario) {
    Werkrelatie more = with(scenario.werkrelatie(), scenario);
    String document = document(scenario.withWerkrelatie(more));
    List<String> absent =
        new ArrayList<>(
            List.of(
                "geweld",
                "violence",
                "\"handvat\":{\"id\":\"H12\"",
                "veiligheid_eerst",
                "\"zelfrapportages\"",
                "\"caseload\":",
                "\"gewenstKanaal\":",
                "\"initiatief\":",
                "\"aanwezigen\":",
                "\"wil_bespreken\"",
                "\"verzoek_wissel\"",
                "\"zinloosheid\"",
                "\"spanningen\"",
                "\"toelichting\""));
    List<String> kept = without(more).feiten().map(feit -> feit.id()).toList();
    more.feiten()
        .map(feit -> feit.id())
        .filter(id -> !kept.contains(id))
        .forEach(id -> absent.add("\"id\":\"" + id + "\""));
    // An inwoner, a consulent or a source of the catalogue may by chance have the id of a fact.
    StandaardCatalogus.catalogus().handvatten().stream()
        .flatMap(handvat -> handvat.bronnen().stream())
        .forEach(bron -> absent.remove("\"id\":\"" + bron.bron().id() + "\""));
    StandaardCatalogus.catalogus()
        .handvatten()
        .forEach(handvat -> absent.remove("\"id\":\"" + handvat.id() + "\""));
    absent.remove("\"id\":\"" + more.inwoner().id() + "\"");
    absent.remove("\"id\":\"" + more.consulent().id() + "\"");
    for (String each : absent) {
      assertFalse(document.contains(each), () -> each + " stands in: " + document);
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_all_soorten_only_violence_at_home_stays_out(Levensverhaalsoort soort) {
    Werkrelatie werkrelatie =
        Examples.minimal()
            .withBagage(
                GeschondenLevensverhaal.builder()
                    .id("told")
                    .soort(soort)
                    .datum(Examples.PEILDATUM)
                    .build());
    String document =
        SuggestiesJson.write(
            RuleEngine.standard().voorInwoner(werkrelatie, Examples.PEILDATUM), JsonForm.COMPACT);
    assertEquals(
        soort != Levensverhaalsoort.HUISELIJK_GEWELD,
        document.contains("\"bagage\":[{\"vorm\":\"geschonden_levensverhaal\",\"id\":\"told\""),
        soort::name);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static String document(Scenario scenario) {
    return SuggestiesJson.write(
        RuleEngine.standard()
            .with(scenario.drempels())
            .voorInwoner(scenario.werkrelatie(), scenario.peildatum()),
        JsonForm.COMPACT);
  }

  private static Werkrelatie without(Werkrelatie werkrelatie) {
    List<Bagage> rest = new ArrayList<>(werkrelatie.bagage());
    rest.removeIf(
        bagage ->
            bagage instanceof GeschondenLevensverhaal verhaal
                && verhaal.soort().stream().anyMatch(Levensverhaalsoort.HUISELIJK_GEWELD::equals));
    return werkrelatie
        .withBagage(rest)
        .withInwoner(werkrelatie.inwoner().withGewenstKanaal(Optional.empty()))
        .withGespreksmomenten(
            kept(werkrelatie.gespreksmomenten(), VoorInwonerJsonTest::mayBeOfOneAlone))
        .withSignalen(kept(werkrelatie.signalen(), signaal -> ASKED.contains(signaal.soort())))
        .withUitingen(kept(werkrelatie.uitingen(), uiting -> uiting.gevolg() == Gevolg.ZINLOOSHEID))
        .withZelfrapportages(List.of())
        .withConsulent(Consulent.of(werkrelatie.consulent().id()));
  }

  /** A contact that whoever reads along may not know of. */
  private static boolean mayBeOfOneAlone(Gespreksmoment moment) {
    boolean hidden =
        moment.kanaal().isEmpty()
            ? !moment.status().equals(Optional.of(Gespreksstatus.GEPLAND))
            : CALLS.contains(moment.kanaal().get());
    return hidden && moment.initiatief().filter(by -> by != Initiatief.INWONER).isEmpty();
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> out) {
    return all.stream().filter(out.negate()).toList();
  }

  private static Werkrelatie with(Werkrelatie werkrelatie, Scenario scenario) {
    List<Bagage> bagage = new ArrayList<>(werkrelatie.bagage());
    bagage.add(
        0,
        GeschondenLevensverhaal.builder()
            .id("left-out-told")
            .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
            .overdraagbaar(false)
            .datum(scenario.peildatum())
            .build());
    List<Zelfrapportage> reports = new ArrayList<>(werkrelatie.zelfrapportages());
    reports.add(
        Zelfrapportage.builder()
            .id("left-out-report")
            .soort(Contextdruk.BELAST)
            .gedeeldMetTeam(true)
            .datum(scenario.peildatum())
            .build());
    List<Gespreksmoment> contacts = new ArrayList<>(werkrelatie.gespreksmomenten());
    contacts.add(
        Gespreksmoment.builder()
            .id("left-out-call")
            .datum(scenario.peildatum())
            .initiatief(Initiatief.INWONER)
            .kanaal(Kanaal.TELEFOON)
            .status(Gespreksstatus.GELUKT)
            .build());
    List<AfgegevenSignaal> asked = new ArrayList<>(werkrelatie.signalen());
    ASKED.forEach(
        soort ->
            asked.add(
                AfgegevenSignaal.builder()
                    .id("left-out-" + soort.ordinal())
                    .soort(soort)
                    .gever(Perspectief.INWONER)
                    .datum(scenario.peildatum())
                    .build()));
    List<Uiting> said = new ArrayList<>(werkrelatie.uitingen());
    said.add(
        Uiting.builder()
            .id("left-out-said")
            .gevolg(Gevolg.ZINLOOSHEID)
            .datum(scenario.peildatum())
            .build());
    return werkrelatie
        .withInwoner(werkrelatie.inwoner().withGewenstKanaal(Kanaal.BERICHT))
        .withGespreksmomenten(contacts)
        .withSignalen(asked)
        .withUitingen(said)
        .withBagage(bagage)
        .withZelfrapportages(reports)
        .withConsulent(werkrelatie.consulent().withCaseload(91_827));
  }
}
