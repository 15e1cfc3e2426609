// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GevalverwijzingTest {
  private static final Gevalverwijzing FULL =
      new Gevalverwijzing(
          "G1",
          "G1.json",
          "Een geval",
          Optional.of("G2"),
          Optional.of(Drempel.STILTE),
          List.of("H01"),
          List.of(new Verwachting.Aangehouden("H02", List.of("SLECHT_NIEUWS"))),
          List.of("H03"),
          Map.of(Signaalzijde.GELDT, EnumSet.of(Signaal.STILTE), Signaalzijde.EIGEN, Set.of()));

  @Test
  void an_index_that_is_written_and_read_is_the_same() {
    Gevalverwijzing bare = verwijzing("G2", "G2.json", "t", Optional.empty(), List.of(), List.of());
    assertEquals(
        List.of(FULL, bare),
        read(GevallenTables.DOCUMENT.write(List.of(FULL, bare), JsonForm.COMPACT)));
  }

  @Test
  void a_side_of_which_nothing_is_shown_is_not_kept() {
    assertEquals(Set.of(Signaalzijde.GELDT), FULL.signalen().keySet(), "the sides");
    assertEquals(Set.of(Signaal.STILTE), FULL.signalen(Signaalzijde.GELDT), "what holds");
    assertEquals(Set.of(), FULL.signalen(Signaalzijde.EIGEN), "what is not shown");
  }

  @Test
  void what_could_not_be_read_back_is_not_made() {
    Optional<String> none = Optional.empty();
    assertRefused("id", () -> verwijzing("G 1", "G1.json", "t", none, List.of(), List.of()));
    assertRefused("bestand", () -> verwijzing("G1", "../G1.json", "t", none, List.of(), List.of()));
    assertRefused("bestand", () -> verwijzing("G1", "G1.txt", "t", none, List.of(), List.of()));
    assertRefused("titel", () -> verwijzing("G1", "G1.json", " ", none, List.of(), List.of()));
    assertRefused(
        "buur", () -> verwijzing("G1", "G1.json", "t", Optional.of(""), List.of(), List.of()));
    assertRefused(
        "voorgesteld", () -> verwijzing("G1", "G1.json", "t", none, List.of("h1"), List.of()));
    assertRefused("stil", () -> verwijzing("G1", "G1.json", "t", none, List.of(), List.of("1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badIndexes")
  void one_thing_wrong_is_told_with_code_and_pointer(
      String what, String good, String bad, String expected) {
    String document = GevallenTables.DOCUMENT.write(List.of(FULL), JsonForm.COMPACT);
    assertEquals(
        true,
        document.contains(json(good)),
        () -> "the document does not hold " + good + ": " + document);
    List<DocumentViolation> violations =
        Refusals.of(() -> read(document.replace(json(good), json(bad))));
    assertEquals(List.of(expected), Refusals.places(violations), () -> what + ": other violations");
  }

  static Stream<Arguments> badIndexes() {
    return Stream.of(
        Arguments.of(
            "an index that is no list",
            "'gevallen':[",
            "'gevallen':[[],",
            "WRONG_TYPE /gevallen/0"),
        Arguments.of("no id", "'id':'G1',", "", "MISSING /gevallen/0/id"),
        Arguments.of("no file", "'bestand':'G1.json',", "", "MISSING /gevallen/0/bestand"),
        Arguments.of(
            "a file elsewhere", "'G1.json'", "'a/G1.json'", "TEXT_REFUSED /gevallen/0/bestand"),
        Arguments.of("no titel", "'titel':'Een geval',", "", "MISSING /gevallen/0/titel"),
        Arguments.of(
            "a neighbour that is no id",
            "'buur':'G2'",
            "'buur':'G 2'",
            "TEXT_REFUSED /gevallen/0/buur"),
        Arguments.of(
            "an unknown threshold",
            "'drempel':'stilte'",
            "'drempel':'t6'",
            "UNKNOWN_VALUE /gevallen/0/drempel"),
        Arguments.of(
            "an unknown side", "'geldt':", "'soms':", "UNKNOWN_PROPERTY /gevallen/0/signalen/*"),
        Arguments.of(
            "an unknown signaal",
            "'geldt':['stilte']",
            "'geldt':['rust']",
            "UNKNOWN_VALUE /gevallen/0/signalen/geldt/0"),
        Arguments.of(
            "another soort", "'soort':'gevallen'", "'soort':'geval'", "OTHER_KIND /soort"));
  }

  private static List<Gevalverwijzing> read(String document) {
    return new LimitedReading<>(GevallenTables.DOCUMENT, Limits.standard()).read(document);
  }

  private static Gevalverwijzing verwijzing(
      String id,
      String bestand,
      String titel,
      Optional<String> buur,
      List<String> voorgesteld,
      List<String> stil) {
    return new Gevalverwijzing(
        id, bestand, titel, buur, Optional.empty(), voorgesteld, List.of(), stil, Map.of());
  }

  private static void assertRefused(String what, Executable making) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        making,
        () -> "an entry with another " + what + " was made");
  }
}
