// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.json.Gevallen;
import nl.werkrelatie.review.Regelboek;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The written account holds everything, in one language a page, and its links lead somewhere. */
class RegelboekTest {
  private static final Catalogus CATALOGUS = StandaardCatalogus.catalogus();
  private static final List<Gevalverwijzing> INDEX = Gevallen.index();
  private static final List<Geval> CASES = Gevallen.alle().toList();
  private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");

  private @Nullable Map<String, String> pages;

  @Tag("long")
  @Test
  void every_handvat_has_a_page_in_each_language_and_stands_in_the_index() {
    assertEquals(2 * (CATALOGUS.handvatten().size() + 1), pages().size());
    for (Handvat handvat : CATALOGUS.handvatten()) {
      String file = handvat.id() + ".md";
      holds("nl/" + file, "# " + handvat.id() + " " + handvat.titel().nl());
      holds("nl/" + file, handvat.tekst().nl());
      holds("en/" + file, "# " + handvat.id() + " " + handvat.titel().en());
      holds("en/" + file, handvat.tekst().en());
      holds("nl/index.md", "](" + file + ")");
      holds("en/index.md", "](" + file + ")");
    }
  }

  @Tag("long")
  @Test
  void every_rule_stands_on_the_page_of_its_handvat_with_its_reason_and_every_signaal() {
    for (Rule rule : CATALOGUS.rules()) {
      String nl = "nl/" + rule.handvat().id() + ".md";
      String en = "en/" + rule.handvat().id() + ".md";
      holds(nl, "`" + rule.id() + "`");
      holds(nl, "Want " + rule.because().nl() + ".");
      holds(en, "Because " + rule.because().en() + ".");
      Stream.concat(Stream.of(rule.when()), rule.unless().stream())
          .flatMap(Condition::constateringen)
          .forEach(
              signaal -> {
                holds(nl, signaal.zin().nl() + " `" + signaal.code() + "`");
                holds(en, signaal.zin().en() + " `" + signaal.code() + "`");
              });
    }
  }

  @Tag("long")
  @Test
  void every_ground_for_holding_and_every_source_stands_on_the_page() {
    for (Handvat handvat : CATALOGUS.handvatten()) {
      String nl = "nl/" + handvat.id() + ".md";
      for (Constatering signaal : handvat.aanhoudenBij()) {
        holds(nl, "- " + signaal.zin().nl() + " `" + signaal.code() + "`");
      }
      for (Bronvermelding bron : handvat.bronnen()) {
        holds(nl, "**" + bron.bron().id() + "** " + bron.bron().naam().nl());
        holds(nl, bron.directheid().label().nl());
        bron.toelichting().ifPresent(more -> holds(nl, more.nl()));
        bron.bron()
            .adressen()
            .forEach(address -> holds(nl, "<https://" + address.split(" ")[0] + ">"));
        holds("nl/index.md", "**" + bron.bron().id() + "** ");
      }
      assertEquals(
          handvat.bronnen().stream().anyMatch(Bronvermelding::tegenstem),
          pages().get(nl).contains("## Wat ertegen spreekt\n"),
          handvat.id());
    }
  }

  @Tag("long")
  @Test
  void every_tension_stands_in_the_index_and_on_the_pages_it_concerns() {
    for (Spanning spanning : CATALOGUS.spanningen()) {
      holds("nl/index.md", "**" + spanning.id() + "** " + spanning.tekst().nl());
      spanning.handvatten().forEach(id -> holds("en/" + id + ".md", "**" + spanning.id() + "** "));
    }
  }

  @Tag("long")
  @Test
  void the_cases_stand_under_what_the_index_of_the_published_set_says() {
    for (Gevalverwijzing geval : INDEX) {
      String line = "- `" + geval.id() + "` ";
      geval.voorgesteld().forEach(id -> within(id, "### Gesuggereerd", line));
      geval.aangehouden().forEach(held -> within(held.handvat(), "### Aangehouden", line));
      geval.stil().forEach(id -> within(id, "### Stil", line));
    }
  }

  @Tag("long")
  @Test
  void every_link_leads_to_a_page() {
    for (Map<String, String> book : List.of(pages(), own())) {
      book.forEach(
          (path, page) -> {
            Matcher links = LINK.matcher(page);
            while (links.find()) {
              String target =
                  links.group(1).startsWith("../")
                      ? links.group(1).substring(3)
                      : path.substring(0, 3) + links.group(1);
              assertTrue(book.containsKey(target), path + " links to " + target);
            }
          });
    }
  }

  @Tag("long")
  @Test
  void no_line_ends_in_a_space_and_no_two_lines_are_empty() {
    assertTidy(pages());
    assertTidy(own());
  }

  @Test
  void without_cases_no_line_ends_in_a_space_and_no_two_lines_are_empty() {
    assertTidy(withoutCases(RuleEngine.standard()));
    assertTidy(withoutCases(withOudstad()));
  }

  private static void assertTidy(Map<String, String> book) {
    book.forEach(
        (path, page) -> {
          assertFalse(page.lines().anyMatch(line -> line.endsWith(" ")), path);
          assertFalse(page.contains("\n\n\n"), path);
          assertTrue(page.endsWith("\n") && !page.endsWith("\n\n"), path);
        });
  }

  @Tag("long")
  @Test
  void no_page_holds_a_sentence_of_the_catalogue_in_the_other_language() {
    List<Tekst> texts = texts().filter(tekst -> !tekst.nl().equals(tekst.en())).toList();
    assertTrue(texts.size() > 300, "most texts are looked at");
    pages()
        .forEach(
            (path, page) -> {
              Function<Tekst, String> other = path.startsWith("nl/") ? Tekst::en : Tekst::nl;
              // The titles of the cases are in Dutch on every page.
              String rules = page.split("\n## (Cases|Gevallen)\n")[0];
              for (Tekst tekst : texts) {
                assertFalse(
                    rules.contains(other.apply(tekst)), path + " says " + other.apply(tekst));
              }
            });
  }

  @Tag("long")
  @Test
  void equal_rules_give_equal_pages() {
    assertEquals(pages(), book(RuleEngine.standard()));
  }

  @Test
  void what_nothing_holds_back_says_so_and_nothing_else_does() {
    Map<String, String> book = withoutCases(RuleEngine.standard());
    assertTrue(book.get("nl/H12.md").contains("Niets houdt het tegen."));
    assertTrue(book.get("en/H12.md").contains("Nothing holds it back."));
    assertFalse(book.get("nl/H01.md").contains("Niets houdt het tegen."));
  }

  @Test
  void the_denial_of_a_denial_is_written_as_two() {
    Rule rule =
        Rule.named("dubbel")
            .when(Condition.not(Condition.not(Signaal.STILTE)))
            .suggest(CATALOGUS.handvatten().get(0))
            .because("dat past", "that fits");
    String page =
        withoutCases(RuleEngine.standard().with(rule)).get("nl/" + rule.handvat().id() + ".md");
    assertTrue(
        page.contains(
            "- dit geldt niet:\n  - dit geldt niet: " + Signaal.STILTE.zin().nl() + " `STILTE`"),
        page);
  }

  @Test
  void an_own_rule_with_an_own_signaal_reads_as_a_sentence() {
    Map<String, String> own = withoutCases(withOudstad());
    String page = own.get("nl/OUD1.md");
    assertTrue(
        page.contains(
            """
            Als dit allemaal geldt:

            - het laatste contact is minstens 182 dagen geleden `EIGEN_HALF_JAAR_STIL`
            - dit geldt niet: er is een overdracht gepland `OVERDRACHT_GEPLAND`

            Tenzij dit geldt:

            - de inwoner heeft om rust gevraagd `RUST_GEVRAAGD`

            Want na zo lang is een begin nodig.
            """),
        page);
    assertTrue(own.get("en/index.md").contains("## Own signalen\n"));
  }

  @Test
  void a_switched_off_rule_and_an_added_ground_name_the_rule_set() {
    String page = own().get("en/H32.md");
    assertTrue(
        page.contains("### Rule `h32-stilte` (not in use)\n\nSwitched off by Rules of Oudstad:"),
        page);
    assertTrue(page.contains("No rule leads here."), page);
    assertTrue(page.contains("`STROEFHEID`, added by Rules of Oudstad"), page);
    assertFalse(page.contains("### Suggested"), "a rule that is off suggests in no case");
  }

  @Test
  void signs_in_a_rule_set_stay_text() {
    String page = withoutCases(withOudstad()).get("nl/OUD1.md");
    assertTrue(page.contains("# OUD1 Begin \\*opnieuw\\* \\<b\\>\n"), page);
    assertTrue(page.contains("\n1\\. Zoek elkaar op. \\# Echt.\n"), page);
  }

  private void holds(String path, String words) {
    assertTrue(pages().get(path).contains(words), path + " does not hold: " + words);
  }

  private void within(String handvat, String heading, String line) {
    String page = pages().get("nl/" + handvat + ".md");
    int from = page.indexOf("\n" + heading + "\n");
    assertTrue(from >= 0, handvat + " has no " + heading);
    int next = page.indexOf("\n### ", from + 1);
    String section = next < 0 ? page.substring(from) : page.substring(from, next);
    assertTrue(section.contains(line), handvat + " lacks " + line + " under " + heading);
  }

  private static Stream<Tekst> texts() {
    return Stream.of(
            CATALOGUS.handvatten().stream()
                .flatMap(handvat -> Stream.of(handvat.titel(), handvat.tekst())),
            CATALOGUS.handvatten().stream()
                .flatMap(handvat -> handvat.bronnen().stream())
                .map(Bronvermelding::toelichting)
                .flatMap(Optional::stream),
            CATALOGUS.bronnen().stream().map(Bron::naam),
            CATALOGUS.rules().stream().map(Rule::because),
            CATALOGUS.spanningen().stream()
                .flatMap(spanning -> Stream.of(spanning.tekst(), spanning.omgang())),
            Stream.of(Signaal.values()).map(Signaal::zin),
            Stream.of(Kernvraag.values()).map(Kernvraag::vraag),
            Stream.of(CATALOGUS.verantwoording(), CATALOGUS.naam()))
        .flatMap(texts -> texts);
  }

  private static Regelset oudstad() {
    EigenSignaal stil =
        new EigenSignaal("EIGEN_HALF_JAAR_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
    Handvat handvat =
        Handvat.builder("OUD1", Kernvraag.GEDEELDE_AANPAK)
            .titel("Begin *opnieuw* <b>", "Begin *again* <b>")
            .tekst("1. Zoek elkaar op.\n# Echt.", "1. Look each other up.\n# Really.")
            .voor(Adressaat.TEAM)
            .bron(
                new Bron(
                    "OB1",
                    Tekst.of("Oudstad, over beginnen", "Oudstad, on beginning"),
                    List.of("oudstad.example/begin"),
                    Veld.BIJSTAND),
                Directheid.GENOEMD,
                Kennissoort.PRAKTIJK)
            .build();
    Rule rule =
        Rule.named("oudstad-begin")
            .when(Condition.all(stil, Condition.not(Signaal.OVERDRACHT_GEPLAND)))
            .unless(Signaal.RUST_GEVRAAGD)
            .suggest(handvat)
            .because("na zo lang is een begin nodig", "after so long a beginning is needed");
    Tekst naam = Tekst.of("Regels van Oudstad", "Rules of Oudstad");
    return new Regelset(
        new Catalogus(
            "oudstad",
            "1",
            naam,
            naam,
            List.of(handvat),
            List.of(rule),
            List.of(),
            List.of(),
            List.of()),
        LocalDate.of(2026, 11, 1),
        Tekst.of("gemeente Oudstad", "municipality of Oudstad"),
        Drempels.standard(),
        List.of(stil),
        List.of(new Aanhouding("H32", List.of(Signaal.STROEFHEID))),
        List.of(
            new Uitschakeling("h32-stilte", Tekst.of("wij doen het zelf", "we do it our way"))));
  }

  /** Of the standard catalogue, made once in each test. */
  private Map<String, String> pages() {
    Map<String, String> made = pages;
    if (made == null) {
      made = book(RuleEngine.standard());
      pages = made;
    }
    return made;
  }

  private static Map<String, String> own() {
    return book(withOudstad());
  }

  private static RuleEngine withOudstad() {
    return RuleEngine.standard().with(oudstad());
  }

  private static Map<String, String> withoutCases(RuleEngine engine) {
    return Regelboek.of(engine, List.of(), Stream.of()).pages();
  }

  static Map<String, String> book(RuleEngine engine) {
    return Regelboek.of(engine, INDEX, CASES.stream()).pages();
  }
}
