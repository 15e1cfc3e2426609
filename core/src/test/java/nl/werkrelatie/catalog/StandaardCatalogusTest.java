// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

class StandaardCatalogusTest {

  /**
   * Per handvat: to whom it speaks, what it strengthens, and with what it is held, each in order.
   */
  private static final String ATTRIBUTES =
      """
      H01: CONSULENT; AANDACHT NABIJHEID;
      H02: CONSULENT; WEDERKERIGHEID NABIJHEID; GRENS_AANGEGEVEN CONTROLE_IN_GESPREK SLECHT_NIEUWS GEEN_VAKTOLK
      H03: CONSULENT; AANDACHT;
      H04: CONSULENT ORGANISATIE; AANDACHT WEDERKERIGHEID; HUISELIJK_GEWELD_GEDEELD
      H05: TEAM ORGANISATIE; AANDACHT NABIJHEID;
      H06: CONSULENT; AANDACHT WEDERKERIGHEID; GROEI
      H07: CONSULENT; WEDERKERIGHEID NABIJHEID;
      H08: CONSULENT ORGANISATIE; NABIJHEID WEDERKERIGHEID;
      H09: CONSULENT ORGANISATIE; AANDACHT NABIJHEID;
      H10: CONSULENT ORGANISATIE; WEDERKERIGHEID;
      H11: CONSULENT TEAM ORGANISATIE; WEDERKERIGHEID NABIJHEID;
      H12: CONSULENT TEAM; NABIJHEID;
      H13: CONSULENT; AANDACHT NABIJHEID;
      H14: CONSULENT; WEDERKERIGHEID NABIJHEID;
      H15: CONSULENT; WEDERKERIGHEID CONTINUITEIT; GRENS_AANGEGEVEN CONTROLE_IN_GESPREK SLECHT_NIEUWS GEEN_VAKTOLK
      H16: CONSULENT; AANDACHT CONTINUITEIT;
      H17: CONSULENT; CONTINUITEIT AANDACHT;
      H18: CONSULENT; WEDERKERIGHEID AANDACHT;
      H19: CONSULENT; WEDERKERIGHEID;
      H20: CONSULENT; WEDERKERIGHEID AANDACHT; KENNISMAKING SLECHT_NIEUWS
      H21: CONSULENT; NABIJHEID WEDERKERIGHEID;
      H22: CONSULENT; NABIJHEID WEDERKERIGHEID;
      H23: CONSULENT; WEDERKERIGHEID NABIJHEID; STROEFHEID BELAST
      H24: CONSULENT; WEDERKERIGHEID;
      H25: CONSULENT; CONTINUITEIT WEDERKERIGHEID;
      H26: CONSULENT; NABIJHEID AANDACHT;
      H27: CONSULENT; WEDERKERIGHEID AANDACHT; STROEFHEID VERTROUWEN_BESCHADIGD KENNISMAKING SLECHT_NIEUWS
      H28: CONSULENT; AANDACHT;
      H29: CONSULENT; AANDACHT;
      H30: CONSULENT; AANDACHT NABIJHEID;
      H31: CONSULENT ORGANISATIE; NABIJHEID AANDACHT;
      H32: CONSULENT; CONTINUITEIT AANDACHT; RUST_GEVRAAGD KENNISMAKING CONTROLE_IN_GESPREK
      H33: CONSULENT; WEDERKERIGHEID CONTINUITEIT;
      H34: CONSULENT; WEDERKERIGHEID AANDACHT; SLECHT_NIEUWS
      H35: CONSULENT TEAM; CONTINUITEIT WEDERKERIGHEID;
      H36: CONSULENT TEAM; AANDACHT NABIJHEID;
      H37: TEAM ORGANISATIE; CONTINUITEIT;
      H38: CONSULENT TEAM ORGANISATIE; AANDACHT;
      H39: TEAM ORGANISATIE; WEDERKERIGHEID;
      H40: TEAM ORGANISATIE; CONTINUITEIT NABIJHEID; VERZOEK_WISSEL
      H41: TEAM ORGANISATIE; WEDERKERIGHEID NABIJHEID;
      H42: ORGANISATIE; AANDACHT CONTINUITEIT;
      H43: TEAM ORGANISATIE; AANDACHT;
      H44: TEAM ORGANISATIE; WEDERKERIGHEID;
      H45: CONSULENT ORGANISATIE; WEDERKERIGHEID;
      """;

  /**
   * Per handvat the situations that lead to it: one a rule, parted by a semicolon; AFNEMEND(any) is
   * any quality that is felt less.
   */
  private static final String SITUATIONS =
      """
      H01: KENNISMAKING
      H02: KENNISMAKING; GEEN_BAGAGE_BEKEND & GEMIST_NABIJHEID
      H03: GEEN_BAGAGE_BEKEND & (KENNISMAKING | NIET_DOORGEGAAN | AFNEMEND(any) | STROEFHEID)
      H04: UITNODIGING_DOOR_GEMEENTE & (KENNISMAKING | NIET_DOORGEGAAN | STILTE)
      H05: KENNISMAKING & TIJDSDRUK
      H06: LEVENSVERHAAL_GEDEELD | GRENS_AANGEGEVEN
      H07: GRENS_AANGEGEVEN
      H08: OP_AFSTAND | NIET_DOORGEGAAN | GEMIST_NABIJHEID; HUISELIJK_GEWELD_GEDEELD & DERDE_AANWEZIG
      H09: GEEN_VAKTOLK
      H10: KENNISMAKING | CONTROLE_IN_GESPREK
      H11: CONTROLE_IN_GESPREK
      H12: HUISELIJK_GEWELD_GEDEELD & (DERDE_AANWEZIG | GEEN_VAKTOLK)
      H13: SYSTEEMKRITIEK_GEDEELD | STROEFHEID
      H14: SYSTEEMKRITIEK_GEDEELD; SYSTEEMKRITIEK_VERWACHT
      H15: SYSTEEMKRITIEK_GEDEELD & (VEEL_VOORGANGERS | NET_OVERGEDRAGEN)
      H16: VEEL_VOORGANGERS & KENNISMAKING
      H17: NET_OVERGEDRAGEN
      H18: NET_OVERGEDRAGEN
      H19: KENNISMAKING | PRESTATIEDRUK | STROEFHEID | CONTROLE_IN_GESPREK
      H20: INWONER_NIET_GEHOORD | BELEVING_VERSCHILT | AFNEMEND(any)
      H21: STROEFHEID | VERTROUWEN_BESCHADIGD
      H22: STROEFHEID | NIET_DOORGEGAAN
      H23: GEMIST_WEDERKERIGHEID | AFNEMEND_WEDERKERIGHEID
      H24: EENZIJDIG_INITIATIEF | GEMIST_WEDERKERIGHEID
      H25: OPEN_TOEZEGGING
      H26: SCHAAMTE_GEUIT
      H27: ERVAREN_AANDACHT & (LEVENSVERHAAL_GEDEELD | ZINLOOSHEID_GEUIT | GROEI)
      H28: TIJDSDRUK
      H29: GELDSTRESS_GEUIT
      H30: NIET_DOORGEGAAN
      H31: SLECHT_NIEUWS
      H32: STILTE
      H33: RUST_GEVRAAGD | KORT_TRAJECT
      H34: GROEI
      H35: OVERDRACHT_GEPLAND | AFSLUITING_GEPLAND
      H36: GEEN_TEAMOVERLEG & (STROEFHEID | BELAST | SPAGAAT)
      H37: GEEN_TEAMOVERLEG & (VEEL_VOORGANGERS | OVERDRACHT_GEPLAND)
      H38: SPAGAAT; PRESTATIEDRUK & WEINIG_RUIMTE
      H39: REGELKNELPUNT
      H40: GEMIST_CONTINUITEIT | VEEL_VOORGANGERS
      H41: VERZOEK_WISSEL | HERSTEL_GEPROBEERD
      H42: GROTE_CASELOAD
      H43: BELAST
      H44: TEAM_ZONDER_ERVARINGSKENNIS & (SYSTEEMKRITIEK_GEDEELD | INWONER_NIET_GEHOORD)
      H45: NIET_OVERDRAAGBAAR; LEVENSVERHAAL_GEDEELD & OVERDRACHT_GEPLAND; CONTROLE_IN_GESPREK
      """;

  /**
   * Per handvat the sources in order: {@code =} stated, {@code ~} derived, {@code ^} by analogy,
   * {@code !} speaks against it; kinds of knowledge by their first letter.
   */
  private static final String SOURCES =
      """
      H01: B03=E B07=W B49=E
      H02: Z1~PE B08~W
      H03: Z1~PE
      H04: B11=WP B12=P B15=W!
      H05: B17=P
      H06: B29=W
      H07: Z1~PE B08~W
      H08: B32~W Z2~E
      H09: B36=P B37=P B38=P
      H10: B43~N B57~W B56~W
      H11: B23~P B14~P
      H12: B39=N B38~P
      H13: Z2~E B27^W
      H14: Z1~P
      H15: Z1~PE
      H16: Z1~P B04=E
      H17: B04~EW B28~W
      H18: B07~WE
      H19: B24=W B21~W B50~W
      H20: B21=WE
      H21: B27^W
      H22: B22=W B15=W!
      H23: B03=E B47=PW Z1=E
      H24: B46=WP B07~W B50~W
      H25: B35=N
      H26: Z2~E
      H27: B06=PW B17=P B49=E
      H28: B29=W Z2~W
      H29: B30=W
      H30: B31=W B15=W
      H31: B33=W B34~N
      H32: Z2=E B29=W
      H33: Z2=W B17=P
      H34: Z2~E B48=P
      H35: B22=W B28~W
      H36: B18=WP B19=P
      H37: Z1=PE
      H38: Z2=P B40=P
      H39: Z1~PE B09=W
      H40: B04=W Z2~W
      H41: B04=W
      H42: B18=WP B17=P B16~P
      H43: Z2=P B17=P B01~P
      H44: Z1~PE B42=E
      H45: B44=N B45=N B51=P
      """;

  private static final Set<String> WITH_A_STATED_SOURCE =
      Set.of(
          "H01", "H04", "H05", "H06", "H09", "H12", "H16", "H19", "H20", "H22", "H23", "H24", "H25",
          "H27", "H28", "H29", "H30", "H31", "H32", "H33", "H34", "H35", "H36", "H37", "H38", "H39",
          "H40", "H41", "H42", "H43", "H44", "H45");

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
        "werkrelatie 1",
        catalogus.id() + " " + catalogus.versie(),
        "id and version of the standard catalogue");
  }

  @Test
  void holds_45_handvatten_in_order() {
    List<String> expected = IntStream.rangeClosed(1, 45).mapToObj("H%02d"::formatted).toList();
    assertEquals(
        expected,
        catalogus.handvatten().stream().map(Handvat::id).toList(),
        "the handvatten are H01 to H45, in that order");
  }

  @Test
  void has_12_23_and_10_handvatten_under_the_three_questions() {
    assertEquals(
        12, under(Kernvraag.RUIMTE_GEVEN, 1, 12), "H01 to H12 answer to the first question");
    assertEquals(
        23, under(Kernvraag.PASSEND_OMGAAN, 13, 35), "H13 to H35 answer to the second question");
    assertEquals(
        10, under(Kernvraag.GEDEELDE_AANPAK, 36, 45), "H36 to H45 answer to the third question");
  }

  private long under(Kernvraag kernvraag, int first, int last) {
    List<Handvat> under =
        catalogus.handvatten().stream()
            .filter(handvat -> handvat.kernvraag() == kernvraag)
            .toList();
    boolean inRange =
        under.stream().allMatch(handvat -> handvat.nummer() >= first && handvat.nummer() <= last);
    assertTrue(inRange, "a handvat outside H" + first + " to H" + last + " is under " + kernvraag);
    return under.size();
  }

  @Test
  void speaks_to_strengthens_and_is_held_as_written_down() {
    String actual =
        catalogus.handvatten().stream()
            .map(
                h ->
                    line(
                        h.id(),
                        words(h.voor())
                            + "; "
                            + words(h.versterkt())
                            + "; "
                            + String.join(
                                " ", h.aanhoudenBij().stream().map(Constatering::code).toList())))
            .collect(Collectors.joining());
    assertSameLines(ATTRIBUTES, actual, "addressees, qualities or contraindications differ");
  }

  @Test
  void is_suggested_in_the_situations_written_down() {
    Map<String, List<String>> situations = new LinkedHashMap<>();
    for (Rule rule : catalogus.rules()) {
      situations
          .computeIfAbsent(rule.handvat().id(), id -> new ArrayList<>())
          .add(expression(rule.when()));
    }
    String actual =
        situations.entrySet().stream()
            .map(entry -> line(entry.getKey(), String.join("; ", entry.getValue())))
            .collect(Collectors.joining());
    assertSameLines(SITUATIONS, actual, "the situations that lead to a handvat differ");
  }

  @Test
  void cites_the_sources_written_down_with_their_directness_and_kinds_of_knowledge() {
    String actual =
        catalogus.handvatten().stream()
            .map(
                h ->
                    line(
                        h.id(),
                        h.bronnen().stream()
                            .map(StandaardCatalogusTest::mark)
                            .collect(Collectors.joining(" "))))
            .collect(Collectors.joining());
    assertSameLines(
        SOURCES,
        actual,
        "sources, their order, directness, kinds of knowledge or opposition differ");
  }

  @Test
  void reaches_every_handvat_by_a_rule_and_suggests_no_other() {
    Set<Handvat> reached =
        catalogus.rules().stream().map(Rule::handvat).collect(Collectors.toSet());
    assertEquals(
        new HashSet<>(catalogus.handvatten()),
        reached,
        "the rules must lead to every handvat of the catalogue and to no other");
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
  void says_reasons_as_a_clause() {
    for (Rule rule : catalogus.rules()) {
      for (String because : List.of(rule.because().nl(), rule.because().en())) {
        assertTrue(
            Character.isLowerCase(because.charAt(0)) && !because.endsWith("."),
            "the reason of '"
                + rule.id()
                + "' must follow 'want' or 'because': lower case, no full stop");
      }
    }
  }

  @Test
  void has_a_stated_source_exactly_where_one_is_claimed() {
    for (Handvat handvat : catalogus.handvatten()) {
      boolean stated =
          handvat.bronnen().stream()
              .anyMatch(vermelding -> vermelding.directheid() == Directheid.GENOEMD);
      assertEquals(
          WITH_A_STATED_SOURCE.contains(handvat.id()),
          stated,
          handvat.id() + ": whether a source states it differs from what is claimed");
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
  void shows_13_tensions_with_the_handvatten_they_concern() {
    String expected =
        """
        X1: H17 H18
        X2: H04 H22
        X3: H23
        X4: H32
        X5: H40 H41
        X6: H27 H13 H21
        X7: H45 H12
        X8: H45 H17 H35
        X9: H19
        X10: H02
        X11: H28 H05 H42
        X12:
        X13: H02 H10
        """;
    String actual =
        catalogus.spanningen().stream()
            .map(x -> line(x.id(), String.join(" ", x.handvatten())))
            .collect(Collectors.joining());
    assertSameLines(expected, actual, "the tensions or the handvatten they concern differ");
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
  void reads_in_the_order_written_down() {
    List<String> actual =
        catalogus.volgorde().stream()
            .map(o -> o.id() + " " + o.eerst() + " " + o.dan().orElse("*"))
            .toList();
    assertEquals(
        List.of(
            "O1 H01 H19",
            "O1 H13 H19",
            "O2 H13 H21",
            "O2 H21 H27",
            "O3 H12 *",
            "O4 H09 H02",
            "O5 H10 H02",
            "O6 H31 H13"),
        actual,
        "the order for reading differs");
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
    assertEquals(
        "HUISELIJK_GEWELD_GEDEELD & DERDE_AANWEZIG",
        expression(g1.when()),
        "when safety goes first");
    assertEquals(
        List.of("H08", "H09", "H12", "H36", "H43", "H45"),
        g1.doorgelaten(),
        "what is let through when safety goes first");
    assertTrue(
        !(g1.zin().nl() + g1.zin().en()).matches("(?i).*(geweld|violen|partner).*"),
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

  @Test
  void is_written_in_two_languages() {
    texts()
        .forEach(
            (where, tekst) ->
                assertTrue(
                    !tekst.nl().equals(tekst.en()),
                    where + ": the Dutch and the English text are the same"));
  }

  @Test
  void never_instructs_the_inwoner_and_never_threatens() {
    texts()
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
    texts()
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
    texts()
        .forEach(
            (where, tekst) -> {
              var found = translated.matcher(tekst.en());
              assertTrue(
                  !found.find(),
                  () -> where + ": '" + found.group() + "' translates a term that stays Dutch");
            });
  }

  /** Every text that a person may read, with where it stands. */
  private Map<String, Tekst> texts() {
    Map<String, Tekst> texts = new LinkedHashMap<>();
    texts.put("naam", catalogus.naam());
    texts.put("verantwoording", catalogus.verantwoording());
    for (Handvat handvat : catalogus.handvatten()) {
      texts.put(handvat.id() + " titel", handvat.titel());
      texts.put(handvat.id() + " tekst", handvat.tekst());
      for (Bronvermelding vermelding : handvat.bronnen()) {
        vermelding
            .toelichting()
            .ifPresent(tekst -> texts.put(handvat.id() + " on " + vermelding.bron().id(), tekst));
      }
    }
    catalogus.rules().forEach(rule -> texts.put(rule.id() + " because", rule.because()));
    catalogus.bronnen().forEach(bron -> texts.put(bron.id() + " naam", bron.naam()));
    catalogus.voorrang().forEach(voorrang -> texts.put(voorrang.id() + " zin", voorrang.zin()));
    for (Spanning spanning : catalogus.spanningen()) {
      texts.put(spanning.id() + " tekst", spanning.tekst());
      texts.put(spanning.id() + " omgang", spanning.omgang());
    }
    return texts;
  }

  private static String line(String id, String content) {
    return (id + ": " + content).strip() + "\n";
  }

  private static String words(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String mark(Bronvermelding vermelding) {
    String directheid =
        switch (vermelding.directheid()) {
          case GENOEMD -> "=";
          case AFGELEID -> "~";
          case NAAR_ANALOGIE -> "^";
        };
    String kennis =
        vermelding.kennis().stream()
            .map(soort -> soort.name().substring(0, 1))
            .collect(Collectors.joining());
    return vermelding.bron().id() + directheid + kennis + (vermelding.tegenstem() ? "!" : "");
  }

  private static String expression(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream()
          .map(part -> part instanceof Signaal ? expression(part) : "(" + expression(part) + ")")
          .collect(Collectors.joining(" & "));
    }
    if (condition instanceof Condition.Any any) {
      String every = expressions(((Condition.Any) Signaal.afnemend()).conditions());
      return expressions(any.conditions()).replace(every, "AFNEMEND(any)");
    }
    return condition instanceof Signaal signaal ? signaal.name() : condition.toString();
  }

  private static String expressions(List<Condition> conditions) {
    return conditions.stream()
        .map(StandaardCatalogusTest::expression)
        .collect(Collectors.joining(" | "));
  }

  /** Fails with the first line that differs, and not with two whole tables. */
  private static void assertSameLines(String expected, String actual, String reason) {
    List<String> want = expected.lines().map(String::strip).toList();
    List<String> have = actual.lines().map(String::strip).toList();
    for (int i = 0; i < Math.max(want.size(), have.size()); i++) {
      String wanted = i < want.size() ? want.get(i) : "(nothing)";
      String had = i < have.size() ? have.get(i) : "(nothing)";
      assertEquals(wanted, had, reason);
    }
  }
}
