// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Bron;

/**
 * One way in which a werkrelatie may go, as a file tells it: steps up to the peildatum, and steps
 * that are planned from there.
 *
 * @param scenario its name
 * @param titel what it tells
 * @param voorheen what happened, the first step first
 * @param sinds how many days lie between the last of these and the peildatum
 * @param straks what is planned; the first step counts its days from the peildatum
 */
record Scenario(
    @JsonProperty(required = true) String scenario,
    @JsonProperty(required = true) Title titel,
    @JsonProperty(required = true) List<Step> voorheen,
    @JsonProperty(required = true) Between sinds,
    @JsonProperty(required = true) List<Step> straks) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern PARAGRAPH = Pattern.compile("([ZB]\\d+)( ¶\\d{1,2})?");
  private static final String ASSUMED = "aanname";
  private static final Set<String> SOURCES = sources();

  /** A title in both languages. */
  record Title(@JsonProperty(required = true) String nl, @JsonProperty(required = true) String en) {
    Title {
      Given.require(nl, "nl");
      Given.require(en, "en");
    }
  }

  Scenario {
    Given.require(scenario, "scenario");
    Given.require(titel, "titel");
    Given.requireAll(voorheen, "voorheen");
    Given.require(sinds, "sinds");
    Given.requireAll(straks, "straks");
    voorheen = List.copyOf(voorheen);
    straks = List.copyOf(straks);
    requireName(scenario);
    require(sinds.van() >= 0, "sinds is less than 0");
    Set<String> names = new HashSet<>();
    Stream.concat(voorheen.stream(), straks.stream())
        .flatMap(Step::all)
        .forEach(
            step -> {
              requireName(step.stap());
              require(names.add(step.stap()), "two steps are called " + step.stap());
              require(
                  isSource(step.bron()),
                  "the source of " + step.stap() + " is none of the catalogue, nor " + ASSUMED);
            });
  }

  /** Every step, those within a step too. */
  Stream<Step> steps() {
    return Stream.concat(voorheen.stream(), straks.stream()).flatMap(Step::all);
  }

  static void requireName(String name) {
    require(NAME.matcher(name).matches(), "a name is not of a-z, 0-9 and -, at most 40");
  }

  private static boolean isSource(String bron) {
    var paragraph = PARAGRAPH.matcher(bron);
    return bron.equals(ASSUMED) || paragraph.matches() && SOURCES.contains(paragraph.group(1));
  }

  private static Set<String> sources() {
    return Set.copyOf(StandaardCatalogus.catalogus().bronnen().stream().map(Bron::id).toList());
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
