// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.Zichtbaarheid;
import org.junit.jupiter.api.Test;

/** What goes along to the next consulent, and what stays behind. */
class VoorOverdrachtTest {
  private static final Set<Signaalsoort> WISHES =
      Set.of(Signaalsoort.RUST_GEVRAAGD, Signaalsoort.GRENS_AANGEGEVEN, Signaalsoort.WIL_BESPREKEN);

  @Property(tries = 300)
  void what_stays_behind_makes_no_difference_to_what_goes_along(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie all = scenario.werkrelatie();
    Werkrelatie less =
        all.withConsulent(Consulent.of(all.consulent().id()))
            .withZelfrapportages(List.of())
            .withUitingen(List.of())
            .withWaarnemingen(List.of())
            .withTeam(Optional.empty())
            .withOverdracht(Optional.empty())
            .withBegin(Optional.empty())
            .withBagage(
                all.bagage().stream().filter(one -> one.overdraagbaar().orElse(false)).toList())
            .withSignalen(
                all.signalen().stream().filter(one -> WISHES.contains(one.soort())).toList());
    assertEquals(mee(less, scenario.peildatum()), mee(all, scenario.peildatum()));
  }

  @Property(tries = 300)
  void only_what_counts_and_may_go_goes_along(@ForAll("scenarios") Scenario scenario) {
    WerkrelatieVoorOverdracht mee = mee(scenario.werkrelatie(), scenario.peildatum());
    List<Bagage> expected =
        scenario.werkrelatie().bagage().stream()
            .filter(one -> one.overdraagbaar().equals(Optional.of(true)))
            .filter(one -> one.countsOn(scenario.peildatum()))
            .toList();
    assertEquals(expected, mee.bagage(), "bagage that goes along");
    for (AfgegevenSignaal signaal : mee.signalen()) {
      assertTrue(signaal.countsOn(scenario.peildatum()), "a signal that no longer counts goes");
    }
    for (Toezegging toezegging : mee.toezeggingen()) {
      assertEquals(Optional.of(Toezeggingstatus.OPEN), toezegging.status());
    }
  }

  @Property(tries = 300)
  void the_next_consulent_begins_with_it_one_further_in_the_row(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie all = scenario.werkrelatie();
    LocalDate begin = scenario.peildatum().plusDays(1);
    Werkrelatie next = mee(all, scenario.peildatum()).metConsulent(Consulent.of("C-next"), begin);
    assertEquals("C-next", next.consulent().id());
    assertEquals(Optional.of(begin), next.begin());
    assertEquals(all.inwoner(), next.inwoner());
    assertEquals(
        all.volgnummer().isPresent()
            ? OptionalInt.of(all.volgnummer().getAsInt() + 1)
            : OptionalInt.empty(),
        next.volgnummer());
    for (Gespreksmoment moment : next.gespreksmomenten()) {
      boolean planned = moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
      assertEquals(planned ? Optional.empty() : Optional.of(true), moment.metVoorganger());
    }
  }

  @Property(tries = 200)
  void the_page_tells_of_no_violence_and_of_no_wish_said_in_confidence(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie all = scenario.werkrelatie();
    List<Bagage> bagage = new ArrayList<>(all.zonderGeweldThuis().bagage());
    bagage.add(levensverhaal("violence-1").withSoort(Levensverhaalsoort.HUISELIJK_GEWELD));
    List<AfgegevenSignaal> signalen = new ArrayList<>(all.signalen());
    signalen.removeIf(one -> one.soort() == Signaalsoort.WIL_BESPREKEN);
    Werkrelatie without = all.zonderGeweldThuis().withSignalen(signalen);
    signalen.add(signaal("wish-1", Signaalsoort.WIL_BESPREKEN));
    Werkrelatie with = without.withBagage(bagage).withSignalen(signalen);
    assertEquals(texts(without), texts(with));
  }

  @Test
  void where_numbers_end_the_next_in_the_row_is_unknown() {
    Werkrelatie last = Table.empty().withVolgnummer(Integer.MAX_VALUE);
    assertEquals(OptionalInt.empty(), last.voorOverdracht(Table.P).volgnummer());
    Werkrelatie before = last.withVolgnummer(Integer.MAX_VALUE - 1);
    assertEquals(OptionalInt.of(Integer.MAX_VALUE), before.voorOverdracht(Table.P).volgnummer());
    assertEquals(OptionalInt.empty(), Table.empty().voorOverdracht(Table.P).volgnummer());
  }

  @Test
  void unknown_is_not_yes_and_an_expired_yes_is_no_longer_one() {
    GeschondenLevensverhaal unknown = levensverhaal("b1").withOverdraagbaar(Optional.empty());
    GeschondenLevensverhaal no = levensverhaal("b2").withOverdraagbaar(false);
    GeschondenLevensverhaal expired = levensverhaal("b3").withVerlooptOp(P.minusDays(1));
    GeschondenLevensverhaal yes = levensverhaal("b4").withVerlooptOp(P);
    Werkrelatie all = Table.quiet().withBagage(List.of(unknown, no, expired, yes));
    assertEquals(List.of(yes), mee(all, P).bagage());
  }

  @Test
  void the_page_is_for_the_conversation_in_which_the_two_decide() {
    Werkrelatie werkrelatie = everything();
    assertEquals(
        """
        Wat gaat er mee naar de volgende consulent? Op 21 november 2026

        Bekijk dit samen, voordat er iets meegaat. U bepaalt wat er meegaat. Er kan nog iets af en er kan
        nog iets bij.

        Dit gaat mee
        ------------
        - hoe u het liefst contact hebt en of er een tolk nodig is, als dat is vastgelegd
        - wanneer, hoe en met wie er contact was en waar het voor was, niet wat er is gezegd
        - hoeveel consulenten u al had en hoe lang uw begeleiding duurt, als dat is vastgelegd
        - dat u in 2026 iets over uw eigen leven vertelde
        - dat u in 2026 kritiek op het systeem deelde
        - u vroeg om minder contact
        - een toezegging die nog open staat, voor uiterlijk 24 november 2026

        Dit blijft hier
        ---------------
        - alles wat u vertelde en waarvan niet is vastgelegd dat het mee mag
        - hoe u en uw consulent het contact met elkaar vonden
        - wat uw consulent over het eigen werk zei

        Wat niemand anders mag lezen, staat nooit op dit blad. Vraag uw consulent of daar iets van meegaat.

        Om samen te bespreken
        ---------------------
        - Klopt dit?
        - Moet er iets af, of juist bij?
        - Wat vertelt u de volgende consulent liever zelf?
        """,
        VoorOverdracht.of(werkrelatie, P).text(Locale.forLanguageTag("nl")));
    assertTrue(
        VoorOverdracht.of(werkrelatie, P)
            .text(Locale.ENGLISH)
            .contains("- that in 2026 you told something of your own life\n"));
  }

  @Test
  void the_page_names_each_part_that_goes_along() {
    Map<String, String> told =
        Map.of(
            "inwoner", "hoe u het liefst contact hebt en of er een tolk nodig is",
            "volgnummer", "hoeveel consulenten u al had",
            "traject", "hoe lang uw begeleiding duurt",
            "gespreksmomenten", "wanneer, hoe en met wie er contact was en waar het voor was",
            "bagage", "dat u in 2026 iets over uw eigen leven vertelde",
            "signalen", "u vroeg om minder contact",
            "toezeggingen", "een toezegging die nog open staat");
    Set<String> parts =
        Stream.of(WerkrelatieVoorOverdracht.class.getMethods())
            .filter(method -> method.getDeclaringClass() == WerkrelatieVoorOverdracht.class)
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .filter(name -> !Set.of("hashCode", "toString").contains(name))
            .collect(Collectors.toSet());
    assertEquals(parts, told.keySet(), "a part that goes along needs words on the page");
    String page = VoorOverdracht.of(everything(), P).text(Locale.forLanguageTag("nl"));
    told.values().forEach(words -> assertTrue(page.contains(words), () -> "not told: " + words));
  }

  @Test
  void it_prints_its_type_the_reference_and_the_day() {
    assertEquals(
        "VoorOverdracht " + Table.quiet().inwoner().id() + " 2026-11-21",
        VoorOverdracht.of(Table.quiet(), P).toString());
  }

  private static Werkrelatie everything() {
    return Table.quiet()
        .withBagage(
            List.of(
                levensverhaal("b1").withSoort(Levensverhaalsoort.ZIEKTE),
                Systeemkritiek.builder()
                    .id("b2")
                    .soort(Systeemkritieksoort.AFWIJZING)
                    .zichtbaarheid(Zichtbaarheid.GEDEELD)
                    .overdraagbaar(true)
                    .datum(P.minusDays(20))
                    .build()))
        .withSignalen(List.of(signaal("s1", Signaalsoort.RUST_GEVRAAGD)))
        .withToezeggingen(
            List.of(
                Toezegging.builder()
                    .id("t1")
                    .uiterlijk(P.plusDays(3))
                    .status(Toezeggingstatus.OPEN)
                    .build()));
  }

  private static WerkrelatieVoorOverdracht mee(Werkrelatie werkrelatie, LocalDate peildatum) {
    return werkrelatie.voorOverdracht(peildatum);
  }

  private static List<String> texts(Werkrelatie werkrelatie) {
    VoorOverdracht mee = VoorOverdracht.of(werkrelatie, P);
    return Stream.of("nl", "en").map(Locale::forLanguageTag).map(mee::text).toList();
  }

  private static GeschondenLevensverhaal levensverhaal(String id) {
    return GeschondenLevensverhaal.builder()
        .id(id)
        .overdraagbaar(true)
        .datum(P.minusDays(10))
        .build();
  }

  private static AfgegevenSignaal signaal(String id, Signaalsoort soort) {
    return AfgegevenSignaal.builder()
        .id(id)
        .soort(soort)
        .gever(Perspectief.INWONER)
        .datum(P.minusDays(5))
        .build();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }
}
