// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.inhoud.Beantwoorden;
import nl.werkrelatie.catalog.inhoud.Bronnen;
import nl.werkrelatie.catalog.inhoud.GedeeldeAanpak;
import nl.werkrelatie.catalog.inhoud.RuimteGeven;
import nl.werkrelatie.catalog.inhoud.RuimteInHetWerk;
import nl.werkrelatie.catalog.inhoud.Samenwerken;
import nl.werkrelatie.catalog.inhoud.VeiligSpreken;
import nl.werkrelatie.catalog.inhoud.WatErSpeelt;
import nl.werkrelatie.catalog.inhoud.WatVoorafging;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandaardCatalogusTest {

  /** Words that would address the inwoner, say what one has to do, or threaten. */
  private static final Pattern WRONG_TONE =
      Pattern.compile(
          "\\bu\\b|\\buw\\b|\\bopgelegd|\\bop straffe|\\bsancti|\\bkorting|\\bboetes?\\b|\\banders (volgt|verlies|krijg)"
              + "|inwoners? (moet|moeten|dient|dienen|hoort|horen|behoort|hoeft|zou moeten|is verplicht)\\b"
              + "|inwoners? (must|should|shall|has to|have to|ought to|needs? to|is obliged)\\b"
              + "|\\bor else\\b|\\bpenalt|\\byou will lose|\\bfail(s|ure)? to comply|\\bniet meewerk|\\bonwillig|\\bunwilling\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SECRECY =
      Pattern.compile(
          "geheim|vertrouwelijk|tussen ons|onder ons|niemand (hoort|weet|komt)|secre|confiden|between us|nobody will know",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DENIAL =
      Pattern.compile("\\b(geen|niet|nooit|no|not|never)\\b", Pattern.CASE_INSENSITIVE);

  private final Catalogus catalogus = StandaardCatalogus.catalogus();

  @Test
  void is_one_shared_instance_with_a_name_and_a_version() {
    assertSame(
        catalogus,
        StandaardCatalogus.catalogus(),
        "catalogus() must give the same instance every time");
    assertEquals(
        "werkrelatie 2",
        catalogus.id() + " " + catalogus.versie(),
        "id and version of the standard catalogue");
  }

  @Test
  void numbers_its_handvatten_from_one_on_and_leaves_none_out() {
    List<String> expected =
        IntStream.rangeClosed(1, catalogus.handvatten().size())
            .mapToObj("H%02d"::formatted)
            .toList();
    assertEquals(expected, catalogus.handvatten().stream().map(Handvat::id).toList());
  }

  @Test
  void reaches_every_handvat_that_is_written_down() throws IllegalAccessException {
    Set<Handvat> written = new HashSet<>();
    for (Class<?> texts :
        List.of(
            RuimteGeven.class,
            VeiligSpreken.class,
            WatVoorafging.class,
            WatErSpeelt.class,
            Samenwerken.class,
            Beantwoorden.class,
            GedeeldeAanpak.class,
            RuimteInHetWerk.class)) {
      for (var field : texts.getFields()) {
        Handvat handvat = (Handvat) field.get(null);
        assertEquals(field.getName(), handvat.id(), "a constant and its handvat differ");
        assertTrue(written.add(handvat), handvat.id() + " is written down twice");
      }
    }
    assertEquals(
        written,
        new HashSet<>(catalogus.handvatten()),
        "the rules must lead to every handvat that is written down");
  }

  @Test
  void names_every_rule_once_and_after_its_handvat() {
    List<String> ids = catalogus.rules().stream().map(Rule::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size(), "a rule id occurs twice");
    for (Rule rule : catalogus.rules()) {
      assertTrue(
          rule.id().matches(rule.handvat().id().toLowerCase(Locale.ROOT) + "(-[a-z]+)+"),
          "rule id '" + rule.id() + "' must be lower case ASCII and begin with its handvat");
      assertTrue(
          rule.unless().isEmpty(),
          "rule '" + rule.id() + "' closes its route; contraindications belong to the handvat");
    }
  }

  @Test
  void tells_nothing_of_violence_in_the_id_or_reason_of_a_rule() {
    Pattern telling = Pattern.compile("geweld|violen|mishandel|abuse", Pattern.CASE_INSENSITIVE);
    for (Rule rule : catalogus.rules()) {
      String shown = rule.id() + " " + rule.because().nl() + " " + rule.because().en();
      assertTrue(
          !telling.matcher(shown).find(),
          "rule '" + rule.id() + "' betrays safety at home in its id or reason");
    }
  }

  @Test
  void rests_on_at_least_one_source_that_speaks_for_it() {
    for (Handvat handvat : catalogus.handvatten()) {
      assertTrue(
          handvat.bronnen().stream().anyMatch(vermelding -> !vermelding.tegenstem()),
          handvat.id() + " rests only on opposing sources");
    }
  }

  @Test
  void gives_every_source_an_address_that_can_be_looked_up() {
    for (Bron bron : catalogus.bronnen()) {
      for (String adres : bron.adressen()) {
        assertTrue(
            adres.matches("[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?( \\(.+\\))?"),
            bron.id() + ": address '" + adres + "' cannot be looked up");
        assertTrue(!adres.contains("…"), bron.id() + ": address '" + adres + "' is shortened");
      }
    }
  }

  @Test
  void cites_every_source_it_declares() throws IllegalAccessException {
    Set<Bron> declared = new HashSet<>();
    for (var field : Bronnen.class.getFields()) {
      Bron bron = (Bron) field.get(null);
      assertEquals(field.getName(), bron.id(), "a source constant and its id differ");
      assertTrue(declared.add(bron), bron.id() + " is declared twice");
    }
    assertEquals(
        declared,
        new HashSet<>(catalogus.bronnen()),
        "the declared sources must be exactly the cited ones");
  }

  @Test
  void explains_every_opposing_source() {
    for (Handvat handvat : catalogus.handvatten()) {
      for (Bronvermelding vermelding : handvat.bronnen()) {
        assertTrue(
            !vermelding.tegenstem() || vermelding.toelichting().isPresent(),
            handvat.id()
                + ": the opposing source "
                + vermelding.bron().id()
                + " does not say what it says");
      }
    }
  }

  @Test
  void names_in_a_tension_only_handvatten_it_concerns() {
    Pattern id = Pattern.compile("H\\d\\d");
    for (Spanning spanning : catalogus.spanningen()) {
      for (Tekst tekst : List.of(spanning.tekst(), spanning.omgang())) {
        List<String> nl = id.matcher(tekst.nl()).results().map(result -> result.group()).toList();
        List<String> en = id.matcher(tekst.en()).results().map(result -> result.group()).toList();
        assertEquals(
            nl, en, spanning.id() + ": the Dutch and the English text name different handvatten");
        assertTrue(
            spanning.handvatten().containsAll(nl),
            spanning.id() + ": names a handvat it is not linked to");
      }
    }
  }

  @Test
  void lets_texts_in_tension_refer_to_each_other() {
    assertNames("H17", "H18");
    assertNames("H18", "H17");
    assertNames("H28", "H05");
    assertNames("H28", "H42");
  }

  private void assertNames(String id, String other) {
    Tekst tekst = catalogus.handvat(id).orElseThrow().tekst();
    assertTrue(
        tekst.nl().contains(other) && tekst.en().contains(other),
        "the text of " + id + " must name " + other);
  }

  @Test
  void orders_only_handvatten_that_there_are() {
    for (Volgorde volgorde : catalogus.volgorde()) {
      assertTrue(
          Stream.concat(Stream.of(volgorde.eerst()), volgorde.dan().stream())
              .allMatch(id -> catalogus.handvat(id).isPresent()),
          volgorde.id() + " orders a handvat that does not exist");
    }
  }

  @Test
  void puts_safety_first_without_telling_why() {
    var g1 = catalogus.voorrang().get(0);
    assertEquals(1, catalogus.voorrang().size(), "there is one general rule that goes before all");
    assertEquals(
        "G1 VEILIGHEID_EERST", g1.id() + " " + g1.code(), "id and code of the safety rule");
    assertEquals("NIET_VEILIG_BEKEND", expression(g1.when()), "when safety goes first");
    assertEquals(
        Stream.concat(
                Stream.of("H08", "H09", "H12", "H48"),
                catalogus.handvatten().stream()
                    .filter(handvat -> handvat.kernvraag() == Kernvraag.GEDEELDE_AANPAK)
                    .map(Handvat::id)
                    .filter(id -> !id.equals("H45")))
            .toList(),
        g1.doorgelaten(),
        "what is let through when safety goes first");
    assertTrue(
        !(g1.zin().nl() + g1.zin().en()).matches("(?i).*(geweld|violen).*"),
        "the safety rule betrays what it is about");
  }

  @Test
  void says_in_both_languages_that_it_is_an_own_catalogue() {
    Tekst verantwoording = catalogus.verantwoording();
    assertTrue(
        verantwoording.nl().contains("eigen catalogus"),
        "the Dutch verantwoording must say: eigen catalogus");
    assertTrue(
        verantwoording.en().contains("own catalogue"),
        "the English verantwoording must say: own catalogue");
    assertTrue(
        verantwoording.nl().contains("niet de handvatten uit de publicatie"),
        "the Dutch verantwoording must say what it is not");
    assertTrue(
        verantwoording.en().contains("not the handvatten of the publication"),
        "the English one must say what it is not");
    for (String maker : List.of("Movisie", "SAM", "ZonMw", "Oss", "Assen", "Rotterdam")) {
      assertTrue(
          verantwoording.nl().contains(maker) && verantwoording.en().contains(maker),
          "the verantwoording must say that " + maker + " did not endorse it");
    }
  }

  @Tag("long")
  @Test
  void never_instructs_the_inwoner_and_never_threatens() {
    CatalogusTexts.of(catalogus)
        .forEach(
            (where, tekst) -> {
              for (String text : List.of(tekst.nl(), tekst.en())) {
                var found = WRONG_TONE.matcher(text);
                assertTrue(
                    !found.find(),
                    () ->
                        where
                            + ": '"
                            + found.group()
                            + "' addresses, instructs or threatens the inwoner");
              }
            });
  }

  @Test
  void never_promises_secrecy() {
    CatalogusTexts.of(catalogus)
        .forEach(
            (where, tekst) -> {
              for (String text : List.of(tekst.nl(), tekst.en())) {
                for (String sentence : text.split("(?<=[.:;?])\\s+")) {
                  boolean promises =
                      SECRECY.matcher(sentence).find() && !DENIAL.matcher(sentence).find();
                  assertTrue(!promises, where + " seems to promise secrecy: " + sentence);
                }
              }
            });
  }

  @Test
  void keeps_the_terms_of_the_trade_in_english() {
    Pattern translated =
        Pattern.compile(
            "\\b(citizens?|residents?|baggage|luggage|handles?|guidelines?)\\b",
            Pattern.CASE_INSENSITIVE);
    CatalogusTexts.of(catalogus)
        .forEach(
            (where, tekst) -> {
              var found = translated.matcher(tekst.en());
              assertTrue(
                  !found.find(),
                  () -> where + ": '" + found.group() + "' translates a term that stays Dutch");
            });
  }

  private static String expression(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream()
          .map(part -> part instanceof Signaal ? expression(part) : "(" + expression(part) + ")")
          .collect(Collectors.joining(" & "));
    }
    return condition instanceof Signaal signaal ? signaal.name() : condition.toString();
  }
}
